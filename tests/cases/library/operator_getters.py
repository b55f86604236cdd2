# operator.itemgetter, attrgetter, methodcaller.

import operator as op


def tell(do, *args, **named):
    try:
        print(repr(do(*args, **named)))
    except Exception as error:
        print(type(error).__name__ + ":", error)


pairs = [("b", 2), ("a", 3)]
tell(lambda: op.itemgetter(1)(pairs[0]))
tell(lambda: op.itemgetter(1, 0)(pairs[0]))
tell(lambda: sorted(pairs, key=op.itemgetter(0)))
tell(lambda: op.attrgetter("real")(3))
tell(lambda: op.attrgetter("__class__.__name__", "imag")(3))
tell(lambda: op.methodcaller("upper")("a"))
tell(lambda: op.methodcaller("split", ",", maxsplit=1)("a,b,c"))
tell(lambda: op.itemgetter("k")({"k": 1}))
tell(lambda: op.itemgetter(slice(1, None))("abc"))
tell(lambda: op.itemgetter(9)("a"))
tell(lambda: op.attrgetter("nope")(3))
tell(lambda: op.attrgetter(5))
tell(lambda: op.itemgetter())
tell(lambda: op.methodcaller())
tell(lambda: op.itemgetter(1, 2))
tell(lambda: op.attrgetter("a.b"))
tell(lambda: op.methodcaller("m", 1, k=2))
#| 2
#| (2, 'b')
#| [('a', 3), ('b', 2)]
#| 3
#| ('int', 0)
#| 'A'
#| ['a', 'b,c']
#| 1
#| 'bc'
#| IndexError: string index out of range
#| AttributeError: 'int' object has no attribute 'nope'
#| TypeError: attribute name must be a string
#| TypeError: itemgetter expected 1 argument, got 0
#| TypeError: methodcaller needs at least one argument, the method name
#| operator.itemgetter(1, 2)
#| operator.attrgetter('a.b')
#| operator.methodcaller('m', 1, k=2)
