def day():
    return 24 * 60 * 60

print(day.__code__.co_consts)
print(day())

#| (24, 86400)
#| 86400
