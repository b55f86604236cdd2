class Noisy:
    def __init__(self, name):
        self.name = name
        print("made", name)

    def __del__(self):
        print("freed", self.name)

x = Noisy("one")
x = Noisy("two")
print("end")
x = None

#| made one
#| made two
#| freed one
#| end
#| freed two
