import gc

class Keep:
    pass

def count():
    return sum(1 for thing in gc.get_objects() if type(thing) is Keep)

kept = [Keep(), Keep(), Keep()]
print(count())
kept.pop()
print(count())

#| 3
#| 2
