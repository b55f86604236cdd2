import counter
from counter import bump, count

bump()
bump()
print(count, counter.count)

#| 0 2
