def bar(x):
    x.append(2)
    return len(x)

def foo():
    y = [1]
    n = bar(y)
    return y

result = foo()
print(result)

#| [1, 2]
