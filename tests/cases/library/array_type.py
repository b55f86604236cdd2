# array.array: numbers of one kind.

from array import array


def tell(do, *args, **named):
    try:
        print(repr(do(*args, **named)))
    except Exception as error:
        print(type(error).__name__ + ":", error)


a = array("i", [1, 2, 3])
tell(lambda: a)
tell(lambda: a.append(4))
tell(lambda: a.extend([5]))
tell(lambda: a[1:3])
tell(lambda: a.tolist())
tell(lambda: a.itemsize)
tell(lambda: a.typecode)
tell(lambda: a.pop())
tell(lambda: a.index(2))
tell(lambda: a.count(1))
tell(lambda: a.tobytes()[:8])
tell(lambda: array("d", [1.5]))
tell(lambda: array("u", "ab"))
tell(lambda: a + array("i", [9]))
tell(lambda: a * 2)
tell(lambda: a == array("d", [1, 2, 3, 4]))
tell(lambda: a.append("x"))
tell(lambda: array("b", [200]))
tell(lambda: array("z"))
tell(lambda: a + array("b"))
tell(lambda: a.reverse())
tell(lambda: a)
tell(lambda: a.remove(99))
tell(lambda: array("B", b"ab"))
tell(lambda: a.byteswap())
tell(lambda: a.insert(0, 0))
tell(lambda: a[0])
tell(lambda: array("i", [2**40]))
#| array('i', [1, 2, 3])
#| None
#| None
#| array('i', [2, 3])
#| [1, 2, 3, 4, 5]
#| 4
#| 'i'
#| 5
#| 1
#| 1
#| b'\x01\x00\x00\x00\x02\x00\x00\x00'
#| array('d', [1.5])
#| array('u', 'ab')
#| array('i', [1, 2, 3, 4, 9])
#| array('i', [1, 2, 3, 4, 1, 2, 3, 4])
#| True
#| TypeError: 'str' object cannot be interpreted as an integer
#| OverflowError: signed char is greater than maximum
#| ValueError: bad typecode (must be b, B, u, w, h, H, i, I, l, L, q, Q, f or d)
#| TypeError: bad argument type for built-in operation
#| None
#| array('i', [4, 3, 2, 1])
#| ValueError: array.remove(x): x not in array
#| array('B', [97, 98])
#| None
#| None
#| 0
#| OverflowError: signed integer is greater than maximum
