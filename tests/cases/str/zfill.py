# str.zfill: zeros after a sign.
def tell(do, *args, **named):
    try:
        print(repr(do(*args, **named)))
    except Exception as error:
        print(type(error).__name__ + ":", error)


print("42".zfill(5), "-42".zfill(5), "+1".zfill(4), "--1".zfill(5), "".zfill(3), "abc".zfill(2), "-".zfill(3), "日".zfill(3))
tell("1".zfill)
tell("1".zfill, "5")
tell("1".zfill, 1.5)
#| 00042 -0042 +001 -00-1 000 abc -00 00日
#| TypeError: str.zfill() takes exactly one argument (0 given)
#| TypeError: 'str' object cannot be interpreted as an integer
#| TypeError: 'float' object cannot be interpreted as an integer
