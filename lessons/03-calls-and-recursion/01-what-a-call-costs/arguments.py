def show(label):
    print("evaluated", label)
    return label

def pair(first, second):
    print("called")
    return first + second

print(pair(show("left"), second=show("right")))

#| evaluated left
#| evaluated right
#| called
#| leftright
