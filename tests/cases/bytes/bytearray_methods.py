# Methods that change a bytearray.
def tell(do, *args, **named):
    try:
        print(repr(do(*args, **named)))
    except Exception as error:
        print(type(error).__name__ + ":", error)


a = bytearray(b"bcd")
a.append(101)
a.extend([102, 103])
a.extend(b"hi")
a.insert(0, 97)
print(a, a.pop(), a.pop(0), a)
a.remove(98)
a.reverse()
print(a, a.copy() is a, a.index(102), bytearray(3), bytearray([1, 2]))
a.clear()
print(a)
tell(a.pop)
tell(a.append, 256)
tell(a.append, "a")
tell(a.extend, "ab")
tell(a.extend, [300])
tell(a.remove, 5)
tell(a.insert, 0)
tell(hash, a)
tell({}.get, a)
#| bytearray(b'bcdefgh') 105 97 bytearray(b'bcdefgh')
#| bytearray(b'hgfedc') False 2 bytearray(b'\x00\x00\x00') bytearray(b'\x01\x02')
#| bytearray(b'')
#| IndexError: pop from empty bytearray
#| ValueError: byte must be in range(0, 256)
#| TypeError: 'str' object cannot be interpreted as an integer
#| TypeError: expected iterable of integers; got: 'str'
#| ValueError: byte must be in range(0, 256)
#| ValueError: value not found in bytearray
#| TypeError: insert expected 2 arguments, got 1
#| TypeError: unhashable type: 'bytearray'
#| TypeError: cannot use 'bytearray' as a dict key (unhashable type: 'bytearray')
