class Noisy:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("freed", self.name)

def keep():
    held = Noisy("closure")
    return lambda: held

def produce():
    held = Noisy("generator")
    yield 1
    yield 2

function = keep()
generator = produce()
next(generator)
print("both held")
function = None
generator = None
print("end")

#| both held
#| freed closure
#| freed generator
#| end
