# return: nothing, several values, from inside loops, with finally.
def nothing():
    pass


def bare():
    return


def several():
    return 1, *[2, 3], "x"


def early(items):
    for item in items:
        if item > 1:
            return item
    return None


def finals():
    try:
        return "try"
    finally:
        print("finally runs")


def nested():
    for i in range(3):
        try:
            if i == 1:
                return i
        finally:
            print("leaving", i)


print(nothing(), bare(), several(), early([0, 5, 9]), early([]), finals(), nested())
a, *b = several()
print(a, b, (lambda: (yield 5))().send(None))
#| finally runs
#| leaving 0
#| leaving 1
#| None None (1, 2, 3, 'x') 5 None try 1
#| 1 [2, 3, 'x'] 5
