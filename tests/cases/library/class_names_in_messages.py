import re, decimal, datetime, collections, functools, itertools
for act in [lambda: re.match('a', 'a').x, lambda: re.compile('a') + 1, lambda: decimal.Decimal(1) + 'a', lambda: datetime.date(2020, 1, 1) + 1, lambda: collections.deque() < 1, lambda: itertools.count()[1], lambda: len(functools.partial(int)), lambda: decimal.Decimal(1)(), lambda: iter(datetime.timedelta(1))]:
    try: act()
    except (TypeError, AttributeError) as e: print(e)
#| 're.Match' object has no attribute 'x'
#| unsupported operand type(s) for +: 're.Pattern' and 'int'
#| unsupported operand type(s) for +: 'decimal.Decimal' and 'str'
#| unsupported operand type(s) for +: 'datetime.date' and 'int'
#| '<' not supported between instances of 'collections.deque' and 'int'
#| 'itertools.count' object is not subscriptable
#| object of type 'functools.partial' has no len()
#| 'decimal.Decimal' object is not callable
#| 'datetime.timedelta' object is not iterable
