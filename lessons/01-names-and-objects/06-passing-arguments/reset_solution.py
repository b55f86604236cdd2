def reset(items):
    items.clear()

queue = ["a", "b"]
backlog = queue
reset(queue)
print(queue, backlog)

#| [] []
