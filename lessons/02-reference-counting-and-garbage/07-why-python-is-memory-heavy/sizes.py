import sys

print(sys.getsizeof(1), sys.getsizeof(10 ** 10), sys.getsizeof(1.5))
print(sys.getsizeof(""), sys.getsizeof("a"), sys.getsizeof("abc"))
print(sys.getsizeof(()), sys.getsizeof((1, 2)), sys.getsizeof([]))

#| 28 32 24
#| 41 42 44
#| 48 64 56
