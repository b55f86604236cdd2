# Sizes and numbers that do not fit are errors, not crashes.
def tell(do, *args, **named):
    try:
        print(repr(do(*args, **named)))
    except Exception as error:
        print(type(error).__name__ + ":", error)


tell(lambda: "a" * 2**70)
tell(lambda: [0] * 2**63)
tell(lambda: "a"[2**70])
tell(lambda: [1][2**70])
tell(lambda: [1, 2][2**70:])
tell(lambda: range(2**70)[2**69])
tell(lambda: b"a" * (2**64))
tell(lambda: "ab".center(2**70))
tell(lambda: 1 << 2**70)
tell(lambda: 1 << -1)
tell(lambda: 1 >> 2**70)
tell(lambda: 0 << 2**70)
tell(lambda: [] * 2**62)
tell(lambda: "abc".find("c", -2**70, 2**70))
#| OverflowError: cannot fit 'int' into an index-sized integer
#| OverflowError: cannot fit 'int' into an index-sized integer
#| IndexError: cannot fit 'int' into an index-sized integer
#| IndexError: cannot fit 'int' into an index-sized integer
#| []
#| 590295810358705651712
#| OverflowError: cannot fit 'int' into an index-sized integer
#| OverflowError: Python int too large to convert to C ssize_t
#| OverflowError: too many digits in integer
#| ValueError: negative shift count
#| 0
#| 0
#| []
#| 2
