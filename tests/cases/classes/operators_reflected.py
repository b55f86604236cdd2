# Reflected operators: who is asked first, NotImplemented, subclasses first.
class Left:
    def __add__(self, other):
        print("Left.__add__")
        return NotImplemented

    def __radd__(self, other):
        print("Left.__radd__")
        return "left r"


class Right:
    def __radd__(self, other):
        print("Right.__radd__")
        return "right r"


class Sub(Left):
    def __radd__(self, other):
        print("Sub.__radd__")
        return "sub r"


print(Left() + Right(), 1 + Left(), Left() + Sub())
for act in (lambda: Left() + Left(), lambda: Left() + 1, lambda: Right() + 1, lambda: Left() - 1):
    try:
        act()
    except TypeError as error:
        print(error)
#| Left.__add__
#| Right.__radd__
#| Left.__radd__
#| Sub.__radd__
#| right r left r sub r
#| Left.__add__
#| unsupported operand type(s) for +: 'Left' and 'Left'
#| Left.__add__
#| unsupported operand type(s) for +: 'Left' and 'int'
#| unsupported operand type(s) for +: 'Right' and 'int'
#| unsupported operand type(s) for -: 'Left' and 'int'
