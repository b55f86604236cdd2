# sum: a start, floats added with care, no texts.
def tell(do, *args, **named):
    try:
        print(repr(do(*args, **named)))
    except Exception as error:
        print(type(error).__name__ + ":", error)


print(sum([1, 2, 3]), sum([], 5), sum([0.1] * 10), sum([[1], [2]], []), sum((1, 2.5, True)), sum({1: 2}), sum([1, 2], start=10))
print(sum([1e16, 1.0, -1e16]), sum([0.1, 0.2, 0.3]), sum([1j, 2]), sum([2**62, 2**62, 2**62]), sum([1, 2.0, 3j]))
print(sum([float("inf"), 1.0]), sum([1e308, 1e308]), sum([-0.0]), sum([-0.0], -0.0))
tell(sum, ["a", "b"])
tell(sum, ["a"], "")
tell(sum, [b"a"], b"")
tell(sum, [bytearray()], bytearray())
tell(sum, 5)
tell(sum, [None])
tell(sum)
tell(sum, [(1,)], [])
#| 6 5 1.0 [1, 2] 4.5 1 13
#| 1.0 0.6 (2+1j) 13835058055282163712 (3+3j)
#| inf inf 0.0 -0.0
#| TypeError: unsupported operand type(s) for +: 'int' and 'str'
#| TypeError: sum() can't sum strings [use ''.join(seq) instead]
#| TypeError: sum() can't sum bytes [use b''.join(seq) instead]
#| TypeError: sum() can't sum bytearray [use b''.join(seq) instead]
#| TypeError: 'int' object is not iterable
#| TypeError: unsupported operand type(s) for +: 'int' and 'NoneType'
#| TypeError: sum() takes at least 1 positional argument (0 given)
#| TypeError: can only concatenate list (not "tuple") to list
