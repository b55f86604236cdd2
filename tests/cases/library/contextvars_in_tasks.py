# ContextVar: tokens, reset, copies of contexts, and what tasks see.

import asyncio
import contextvars

user = contextvars.ContextVar("user", default="nobody")
request = contextvars.ContextVar("request")
print(user.get(), user.name, request.get(None))
try:
    request.get()
except LookupError as error:
    print(type(error).__name__)
token = user.set("ann")
print(user.get(), token.old_value is contextvars.Token.MISSING, token.var is user)
user.reset(token)
print(user.get())
try:
    user.reset(token)
except RuntimeError as error:
    print(str(error).partition("<Token")[2][:6])
ctx = contextvars.copy_context()
ctx.run(user.set, "bob")
print(user.get(), ctx[user], ctx.get(request), user in ctx, len(ctx), [v.name for v in ctx])
try:
    ctx.run(lambda: ctx.run(print))
except RuntimeError as error:
    print(str(error).startswith("cannot enter context"))
with user.set("carl") as t:
    print(user.get())
print(user.get())


async def child(name):
    user.set(name)
    await asyncio.sleep(0)
    return user.get()


async def main():
    user.set("main")
    print(await asyncio.gather(child("x"), child("y")), user.get())
    await child("direct")
    print(user.get())
    task = asyncio.create_task(child("z"), context=(own := contextvars.copy_context()))
    await task
    print(own[user], user.get())


asyncio.run(main())
print(user.get())
#| nobody user None
#| LookupError
#| ann True True
#| nobody
#|  used
#| nobody bob None True 1 ['user']
#| True
#| carl
#| nobody
#| ['x', 'y'] main
#| direct
#| z direct
#| nobody
