x = 10
print(type(x).__name__)
x = "ten"
print(type(x).__name__)

#| int
#| str
