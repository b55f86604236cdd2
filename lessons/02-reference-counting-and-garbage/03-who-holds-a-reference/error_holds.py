class Noisy:
    def __del__(self):
        print("freed the rows")

def load():
    rows = Noisy()
    raise ValueError("no such table")

saved = None
try:
    load()
except ValueError as error:
    saved = error
print("handled:", saved)
saved = None
print("end")

#| handled: no such table
#| freed the rows
#| end
