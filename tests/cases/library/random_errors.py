# random: what cannot be chosen from.

import random


def tell(do, *args, **named):
    try:
        print(repr(do(*args, **named)))
    except Exception as error:
        print(type(error).__name__ + ":", error)


random.seed("text")
tell(lambda: random.randint(2, 1))
tell(lambda: random.choice([]))
tell(lambda: random.sample([1, 2], 3))
tell(lambda: random.sample({1}, 1))
tell(lambda: random.choices([], k=1))
tell(lambda: random.choices([1, 2], weights=[1]))
tell(lambda: random.choices([1], weights=[0]))
tell(lambda: random.randrange(0))
tell(lambda: random.randrange(1.5))
tell(lambda: random.sample("ab", -1))
tell(lambda: random.sample("ab", counts=[2, 1], k=2))
tell(lambda: random.seed([]))
tell(lambda: random.choice({1: 2}))
tell(lambda: random.shuffle("abc"))
tell(lambda: random.getrandbits(-1))
#| ValueError: empty range in randint(2, 1)
#| IndexError: Cannot choose from an empty sequence
#| ValueError: Sample larger than population or is negative
#| TypeError: Population must be a sequence.  For dicts or sets, use sorted(d).
#| IndexError: list index out of range
#| ValueError: The number of weights does not match the population
#| ValueError: Total of weights must be greater than zero
#| ValueError: empty range for randrange()
#| TypeError: 'float' object cannot be interpreted as an integer
#| ValueError: Sample larger than population or is negative
#| ['a', 'a']
#| TypeError: The only supported seed types are:
#| None, int, float, str, bytes, and bytearray.
#| KeyError: 0
#| TypeError: 'str' object does not support item assignment
#| ValueError: Cannot convert negative int
