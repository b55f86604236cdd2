# sys.getsizeof of one object of each built-in kind.
import sys

print([sys.getsizeof(n) for n in (0, 1, -1, 2**30 - 1, 2**30, 2**60, 10**30, True, 1.5, 1j, None, ..., NotImplemented)])
print([sys.getsizeof(v) for v in ((), (1,), (1, 2, 3), [], [1], {}, set(), frozenset(), b"", b"abc", bytearray(), bytearray(b"ab"), range(3), slice(1), "")])
print([sys.getsizeof(v) for v in (iter([]), iter(()), iter(""), iter({}), iter(set()), iter(range(3)), enumerate([]), zip(), map(str, []), filter(None, []), reversed([]), {}.keys(), {}.items())])


def function():
    yield


print([sys.getsizeof(v) for v in (len, [].append, str.upper, property(), object(), staticmethod(len), classmethod(len), memoryview(b""))])
try:
    sys.getsizeof()
except TypeError as error:
    print(error)
print(sys.getsizeof(object, 5) > 100, function().__sizeof__() > 100)
#| [28, 28, 28, 28, 32, 36, 40, 28, 24, 32, 16, 16, 16]
#| [48, 56, 72, 56, 64, 64, 216, 216, 33, 36, 56, 59, 48, 56, 41]
#| [48, 48, 48, 72, 64, 40, 72, 64, 56, 48, 48, 40, 40]
#| [72, 72, 72, 80, 16, 48, 48, 184]
#| getsizeof() missing required argument 'object' (pos 1)
#| True True
