assert a == [], "the list itself must stay empty"
assert sys.getrefcount(a) == 5, "the references must still be there at the end"
