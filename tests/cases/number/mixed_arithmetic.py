# int, float and complex together: the wider type wins; comparisons are exact.
print(1 + 1.0, 1 + 1j, 1.5 + 1j, 2 * 0.5, 7 // 2.0, 2**-1, 4**0.5, True + 1.5, 10**20 + 0.5, type(1 / 1), type(4 // 2), type(2**2), type(2**-1))
print(1 == 1.0 == 1 + 0j, 10**16 == 1e16, 10**16 + 1 == 1e16, 10**23 == 1e23, 2**1000 > 1e300, -(2**1000) < -1e300, 3 < 3.5 < 4, max(1, 1.0), min(2.0, 2), {1: "a"}[1.0], 0.5 in [1 / 2], [1, 2.0] == [1.0, 2])
print(sum([0.1] * 3), sum([1, 2.5]), round(10**20, -19), abs(-True), int(-3.7), int(3.999999999999999999), float(10**15 + 0.3))
#| 2.0 (1+1j) (1.5+1j) 1.0 3.0 0.5 2.0 2.5 1e+20 <class 'float'> <class 'int'> <class 'int'> <class 'float'>
#| True True False False True True True 1 2.0 a True True
#| 0.30000000000000004 3.5 100000000000000000000 1 -3 4 1000000000000000.2
