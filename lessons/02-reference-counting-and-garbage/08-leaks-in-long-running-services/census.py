import gc

class Session:
    pass

class Page:
    pass

kept = []

def handle():
    Page()
    kept.append(Session())

def census():
    counts = {}
    for thing in gc.get_objects():
        name = type(thing).__name__
        if name in ("Session", "Page"):
            counts[name] = counts.get(name, 0) + 1
    return counts

handle()
before = census()
for request in range(5):
    handle()
print(before)
print(census())

#| {'Session': 1}
#| {'Session': 6}
