"""A str written in Python, to be derived from: `collections.UserString`."""

from collections.abc import Sequence as _Sequence

# Methods whose text result becomes an instance of the class again.
_TEXTS = (
    "capitalize casefold center expandtabs ljust lower lstrip removeprefix removesuffix replace rjust rstrip strip "
    "swapcase title translate upper zfill"
).split()
_OTHERS = (
    "count encode endswith find format format_map index isalpha isalnum isascii isdecimal isdigit isidentifier islower "
    "isnumeric isprintable isspace istitle isupper join partition rfind rindex rpartition rsplit split splitlines startswith"
).split()


def _plain(value):
    return value.data if isinstance(value, UserString) else value


class UserString(_Sequence):
    def __init__(self, seq):
        self.data = seq if isinstance(seq, str) else seq.data[:] if isinstance(seq, UserString) else str(seq)

    def __str__(self):
        return str(self.data)

    def __repr__(self):
        return repr(self.data)

    def __int__(self):
        return int(self.data)

    def __float__(self):
        return float(self.data)

    def __complex__(self):
        return complex(self.data)

    def __hash__(self):
        return hash(self.data)

    def __getnewargs__(self):
        return (self.data[:],)

    def __eq__(self, string):
        return self.data == _plain(string)

    def __lt__(self, string):
        return self.data < _plain(string)

    def __le__(self, string):
        return self.data <= _plain(string)

    def __gt__(self, string):
        return self.data > _plain(string)

    def __ge__(self, string):
        return self.data >= _plain(string)

    def __contains__(self, char):
        return _plain(char) in self.data

    def __len__(self):
        return len(self.data)

    def __getitem__(self, index):
        return self.__class__(self.data[index])

    def __add__(self, other):
        return self.__class__(self.data + str(_plain(other)))

    def __radd__(self, other):
        return self.__class__(str(other) + self.data)

    def __mul__(self, n):
        return self.__class__(self.data * n)

    __rmul__ = __mul__

    def __mod__(self, args):
        return self.__class__(self.data % args)

    def __rmod__(self, template):
        return self.__class__(str(template) % self)

    maketrans = str.maketrans


def _method(name, makes_text):
    plain = getattr(str, name)

    def method(self, *args, **kwargs):
        result = plain(self.data, *map(_plain, args), **kwargs)
        return self.__class__(result) if makes_text else result

    method.__name__ = name
    method.__qualname__ = f"UserString.{name}"
    method.__module__ = "collections"
    return method


for _name in _TEXTS:
    setattr(UserString, _name, _method(_name, True))
for _name in _OTHERS:
    setattr(UserString, _name, _method(_name, False))
UserString.__module__ = "collections"
