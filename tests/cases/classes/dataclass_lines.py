# Functions that dataclass makes have the lines of one text in tracebacks.

import traceback
from dataclasses import dataclass, field


@dataclass(frozen=True, order=True)
class Point:
    x: int
    y: int = 0

    def __post_init__(self):
        if self.x < 0:
            raise ValueError("negative")


@dataclass(unsafe_hash=True)
class Named:
    name: str
    items: list = field(default_factory=lambda: 1 / 0)


@dataclass(repr=False, frozen=True)
class Bare:
    pass


def tell(do):
    try:
        do()
    except Exception as error:
        frames = traceback.extract_tb(error.__traceback__)
        print(type(error).__name__, [(frame.name, frame.lineno) for frame in frames if frame.filename == "<string>"])


tell(lambda: Point(-1))
tell(lambda: setattr(Point(1), "x", 2))
tell(lambda: delattr(Point(1), "x"))
tell(lambda: Named("a"))
tell(lambda: hash(Named("a", [])))
tell(lambda: Point(1) < Point("a", 1))
tell(lambda: Point(1) >= Point("a", 1))
tell(lambda: setattr(Bare(), "z", 1))
for cls in Point, Named:
    for name in "__init__", "__eq__", "__hash__", "__lt__", "__setattr__":
        code = getattr(cls.__dict__.get(name), "__code__", None)
        print(cls.__name__, name, code and code.co_firstlineno)
#| ValueError [('__init__', 5)]
#| FrozenInstanceError [('__setattr__', 33)]
#| FrozenInstanceError [('__delattr__', 37)]
#| ZeroDivisionError [('__init__', 4)]
#| TypeError [('__hash__', 15)]
#| TypeError [('__init__', 5)]
#| TypeError [('__init__', 5)]
#| FrozenInstanceError [('__setattr__', 12)]
#| Point __init__ 2
#| Point __eq__ 9
#| Point __hash__ 39
#| Point __lt__ 15
#| Point __setattr__ 31
#| Named __init__ 2
#| Named __eq__ 8
#| Named __hash__ 14
#| Named __lt__ None
#| Named __setattr__ None
