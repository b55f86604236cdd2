fresh = make_rows(2)
fresh[1][1] = 7
assert fresh == [[0, 0], [0, 7]], "changing one row must leave the others as they are"
assert len(make_rows(5)) == 5, "make_rows(n) gives n rows"
assert make_rows(1) == [[0, 0]], "a later call must not see what an earlier caller changed"
