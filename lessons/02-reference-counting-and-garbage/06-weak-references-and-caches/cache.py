class Image:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("freed", self.name)

cache = {}

def load(name):
    if name not in cache:
        cache[name] = Image(name)
    return cache[name]

load("a")
load("b")
print("idle", len(cache))
cache.clear()
print("end")

#| idle 2
#| freed a
#| freed b
#| end
