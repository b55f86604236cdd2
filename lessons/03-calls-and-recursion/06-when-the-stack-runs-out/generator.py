def leaves(tree):
    waiting = [tree]
    while waiting:
        node = waiting.pop()
        if isinstance(node, list):
            waiting.extend(reversed(node))
        else:
            yield node

for leaf in leaves([1, [2, [3]], 4]):
    print(leaf)

#| 1
#| 2
#| 3
#| 4
