# functools.lru_cache, cache, cached_property, total_ordering, cmp_to_key.

import functools


def tell(do, *args, **named):
    try:
        print(repr(do(*args, **named)))
    except Exception as error:
        print(type(error).__name__ + ":", error)


calls = []
@functools.lru_cache(maxsize=2)
def f(x, y=0):
    calls.append(x)
    return x + y
class C:
    @functools.cached_property
    def big(self):
        calls.append("big")
        return 42
c = C()
tell(lambda: f(1))
tell(lambda: f(1))
tell(lambda: f(2))
tell(lambda: f(3))
tell(lambda: f(1))
tell(lambda: f.cache_info())
tell(lambda: calls)
tell(lambda: f([]))
tell(lambda: f(1, y=0))
tell(lambda: f.cache_clear())
tell(lambda: f.cache_info())
tell(lambda: f.cache_parameters())
tell(lambda: f.__wrapped__(5))
tell(lambda: c.big)
tell(lambda: c.big)
tell(lambda: c.__dict__)
tell(lambda: calls.count("big"))
tell(lambda: sorted([3, 1, 2], key=functools.cmp_to_key(lambda a, b: b - a)))
tell(lambda: functools.lru_cache("x")(len)("ab"))
tell(lambda: functools.lru_cache(None)(abs)(-1))
tell(lambda: functools.reduce(lambda a, b: a + b, "abc", "z"))
tell(lambda: functools.partialmethod(len) .func is len)
tell(lambda: functools.WRAPPER_ASSIGNMENTS)
tell(lambda: f(True))
tell(lambda: f(1.0))
tell(lambda: functools.lru_cache(typed=True)(lambda x: x)(1))
#| 1
#| 1
#| 2
#| 3
#| 1
#| CacheInfo(hits=1, misses=4, maxsize=2, currsize=2)
#| [1, 2, 3, 1]
#| TypeError: unhashable type: 'list'
#| 1
#| None
#| CacheInfo(hits=0, misses=0, maxsize=2, currsize=0)
#| {'maxsize': 2, 'typed': False}
#| 5
#| 42
#| 42
#| {'big': 42}
#| 1
#| [3, 2, 1]
#| TypeError: Expected first argument to be an integer, a callable, or None
#| 1
#| 'zabc'
#| True
#| ('__module__', '__name__', '__qualname__', '__doc__', '__annotate__', '__type_params__')
#| 1
#| 1
#| 1
