# From and to texts in other bases, by hand and by the built-ins.
def digits(n, base):
    out = ""
    while n:
        n, d = divmod(n, base)
        out = "0123456789abcdefghijklmnopqrstuvwxyz"[d] + out
    return out or "0"


for base in (2, 3, 7, 8, 16, 36):
    text = digits(123456789, base)
    print(base, text, int(text, base), int(text.upper(), base) == 123456789)
print(int("-0b11", 2), int("0XfF", 16), int(" +0o7 ", 0), int("zz", 36), f"{255:08b}", f"{int('1010', 2):x}", bin(5)[2:].zfill(8), int(bin(10), 0), int("1" * 70, 2))
#| 2 111010110111100110100010101 123456789 True
#| 3 22121022020212200 123456789 True
#| 7 3026236221 123456789 True
#| 8 726746425 123456789 True
#| 16 75bcd15 123456789 True
#| 36 21i3v9 123456789 True
#| -3 255 7 1295 11111111 a 00000101 10 1180591620717411303423
