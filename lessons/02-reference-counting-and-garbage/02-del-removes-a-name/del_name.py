class Noisy:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("freed", self.name)

x = Noisy("one")
y = x
del x
print("x is gone")
del y
print("y is gone")

#| x is gone
#| freed one
#| y is gone
