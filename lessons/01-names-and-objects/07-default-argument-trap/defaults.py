def add_item(item, items=[]):
    items.append(item)
    return items

print(add_item.__defaults__)
add_item(1)
print(add_item.__defaults__)
print(add_item(2) is add_item(3))

#| ([],)
#| ([1],)
#| True
