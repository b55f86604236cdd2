assert paths(2, 2) == 6 and paths(1, 5) == 6 and paths(0, 3) == 1, "the numbers of paths must stay what they were"
calls = 0
assert paths(12, 12) == 2704156, "a grid of 12 by 12 has 2704156 paths"
assert calls < 1000, "each pair of rows and columns should be worked out once"
