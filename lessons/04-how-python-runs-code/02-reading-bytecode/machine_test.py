assert run([("PUSH", 7), ("PUSH", 3), ("SUB", None)]) == 4, "PUSH 7, PUSH 3, SUB should leave 4"
assert run([("PUSH", 7), ("PUSH", 3), ("PUSH", 1), ("SUB", None), ("SUB", None)]) == 5, "7 - (3 - 1) is 5"
assert run([("PUSH", 1), ("PUSH", 2), ("ADD", None)]) == 3, "ADD must still work"
