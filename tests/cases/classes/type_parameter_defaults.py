# Defaults of type parameters; names in their normal form.
import typing
from typing import NoDefault
def f[T = int, *Ts = *tuple[int, ...], **P = [int, str]](x): pass
for p in f.__type_params__:
    print(p, p.has_default(), p.__default__, p.__default__ is p.__default__)
class A[T: (int, str), U: list = list[T], V = None]:
    x: T
T, U, V = A.__type_params__
print(T.has_default(), T.__default__, T.__default__ is NoDefault, T.__bound__, T.__constraints__)
print(U.__default__, U.__bound__, V.__default__, U.__constraints__)
type X[K = str, L = undefined] = dict[K, L]
print(X.__type_params__[0].__default__)
try: print(X.__type_params__[1].__default__)
except NameError as e: print(e)
print(X[int], A[int], A.__orig_bases__)
print(T.__infer_variance__, T.__covariant__, T.__contravariant__, T.__name__, T.__module__)
W = typing.TypeVar("W", default=int)
print(W, W.has_default(), W.__default__)
import ast
print(ast.dump(ast.parse("class A[T: int = str, *Ts = *x]: pass").body[0].type_params[1]))
def g():
    ﬁ = 3
    return fi + ﬁ
print(g(), g.__code__.co_varnames)
class C:
    ａttr = 5
    def ﬀ(self, *, é=1): return self
ｘ = C()
print(ｘ.attr, x.ａttr)
é = 1
print(é, "é" in globals(), [k for k in globals() if not k.isascii()])
from math import ﬂoor
print(floor(2.5))
print(f"{ﬂoor(3.5)=}")
#| T True <class 'int'> True
#| Ts True *tuple[int, ...] True
#| P True [<class 'int'>, <class 'str'>] True
#| False typing.NoDefault True None (<class 'int'>, <class 'str'>)
#| list[T] <class 'list'> None ()
#| <class 'str'>
#| name 'undefined' is not defined
#| X[int] __main__.A[int, list[T], None] (typing.Generic[T, U, V],)
#| True False False T typing
#| ~W True <class 'int'>
#| TypeVarTuple(name='Ts', default_value=Starred(value=Name(id='x', ctx=Load()), ctx=Load()))
#| 6 ('fi',)
#| 5 5
#| 1 True ['é']
#| 2
#| ﬂoor(3.5)=3
