# Items of bytes are ints, slices are bytes; a bytearray can be assigned to.
def tell(do, *args, **named):
    try:
        print(repr(do(*args, **named)))
    except Exception as error:
        print(type(error).__name__ + ":", error)


b = b"abc"
print(b[0], b[-1], b[1:], b[::-1], list(b), 97 in b, b"bc" in b, b + b"d", b * 2, b < b"abd", b == bytearray(b"abc"), b == "abc", max(b))
a = bytearray(b"abc")
a[0] = 65
a[1:2] = b"xyz"
del a[-1]
a += b"!"
a *= 2
print(a, a[0], type(a[0:2]).__name__, len(a))


def assign(key, value):
    a[key] = value


for key, value in ((0, 256), (0, -1), (0, "a"), (0, b"a"), (99, 1), (slice(0, 1), "a"), (slice(0, 1), 5), ("x", 1), (slice(None, None, 2), b"a")):
    tell(assign, key, value)
tell(lambda: b[5])
tell(lambda: b + "d")
tell(lambda: "a" in b)
tell(lambda: 300 in b)
tell(lambda: b < "a")
#| 97 99 b'bc' b'cba' [97, 98, 99] True True b'abcd' b'abcabc' True True False 99
#| bytearray(b'Axyz!Axyz!') 65 bytearray 10
#| ValueError: byte must be in range(0, 256)
#| ValueError: byte must be in range(0, 256)
#| TypeError: 'str' object cannot be interpreted as an integer
#| TypeError: 'bytes' object cannot be interpreted as an integer
#| IndexError: bytearray index out of range
#| TypeError: can assign only bytes, buffers, or iterables of ints in range(0, 256)
#| TypeError: can assign only bytes, buffers, or iterables of ints in range(0, 256)
#| TypeError: bytearray indices must be integers or slices, not str
#| ValueError: attempt to assign bytes of size 1 to extended slice of size 5
#| IndexError: index out of range
#| TypeError: can't concat str to bytes
#| TypeError: a bytes-like object is required, not 'str'
#| ValueError: byte must be in range(0, 256)
#| TypeError: '<' not supported between instances of 'bytes' and 'str'
