# copy.replace, slots with weakref, kw_only, match args, fields' metadata.

import copy
import dataclasses
from dataclasses import KW_ONLY, dataclass, field


@dataclass(slots=True, weakref_slot=True)
class Point:
    x: int
    y: int = 0


p = Point(1)
print(copy.replace(p, y=5), dataclasses.replace(p, x=9))
print(Point.__slots__, hasattr(p, "__dict__"))
try:
    p.z = 1
except AttributeError as error:
    print(error)


@dataclass
class Job:
    name: str
    _: KW_ONLY
    retries: int = 3
    tags: list[str] = field(default_factory=list, metadata={"doc": "labels"}, repr=False)
    owner: str | None = field(default=None, compare=False)


job = Job("build", retries=1)
print(job, Job.__match_args__)
print(job == Job("build", retries=1, owner="me"))
for f in dataclasses.fields(Job):
    print(f.name, f.type, f.kw_only, dict(f.metadata), f.default is dataclasses.MISSING)
try:
    Job("a", 1)
except TypeError as error:
    print(error)
try:
    copy.replace(job, colour="red")
except TypeError as error:
    print(error)
print(dataclasses.asdict(job), dataclasses.astuple(job))
made = dataclasses.make_dataclass("Pair", ["a", ("b", int), ("c", int, 7)], frozen=True)
print(made(1, 2), hash(made(1, 2)) == hash(made(1, 2)))
try:
    made(1, 2).a = 3
except dataclasses.FrozenInstanceError as error:
    print(error)
#| Point(x=1, y=5) Point(x=9, y=0)
#| ('x', 'y', '__weakref__') False
#| 'Point' object has no attribute 'z' and no __dict__ for setting new attributes
#| Job(name='build', retries=1, owner=None) ('name',)
#| True
#| name <class 'str'> False {} True
#| retries <class 'int'> True {} False
#| tags list[str] True {'doc': 'labels'} True
#| owner str | None True {} False
#| Job.__init__() takes 2 positional arguments but 3 were given
#| Job.__init__() got an unexpected keyword argument 'colour'
#| {'name': 'build', 'retries': 1, 'tags': [], 'owner': None} ('build', 1, [], None)
#| Pair(a=1, b=2, c=7) True
#| cannot assign to field 'a'
