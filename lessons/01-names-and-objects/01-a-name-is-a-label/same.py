a = [1, 2, 3]
b = a
print(a is b)
a = [1, 2, 3]
print(a is b)
print(a == b)

#| True
#| False
#| True
