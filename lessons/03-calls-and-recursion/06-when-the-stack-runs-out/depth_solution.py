def depth(tree):
    deepest = 0
    waiting = [(tree, 0)]
    while waiting:
        node, level = waiting.pop()
        deepest = max(deepest, level)
        if isinstance(node, list):
            waiting.extend((child, level + 1) for child in node)
            deepest = max(deepest, level + 1)
    return deepest

print(depth([1, [2, [3]], []]))

#| 3
