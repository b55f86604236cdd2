from functools import lru_cache

@lru_cache(maxsize=None)
def fib(n):
    if n < 2:
        return n
    return fib(n - 1) + fib(n - 2)

print(fib(12))
print(fib.cache_info().misses, fib.cache_info().hits)

#| 144
#| 13 10
