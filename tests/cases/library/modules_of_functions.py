import math, operator, pickle, functools, itertools, heapq, random, time, sys, gc, collections
print(math.sqrt.__module__, operator.add.__module__, functools.reduce.__module__, itertools.tee.__module__, len.__module__, sys.getsizeof.__module__, gc.collect.__module__, functools.cmp_to_key.__module__)
for f in [math.sqrt, operator.add, len, functools.reduce, functools.partial, collections.deque, operator.itemgetter]: print(pickle.loads(pickle.dumps(f)) is f)
#| math _operator _functools itertools builtins sys gc _functools
#| True
#| True
#| True
#| True
#| True
#| True
#| True
