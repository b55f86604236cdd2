given = [1, 2, 3]
same = given
reset(given)
assert given == [] and same is given, "the caller's own list must become empty"
reset(given)
assert given == [], "an empty list stays empty"
