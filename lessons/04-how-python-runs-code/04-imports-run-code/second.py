import first

print("second sees hello:", hasattr(first, "hello"))

def greet():
    return first.hello()
