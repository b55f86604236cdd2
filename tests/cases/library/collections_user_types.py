# collections.UserDict, UserList and UserString as bases.

from collections import UserDict, UserList, UserString


def tell(do, *args, **named):
    try:
        print(repr(do(*args, **named)))
    except Exception as error:
        print(type(error).__name__ + ":", error)


class Lower(UserDict):
    def __setitem__(self, key, value):
        super().__setitem__(key.lower(), value)
class Sum(UserList):
    def __add__(self, other):
        return sum(self.data) + sum(other)
tell(lambda: Lower(A=1))
tell(lambda: Lower({"B": 2}).data)
tell(lambda: Lower(a=1) | {"C": 3})
tell(lambda: Sum([1, 2]) + [3])
tell(lambda: Sum([1])[0:1])
tell(lambda: Sum("ab").count("a"))
tell(lambda: UserString("ab").upper())
tell(lambda: type(UserString("ab") + "c"))
tell(lambda: UserString("a") == "a")
tell(lambda: UserList([1]) == [1])
tell(lambda: UserDict()["x"])
tell(lambda: len(UserString("abc")))
tell(lambda: "a" in UserDict(a=1))
#| {'a': 1}
#| {'b': 2}
#| {'a': 1, 'c': 3}
#| 6
#| [1]
#| 1
#| 'AB'
#| <class 'collections.UserString'>
#| True
#| True
#| KeyError: 'x'
#| 3
#| True
