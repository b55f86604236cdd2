# Classes derived from int, float, dict and Exception with methods of their own.
class Even(int):
    def __new__(cls, n):
        if n % 2:
            raise ValueError(f"{n} is odd")
        return super().__new__(cls, n)

    def half(self):
        return self // 2


class Money(float):
    def __str__(self):
        return f"${self:.2f}"

    def __add__(self, other):
        return Money(float(self) + other)


class Counter(dict):
    def add(self, key):
        self[key] = self.get(key, 0) + 1


class Coded(Exception):
    def __init__(self, code, text):
        super().__init__(text)
        self.code = code


print(Even(4).half(), type(Even(4) + 2).__name__, Even(6) == 6, repr(Even(8)), Money(1.5) + 2, str(Money(3)), f"{Money(2)}", [Money(2)], sum([Money(1), Money(2)], Money(0)))
c = Counter()
for letter in "banana":
    c.add(letter)
print(c, c.get("z"))
try:
    raise Coded(5, "broken")
except Coded as error:
    print(error, error.code, error.args, repr(error))
try:
    Even(3)
except ValueError as error:
    print(error)
#| 2 int True 8 $3.50 $3.00 $2.00 [2.0] $3.00
#| {'b': 1, 'a': 3, 'n': 2} None
#| broken 5 ('broken',) Coded('broken')
#| 3 is odd
