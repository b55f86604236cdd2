import counter
from counter import bump

def report():
    return counter.count

bump()
print(report())

#| 1
