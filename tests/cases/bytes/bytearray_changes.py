# bytearray: changing in place, slices, methods, sharing, resizing, errors.
def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__ + ":", error)


a = bytearray(b"hello")
a[0] = 72
a[1:3] = b"EY"
a.append(33)
a.extend(b"??")
a.insert(0, 62)
print(a, len(a), a.pop(), a.pop(0), a)
a.remove(33)
a.reverse()
print(a, a[::2], a[1], a * 2, a + b"x", b"x" + a, type(b"x" + a).__name__, type(a + b"x").__name__)
del a[0]
del a[1:3]
a += b"abc"
a *= 2
print(a, a.count(b"a"), a.find(b"c"), a == bytes(a), a < b"zz", a.copy() is a, bytes(a), a.upper(), a.split(b"b"))
a[::2] = b"-" * len(a[::2])
print(a)
a.clear()
print(a, bytearray(3), bytearray([1, 2]), bytearray("é", "utf8"), bytearray(b"x" * 3), bool(a), bytearray.fromhex("ff00"), repr(bytearray(b"it's")), str(bytearray(b"a")))
b = bytearray(b"abcdef")
view = memoryview(b)
view[0] = 90
view[1:3] = b"YX"
print(b, view[3], view[-1:].tobytes(), len(view), view.readonly, view.tolist()[:2])
attempt(lambda: b.append(1))
view.release()
b.append(1)
print(b, list(b)[-1], b.hex(), b.isalpha(), sorted(bytearray(b"ca")), max(b), 90 in b, b"YX" in b)
attempt(lambda: b.append(256))
attempt(lambda: b.append("a"))
attempt(lambda: b.append(b"a"))
attempt(lambda: b.extend("ab"))
attempt(lambda: b.extend([300]))
attempt(lambda: b.extend(5))
attempt(lambda: b.insert(0, -1))
attempt(lambda: b.__setitem__(99, 1))
attempt(lambda: b.__setitem__(0, "a"))
attempt(lambda: b.__setitem__(0, 256))
attempt(lambda: b.__setitem__(slice(0, 1), 5))
attempt(lambda: b.__setitem__(slice(0, 4, 2), b"abc"))
attempt(lambda: b.pop(99))
attempt(lambda: bytearray().pop())
attempt(lambda: b.remove(0))
attempt(lambda: b.remove("a"))
attempt(lambda: hash(b))
attempt(lambda: {b: 1})
attempt(lambda: b + "x")
attempt(lambda: b.__delitem__(50))
attempt(lambda: bytearray("a"))
attempt(lambda: view[0])
attempt(lambda: memoryview(b"ab").__setitem__(0, 1))
attempt(lambda: memoryview("ab"))
attempt(lambda: memoryview(b"ab")[5])
attempt(lambda: b.join(["a"]))
m = memoryview(b"abcd")
print(m == b"abcd", m[1:3] == b"bc", bytes(m[::2]), m.nbytes, m.itemsize, m.format, m.shape, m.ndim, m.contiguous, hash(m) == hash(b"abcd"), m.hex(), m.cast("H").tolist(), m.toreadonly().readonly, list(m), 97 in m, m.obj)
with memoryview(bytearray(b"xy")) as w:
    w[:] = b"zz"
    print(w.tobytes())
attempt(lambda: w.tobytes())
#| bytearray(b'HEYlo!?') 9 63 62 bytearray(b'HEYlo!?')
#| bytearray(b'?olYEH') bytearray(b'?lE') 111 bytearray(b'?olYEH?olYEH') bytearray(b'?olYEHx') b'x?olYEH' bytes bytearray
#| bytearray(b'oEHabcoEHabc') 2 5 True True False b'oEHabcoEHabc' bytearray(b'OEHABCOEHABC') [bytearray(b'oEHa'), bytearray(b'coEHa'), bytearray(b'c')]
#| bytearray(b'-E-a-c-E-a-c')
#| bytearray(b'') bytearray(b'\x00\x00\x00') bytearray(b'\x01\x02') bytearray(b'\xc3\xa9') bytearray(b'xxx') False bytearray(b'\xff\x00') bytearray(b"it\'s") bytearray(b'a')
#| bytearray(b'ZYXdef') 100 b'f' 6 False [90, 89]
#| BufferError: Existing exports of data: object cannot be re-sized
#| bytearray(b'ZYXdef\x01') 1 5a595864656601 False [97, 99] 102 True True
#| ValueError: byte must be in range(0, 256)
#| TypeError: 'str' object cannot be interpreted as an integer
#| TypeError: 'bytes' object cannot be interpreted as an integer
#| TypeError: expected iterable of integers; got: 'str'
#| ValueError: byte must be in range(0, 256)
#| TypeError: can't extend bytearray with int
#| ValueError: byte must be in range(0, 256)
#| IndexError: bytearray index out of range
#| TypeError: 'str' object cannot be interpreted as an integer
#| ValueError: byte must be in range(0, 256)
#| TypeError: can assign only bytes, buffers, or iterables of ints in range(0, 256)
#| ValueError: attempt to assign bytes of size 3 to extended slice of size 2
#| IndexError: pop index out of range
#| IndexError: pop from empty bytearray
#| ValueError: value not found in bytearray
#| TypeError: 'str' object cannot be interpreted as an integer
#| TypeError: unhashable type: 'bytearray'
#| TypeError: cannot use 'bytearray' as a dict key (unhashable type: 'bytearray')
#| TypeError: can't concat str to bytearray
#| IndexError: bytearray index out of range
#| TypeError: string argument without an encoding
#| ValueError: operation forbidden on released memoryview object
#| TypeError: cannot modify read-only memory
#| TypeError: memoryview: a bytes-like object is required, not 'str'
#| IndexError: index out of bounds on dimension 1
#| TypeError: sequence item 0: expected a bytes-like object, str found
#| True True b'ac' 4 1 B (4,) 1 True True 61626364 [25185, 25699] True [97, 98, 99, 100] True b'abcd'
#| b'zz'
#| ValueError: operation forbidden on released memoryview object
