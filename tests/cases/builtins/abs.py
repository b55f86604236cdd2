# abs: the size of every kind of number, and what has none.
def tell(do, *args, **named):
    try:
        print(repr(do(*args, **named)))
    except Exception as error:
        print(type(error).__name__ + ":", error)


class Vector:
    def __abs__(self):
        return "size"


for value in (-3, 3, 0, -0.0, -2.5, 3 - 4j, True, -(2**70), float("-inf"), Vector()):
    tell(abs, value)
for value in ("-3", None, [1], Vector):
    tell(abs, value)
tell(abs)
tell(abs, 1, 2)
#| 3
#| 3
#| 0
#| 0.0
#| 2.5
#| 5.0
#| 1
#| 1180591620717411303424
#| inf
#| 'size'
#| TypeError: bad operand type for abs(): 'str'
#| TypeError: bad operand type for abs(): 'NoneType'
#| TypeError: bad operand type for abs(): 'list'
#| TypeError: bad operand type for abs(): 'type'
#| TypeError: abs() takes exactly one argument (0 given)
#| TypeError: abs() takes exactly one argument (2 given)
