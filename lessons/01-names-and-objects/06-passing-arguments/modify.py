def modify(lst):
    lst.append(4)
    lst = [0]
    lst.append(9)

data = [1, 2, 3]
modify(data)
print(data)

#| [1, 2, 3, 4]
