# with: __enter__, __exit__, what as binds, order for several.
class Manager:
    def __init__(self, name, swallow=False):
        self.name, self.swallow = name, swallow

    def __enter__(self):
        print("enter", self.name)
        return self.name.upper()

    def __exit__(self, kind, value, tb):
        print("exit", self.name, kind and kind.__name__, value, tb is not None)
        return self.swallow


with Manager("a") as a, Manager("b") as b:
    print(a, b)
with Manager("quiet", True):
    raise ValueError("hidden")
print("after")
try:
    with Manager("outer"), Manager("inner"):
        raise KeyError("seen")
except KeyError as error:
    print("caught", error)
with (Manager("p") as p, Manager("q") as q,):
    print(p + q)


def leaves():
    for i in range(3):
        with Manager(str(i)):
            if i == 1:
                return i


print(leaves())
#| enter a
#| enter b
#| A B
#| exit b None None False
#| exit a None None False
#| enter quiet
#| exit quiet ValueError hidden True
#| after
#| enter outer
#| enter inner
#| exit inner KeyError 'seen' True
#| exit outer KeyError 'seen' True
#| caught 'seen'
#| enter p
#| enter q
#| PQ
#| exit q None None False
#| exit p None None False
#| enter 0
#| exit 0 None None False
#| enter 1
#| exit 1 None None False
#| 1
