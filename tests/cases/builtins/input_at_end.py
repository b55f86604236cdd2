# input: at the end of what comes in there is EOFError.
try:
    input()
except EOFError as error:
    print(type(error).__name__, error)
try:
    input("name? ")
except EOFError as error:
    print("|", error)
try:
    input(1, 2)
except TypeError as error:
    print(error)
#| EOFError EOF when reading a line
#| name? | EOF when reading a line
#| input expected at most 1 argument, got 2
