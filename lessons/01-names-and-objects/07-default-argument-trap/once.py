def make():
    print("evaluated")
    return 0

def log(message, level=make()):
    return level

print("defined")
log("a")
log("b")

#| evaluated
#| defined
