# Class variables and instance variables; the shared list; augmented assignment.
class Dog:
    tricks = []
    count = 0

    def __init__(self, name):
        self.name = name
        Dog.count += 1
        self.count += 10


a, b = Dog("a"), Dog("b")
a.tricks.append("roll")
print(b.tricks, Dog.tricks, a.count, b.count, Dog.count, a.__dict__)
a.tricks = ["own"]
a.tricks += ["more"]
b.tricks += ["shared"]
print(a.tricks, Dog.tricks, "tricks" in b.__dict__)
del a.tricks
print(a.tricks is Dog.tricks)
Dog.sound = "woof"
print(b.sound, vars(Dog)["count"])
#| ['roll'] ['roll'] 11 12 2 {'name': 'a', 'count': 11}
#| ['own', 'more'] ['roll', 'shared'] True
#| True
#| woof 2
