assert a == "right", "a should name the string 'right'"
assert b == "left", "b should name the string 'left'"
