# Small ints are one object each; greater ones are made anew.
def make(text):
    return int(text)


print(make("256") is make("256"), make("257") is make("257"), make("-5") is make("-5"), make("-6") is make("-6"), make("0") is 0 if False else True)
a = 1000
b = 1000
print(a is b, a is make("1000"), 500 + 500 is a, len("ab") is len("cd"), (10**3) is a)
x = 256
x += 1
y = 257
print(x is y, x - 1 is y - 1, -5 + 0 is make("-5"), True + 0 is 1 + 0)
#| True False True False True
#| True False True True True
#| False True True True
