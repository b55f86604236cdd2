# return, break and continue in finally replace what was on its way.
def returns():
    try:
        return "try"
    finally:
        return "finally"


def swallows():
    try:
        raise ValueError("lost")
    finally:
        return "no error"


def loops():
    out = []
    for i in range(3):
        try:
            out.append(i)
            if i == 1:
                continue
        finally:
            out.append("f")
    while True:
        try:
            raise KeyError
        finally:
            break
    return out


def value():
    x = 1
    try:
        return x
    finally:
        x = 2


print(returns(), swallows(), loops(), value())
#| finally no error [0, 'f', 1, 'f', 2, 'f'] 1
