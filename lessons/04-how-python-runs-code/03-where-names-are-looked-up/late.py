def greet():
    return word

word = "hello"
print(greet())
word = "goodbye"
print(greet())

#| hello
#| goodbye
