assert not hasattr(p, "__dict__"), "an instance must have no dict"
p.x = 6
assert p.x == 6 and Point(1, 2).y == 2, "x and y must still be attributes that can be set"
