t = ([1], "x")
try:
    t[0] += [2]
except TypeError as error:
    print(error)
print(t)

#| 'tuple' object does not support item assignment
#| ([1, 2], 'x')
