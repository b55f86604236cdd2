"""Helps."""
print('helper loads', __name__)
CONST = 42
def greet(n): return f'hi {n}'
def fail():
    from pkg import a
    a.boom()
if __name__ == '__main__': print('never')
