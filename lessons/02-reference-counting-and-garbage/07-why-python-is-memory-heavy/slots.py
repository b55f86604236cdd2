class Plain:
    def __init__(self):
        self.x = 1
        self.y = 2

class Slim:
    __slots__ = ("x", "y")

    def __init__(self):
        self.x = 1
        self.y = 2

plain = Plain()
slim = Slim()
plain.z = 3
try:
    slim.z = 3
except AttributeError:
    print("no place for z")
print(hasattr(plain, "__dict__"), hasattr(slim, "__dict__"))

#| no place for z
#| True False
