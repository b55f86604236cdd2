import collections, datetime, itertools, functools, operator
def t(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
d = collections.deque([1]); o = collections.OrderedDict(); dd = collections.defaultdict(int); n = datetime.datetime(2024, 1, 1); td = datetime.timedelta(1); da = datetime.date(2024, 1, 1)
t(lambda: d.push(1)); t(lambda: o.foo); t(lambda: dd.foo); t(lambda: n - 5); t(lambda: 5 + td); t(lambda: da + da); t(lambda: n < da); t(lambda: td < 5); t(lambda: n["x"]); t(lambda: d + [1]); t(lambda: [1] + d); t(lambda: len(n)); t(lambda: iter(td)); t(lambda: n()); t(lambda: itertools.count().foo); t(lambda: functools.partial(len).foo); t(lambda: len(itertools.chain())); t(lambda: collections.Counter().foo); t(lambda: collections.namedtuple("P", "x")(1).y); t(lambda: itertools.count()[0]); t(lambda: operator.itemgetter(1).foo); t(lambda: -n); t(lambda: datetime.time(1) - datetime.time(2)); t(lambda: functools.lru_cache(len).foo); t(lambda: hash(d)); t(lambda: {d: 1}); t(lambda: d["a"]); t(lambda: d < 5); t(lambda: o + o); t(lambda: int(td)); t(lambda: "a" + n); t(lambda: sum([n, n])); t(lambda: sorted([n, 1])); t(lambda: setattr(n, "x", 1)); t(lambda: isinstance(1, n)); t(lambda: collections.ChainMap().foo); t(lambda: type(d).__name__ + repr(type(d)))
#| AttributeError 'collections.deque' object has no attribute 'push'
#| AttributeError 'collections.OrderedDict' object has no attribute 'foo'
#| AttributeError 'collections.defaultdict' object has no attribute 'foo'
#| TypeError unsupported operand type(s) for -: 'datetime.datetime' and 'int'
#| TypeError unsupported operand type(s) for +: 'int' and 'datetime.timedelta'
#| TypeError unsupported operand type(s) for +: 'datetime.date' and 'datetime.date'
#| TypeError '<' not supported between instances of 'datetime.datetime' and 'datetime.date'
#| TypeError '<' not supported between instances of 'datetime.timedelta' and 'int'
#| TypeError 'datetime.datetime' object is not subscriptable
#| TypeError can only concatenate deque (not "list") to deque
#| TypeError can only concatenate list (not "collections.deque") to list
#| TypeError object of type 'datetime.datetime' has no len()
#| TypeError 'datetime.timedelta' object is not iterable
#| TypeError 'datetime.datetime' object is not callable
#| AttributeError 'itertools.count' object has no attribute 'foo'
#| AttributeError 'functools.partial' object has no attribute 'foo'
#| TypeError object of type 'itertools.chain' has no len()
#| AttributeError 'Counter' object has no attribute 'foo'
#| AttributeError 'P' object has no attribute 'y'
#| TypeError 'itertools.count' object is not subscriptable
#| AttributeError 'operator.itemgetter' object has no attribute 'foo'
#| TypeError bad operand type for unary -: 'datetime.datetime'
#| TypeError unsupported operand type(s) for -: 'datetime.time' and 'datetime.time'
#| AttributeError 'functools._lru_cache_wrapper' object has no attribute 'foo'
#| TypeError unhashable type: 'collections.deque'
#| TypeError cannot use 'collections.deque' as a dict key (unhashable type: 'collections.deque')
#| TypeError sequence index must be integer, not 'str'
#| TypeError '<' not supported between instances of 'collections.deque' and 'int'
#| TypeError unsupported operand type(s) for +: 'collections.OrderedDict' and 'collections.OrderedDict'
#| TypeError int() argument must be a string, a bytes-like object or a real number, not 'datetime.timedelta'
#| TypeError can only concatenate str (not "datetime.datetime") to str
#| TypeError unsupported operand type(s) for +: 'int' and 'datetime.datetime'
#| TypeError '<' not supported between instances of 'int' and 'datetime.datetime'
#| AttributeError 'datetime.datetime' object has no attribute 'x' and no __dict__ for setting new attributes
#| TypeError isinstance() arg 2 must be a type, a tuple of types, or a union
#| AttributeError 'ChainMap' object has no attribute 'foo'
#| deque<class 'collections.deque'>
