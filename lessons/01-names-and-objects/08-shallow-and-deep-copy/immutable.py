import copy

flat = (1, "two", 3.0)
nested = (1, [2])
print(copy.copy(flat) is flat, copy.deepcopy(flat) is flat)
print(copy.copy(nested) is nested, copy.deepcopy(nested) is nested)

#| True True
#| True False
