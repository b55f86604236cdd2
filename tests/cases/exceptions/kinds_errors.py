def t(f):
    try: print(f())
    except BaseException as e: print(type(e).__name__, e)
e=ValueError()
for n in ("args","__traceback__","__context__","__cause__","__suppress_context__","__notes__"):
    t(lambda: delattr(e,n))
u=UnicodeDecodeError("a",b"bc",0,1,"r")
for a in [(1,b"",0,0,"r"),("a","b",0,0,"r"),("a",b"x","0",0,"r"),("a",b"x",0,0,5)]: t(lambda: UnicodeDecodeError(*a))
t(lambda: UnicodeEncodeError("a",b"",0,0,"r"))
t(lambda: setattr(u,"start","x"))
t(lambda: SyntaxError("m",(1,2)));t(lambda: SyntaxError("m",5)); t(lambda: SyntaxError("m",("a",1,2,"t")).text)
t(lambda: SyntaxError("m", (None,None,None,None)))
t(lambda: repr(SyntaxError("m", ("f",1,1,"x",1))))
eg=ExceptionGroup("m",[ValueError()])
t(lambda: setattr(eg,"message","x")); t(lambda: setattr(eg,"exceptions",()));t(lambda: eg.split(5)); t(lambda: eg.subgroup()); t(lambda: eg.split((ValueError,5)))
class X(ExceptionGroup):
    def derive(self,e): return 5
t(lambda: X("m",[ValueError(),TypeError()]).split(ValueError))
class Y(ExceptionGroup, ValueError): pass
t(lambda: repr(Y("m",[ValueError(),TypeError()]).split(ValueError)))
class Z(ExceptionGroup): pass
t(lambda: Z("m",[KeyboardInterrupt()]))
t(lambda: repr(Z("m",[ValueError(), TypeError()]).split(ValueError)))
t(lambda: str(OSError(None,"x"))); t(lambda: str(OSError(1,None))); t(lambda: repr(OSError("a","b").errno))
t(lambda: OSError(2,"x",filename="f")); t(lambda: BlockingIOError(1,"x",5).characters_written)
t(lambda: ImportError().msg); t(lambda: str(ImportError(1,2))); t(lambda: ImportError("a","b").msg)
t(lambda: repr(ImportError("x",name="n")))
t(lambda: AttributeError(1,2,name=3).args)
t(lambda: StopIteration(1,2).value)
t(lambda: StopAsyncIteration(1,2).args)
try:
    raise ExceptionGroup("eg", [ValueError(1)])
except* ValueError as e:
    pass
try:
    try:
        raise ExceptionGroup("eg", [ValueError(1), KeyError(2)])
    except* ValueError as e:
        raise
except ExceptionGroup as e: print(repr(e), repr(e.__context__), repr(e.__cause__))
try:
    try:
        raise ExceptionGroup("eg", [ValueError(1), KeyError(2)])
    except* ValueError as e:
        raise TypeError("t") from e
except ExceptionGroup as e: print(repr(e), repr(e.exceptions[0].__cause__))
try:
    try:
        raise ExceptionGroup("eg", [ValueError(1)])
    except* ValueError as e:
        raise TypeError("t")
except BaseException as e: print(repr(e), repr(e.__context__))
try:
    try: raise ExceptionGroup("eg", [ValueError(1), TypeError(2), KeyError(3)])
    except* (ValueError, TypeError) as e: print(repr(e))
except* KeyError as e: print("K", repr(e))
try:
    try: raise KeyError(5)
    except* ExceptionGroup: pass
except BaseException as e: print(repr(e))
#| TypeError args may not be deleted
#| TypeError __traceback__ may not be deleted
#| TypeError __context__ may not be deleted
#| TypeError __cause__ may not be deleted
#| TypeError can't delete numeric/char attribute
#| AttributeError 'ValueError' object has no attribute '__notes__'
#| TypeError argument 1 must be str, not int
#| TypeError a bytes-like object is required, not 'str'
#| TypeError 'str' object cannot be interpreted as an integer
#| TypeError argument 5 must be str, not int
#| TypeError argument 2 must be str, not bytes
#| TypeError an integer is required
#| TypeError function takes at least 4 arguments (2 given)
#| TypeError 'int' object is not iterable
#| t
#| m
#| TypeError end_offset must be provided when end_lineno is provided
#| AttributeError readonly attribute
#| AttributeError readonly attribute
#| TypeError expected an exception type, a tuple of exception types, or a callable (other than a class)
#| TypeError BaseExceptionGroup.subgroup() takes exactly one argument (0 given)
#| TypeError expected an exception type, a tuple of exception types, or a callable (other than a class)
#| TypeError derive must return an instance of BaseExceptionGroup
#| (Y('m', [ValueError(), TypeError()]), None)
#| TypeError Cannot nest BaseExceptions in 'Z'
#| (ExceptionGroup('m', [ValueError()]), ExceptionGroup('m', [TypeError()]))
#| [Errno None] x
#| [Errno 1] None
#| 'a'
#| TypeError OSError() takes no keyword arguments
#| 5
#| None
#| (1, 2)
#| None
#| ImportError('x')
#| (1, 2)
#| 1
#| (1, 2)
#| ExceptionGroup('eg', [ValueError(1), KeyError(2)]) None None
#| ExceptionGroup('', [TypeError('t'), ExceptionGroup('eg', [KeyError(2)])]) ExceptionGroup('eg', [ValueError(1)])
#| TypeError('t') ExceptionGroup('eg', [ValueError(1)])
#| ExceptionGroup('eg', [ValueError(1), TypeError(2)])
#| K ExceptionGroup('eg', [KeyError(3)])
#| TypeError('catching ExceptionGroup with except* is not allowed. Use except instead.')
