def greet():
    return "hi"

f = greet
g = greet()
print(type(f).__name__)
print(type(g).__name__)
print(f is greet)

#| function
#| str
#| True
