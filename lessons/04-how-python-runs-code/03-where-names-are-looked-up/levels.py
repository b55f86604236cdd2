name = "global"

def outer():
    name = "enclosing"

    def inner():
        name = "local"
        return name

    def middle():
        return name

    return inner(), middle()

def plain():
    return name

print(outer())
print(plain())
print(len("built in"))

#| ('local', 'enclosing')
#| global
#| 8
