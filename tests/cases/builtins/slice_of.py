# slice: its three parts, and indices for a length.
def tell(do, *args, **named):
    try:
        print(repr(do(*args, **named)))
    except Exception as error:
        print(type(error).__name__ + ":", error)


s = slice(1, 10, 2)
print(s, s.start, s.stop, s.step, slice(5), slice(None), slice("a", b"b"))
print(s.indices(5), slice(None, None, -1).indices(4), slice(-3, None).indices(10), slice(20, -20, -3).indices(7))
print("abcdefghij"[s], s == slice(1, 10, 2), slice(1) < slice(2))
tell(slice)
tell(slice, 1, 2, 3, 4)
tell(s.indices, -1)
tell(s.indices, "a")
tell(slice(None, None, 0).indices, 5)
tell(slice("a").indices, 5)
tell(lambda: [1, 2][slice("a")])
tell(lambda: setattr(s, "start", 5))
print({s: "hashable"}[slice(1, 10, 2)], hash(slice(1)) == hash(slice(1)))
#| slice(1, 10, 2) 1 10 2 slice(None, 5, None) slice(None, None, None) slice('a', b'b', None)
#| (1, 5, 2) (3, -1, -1) (7, 10, 1) (6, -1, -3)
#| bdfhj True True
#| TypeError: slice expected at least 1 argument, got 0
#| TypeError: slice expected at most 3 arguments, got 4
#| ValueError: length should not be negative
#| TypeError: 'str' object cannot be interpreted as an integer
#| ValueError: slice step cannot be zero
#| TypeError: slice indices must be integers or None or have an __index__ method
#| TypeError: slice indices must be integers or None or have an __index__ method
#| AttributeError: readonly attribute
#| hashable True
