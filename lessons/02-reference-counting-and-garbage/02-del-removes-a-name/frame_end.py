class Noisy:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("freed", self.name)

def work():
    local = Noisy("local")
    print("working")

work()
print("returned")

#| working
#| freed local
#| returned
