# collections.abc: which built-in is what.

import collections.abc as abc


def tell(do, *args, **named):
    try:
        print(repr(do(*args, **named)))
    except Exception as error:
        print(type(error).__name__ + ":", error)


kinds = [abc.Hashable, abc.Iterable, abc.Iterator, abc.Reversible, abc.Sized, abc.Container, abc.Collection, abc.Callable, abc.Sequence, abc.MutableSequence, abc.Set, abc.MutableSet, abc.Mapping, abc.MutableMapping, abc.Generator, abc.Awaitable, abc.Buffer]
values = [[], (), "", b"", bytearray(), {}, set(), frozenset(), range(0), iter([]), len, 5, None, {}.keys(), {}.values(), {}.items(), (x for x in ()), memoryview(b""), zip()]
for value in values:
    print(type(value).__name__, [kind.__name__ for kind in kinds if isinstance(value, kind)])
tell(lambda: abc.Sequence())
tell(lambda: abc.Mapping.__abstractmethods__ == {"__getitem__", "__iter__", "__len__"})
tell(lambda: abc.Callable[[int], str])
tell(lambda: issubclass(list, abc.MutableSequence))
#| list ['Iterable', 'Reversible', 'Sized', 'Container', 'Collection', 'Sequence', 'MutableSequence']
#| tuple ['Hashable', 'Iterable', 'Reversible', 'Sized', 'Container', 'Collection', 'Sequence']
#| str ['Hashable', 'Iterable', 'Reversible', 'Sized', 'Container', 'Collection', 'Sequence']
#| bytes ['Hashable', 'Iterable', 'Reversible', 'Sized', 'Container', 'Collection', 'Sequence', 'Buffer']
#| bytearray ['Iterable', 'Reversible', 'Sized', 'Container', 'Collection', 'Sequence', 'MutableSequence', 'Buffer']
#| dict ['Iterable', 'Reversible', 'Sized', 'Container', 'Collection', 'Mapping', 'MutableMapping']
#| set ['Iterable', 'Sized', 'Container', 'Collection', 'Set', 'MutableSet']
#| frozenset ['Hashable', 'Iterable', 'Sized', 'Container', 'Collection', 'Set']
#| range ['Hashable', 'Iterable', 'Reversible', 'Sized', 'Container', 'Collection', 'Sequence']
#| list_iterator ['Hashable', 'Iterable', 'Iterator']
#| builtin_function_or_method ['Hashable', 'Callable']
#| int ['Hashable']
#| NoneType ['Hashable']
#| dict_keys ['Iterable', 'Reversible', 'Sized', 'Container', 'Collection', 'Set']
#| dict_values ['Hashable', 'Iterable', 'Reversible', 'Sized', 'Container', 'Collection']
#| dict_items ['Iterable', 'Reversible', 'Sized', 'Container', 'Collection', 'Set']
#| generator ['Hashable', 'Iterable', 'Iterator', 'Generator']
#| memoryview ['Hashable', 'Iterable', 'Reversible', 'Sized', 'Container', 'Collection', 'Sequence', 'Buffer']
#| zip ['Hashable', 'Iterable', 'Iterator']
#| TypeError: Can't instantiate abstract class Sequence without an implementation for abstract methods '__getitem__', '__len__'
#| True
#| collections.abc.Callable[[int], str]
#| True
