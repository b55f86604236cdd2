import sys
print(sys.get_int_max_str_digits())
sys.set_int_max_str_digits(0)
n = 7**20000
s = str(n)
print(len(s), s[:20], s[-20:], int(s) == n)
sys.set_int_max_str_digits(640)
try: str(10**700)
except ValueError as e: print(e)
try: int('1' * 641)
except ValueError as e: print(e)
try: sys.set_int_max_str_digits(100)
except ValueError as e: print(e)
try: sys.set_int_max_str_digits('a')
except TypeError as e: print(e)
print(sys.int_info.default_max_str_digits, sys.int_info.str_digits_check_threshold)
sys.set_int_max_str_digits(10000)
print(len(str(10**9999)), len('%d' % 10**9999), len(f'{10**9999}'), len(repr([10**9999])))
#| 4300
#| 16902 91369297356758289749 51092063025612000001 True
#| Exceeds the limit (640 digits) for integer string conversion; use sys.set_int_max_str_digits() to increase the limit
#| Exceeds the limit (640 digits) for integer string conversion: value has 641 digits; use sys.set_int_max_str_digits() to increase the limit
#| maxdigits must be >= 640 or 0 for unlimited
#| 'str' object cannot be interpreted as an integer
#| 4300 640
#| 10000 10000 10000 10002
