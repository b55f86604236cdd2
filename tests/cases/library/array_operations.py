# array.array: type codes, operations, conversions, errors.
from array import array, typecodes
import copy

print(typecodes)
a = array("i", [1, 2, 3])
print(a, a.typecode, a.itemsize, len(a), a[0], a[-1], a[1:], a[::-1], 2 in a, a.index(3), a.count(1), list(a), a == array("i", [1, 2, 3]), a < array("i", [1, 3]), a == [1, 2, 3])
a.append(4); a.extend([5, 6]); a.insert(0, 0); a.remove(3)
print(a, a.pop(), a.pop(0), a, a.tolist(), a.tobytes(), a.buffer_info()[1], array("d", a), array("i"), array("d", [1.5]), repr(array("u", "abc")), array("w", "héy").tounicode())
a.reverse()
a[0:2] = array("i", [9, 9, 9])
print(a, a + array("i", [1]), a * 2, 2 * array("i", [1]), copy.copy(a) == a, copy.deepcopy(a))
del a[0]
a *= 2
a += array("i", [7])
print(a, array("b", b"ab"), array("B", b"ab"), bytes(array("h", [1, 2])), array("h", b"\1\0\2\0"), array("f", [0.1]))
b = array("h", [1, 2])
b.byteswap()
print(b, b.itemsize)
b.frombytes(b"\5\0")
b.fromlist([6])
print(b, [array(code).itemsize for code in "bBhHiIlLqQfdw"], hash is not None, sum(b), max(b), sorted(b), b.index(6, 1))
b.clear()
print(b, bool(b), array("i", (x * x for x in range(4))), array("I", range(3)), array("d", [1, 2, True]))


def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__ + ":", error)


c = array("i", [1])
attempt(lambda: c.append("x"))
attempt(lambda: c.append(1.5))
attempt(lambda: c.append(2**40))
attempt(lambda: array("b", [200]))
attempt(lambda: array("B", [-1]))
attempt(lambda: array("z"))
attempt(lambda: array("i", "abc"))
attempt(lambda: array())
attempt(lambda: array("ii"))
attempt(lambda: array(5))
attempt(lambda: c[5])
attempt(lambda: c["a"])
attempt(lambda: c.pop(9))
attempt(lambda: array("i").pop())
attempt(lambda: c.remove(9))
attempt(lambda: c.index(9))
attempt(lambda: c + [1])
attempt(lambda: c.extend(array("d", [1.0])))
attempt(lambda: c.extend(3))
attempt(lambda: c.frombytes(b"abc"))
attempt(lambda: c.fromlist((1, 2)))
attempt(lambda: c.fromlist([1, "x"]))
attempt(lambda: hash(c))
attempt(lambda: c.__setitem__(0, "x"))
attempt(lambda: c.__setitem__(slice(0, 1), [1]))
attempt(lambda: array("u", [1]))
attempt(lambda: c < 3)
attempt(lambda: array("d", ["x"]))
attempt(lambda: c * "a")
attempt(lambda: c.tounicode())
print(c)
#| bBuwhHiIlLqQfd
#| array('i', [1, 2, 3]) i 4 3 1 3 array('i', [2, 3]) array('i', [3, 2, 1]) True 2 1 [1, 2, 3] True True False
#| array('i', [1, 2, 4, 5]) 6 0 array('i', [1, 2, 4, 5]) [1, 2, 4, 5] b'\x01\x00\x00\x00\x02\x00\x00\x00\x04\x00\x00\x00\x05\x00\x00\x00' 4 array('d', [1.0, 2.0, 4.0, 5.0]) array('i') array('d', [1.5]) array('u', 'abc') héy
#| array('i', [9, 9, 9, 2, 1]) array('i', [9, 9, 9, 2, 1, 1]) array('i', [9, 9, 9, 2, 1, 9, 9, 9, 2, 1]) array('i', [1, 1]) True array('i', [9, 9, 9, 2, 1])
#| array('i', [9, 9, 2, 1, 9, 9, 2, 1, 7]) array('b', [97, 98]) array('B', [97, 98]) b'\x01\x00\x02\x00' array('h', [1, 2]) array('f', [0.10000000149011612])
#| array('h', [256, 512]) 2
#| array('h', [256, 512, 5, 6]) [1, 1, 2, 2, 4, 4, 8, 8, 8, 8, 4, 8, 4] True 779 512 [5, 6, 256, 512] 3
#| array('h') False array('i', [0, 1, 4, 9]) array('I', [0, 1, 2]) array('d', [1.0, 2.0, 1.0])
#| TypeError: 'str' object cannot be interpreted as an integer
#| TypeError: 'float' object cannot be interpreted as an integer
#| OverflowError: signed integer is greater than maximum
#| OverflowError: signed char is greater than maximum
#| OverflowError: unsigned byte integer is less than minimum
#| ValueError: bad typecode (must be b, B, u, w, h, H, i, I, l, L, q, Q, f or d)
#| TypeError: cannot use a str to initialize an array with typecode 'i'
#| TypeError: array() takes at least 1 argument (0 given)
#| TypeError: array() argument 1 must be a unicode character, not a string of length 2
#| TypeError: array() argument 1 must be a unicode character, not int
#| IndexError: array index out of range
#| TypeError: array indices must be integers
#| IndexError: pop index out of range
#| IndexError: pop from empty array
#| ValueError: array.remove(x): x not in array
#| ValueError: array.index(x): x not in array
#| TypeError: can only append array (not "list") to array
#| TypeError: can only extend with array of same kind
#| TypeError: 'int' object is not iterable
#| ValueError: bytes length not a multiple of item size
#| TypeError: arg must be list
#| TypeError: 'str' object cannot be interpreted as an integer
#| TypeError: unhashable type: 'array.array'
#| TypeError: 'str' object cannot be interpreted as an integer
#| TypeError: can only assign array (not "list") to array slice
#| TypeError: array item must be a unicode character, not int
#| TypeError: '<' not supported between instances of 'array.array' and 'int'
#| TypeError: must be real number, not str
#| TypeError: can't multiply sequence by non-int of type 'str'
#| ValueError: tounicode() may only be called on unicode type arrays ('u' or 'w')
#| array('i', [1])
