# random: the same numbers for the same seed, as CPython gives.

import random


def tell(do, *args, **named):
    try:
        print(repr(do(*args, **named)))
    except Exception as error:
        print(type(error).__name__ + ":", error)


random.seed(42)
tell(lambda: random.random())
tell(lambda: random.randint(1, 6))
tell(lambda: random.randrange(0, 100, 5))
tell(lambda: random.choice("abc"))
tell(lambda: random.uniform(1, 2))
tell(lambda: random.sample(range(10), 3))
tell(lambda: random.choices("ab", k=4))
tell(lambda: random.choices([1, 2], weights=[9, 1], k=5))
tell(lambda: random.gauss(0, 1))
tell(lambda: random.getrandbits(40))
tell(lambda: random.betavariate(1, 2))
tell(lambda: random.expovariate(1))
tell(lambda: random.triangular(0, 1))
tell(lambda: random.randbytes(3))
tell(lambda: random.normalvariate())
tell(lambda: random.vonmisesvariate(0, 1))
tell(lambda: random.paretovariate(2))
tell(lambda: random.lognormvariate())
tell(lambda: random.binomialvariate(10, 0.3))
items = list(range(6))
random.shuffle(items)
print(items)
#| 0.6394267984578837
#| 1
#| 40
#| 'a'
#| 1.2232107381488229
#| [1, 8, 9]
#| ['b', 'a', 'a', 'a']
#| [1, 1, 1, 1, 1]
#| -0.7666888024097388
#| 8028583755
#| 0.6497345036970129
#| 0.32555195883384364
#| 0.3281110803581531
#| b'Yt\xc3'
#| -0.3089835340742219
#| 0.14850073782391737
#| 2.2770140778715966
#| TypeError: Random.lognormvariate() missing 2 required positional arguments: 'mu' and 'sigma'
#| 6
#| [3, 0, 5, 1, 4, 2]
