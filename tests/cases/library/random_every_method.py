# random: every method with a seed, states, choices with weights, distributions, errors.
import random

r = random.Random(42)
print(r.random(), r.randint(1, 6), r.randrange(0, 100, 5), r.uniform(1, 2), r.choice("abc"), r.getrandbits(20), r.randbytes(3))
print(r.sample(range(100), 5), r.sample(["a", "b"], k=2, counts=[2, 1]), r.choices("xyz", k=5), r.choices("xyz", weights=[1, 0, 3], k=4), r.choices("ab", cum_weights=[1, 4], k=3))
l = list(range(8))
r.shuffle(l)
print(l, round(r.gauss(0, 1), 6), round(r.normalvariate(5, 2), 6), round(r.expovariate(2), 6), round(r.betavariate(1, 2), 6), round(r.gammavariate(2, 1), 6), round(r.triangular(0, 10, 3), 6), round(r.lognormvariate(0, 1), 6), round(r.vonmisesvariate(0, 1), 6), round(r.paretovariate(3), 6), round(r.weibullvariate(1, 2), 6), r.binomialvariate(10, .5))
state = r.getstate()
a = [r.random() for _ in range(3)]
r.setstate(state)
print(a == [r.random() for _ in range(3)], state[0], len(state[1]), state[2])
for seed in (0, -5, "text", b"bytes", 1.5, None.__class__ and 10 ** 30, True):
    print(seed, random.Random(seed).random())
random.seed(1)
x = random.random()
random.seed(1)
print(x == random.random(), random.Random(7).randint(0, 10 ** 30), random.Random(3).randrange(10), random.Random(3).choice(range(1000)), random.Random(5).uniform(-1, 1))
for wrong in (lambda: r.choice([]), lambda: r.randint(5, 1), lambda: r.randrange(0), lambda: r.randrange(1, 5, 0), lambda: r.randrange(1.5), lambda: r.sample([1], 2), lambda: r.sample({1, 2}, 1), lambda: r.choices([], k=1), lambda: r.choices("ab", weights=[1]), lambda: r.choices("ab", weights=[0, 0]), lambda: r.choices("ab", weights=[1, 1], cum_weights=[1, 2]), lambda: r.sample("ab", -1), lambda: r.getrandbits(-1), lambda: r.shuffle("abc"), lambda: r.shuffle((1, 2)), lambda: random.Random([]), lambda: r.setstate(5), lambda: r.randint("a", 2), lambda: r.sample(5, 1), lambda: r.choice(5), lambda: r.choice({1}), lambda: r.randrange(10, 1)):
    try:
        print(wrong())
    except Exception as error:
        print(type(error).__name__, error)
#| 0.6394267984578837 1 40 1.2448918538034763 a 772246 b'\x1f=\x1a'
#| [86, 94, 69, 11, 75] ['a', 'a'] ['x', 'x', 'y', 'x', 'x'] ['z', 'z', 'x', 'z'] ['b', 'a', 'b']
#| [5, 0, 3, 4, 1, 7, 2, 6] 0.3766 8.008708 0.822865 0.375616 1.502172 6.544327 4.350275 5.171711 1.090038 0.58449 2
#| True 3 625 0.24821344932841446
#| 0 0.8444218515250481
#| -5 0.6229016948897019
#| text 0.8711565613554825
#| b'bytes' 0.37075677971469856
#| 1.5 0.551763726942059
#| 1000000000000000000000000000000 0.9341508484568806
#| True 0.13436424411240122
#| True 487320478161116480663150048312 3 243 0.24580338977940386
#| IndexError Cannot choose from an empty sequence
#| ValueError empty range in randint(5, 1)
#| ValueError empty range for randrange()
#| ValueError zero step for randrange()
#| TypeError 'float' object cannot be interpreted as an integer
#| ValueError Sample larger than population or is negative
#| TypeError Population must be a sequence.  For dicts or sets, use sorted(d).
#| IndexError list index out of range
#| ValueError The number of weights does not match the population
#| ValueError Total of weights must be greater than zero
#| TypeError Cannot specify both weights and cumulative weights
#| ValueError Sample larger than population or is negative
#| ValueError Cannot convert negative int
#| TypeError 'str' object does not support item assignment
#| TypeError 'tuple' object does not support item assignment
#| TypeError The only supported seed types are:
#| None, int, float, str, bytes, and bytearray.
#| TypeError 'int' object is not subscriptable
#| TypeError 'str' object cannot be interpreted as an integer
#| TypeError Population must be a sequence.  For dicts or sets, use sorted(d).
#| TypeError object of type 'int' has no len()
#| TypeError 'set' object is not subscriptable
#| ValueError empty range in randrange(10, 1)
