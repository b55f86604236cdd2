from annotationlib import Format
class A[T: int, U: (int, str), V = list[int], W: Nope = 3]: pass
T, U, V, W = A.__type_params__
type Al[X] = list[X]
print(callable(T.evaluate_bound), T.evaluate_constraints, T.evaluate_default)
print(T.evaluate_bound(Format.VALUE), U.evaluate_constraints(1), V.evaluate_default(1), W.evaluate_default(1))
print(U.evaluate_bound, callable(Al.evaluate_value), Al.evaluate_value(1))
try: print(T.evaluate_bound(4))
except NotImplementedError as e: print('no', e)
import typing
X = typing.TypeVar('X', bound=int, default=str)
print(X.evaluate_bound, X.evaluate_bound(1), X.evaluate_bound(4), X.evaluate_default(Format.STRING))
print(W.evaluate_bound(2) if 0 else '')
try: W.evaluate_bound(1)
except NameError as e: print(e)
Z = typing.TypeAliasType('Z', list[int])
print(Z.evaluate_value(4), Z.evaluate_value(1))
Y = typing.TypeVar('Y', int, str)
print(Y.evaluate_constraints(1), Y.evaluate_constraints(4))
T = typing.TypeVar('T')
Z = typing.TypeAliasType('Z', list[int]); print(Z, Z.__value__, Z.__type_params__, Z.__name__, Z.__module__)
L = typing.TypeAliasType('L', list[T], type_params=(T,)); print(L[int], L.__type_params__, L.__parameters__, L[int].__args__)
#| True None None
#| <class 'int'> (<class 'int'>, <class 'str'>) list[int] 3
#| None True list[X]
#| no
#| <constevaluator <class 'int'>> <class 'int'> int str
#|
#| name 'Nope' is not defined
#| list[int] list[int]
#| (<class 'int'>, <class 'str'>) (int, str)
#| Z list[int] () Z __main__
#| L[int] (~T,) (~T,) (<class 'int'>,)
