# memoryview.cast: the same bytes as other numbers.
def tell(do, *args, **named):
    try:
        print(repr(do(*args, **named)))
    except Exception as error:
        print(type(error).__name__ + ":", error)


view = memoryview(bytearray(range(8)))
shorts = view.cast("H")
print(shorts.tolist(), shorts.itemsize, len(shorts), shorts[1], view.cast("I").tolist(), view.cast("b")[0])
shorts[0] = 513
print(view.tolist(), hash(memoryview(b"ab")) == hash(b"ab"), memoryview(b"a") == memoryview(b"a"), view.cast("c")[0])
tell(view.cast, "zz")
tell(view[:3].cast, "H")
tell(hash, view)
tell(view.toreadonly().__setitem__, 0, 1)
tell(shorts.__setitem__, 0, 70000)
with memoryview(b"abc") as short:
    print(short.tobytes())
tell(short.tobytes)
#| [256, 770, 1284, 1798] 2 4 770 [50462976, 117835012] 0
#| [1, 2, 2, 3, 4, 5, 6, 7] True True b'\x01'
#| ValueError: memoryview: destination format must be a native single character format prefixed with an optional '@'
#| TypeError: memoryview: length is not a multiple of itemsize
#| ValueError: cannot hash writable memoryview object
#| TypeError: cannot modify read-only memory
#| ValueError: memoryview: invalid value for format 'H'
#| b'abc'
#| ValueError: operation forbidden on released memoryview object
