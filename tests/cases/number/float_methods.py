# Methods of floats.
def tell(do, *args, **named):
    try:
        print(repr(do(*args, **named)))
    except Exception as error:
        print(type(error).__name__ + ":", error)


for x in (1.5, 0.1, -2.0, 1e20, 0.0, 5e-324):
    print(x, x.is_integer(), x.as_integer_ratio(), x.hex(), x.conjugate(), x.real, x.imag)
for x in (float("inf"), float("nan")):
    tell(x.as_integer_ratio)
    tell(x.is_integer)
    tell(int, x)
for text in ("0x1p-2", "-0x.8", "1.8", "inf", " 0x1.921fb54442d18p+1 ", "0x1p2000", "zz", "", "0x"):
    tell(float.fromhex, text)
print(float.from_number(3), float.from_number(2.5), float.__getformat__("double"))
tell(float.from_number, "3")
#| 1.5 False (3, 2) 0x1.8000000000000p+0 1.5 1.5 0.0
#| 0.1 False (3602879701896397, 36028797018963968) 0x1.999999999999ap-4 0.1 0.1 0.0
#| -2.0 True (-2, 1) -0x1.0000000000000p+1 -2.0 -2.0 0.0
#| 1e+20 True (100000000000000000000, 1) 0x1.5af1d78b58c40p+66 1e+20 1e+20 0.0
#| 0.0 True (0, 1) 0x0.0p+0 0.0 0.0 0.0
#| 5e-324 False (1, 202402253307310618352495346718917307049556649764142118356901358027430339567995346891960383701437124495187077864316811911389808737385793476867013399940738509921517424276566361364466907742093216341239767678472745068562007483424692698618103355649159556340810056512358769552333414615230502532186327508646006263307707741093494784) 0x0.0000000000001p-1022 5e-324 5e-324 0.0
#| OverflowError: cannot convert Infinity to integer ratio
#| False
#| OverflowError: cannot convert float infinity to integer
#| ValueError: cannot convert NaN to integer ratio
#| False
#| ValueError: cannot convert float NaN to integer
#| 0.25
#| -0.5
#| 1.5
#| inf
#| 3.141592653589793
#| OverflowError: hexadecimal value too large to represent as a float
#| ValueError: invalid hexadecimal floating-point string
#| ValueError: invalid hexadecimal floating-point string
#| ValueError: invalid hexadecimal floating-point string
#| 3.0 2.5 IEEE, little-endian
#| TypeError: must be real number, not str
