# Enums refuse changes of their members, subclasses of filled enums and repeated names.
from enum import Enum, unique


class Weekday(Enum):
    MONDAY = 1
    TUESDAY = 2

    @property
    def short(self):
        return self.name[:3].title()


def attempt(what, action):
    try:
        print(what, "->", action())
    except Exception as error:
        print(what, "->", type(error).__name__ + ":", error)


attempt("set member", lambda: setattr(Weekday, "MONDAY", 5))
attempt("delete member", lambda: delattr(Weekday, "MONDAY"))
attempt("set value", lambda: setattr(Weekday.MONDAY, "value", 5))
attempt("set name", lambda: setattr(Weekday.MONDAY, "name", "X"))
attempt("set property", lambda: setattr(Weekday.MONDAY, "short", "X"))
attempt("new attribute", lambda: setattr(Weekday.MONDAY, "extra", "X"))
attempt("read it", lambda: Weekday.MONDAY.extra)
attempt("member of member", lambda: Weekday.MONDAY.TUESDAY)
attempt("subclass", lambda: type("More", (Weekday,), {}))
attempt("no arguments", lambda: Weekday())
attempt("short", lambda: Weekday.TUESDAY.short)


def repeated():
    class Twice(Enum):
        A = 1
        A = 2
    return Twice


attempt("repeated name", repeated)


def not_unique():
    @unique
    class Same(Enum):
        ONE = 1
        UNO = 1
        EIN = 1
        TWO = 2
        DOS = 2
    return Same


attempt("unique", not_unique)


def reserved():
    class Odd(Enum):
        mro = 1
    return Odd


attempt("mro", reserved)


def under():
    class Odd(Enum):
        _own_ = 1
    return Odd


attempt("_own_", under)
#| set member -> AttributeError: cannot reassign member 'MONDAY'
#| delete member -> AttributeError: 'Weekday' cannot delete member 'MONDAY'.
#| set value -> AttributeError: <enum 'Enum'> cannot set attribute 'value'
#| set name -> AttributeError: <enum 'Enum'> cannot set attribute 'name'
#| set property -> AttributeError: property 'short' of 'Weekday' object has no setter
#| new attribute -> None
#| read it -> X
#| member of member -> Weekday.TUESDAY
#| subclass -> AttributeError: 'dict' object has no attribute '_member_names'
#| no arguments -> TypeError: EnumType.__call__() missing 1 required positional argument: 'value'
#| short -> Tue
#| repeated name -> TypeError: 'A' already defined as 1
#| unique -> ValueError: duplicate values found in <enum 'Same'>: UNO -> ONE, EIN -> ONE, DOS -> TWO
#| mro -> ValueError: invalid enum member name(s) 'mro'
#| _own_ -> ValueError: _sunder_ names, such as '_own_', are reserved for future Enum use
