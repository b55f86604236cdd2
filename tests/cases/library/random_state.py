# random: states, generators of one's own, and seeds of all kinds.

import random


def tell(do, *args, **named):
    try:
        print(repr(do(*args, **named)))
    except Exception as error:
        print(type(error).__name__ + ":", error)


a, b = random.Random(7), random.Random(7)
tell(lambda: [a.random() for _ in range(2)] == [b.random() for _ in range(2)])
tell(lambda: random.Random(1.5).random())
tell(lambda: random.Random("s").random())
tell(lambda: random.Random(b"s").random())
tell(lambda: random.Random(-3).random() == random.Random(3).random())
tell(lambda: random.Random(2**100).randint(0, 9))
state = a.getstate()
x = a.random()
a.setstate(state)
tell(lambda: a.random() == x)
tell(lambda: state[0])
tell(lambda: len(state[1]))
tell(lambda: random.Random(5).sample(range(1000), 5))
tell(lambda: random.Random(5).choices(range(9), cum_weights=range(1, 10), k=3))
#| True
#| 0.551763726942059
#| 0.47702766547742415
#| 0.47702766547742415
#| True
#| 1
#| True
#| 3
#| 625
#| [637, 261, 759, 367, 814]
#| [5, 6, 7]
