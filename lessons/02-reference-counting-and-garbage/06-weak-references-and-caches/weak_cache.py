import weakref

class Image:
    def __init__(self, name):
        self.name = name

cache = weakref.WeakValueDictionary()

def load(name):
    image = cache.get(name)
    if image is None:
        image = Image(name)
        cache[name] = image
    return image

first = load("a")
again = load("a")
print(first is again, len(cache))
del first, again
print(len(cache))

#| True 1
#| 0
