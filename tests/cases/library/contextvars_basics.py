# contextvars: variables, tokens, copies of the context.

import contextvars


def tell(do, *args, **named):
    try:
        print(repr(do(*args, **named)))
    except Exception as error:
        print(type(error).__name__ + ":", error)


v = contextvars.ContextVar("v", default=1)
w = contextvars.ContextVar("w")
token = v.set(2)
tell(lambda: v.get())
tell(lambda: w.get("d"))
tell(lambda: v.reset(token))
tell(lambda: v.get())
tell(lambda: v.name)
tell(lambda: token.var is v)
ctx = contextvars.copy_context()
def inside():
    v.set(99)
    return v.get()
tell(lambda: ctx.run(inside))
tell(lambda: v.get())
tell(lambda: ctx[v])
tell(lambda: v in contextvars.copy_context())
tell(lambda: ctx.run(lambda: v.get()))
tell(lambda: len(ctx))
tell(lambda: token.old_value is contextvars.Token.MISSING)
with v.set(5):
    print(v.get())
print(v.get())
#| 2
#| 'd'
#| None
#| 1
#| 'v'
#| True
#| 99
#| 1
#| 99
#| False
#| 99
#| 1
#| True
#| 5
#| 1
