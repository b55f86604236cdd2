# Very long numbers as text: the limit of 4,300 digits.
def tell(do, *args, **named):
    try:
        print(repr(do(*args, **named)))
    except Exception as error:
        print(type(error).__name__ + ":", error)


import sys

tell(len, str(10**4299))
tell(str, 10**4300)
tell(int, "1" * 4301)
tell(int, "f" * 5000, 16) if False else None
print(sys.get_int_max_str_digits(), len(hex(10**5000)), len(f"{2**14000:d}"))
tell(lambda: f"{10**5000}")
tell(lambda: "%d" % 10**5000 if False else "%d" % (10**5000))
sys.set_int_max_str_digits(0)
print(len(str(10**5000)))
tell(sys.set_int_max_str_digits, 100)
sys.set_int_max_str_digits(640)
tell(int, "1" * 641)
#| 4300
#| ValueError: Exceeds the limit (4300 digits) for integer string conversion; use sys.set_int_max_str_digits() to increase the limit
#| ValueError: Exceeds the limit (4300 digits) for integer string conversion: value has 4301 digits; use sys.set_int_max_str_digits() to increase the limit
#| 4300 4155 4215
#| ValueError: Exceeds the limit (4300 digits) for integer string conversion; use sys.set_int_max_str_digits() to increase the limit
#| ValueError: Exceeds the limit (4300 digits) for integer string conversion; use sys.set_int_max_str_digits() to increase the limit
#| 5001
#| ValueError: maxdigits must be >= 640 or 0 for unlimited
#| ValueError: Exceeds the limit (640 digits) for integer string conversion: value has 641 digits; use sys.set_int_max_str_digits() to increase the limit
