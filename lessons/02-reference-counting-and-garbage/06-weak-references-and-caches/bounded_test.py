assert sorted(cache) == [7, 8, 9], "the three entries that were added last must be kept"
assert load(9) == "row 9" and len(cache) == 3, "an entry that is there must be used"
assert load(1) == "row 1" and sorted(cache) == [1, 8, 9], "the oldest entry must go when a new one comes"
