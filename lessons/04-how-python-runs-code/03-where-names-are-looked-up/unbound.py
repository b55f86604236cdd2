rate = 3

def read():
    return rate

def both():
    print(rate)
    rate = 7

print(read())
try:
    both()
except UnboundLocalError as error:
    print(error)

#| 3
#| cannot access local variable 'rate' where it is not associated with a value
