# operator: itemgetter, attrgetter, methodcaller, in-place functions, concat, index, length_hint, errors.
import operator as op
from types import SimpleNamespace as NS

print(op.itemgetter(1)("abc"), op.itemgetter(0, -1)([1, 2, 3]), op.itemgetter("k")({"k": 5}), op.itemgetter(slice(1, 3))("abcd"), sorted([(1, "b"), (2, "a")], key=op.itemgetter(1)))
o = NS(a=1, b=NS(c=2, d=NS(e=3)))
print(op.attrgetter("a")(o), op.attrgetter("b.c")(o), op.attrgetter("a", "b.d.e")(o), op.methodcaller("upper")("x"), op.methodcaller("split", ",", maxsplit=1)("a,b,c"))
print(op.itemgetter(1, 2), op.attrgetter("a.b"), op.methodcaller("f", 1, k=2))
print(op.add(1, 2), op.sub(5, 3), op.mul("a", 3), op.truediv(1, 2), op.floordiv(-7, 2), op.mod(-7, 3), op.pow(2, 5), op.neg(3), op.pos(-3), op.inv(5), op.abs(-2), op.not_([]), op.truth("x"), op.is_(None, None), op.is_not(1, 2), op.and_(6, 3), op.or_(6, 3), op.xor(6, 3), op.lshift(1, 4), op.rshift(16, 2), op.index(True))
print(op.lt(1, 2), op.le(2, 2), op.eq("a", "a"), op.ne(1, 1), op.ge(1, 2), op.gt(3, 2), op.concat([1], [2]), op.contains("abc", "b"), op.countOf([1, 2, 1], 1), op.indexOf("abc", "c"), op.getitem({"a": 1}, "a"), op.length_hint(iter([1, 2])), op.length_hint(5, 7), op.call(max, 1, 5), op.is_none(None), op.is_not_none(0), op.matmul is not None)
l = [1]
print(op.iadd(l, [2]) is l, l, op.imul(l, 2), op.iconcat(l, [9]), op.isub(5, 2), op.ior({1}, {2}), op.ipow(2, 3), op.iadd("a", "b"))
d = {"a": 1}
op.setitem(d, "b", 2)
op.delitem(d, "a")
print(d)
for wrong in (lambda: op.itemgetter(), lambda: op.attrgetter(), lambda: op.attrgetter(5), lambda: op.methodcaller(), lambda: op.methodcaller(5), lambda: op.itemgetter(9)("ab"), lambda: op.attrgetter("x.y")(o), lambda: op.methodcaller("nope")("x"), lambda: op.itemgetter(0)(5), lambda: op.itemgetter(0)(), lambda: op.add(1), lambda: op.add(1, 2, 3), lambda: op.concat(1, 2), lambda: op.indexOf([1], 2), lambda: op.index(1.5), lambda: op.length_hint(5, "a"), lambda: op.iconcat(1, 2), lambda: op.truth(), lambda: op.contains(5, 1), lambda: op.add(a=1, b=2), lambda: op.lt(1, "a"), lambda: op.call(), lambda: op.countOf(5, 1)):
    try:
        print(wrong())
    except Exception as error:
        print(type(error).__name__, error)
#| b (1, 3) 5 bc [(2, 'a'), (1, 'b')]
#| 1 2 (1, 3) X ['a', 'b,c']
#| operator.itemgetter(1, 2) operator.attrgetter('a.b') operator.methodcaller('f', 1, k=2)
#| 3 2 aaa 0.5 -4 2 32 -3 -3 -6 2 True True True True 2 7 5 16 4 1
#| True True True False False True [1, 2] True 2 2 1 2 7 5 True True True
#| True [1, 2, 1, 2, 9] [1, 2, 1, 2, 9] [1, 2, 1, 2, 9] 3 {1, 2} 8 ab
#| {'b': 2}
#| TypeError itemgetter expected 1 argument, got 0
#| TypeError attrgetter expected 1 argument, got 0
#| TypeError attribute name must be a string
#| TypeError methodcaller needs at least one argument, the method name
#| TypeError method name must be a string
#| IndexError string index out of range
#| AttributeError 'types.SimpleNamespace' object has no attribute 'x'
#| AttributeError 'str' object has no attribute 'nope'
#| TypeError 'int' object is not subscriptable
#| TypeError itemgetter expected 1 argument, got 0
#| TypeError add expected 2 arguments, got 1
#| TypeError add expected 2 arguments, got 3
#| TypeError 'int' object can't be concatenated
#| ValueError sequence.index(x): x not in sequence
#| TypeError 'float' object cannot be interpreted as an integer
#| TypeError 'str' object cannot be interpreted as an integer
#| TypeError 'int' object can't be concatenated
#| TypeError _operator.truth() takes exactly one argument (0 given)
#| TypeError argument of type 'int' is not a container or iterable
#| TypeError _operator.add() takes no keyword arguments
#| TypeError '<' not supported between instances of 'int' and 'str'
#| TypeError call expected at least 1 argument, got 0
#| TypeError argument of type 'int' is not iterable
