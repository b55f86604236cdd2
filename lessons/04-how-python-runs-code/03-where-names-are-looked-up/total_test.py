total = 0
assert add(5) == 5 and add(6) == 11, "add must give the new total"
assert total == 11, "the module's total must have changed"
