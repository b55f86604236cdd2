import gc

print(gc.is_tracked([]), gc.is_tracked({}))
print(gc.is_tracked(1), gc.is_tracked("text"))
print(gc.get_threshold())

#| True True
#| False False
#| (2000, 10, 10)
