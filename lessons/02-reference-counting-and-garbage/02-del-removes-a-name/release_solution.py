class Buffer:
    def __del__(self):
        print("freed")

def load():
    buffer = Buffer()
    rows = [buffer]
    del buffer, rows
    print("computing")
    return 42

print(load())

#| freed
#| computing
#| 42
