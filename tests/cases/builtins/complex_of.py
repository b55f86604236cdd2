# complex: from parts and from texts.
def tell(do, *args, **named):
    try:
        print(repr(do(*args, **named)))
    except Exception as error:
        print(type(error).__name__ + ":", error)


class Own:
    def __complex__(self):
        return 1 + 2j


for args in ((), (1,), (1, 2), ("1+2j",), ("j",), ("-1e3j",), (" ( 1-2j ) ",), (1.5, -0.0), (1j, 1j), (Own(),), ("inf+nanj",), (True,)):
    tell(complex, *args)
for args in (("1 + 2j",), ("",), ("a",), ("1", 2), (1, "2"), (None,), ([],), ("1j1",)):
    tell(complex, *args)
print(complex(real=1, imag=2), complex(imag=3), 3j.imag, (1 + 2j).conjugate())
#| 0j
#| (1+0j)
#| (1+2j)
#| (1+2j)
#| 1j
#| -1000j
#| (1-2j)
#| (1.5-0j)
#| (-1+1j)
#| (1+2j)
#| (inf+nanj)
#| (1+0j)
#| ValueError: complex() arg is a malformed string
#| ValueError: complex() arg is a malformed string
#| ValueError: complex() arg is a malformed string
#| TypeError: complex() argument 'real' must be a real number, not str
#| TypeError: complex() argument 'imag' must be a real number, not str
#| TypeError: complex() argument must be a string or a number, not NoneType
#| TypeError: complex() argument must be a string or a number, not list
#| ValueError: complex() arg is a malformed string
#| (1+2j) 3j 3.0 (1-2j)
