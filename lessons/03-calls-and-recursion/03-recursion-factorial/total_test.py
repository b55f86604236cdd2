assert total([]) == 0, "the total of no numbers is 0"
assert total([7]) == 7, "the total of one number is that number"
assert total([1, -1, 10, 2]) == 12, "the total of 1, -1, 10 and 2 is 12"
