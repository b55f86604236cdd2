"""Iterators that build on others."""

_missing = object()


class count:
    """Counts from a number on."""

    def __init__(self, start=0, step=1):
        if not hasattr(start, "__add__") or isinstance(start, str):
            raise TypeError("a number is required")
        self._next, self._step = start, step

    def __iter__(self):
        return self

    def __next__(self):
        value = self._next
        self._next = value + self._step
        return value

    def __repr__(self):
        if type(self._step) is int and self._step == 1:
            return f"count({self._next!r})"
        return f"count({self._next!r}, {self._step!r})"


class cycle:
    """Repeats what an iterable gives, without end."""

    def __init__(self, iterable, /):
        self._iterator = iter(iterable)
        self._saved = []
        self._at = None

    def __iter__(self):
        return self

    def __next__(self):
        if self._at is None:
            for item in self._iterator:
                self._saved.append(item)
                return item
            self._at = 0
        if not self._saved:
            raise StopIteration
        item = self._saved[self._at]
        self._at = (self._at + 1) % len(self._saved)
        return item


class repeat:
    """Gives an object again and again."""

    def __init__(self, object, times=None):
        self._object, self._left = object, None if times is None else max(times, 0)

    def __iter__(self):
        return self

    def __next__(self):
        if self._left is not None:
            if not self._left:
                raise StopIteration
            self._left -= 1
        return self._object

    def __length_hint__(self):
        if self._left is None:
            raise TypeError("len() of unsized object")
        return self._left

    def __repr__(self):
        if self._left is None:
            return f"repeat({self._object!r})"
        return f"repeat({self._object!r}, {self._left})"


class _Wrapped:
    """An iterator over a generator that a class sets up."""

    def __iter__(self):
        return self

    def __next__(self):
        return next(self._steps)


class accumulate(_Wrapped):
    """Running totals."""

    def __init__(self, iterable, func=None, *, initial=None):
        self._steps = self._run(iter(iterable), func, initial)

    def _run(self, iterator, func, total):
        if total is None:
            for total in iterator:
                break
            else:
                return
        yield total
        for item in iterator:
            total = total + item if func is None else func(total, item)
            yield total


class batched(_Wrapped):
    """Tuples of so many items each."""

    def __init__(self, iterable, n, *, strict=False):
        if n < 1:
            raise ValueError("n must be at least one")
        self._steps = self._run(iter(iterable), n, strict)

    def _run(self, iterator, n, strict):
        while batch := tuple(islice(iterator, n)):
            if strict and len(batch) != n:
                raise ValueError("batched(): incomplete batch")
            yield batch


class chain(_Wrapped):
    """One iterable after another."""

    def __init__(self, *iterables):
        self._steps = self._run(iterables)

    @classmethod
    def from_iterable(cls, iterables, /):
        self = cls()
        self._steps = self._run(iterables)
        return self

    def _run(self, iterables):
        for iterable in iterables:
            yield from iterable


class compress(_Wrapped):
    """The items whose selectors are true."""

    def __init__(self, data, selectors):
        self._steps = (item for item, chosen in zip(data, selectors) if chosen)


class dropwhile(_Wrapped):
    """What comes from the first item on for which a function is false."""

    def __init__(self, predicate, iterable, /):
        self._steps = self._run(predicate, iter(iterable))

    def _run(self, predicate, iterator):
        for item in iterator:
            if not predicate(item):
                yield item
                break
        yield from iterator


class takewhile(_Wrapped):
    """What comes before the first item for which a function is false."""

    def __init__(self, predicate, iterable, /):
        self._steps = self._run(predicate, iter(iterable))

    def _run(self, predicate, iterator):
        for item in iterator:
            if not predicate(item):
                return
            yield item


class filterfalse(_Wrapped):
    """The items for which a function is false."""

    def __init__(self, function, iterable, /):
        iterator = iter(iterable)
        if function is None:
            self._steps = (item for item in iterator if not item)
        else:
            self._steps = (item for item in iterator if not function(item))


class starmap(_Wrapped):
    """A function called with the items of each item."""

    def __init__(self, function, iterable, /):
        self._steps = (function(*args) for args in iter(iterable))


class pairwise(_Wrapped):
    """Each item with the one after it."""

    def __init__(self, iterable, /):
        self._steps = self._run(iter(iterable))

    def _run(self, iterator):
        for before in iterator:
            break
        else:
            return
        for item in iterator:
            yield before, item
            before = item


class islice(_Wrapped):
    """A slice of what an iterator gives."""

    def __init__(self, iterable, *args):
        if not args or len(args) > 3:
            if not args:
                raise TypeError("islice expected at least 2 arguments, got 1")
            raise TypeError(f"islice expected at most 4 arguments, got {len(args) + 1}")
        parts = slice(*args)
        start, stop, step = parts.start, parts.stop, parts.step
        if stop is not None and (not hasattr(stop, "__index__") or stop < 0):
            if len(args) == 1:
                raise ValueError("Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize.")
            raise ValueError("Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize.")
        if start is not None and (not hasattr(start, "__index__") or start < 0):
            raise ValueError("Indices for islice() must be None or an integer: 0 <= x <= sys.maxsize.")
        if step is not None and (not hasattr(step, "__index__") or step < 1):
            raise ValueError("Step for islice() must be a positive integer or None.")
        self._steps = self._run(iter(iterable), start or 0, stop, step or 1)

    def _run(self, iterator, start, stop, step):
        at = 0
        wanted = start
        while stop is None or wanted < stop:
            while at < wanted:
                if next(iterator, _missing) is _missing:
                    return
                at += 1
            item = next(iterator, _missing)
            if item is _missing:
                return
            at += 1
            yield item
            wanted += step
        # What lies before the stop is used up as well.
        if stop is not None:
            while at < stop:
                if next(iterator, _missing) is _missing:
                    return
                at += 1


class zip_longest(_Wrapped):
    """Tuples of items, with a filling for the iterables that end early."""

    def __init__(self, *iterables, fillvalue=None):
        self._steps = self._run([iter(iterable) for iterable in iterables], fillvalue)

    def _run(self, iterators, fill):
        left = len(iterators)
        while left:
            row = []
            for at, iterator in enumerate(iterators):
                item = fill if iterator is None else next(iterator, _missing)
                if item is _missing:
                    left -= 1
                    if not left:
                        return
                    iterators[at] = None
                    item = fill
                row.append(item)
            yield tuple(row)


class product(_Wrapped):
    """Every way to take one item from each iterable."""

    def __init__(self, *iterables, repeat=1):
        if repeat < 0:
            raise ValueError("repeat argument cannot be negative")
        self._steps = self._run([tuple(iterable) for iterable in iterables] * repeat)

    def _run(self, pools):
        places = [0] * len(pools)
        if not all(pools):
            return
        while True:
            yield tuple([pool[at] for pool, at in zip(pools, places)])
            for column in reversed(range(len(pools))):
                places[column] += 1
                if places[column] < len(pools[column]):
                    break
                places[column] = 0
            else:
                return


class permutations(_Wrapped):
    """Every order of so many items."""

    def __init__(self, iterable, r=None):
        pool = tuple(iterable)
        if r is not None and r < 0:
            raise ValueError("r must be non-negative")
        self._steps = self._run(pool, len(pool) if r is None else r)

    def _run(self, pool, r):
        n = len(pool)
        if r > n:
            return
        places = list(range(n))
        cycles = list(range(n, n - r, -1))
        yield tuple([pool[at] for at in places[:r]])
        while n:
            for column in reversed(range(r)):
                cycles[column] -= 1
                if cycles[column] == 0:
                    places[column:] = places[column + 1:] + places[column:column + 1]
                    cycles[column] = n - column
                else:
                    other = n - cycles[column]
                    places[column], places[other] = places[other], places[column]
                    yield tuple([pool[at] for at in places[:r]])
                    break
            else:
                return


class combinations(_Wrapped):
    """Every choice of so many items, in their order."""

    def __init__(self, iterable, r):
        if r < 0:
            raise ValueError("r must be non-negative")
        self._steps = self._run(tuple(iterable), r)

    def _run(self, pool, r):
        n = len(pool)
        if r > n:
            return
        places = list(range(r))
        yield tuple([pool[at] for at in places])
        while True:
            for column in reversed(range(r)):
                if places[column] != column + n - r:
                    break
            else:
                return
            places[column] += 1
            for later in range(column + 1, r):
                places[later] = places[later - 1] + 1
            yield tuple([pool[at] for at in places])


class combinations_with_replacement(_Wrapped):
    """Every choice of so many items, in their order, each as often as wanted."""

    def __init__(self, iterable, r):
        if r < 0:
            raise ValueError("r must be non-negative")
        self._steps = self._run(tuple(iterable), r)

    def _run(self, pool, r):
        n = len(pool)
        if not n and r:
            return
        places = [0] * r
        yield tuple([pool[at] for at in places])
        while True:
            for column in reversed(range(r)):
                if places[column] != n - 1:
                    break
            else:
                return
            places[column:] = [places[column] + 1] * (r - column)
            yield tuple([pool[at] for at in places])


class _grouper:
    """The items of one group."""

    def __init__(self, owner, key):
        self._owner, self._key = owner, key

    def __iter__(self):
        return self

    def __next__(self):
        owner = self._owner
        if owner._group is not self:
            raise StopIteration
        if owner._value is _missing:
            owner._step()
        if not owner._target == owner._current:
            raise StopIteration
        value = owner._value
        owner._value = _missing
        return value


class groupby:
    """Neighbouring items with the same key."""

    def __init__(self, iterable, key=None):
        self._iterator, self._keyfunc = iter(iterable), key
        self._target = self._current = self._value = self._same = _missing
        self._group = None

    def __iter__(self):
        return self

    def _step(self):
        value = next(self._iterator)
        self._current = value if self._keyfunc is None else self._keyfunc(value)
        self._value = value

    def __next__(self):
        self._group = None
        while self._current is _missing or self._target is not _missing and self._current == self._target:
            self._step()
        self._target = self._current
        self._group = _grouper(self, self._current)
        return self._current, self._group


class _tee:
    """One of several iterators over the same items."""

    def __init__(self, iterator, link):
        self._iterator, self._link = iterator, link

    def __iter__(self):
        return self

    def __next__(self):
        link = self._link
        if not link:
            link += [next(self._iterator), []]
        value, self._link = link
        return value

    def __copy__(self):
        return type(self)(self._iterator, self._link)


def tee(iterable, n=2, /):
    """Several iterators over the same items."""
    if n < 0:
        raise ValueError("n must be >= 0")
    if isinstance(iterable, _tee):
        first = iterable
    else:
        first = _tee(iter(iterable), [])
    return tuple(_tee(first._iterator, first._link) for _ in range(n))
