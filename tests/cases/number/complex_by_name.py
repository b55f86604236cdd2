for kw in [dict(real="1"), dict(real=1), dict(real=None), dict(imag="1"), dict(imag=None)]:
    try: print(complex(**kw))
    except TypeError as e: print(e)
try: complex("1", 2)
except TypeError as e: print(e)
try: complex("1", "2")
except TypeError as e: print(e)
try: complex(1, "2")
except TypeError as e: print(e)
try: complex([])
except TypeError as e: print(e)
#| complex() argument 'real' must be a real number, not str
#| (1+0j)
#| complex() argument 'real' must be a real number, not NoneType
#| complex() argument 'imag' must be a real number, not str
#| complex() argument 'imag' must be a real number, not NoneType
#| complex() argument 'real' must be a real number, not str
#| complex() argument 'real' must be a real number, not str
#| complex() argument 'imag' must be a real number, not str
#| complex() argument must be a string or a number, not list
