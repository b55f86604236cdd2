a = 256
b = int("256")
print(a is b)
a = 257
b = int("257")
print(a is b)
print(a == b)

#| True
#| False
#| True
