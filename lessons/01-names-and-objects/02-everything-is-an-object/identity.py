a = [1]
b = a
c = [1]
print(id(a) == id(b), id(a) == id(c))
a.append(2)
print(id(a) == id(b), b)
a = a + [3]
print(id(a) == id(b), b)

#| True False
#| True [1, 2]
#| False [1, 2]
