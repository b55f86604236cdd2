# contextvars: tokens, contexts, copies, running, defaults, errors, tasks.
import asyncio
from contextvars import Context, ContextVar, Token, copy_context

user = ContextVar("user", default="nobody")
depth = ContextVar("depth")
print(user.get(), depth.get(0), user.name, user.get("given"))
try:
    depth.get()
except LookupError as error:
    print(type(error).__name__, str(error).split(" at 0x")[0])
token = user.set("Ann")
print(user.get(), token.old_value is Token.MISSING, token.var is user)
second = user.set("Bob")
print(second.old_value, user.get())
user.reset(second)
print(user.get())
user.reset(token)
print(user.get())
for wrong in (lambda: user.reset(token), lambda: depth.reset(user.set("x")), lambda: user.reset(3)):
    try:
        wrong()
    except Exception as error:
        print(type(error).__name__, str(error).split("<")[0])
with user.set("inside") as t:
    print(user.get(), type(t).__name__)
print(user.get())
context = copy_context()


def change():
    user.set("changed")
    depth.set(5)
    return user.get(), depth.get()


print(context.run(change), user.get(), depth.get("unset"), context[user], depth in context, context.get(depth), len(context) >= 2, sorted(v.name for v in context))
empty = Context()
print(len(empty), list(empty.items()), empty.run(user.get), empty.get(user, "none"))
try:
    empty[user]
except KeyError as error:
    print("KeyError")
try:
    context.run(lambda: context.run(print))
except RuntimeError as error:
    print(str(error).split(":")[0])


async def worker(name):
    user.set(name)
    await asyncio.sleep(0)
    return user.get()


async def main():
    user.set("main")
    print(await asyncio.gather(worker("one"), worker("two")), user.get())
    task = asyncio.create_task(worker("task"), context=copy_context())
    print(await task, user.get())


asyncio.run(main())
print(user.get(), context.copy() == context, repr(ContextVar("n", default=1)).split(" at")[0])
#| nobody 0 user given
#| LookupError <ContextVar name='depth'
#| Ann True True
#| Ann Bob
#| Ann
#| nobody
#| RuntimeError
#| ValueError
#| TypeError expected an instance of Token, got 3
#| inside Token
#| x
#| ('changed', 5) x unset changed True 5 True ['depth', 'user']
#| 0 [] nobody none
#| KeyError
#| cannot enter context
#| ['one', 'two'] main
#| task main
#| x True <ContextVar name='n' default=1
