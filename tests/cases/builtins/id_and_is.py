# id: one number per living object, the same for the same object.
a = [1]
b = a
c = [1]
print(id(a) == id(b), id(a) == id(c), a is b, a is c, a == c)
print(isinstance(id(a), int), id(None) == id(None), id(1) == id(2 - 1))
print(id(256) == id(255 + 1), [] is [], () is ())
ids = {id(x) for x in [object(), object(), object()]}
print(len(ids))
del c
d = "ab"
print(id(d) == id("a" + "b"), d.upper().lower() is d)
try:
    id()
except TypeError as error:
    print(error)
#| True False True False True
#| True True True
#| True False True
#| 3
#| True False
#| id() takes exactly one argument (0 given)
