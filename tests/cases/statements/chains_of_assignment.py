# Assignments: order of evaluation, chained, augmented on all targets, unpacking, annotated, swaps, errors.
log = []


def note(x):
    log.append(x)
    return x


class Box:
    def __setattr__(self, name, value):
        log.append(f"{name}={value}")
        object.__setattr__(self, name, value)

    def __setitem__(self, key, value):
        log.append(f"[{key}]={value}")


b = Box()
b.x = b.y = b[note("key")] = note("value")
(b.p, b[note(1)]), *b.rest = (1, 2), 3, 4
print(log)
a = b_ = c = []
a.append(1)
print(b_, c is a)
i, data = 0, [10, 20, 30]
i, data[i] = 2, "changed"
print(i, data)
x, y = 1, 2
x, y = y, x + y
first, (second, *third), last = 1, "abc", [2]
print(x, y, first, second, third, last)
n: int = 5
m: "not evaluated" = 6
(k): int = 7
print(n, m, k, __annotations__ if "__annotations__" in globals() else "lazy")
t = [1, 2, 3]
t[0] += 5
t[1:] *= 2
t += "ab"
s = "a"
s += "b"
s *= 2
d = {"k": [1]}
d["k"] += [2]
d["n"] = d.get("n", 0) + 1
print(t, s, d)
q = 7
q -= 2; q *= 3; q //= 4; q **= 3; q %= 10; q <<= 2; q |= 1; q ^= 3; q &= 0xff; q >>= 1; q /= 2
print(q)
for source in ("a, b = 1", "a, b = 1, 2, 3", "a, *b, c = 1,", "[a] = 5", "x += 1", "(1).real = 5", "'ab'[0] = 'x'", "a = b = undefined", "None.x = 1", "len = len + 1", "u, v = {1: 2}", "(a), b = 1, 2; print(a, b)", "*a, b = 'xyz'; print(a, b)", "a = 1,; print(a)", "a, = [9]; print(a)"):
    try:
        exec(source, {})
    except Exception as error:
        print(source, "->", type(error).__name__, error)
#| ['value', 'x=value', 'y=value', 'key', '[key]=value', 'p=1', 1, '[1]=2', 'rest=[3, 4]']
#| [1] True
#| 2 [10, 20, 'changed']
#| 2 3 1 a ['b', 'c'] [2]
#| 5 6 7 lazy
#| [6, 2, 3, 2, 3, 'a', 'b'] abab {'k': [1, 2], 'n': 1}
#| 7.5
#| a, b = 1 -> TypeError cannot unpack non-iterable int object
#| a, b = 1, 2, 3 -> ValueError too many values to unpack (expected 2, got 3)
#| a, *b, c = 1, -> ValueError not enough values to unpack (expected at least 2, got 1)
#| [a] = 5 -> TypeError cannot unpack non-iterable int object
#| x += 1 -> NameError name 'x' is not defined
#| (1).real = 5 -> AttributeError attribute 'real' of 'int' objects is not writable
#| 'ab'[0] = 'x' -> TypeError 'str' object does not support item assignment
#| a = b = undefined -> NameError name 'undefined' is not defined
#| None.x = 1 -> AttributeError 'NoneType' object has no attribute 'x' and no __dict__ for setting new attributes
#| len = len + 1 -> TypeError unsupported operand type(s) for +: 'builtin_function_or_method' and 'int'
#| u, v = {1: 2} -> ValueError not enough values to unpack (expected 2, got 1)
#| 1 2
#| ['x', 'y'] z
#| (1,)
#| 9
