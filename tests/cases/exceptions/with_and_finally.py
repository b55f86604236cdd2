class Res:
    def __init__(self, n): self.n = n
    def __enter__(self): print("open", self.n); return self
    def __exit__(self, et, ev, tb): print("close", self.n, et.__name__ if et else None); return self.n == "swallow"
with Res("a") as a, Res("b"):
    print("body", a.n)
with Res("swallow"): raise ValueError("gone")
def f():
    with Res("r"):
        return "value"
print(f())
for i in range(3):
    with Res(i):
        if i == 1: continue
        if i == 2: break
def nested():
    try:
        try:
            raise ValueError("inner")
        finally:
            print("cleanup1")
    except ValueError as e:
        print("got", e)
        raise RuntimeError("outer") from e
    finally:
        print("cleanup2")
try: nested()
except RuntimeError as e: print(e, "caused by", e.__cause__)
def order():
    try:
        print("try"); return 1
    except: print("no")
    else: print("else")
    finally: print("finally")
order()
def els():
    try: pass
    except ValueError: pass
    else: print("else ran")
    finally: print("fin ran")
els()
def overwrite():
    x = 1
    try: return x
    finally: x = 2
print(overwrite())
class Bad:
    def __exit__(self, *a): raise KeyError("in exit")
    def __enter__(self): return self
try:
    with Bad(): raise ValueError("body")
except KeyError as e: print(repr(e), repr(e.__context__))
while True:
    try:
        break
    finally: print("brk fin")
def gen():
    try:
        yield 1
        yield 2
    finally: print("gen fin")
for v in gen():
    print(v); break
print("after")
def validate(age):
    if not isinstance(age, int): raise TypeError(f"age must be int, not {type(age).__name__}")
    if age < 0: raise ValueError("age must be >= 0")
    return age
for a in (5, -1, "x"):
    try: print(validate(a))
    except (TypeError, ValueError) as err: print(f"{type(err).__name__}: {err}")
class InsufficientFunds(Exception):
    def __init__(self, balance, amount):
        super().__init__(f"need {amount - balance} more")
        self.balance, self.amount = balance, amount
class Account:
    def __init__(self, b=0): self.b = b
    def withdraw(self, amt):
        if amt > self.b: raise InsufficientFunds(self.b, amt)
        self.b -= amt
try: Account(5).withdraw(10)
except InsufficientFunds as e: print(e, e.balance, e.amount)
#| open a
#| open b
#| body a
#| close b None
#| close a None
#| open swallow
#| close swallow ValueError
#| open r
#| close r None
#| value
#| open 0
#| close 0 None
#| open 1
#| close 1 None
#| open 2
#| close 2 None
#| cleanup1
#| got inner
#| cleanup2
#| outer caused by inner
#| try
#| finally
#| else ran
#| fin ran
#| 1
#| KeyError('in exit') ValueError('body')
#| brk fin
#| 1
#| gen fin
#| after
#| 5
#| ValueError: age must be >= 0
#| TypeError: age must be int, not str
#| need 5 more 5 10
