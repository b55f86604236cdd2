def reset(items):
    items = []

queue = ["a", "b"]
backlog = queue
reset(queue)
print(queue, backlog)

#| ['a', 'b'] ['a', 'b']
