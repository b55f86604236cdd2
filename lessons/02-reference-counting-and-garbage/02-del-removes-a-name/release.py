class Buffer:
    def __del__(self):
        print("freed")

def load():
    buffer = Buffer()
    rows = [buffer]
    del buffer
    print("computing")
    return 42

print(load())

#| computing
#| freed
#| 42
