calls = 0
assert total([10, 20]) == 90, "total must give what it gave before"
assert calls == 1, "rate must be called once for each call of total"
