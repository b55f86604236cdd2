def t(fn):
    try: print(repr(fn()))
    except BaseException as e: print(type(e).__name__, e)
b = bytearray(b'abcdefgh'); m = memoryview(b)
print(m[::2].tobytes(), m[::-1].tolist(), m[1:6:2].tobytes(), len(m[::3]), m[::2][1:].tobytes(), m[::-2].strides, m[::2].contiguous, m[::2].nbytes, m[::2].shape)
m[::2] = b'ABCD'; print(b); m[0] = 120; print(b, m[0])
i = m.cast('I'); print(i.tolist(), i.format, i.itemsize, len(i), i.shape, i.strides, i.nbytes, i[0], i[-1]); i[0] = 1; print(b)
h = m.cast('h'); print(h.tolist()); print(m.cast('c')[0], m.cast('b').tolist(), m.cast('?').tolist(), m.cast('@H').format)
d = memoryview(bytearray(16)).cast('d'); d[1] = 2.5; print(d.tolist(), d.obj); f = d.cast('B').cast('f'); print(len(f))
t(lambda: m.cast('h').cast('i')); t(lambda: m[:3].cast('h')); t(lambda: m.cast('z')); t(lambda: m.cast('<i')); t(lambda: m[::2].cast('h')); t(lambda: m.cast(3))
def s(k, v): 
    m[k] = v
t(lambda: s(0, 300)); t(lambda: s(0, 'a')); t(lambda: s(0, -1)); t(lambda: s(99, 1)); t(lambda: s(slice(0, 3), b'ab')); t(lambda: s('a', 1)); t(lambda: s(slice(0,2), [1,2]))
r = memoryview(b'abc'); t(lambda: r.__setitem__(0, 1)); print(r.readonly, m.toreadonly().readonly, r == b'abc', r == memoryview(bytearray(b'abc')), hash(r) == hash(b'abc'), r != b'x', r[::-1] == b'cba')
t(lambda: hash(m)); print(memoryview(b'\1\0\2\0').cast('H') == memoryview(b'\1\2'), r.hex(), r.index(98), r.count(97), list(r), 98 in r, bytes(r), bytearray(r), b''.join([r, r]), r[0:2].tobytes(), list(reversed(r)))
m2 = memoryview(b'xyz'); m2.release(); t(lambda: m2[0]); t(lambda: len(m2)); t(lambda: m2.tobytes()); t(lambda: m2.nbytes); print(repr(m2)[:17]); m2.release()
with memoryview(b'q') as w: print(w[0])
x = bytearray(b'12'); v = memoryview(x)
t(lambda: x.append(3)); v.release(); x.append(51); print(x)
print(sum(memoryview(b'\1\2')), max(r), sorted(r), r.ndim, r.suboffsets, r.f_contiguous, type(r[0:1]), isinstance(r, memoryview), r.obj)
#| b'aceg' [104, 103, 102, 101, 100, 99, 98, 97] b'bdf' 3 b'ceg' (-2,) False 4 (4,)
#| bytearray(b'AbBdCfDh')
#| bytearray(b'xbBdCfDh') 120
#| [1682072184, 1749313091] I 4 2 (2,) (4,) 8 1682072184 1749313091
#| bytearray(b'\x01\x00\x00\x00CfDh')
#| [1, 0, 26179, 26692]
#| b'\x01' [1, 0, 0, 0, 67, 102, 68, 104] [True, False, False, False, True, True, True, True] @H
#| [0.0, 2.5] bytearray(b'\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x04@')
#| 4
#| TypeError memoryview: cannot cast between two non-byte formats
#| TypeError memoryview: length is not a multiple of itemsize
#| ValueError memoryview: destination format must be a native single character format prefixed with an optional '@'
#| ValueError memoryview: destination format must be a native single character format prefixed with an optional '@'
#| TypeError memoryview: casts are restricted to C-contiguous views
#| TypeError cast() argument 'format' must be str, not int
#| ValueError memoryview: invalid value for format 'B'
#| TypeError memoryview: invalid type for format 'B'
#| ValueError memoryview: invalid value for format 'B'
#| IndexError index out of bounds on dimension 1
#| ValueError memoryview assignment: lvalue and rvalue have different structures
#| TypeError memoryview: invalid slice key
#| TypeError a bytes-like object is required, not 'list'
#| TypeError cannot modify read-only memory
#| True True True True True True True
#| ValueError cannot hash writable memoryview object
#| True 616263 1 1 [97, 98, 99] True b'abc' bytearray(b'abc') b'abcabc' b'ab' [99, 98, 97]
#| ValueError operation forbidden on released memoryview object
#| ValueError operation forbidden on released memoryview object
#| ValueError operation forbidden on released memoryview object
#| ValueError operation forbidden on released memoryview object
#| <released memory
#| 113
#| BufferError Existing exports of data: object cannot be re-sized
#| bytearray(b'123')
#| 3 99 [97, 98, 99] 1 () True <class 'memoryview'> True b'abc'
