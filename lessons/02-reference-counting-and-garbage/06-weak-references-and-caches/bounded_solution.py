cache = {}

def load(key):
    if key not in cache:
        if len(cache) == 3:
            del cache[next(iter(cache))]
        cache[key] = "row " + str(key)
    return cache[key]

for key in range(10):
    load(key)
print(len(cache))

#| 3
