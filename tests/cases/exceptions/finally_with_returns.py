# Returns, breaks and continues in finally, and what they swallow (PEP 765 warns of them).
import warnings

source = '''
def swallow():
    try:
        raise ValueError
    finally:
        return "swallowed"

def last_wins():
    try:
        return "try"
    finally:
        return "finally"

def in_loop():
    seen = []
    for n in range(4):
        try:
            if n == 1:
                raise KeyError(n)
            seen.append(n)
        finally:
            continue
    return seen

def broken():
    while True:
        try:
            1 / 0
        finally:
            break
    return "out"

def inner_function():
    try:
        pass
    finally:
        def f():
            return 1
        for n in range(2):
            break
        return f()
'''
with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    exec(compile(source, "sample.py", "exec"))
print(swallow(), last_wins(), in_loop(), broken(), inner_function())


def order():
    steps = []

    def work():
        try:
            steps.append("try")
            return steps.append("value") or "returned"
        except ValueError:
            steps.append("except")
        else:
            steps.append("else")
        finally:
            steps.append("finally")
    return work(), steps


print(order())


def changed_later():
    value = [1]
    try:
        return value
    finally:
        value.append(2)


def rebound():
    value = 1
    try:
        return value
    finally:
        value = 2


print(changed_later(), rebound())


def nested():
    out = []
    try:
        try:
            out.append(1)
            raise ValueError("a")
        finally:
            out.append(2)
            try:
                raise KeyError("b")
            except KeyError as error:
                out.append(repr(error.__context__))
    except ValueError as error:
        out.append(repr(error.__context__))
    return out


print(nested())


def generator():
    try:
        yield 1
        yield 2
    finally:
        print("generator closed")


for n in generator():
    print(n)
    break
g = generator()
next(g)
g.close()
del g
#| swallowed finally [0, 2, 3] out 1
#| ('returned', ['try', 'value', 'finally'])
#| [1, 2] 1
#| [1, 2, "ValueError('a')", 'None']
#| 1
#| generator closed
#| generator closed
