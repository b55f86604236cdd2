assert order([("plum", 5)]) == 0, "an unknown item costs nothing"
assert order([("apple", 1), ("plum", 5), ("apple", 1)]) == 6, "the known items must still be counted"
