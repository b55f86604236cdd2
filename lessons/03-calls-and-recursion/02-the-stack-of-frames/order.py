PRICES = {"apple": 3}

def lookup(item):
    return PRICES[item]

def price(item, count):
    return count * lookup(item)

def order(lines):
    total = 0
    for item, count in lines:
        total = total + price(item, count)
    return total

print(order([("apple", 2), ("pear", 1)]))

#! KeyError: 'pear'
