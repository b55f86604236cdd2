# Slices: negative steps, out of range, slice objects, own classes, assignment and deletion.

s = "abcdefghij"
print(s[2:-2], s[-3:], s[:-20], s[20:], s[::-2], s[8:2:-2], s[2:8:-1], s[None:None], s[True:3], s[-1:-4:-1], s[slice(1, None, 4)])
sl = slice(2, 20, 3)
print(sl, sl.start, sl.stop, sl.step, sl.indices(10), slice(5).indices(3), slice(None, None, -1).indices(4), s[sl], slice(1, 2) == slice(1, 2), hash(slice(1)) == hash(slice(1)), slice(1, 2) < slice(1, 3))


class Show:
    def __getitem__(self, key):
        return key

    def __setitem__(self, key, value):
        print("set", key, value)

    def __delitem__(self, key):
        print("del", key)


show = Show()
print(show[1], show[1:2], show[::3], show[1, 2], show[1:2, ..., None], show[:, -1], show[()], show["a":"b"], show[*[1, 2], 3])
show[1:] = 5
del show[::2], show[0]
n = list(range(6))
n[1:3] = "xyz"
n[::2] = [0] * 4
del n[-2:]
print(n)
for wrong in (lambda: s["a":], lambda: s[::0], lambda: s[1.0:2], lambda: n.__setitem__(slice(0, 4, 2), [1]), lambda: slice(), lambda: slice(1).x, lambda: s[1, 2], lambda: n["x"]):
    try:
        print(wrong())
    except Exception as error:
        print(type(error).__name__, error)
#| cdefgh hij   jhfdb ige  abcdefghij bc jih bfj
#| slice(2, 20, 3) 2 20 3 (2, 10, 3) (0, 3, 1) (3, -1, -1) cfi True True True
#| 1 slice(1, 2, None) slice(None, None, 3) (1, 2) (slice(1, 2, None), Ellipsis, None) (slice(None, None, None), -1) () slice('a', 'b', None) (1, 2, 3)
#| set slice(1, None, None) 5
#| del slice(None, None, 2)
#| del 0
#| [0, 'x', 0, 'z', 0]
#| TypeError slice indices must be integers or None or have an __index__ method
#| ValueError slice step cannot be zero
#| TypeError slice indices must be integers or None or have an __index__ method
#| ValueError attempt to assign sequence of size 1 to extended slice of size 2
#| TypeError slice expected at least 1 argument, got 0
#| AttributeError 'slice' object has no attribute 'x'
#| TypeError string indices must be integers, not 'tuple'
#| TypeError list indices must be integers or slices, not str
