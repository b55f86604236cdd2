# random with a seed: shuffles, samples, choices with weights, dice, distributions, several generators.

import random

random.seed(42)
print(random.random(), random.randint(1, 6), random.choice("abc"), random.sample(range(100), 5), random.uniform(1, 2))
deck = [f"{r}{s}" for s in "SH" for r in range(1, 6)]
random.shuffle(deck)
print(deck, random.choices(["win", "lose"], weights=[1, 9], k=8), random.choices("xyz", cum_weights=[1, 2, 10], k=4))
print(random.gauss(0, 1), random.normalvariate(5, 2), random.expovariate(1.5), random.triangular(0, 10, 3), random.betavariate(2, 3), random.randrange(0, 100, 7), random.getrandbits(40), random.randbytes(5))
a, b = random.Random(7), random.Random(7)
print([a.randint(1, 100) for _ in range(5)] == [b.randint(1, 100) for _ in range(5)], a.random() == b.random())
state = random.getstate()
first = [random.random() for _ in range(3)]
random.setstate(state)
print(first == [random.random() for _ in range(3)], state[0], len(state[1]))
r = random.Random("text seed")
print(r.random(), random.Random(b"bytes").random(), random.Random(1.5).random(), random.Random(-3).random(), random.Random(2**70).randint(0, 10))
print(random.sample(["a", "b"], k=3, counts=[2, 2]), random.binomialvariate(10, 0.3), random.paretovariate(3), random.weibullvariate(1, 1.5), random.vonmisesvariate(0, 4), random.gammavariate(2, 1), random.lognormvariate(0, 1))
for wrong in (lambda: random.choice([]), lambda: random.sample([1], 2), lambda: random.randint(5, 1), lambda: random.randrange(0), lambda: random.sample({1, 2}, 1), lambda: random.choices([], k=1), lambda: random.shuffle((1, 2)), lambda: random.seed([1]), lambda: random.randrange(1.5), lambda: random.choices([1, 2], [0, 0])):
    try:
        print(wrong())
    except Exception as error:
        print(type(error).__name__, error)
#| 0.6394267984578837 1 c [35, 31, 28, 17, 94] 1.1024951761715074
#| ['4S', '3S', '5S', '5H', '1H', '3H', '1S', '2H', '2S', '4H'] ['lose', 'lose', 'lose', 'lose', 'lose', 'lose', 'lose', 'lose'] ['y', 'z', 'z', 'z']
#| 0.03932490827165162 4.357312248951351 0.28101799739648986 2.8170243195010567 0.21089867662415343 7 324493543665 b'2\xddS\xd4\xa0'
#| True True
#| True 3 625
#| 0.6738372346382432 0.37075677971469856 0.551763726942059 0.23796462709189137 3
#| ['a', 'b', 'b'] 6 1.0609584272699173 0.5775550347004862 0.8252006222584699 0.4547743489918224 1.0806405476908136
#| IndexError Cannot choose from an empty sequence
#| ValueError Sample larger than population or is negative
#| ValueError empty range in randint(5, 1)
#| ValueError empty range for randrange()
#| TypeError Population must be a sequence.  For dicts or sets, use sorted(d).
#| IndexError list index out of range
#| TypeError 'tuple' object does not support item assignment
#| TypeError The only supported seed types are:
#| None, int, float, str, bytes, and bytearray.
#| TypeError 'float' object cannot be interpreted as an integer
#| ValueError Total of weights must be greater than zero
