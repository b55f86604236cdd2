def total(tree):
    waiting = [tree]
    result = 0
    while waiting:
        node = waiting.pop()
        if isinstance(node, list):
            waiting.extend(node)
        else:
            result += node
    return result

print(total([1, [2, [3, 4]], [[5]]]))

#| 15
