calls = 0

def rate():
    global calls
    calls += 1
    return 3

def total(prices):
    result = 0
    for price in prices:
        result += price * rate()
    return result

print(total([1, 2, 3]), calls)

#| 18 3
