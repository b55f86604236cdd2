count = 1

def read():
    return count

def write(value):
    global count
    count = value

first = read()
second = read()
write(first + 1)
write(second + 1)
print(count)

#| 2
