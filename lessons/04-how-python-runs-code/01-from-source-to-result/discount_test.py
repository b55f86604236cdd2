assert discount(200) == 190, "a total above 100 is reduced by 10"
assert discount(100) == 100 and discount(1) == 1, "other totals stay as they are"
