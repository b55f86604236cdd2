# memoryview: a window on bytes that can be written to.
def tell(do, *args, **named):
    try:
        print(repr(do(*args, **named)))
    except Exception as error:
        print(type(error).__name__ + ":", error)


data = bytearray(b"abcdef")
view = memoryview(data)
part = view[2:4]
part[0] = 90
view[4:] = b"!!"
print(data, part.tobytes(), part.tolist(), len(view), view[0], view[-1], bytes(view[::2]), view.readonly, view.format, view.itemsize, view.nbytes, view.shape, view == data)
print(view.hex(), view.obj is data, part == b"Zd", 97 in view, list(reversed(view))[:2], sum(part))


def assign(key, value):
    view[key] = value


tell(assign, 0, 256)
tell(assign, slice(0, 2), b"abc")
tell(assign, 9, 1)
tell(lambda: memoryview(b"ab").__setitem__(0, 1))
tell(memoryview, "text")
tell(lambda: data.append(1))
view.release()
part.release()
tell(lambda: view[0])
data.append(1)
print(len(data))
#| bytearray(b'abZd!!') b'Zd' [90, 100] 6 97 33 b'aZ!' False B 1 6 (6,) True
#| 61625a642121 True True True [33, 33] 190
#| ValueError: memoryview: invalid value for format 'B'
#| ValueError: memoryview assignment: lvalue and rvalue have different structures
#| IndexError: index out of bounds on dimension 1
#| TypeError: cannot modify read-only memory
#| TypeError: memoryview: a bytes-like object is required, not 'str'
#| BufferError: Existing exports of data: object cannot be re-sized
#| ValueError: operation forbidden on released memoryview object
#| 7
