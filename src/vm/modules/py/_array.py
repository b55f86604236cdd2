"""Arrays of numbers of one kind."""

import _operator
import _struct
import warnings as _warnings
from collections.abc import MutableSequence as _MutableSequence

typecodes = "bBuwhHiIlLqQfd"
_CODES = {"u": "I", "w": "I"}


def _ordered(mine, others, holds):
    """As lists are compared, but what is no number is not equal to itself."""
    for left, right in zip(mine, others):
        if left != right:
            return holds(left, right)
    return holds(len(mine), len(others))


class array:
    """Numbers of one kind, side by side."""

    __module__ = "array"
    __slots__ = ("typecode", "_items", "__weakref__")
    __class_getitem__ = classmethod(type(list[int]))

    def __new__(cls, typecode=None, initializer=(), /):
        if typecode is None:
            raise TypeError("array() takes at least 1 argument (0 given)")
        if not isinstance(typecode, str) or len(typecode) != 1:
            what = f"a string of length {len(typecode)}" if isinstance(typecode, str) else type(typecode).__name__
            raise TypeError(f"array() argument 1 must be a unicode character, not {what}")
        if typecode not in typecodes:
            raise ValueError("bad typecode (must be b, B, u, w, h, H, i, I, l, L, q, Q, f or d)")
        if typecode == "u":
            _warnings.warn("The 'u' type code is deprecated and will be removed in Python 3.16", DeprecationWarning,
                           stacklevel=2)
        self = object.__new__(cls)
        self.typecode, self._items = typecode, []
        text = typecode in "uw"
        if isinstance(initializer, str) and not text:
            raise TypeError(f"cannot use a str to initialize an array with typecode '{typecode}'")
        if isinstance(initializer, array) and (initializer.typecode in "uw") != text:
            raise TypeError(
                f"cannot use a unicode array to initialize an array with typecode '{typecode}'")
        if isinstance(initializer, (bytes, bytearray)):
            self.frombytes(initializer)
        else:
            # An array of another kind gives its numbers.
            self.extend(list(initializer) if isinstance(initializer, array) else initializer)
        return self

    def _checked(self, value):
        code = self.typecode
        if code in "uw":
            if not isinstance(value, str):
                raise TypeError(f"array item must be a unicode character, not {type(value).__name__}")
            if len(value) != 1:
                raise TypeError(f"array item must be a unicode character, not a string of length {len(value)}")
            return value
        if code in "fd":
            if not hasattr(type(value), "__float__") and not hasattr(type(value), "__index__"):
                raise TypeError(f"must be real number, not {type(value).__name__}")
            value = float(value)
            return value if code == "d" else _struct.unpack("f", _struct.pack("f", value))[0]
        if not hasattr(type(value), "__index__"):
            raise TypeError(f"'{type(value).__name__}' object cannot be interpreted as an integer")
        value = value.__index__()
        bits = 8 * self.itemsize
        signed = code.islower()
        low, high = (-1 << bits - 1, (1 << bits - 1) - 1) if signed else (0, (1 << bits) - 1)
        if low <= value <= high:
            return value
        word = {
            "b": "signed char is", "B": "unsigned byte integer is", "h": "signed short integer is",
            "H": "unsigned short is", "i": "signed integer is", "I": "unsigned int is",
        }.get(code)
        below = value < low
        if code == "i":
            raise OverflowError("signed integer is " + ("less than minimum" if below else "greater than maximum")
                                if -1 << 63 <= value < 1 << 63 else "Python int too large to convert to C long")
        if code in "lq":
            raise OverflowError(f"Python int too large to convert to C {'long' if code == 'l' else 'long long'}"
                                if code == "l" else "int too big to convert")
        if code in "ILQ":
            if below:
                raise OverflowError("can't convert negative " + ("int to unsigned" if code == "Q" else "value to unsigned int"))
            raise OverflowError("unsigned int is greater than maximum" if code == "I" and value < 1 << 64
                                else "int too big to convert")
        raise OverflowError(f"{word} {'less than minimum' if below else 'greater than maximum'}")

    @property
    def itemsize(self):
        return 4 if self.typecode in "uw" else _struct.calcsize(self.typecode)

    def __repr__(self):
        if not self._items:
            return f"{type(self).__name__}('{self.typecode}')"
        shown = repr("".join(self._items)) if self.typecode in "uw" else repr(self._items)
        return f"{type(self).__name__}('{self.typecode}', {shown})"

    def __len__(self):
        return len(self._items)

    def __iter__(self):
        return iter(self._items)

    def __contains__(self, value):
        return value in self._items

    def _make(self, items):
        new = object.__new__(array)
        new.typecode, new._items = self.typecode, items
        return new

    def __getitem__(self, key):
        if isinstance(key, slice):
            return self._make(self._items[key])
        self._index(key, "index")
        return self._items[key]

    def _index(self, key, word):
        if not hasattr(type(key), "__index__"):
            raise TypeError("array indices must be integers")
        if not -len(self._items) <= key.__index__() < len(self._items):
            raise IndexError(f"array {word} out of range")

    def __setitem__(self, key, value):
        if isinstance(key, slice):
            if not isinstance(value, array):
                raise TypeError(f"can only assign array (not \"{type(value).__name__}\") to array slice")
            if value.typecode != self.typecode:
                raise TypeError("bad argument type for built-in operation")
            self._items[key] = value._items
            return
        self._index(key, "assignment index")
        self._items[key] = self._checked(value)

    def __delitem__(self, key):
        if not isinstance(key, slice):
            self._index(key, "assignment index")
        del self._items[key]

    def _same(self, other, word):
        if not isinstance(other, array):
            raise TypeError(f"can only {word} array (not \"{type(other).__name__}\") to array"
                            if word == "append" else "can only extend with array")
        if other.typecode != self.typecode:
            raise TypeError("bad argument type for built-in operation" if word == "append"
                            else "can only extend with array of same kind")
        return other._items

    def __add__(self, other):
        return self._make(self._items + self._same(other, "append"))

    def __iadd__(self, other):
        if not isinstance(other, array):
            raise TypeError(f"can only extend with array (not \"{type(other).__name__}\")")
        self._items += self._same(other, "extend")
        return self

    def __mul__(self, count):
        return self._make(self._items * count)

    __rmul__ = __mul__

    def __imul__(self, count):
        self._items *= count
        return self

    def __eq__(self, other):
        if not isinstance(other, array):
            return NotImplemented
        mine, others = self._items, other._items
        # An item that is no number is not equal to itself.
        return mine == others and not (self.typecode in "fd" and any(item != item for item in mine))

    __hash__ = None

    def __lt__(self, other):
        return _ordered(self._items, other._items, _operator.lt) if isinstance(other, array) else NotImplemented

    def __le__(self, other):
        return _ordered(self._items, other._items, _operator.le) if isinstance(other, array) else NotImplemented

    def __gt__(self, other):
        return _ordered(self._items, other._items, _operator.gt) if isinstance(other, array) else NotImplemented

    def __ge__(self, other):
        return _ordered(self._items, other._items, _operator.ge) if isinstance(other, array) else NotImplemented

    def __copy__(self):
        return self._make(self._items[:])

    def __deepcopy__(self, memo):
        return self._make(self._items[:])

    def __reduce_ex__(self, protocol):
        return array, (self.typecode, list(self._items))

    def __sizeof__(self):
        return 64 + len(self._items) * self.itemsize

    def __bytes__(self):
        return self.tobytes()

    def append(self, v, /):
        self._items.append(self._checked(v))

    def extend(self, bb, /):
        if isinstance(bb, array):
            if bb.typecode == self.typecode:
                self._items += bb._items
                return
            raise TypeError("can only extend with array of same kind")
        for value in bb:
            self._items.append(self._checked(value))

    def fromlist(self, list_, /):
        if not isinstance(list_, list):
            raise TypeError("arg must be list")
        self._items += [self._checked(value) for value in list_]

    def insert(self, i, v, /):
        self._items.insert(i, self._checked(v))

    def pop(self, i=-1, /):
        if not self._items:
            raise IndexError("pop from empty array")
        if not -len(self._items) <= i < len(self._items):
            raise IndexError("pop index out of range")
        return self._items.pop(i)

    def remove(self, v, /):
        if v not in self._items:
            raise ValueError("array.remove(x): x not in array")
        self._items.remove(v)

    def clear(self):
        self._items.clear()

    def index(self, v, start=0, stop=9223372036854775807, /):
        try:
            return self._items.index(v, start, stop)
        except ValueError:
            raise ValueError("array.index(x): x not in array") from None

    def count(self, v, /):
        return self._items.count(v)

    def reverse(self):
        self._items.reverse()

    def tolist(self):
        return self._items[:]

    def tounicode(self):
        if self.typecode not in "uw":
            raise ValueError("tounicode() may only be called on unicode type arrays ('u' or 'w')")
        return "".join(self._items)

    def fromunicode(self, ustr, /):
        self.extend(ustr)

    def _format(self, count):
        return f"{count}{_CODES.get(self.typecode, self.typecode)}"

    def tobytes(self):
        items = map(ord, self._items) if self.typecode in "uw" else self._items
        return _struct.pack(self._format(len(self._items)), *items)

    def frombytes(self, buffer, /):
        if len(buffer) % self.itemsize:
            raise ValueError("bytes length not a multiple of item size")
        values = _struct.unpack(self._format(len(buffer) // self.itemsize), buffer)
        self._items.extend(map(chr, values) if self.typecode in "uw" else values)

    def tofile(self, f, /):
        f.write(self.tobytes())

    def fromfile(self, f, n, /):
        data = f.read(n * self.itemsize)
        self.frombytes(data[:len(data) - len(data) % self.itemsize])
        if len(data) < n * self.itemsize:
            raise EOFError("read() didn't return enough bytes")

    def byteswap(self):
        size, data = self.itemsize, self.tobytes()
        swapped = b"".join(data[at:at + size][::-1] for at in range(0, len(data), size))
        self._items = []
        self.frombytes(swapped)

    def buffer_info(self):
        return id(self), len(self._items)


ArrayType = array
_MutableSequence.register(array)
