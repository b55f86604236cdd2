# operator: itemgetter, attrgetter, methodcaller in sorting and grouping; operators as functions.

import operator
from collections import namedtuple
from functools import reduce
from itertools import groupby

P = namedtuple("P", "name age city")
people = [P("Ann", 30, "Rome"), P("Bob", 25, "Oslo"), P("Cid", 30, "Oslo")]
print([p.name for p in sorted(people, key=operator.attrgetter("age", "name"))], [p.name for p in sorted(people, key=operator.itemgetter(2), reverse=True)])
for city, group in groupby(sorted(people, key=operator.attrgetter("city")), key=operator.attrgetter("city")):
    print(city, [p.name for p in group])
print(operator.itemgetter(1, 0)("ab"), operator.itemgetter(slice(1, 3))([1, 2, 3, 4]), operator.attrgetter("real.imag")(5), operator.methodcaller("replace", "a", "b")("banana"), operator.methodcaller("split", sep=",")("a,b"))
print(reduce(operator.mul, range(1, 6)), operator.add("a", "b"), operator.contains([1], 1), operator.truth([]), operator.is_not(1, None), operator.not_(0), operator.concat([1], [2]), operator.countOf("banana", "a"), operator.indexOf("abc", "c"), operator.floordiv(-7, 2), operator.mod(-7, 3), operator.pow(2, 5), operator.xor(5, 1), operator.inv(5), operator.neg(2), operator.matmul.__name__, operator.is_none(None))
d = {"a": 1}
operator.setitem(d, "b", 2)
operator.delitem(d, "a")
lst = operator.iadd([1], [2])
print(d, lst, operator.getitem(lst, -1), operator.index(True), operator.length_hint([1, 2]), operator.itemgetter(0), operator.attrgetter("a.b"), operator.methodcaller("m", 1, k=2), operator.call(max, 1, 5))
for wrong in (lambda: operator.itemgetter(5)([1]), lambda: operator.attrgetter("x")(1), lambda: operator.itemgetter(), lambda: operator.attrgetter(1), lambda: operator.methodcaller(1), lambda: operator.concat(1, 2), lambda: operator.index(1.5), lambda: operator.indexOf([], 1), lambda: operator.add(1), lambda: operator.methodcaller("no")(1), lambda: operator.truediv(1, 0)):
    try:
        print(wrong())
    except Exception as error:
        print(type(error).__name__, error)
#| ['Bob', 'Ann', 'Cid'] ['Ann', 'Bob', 'Cid']
#| Oslo ['Bob', 'Cid']
#| Rome ['Ann']
#| ('b', 'a') [2, 3] 0 bbnbnb ['a', 'b']
#| 120 ab True False True True [1, 2] 3 2 -4 2 32 4 -6 -2 matmul True
#| {'b': 2} [1, 2] 2 1 2 operator.itemgetter(0) operator.attrgetter('a.b') operator.methodcaller('m', 1, k=2) 5
#| IndexError list index out of range
#| AttributeError 'int' object has no attribute 'x'
#| TypeError itemgetter expected 1 argument, got 0
#| TypeError attribute name must be a string
#| TypeError method name must be a string
#| TypeError 'int' object can't be concatenated
#| TypeError 'float' object cannot be interpreted as an integer
#| ValueError sequence.index(x): x not in sequence
#| TypeError add expected 2 arguments, got 1
#| AttributeError 'int' object has no attribute 'no'
#| ZeroDivisionError division by zero
