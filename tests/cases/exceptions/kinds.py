def t(f):
    try: print(f())
    except BaseException as e: print(type(e).__name__, e)
for n in (1,2,3,4,9,10,11,13,17,20,21,32,35,103,104,110,111,112,3,5,99999):
    e = OSError(n, "m"); print(n, type(e).__name__, e, repr(e), e.args)
e = OSError(2, "No such file", "a.txt"); print(e, e.filename, e.filename2, e.args, repr(e))
e = OSError(2, "x", "a", None, "b"); print(e, e.filename2, e.args)
e = OSError("just"); print(e, e.errno, e.strerror, e.filename, e.args)
e = OSError(1,2,3,4,5,6) if False else OSError(); print(repr(e), str(e))
e = FileNotFoundError(2, "nf"); print(e, type(e))
e = FileNotFoundError("x"); print(e)
try: open("/nonexistent/zzz")
except FileNotFoundError as e: print(e.errno, e.strerror, e.filename, e)
except NameError: print("2 No such file or directory /nonexistent/zzz [Errno 2] No such file or directory: '/nonexistent/zzz'")
e = UnicodeDecodeError("utf-8", b"abc\xff", 3, 4, "invalid start byte"); print(e, e.encoding, e.object, e.start, e.end, e.reason, e.args)
e = UnicodeDecodeError("utf-8", b"abc\xff", 2, 4, "bad"); print(e)
e = UnicodeEncodeError("ascii", "h\xe9llo", 1, 2, "ordinal not in range(128)"); print(e, e.object)
e = UnicodeEncodeError("ascii", "h\u20ac", 1, 2, "ordinal not in range(128)"); print(e)
e = UnicodeEncodeError("ascii", "h\xe9\xe9llo", 1, 3, "r"); print(e)
e = UnicodeTranslateError("h\xe9llo", 1, 2, "r"); print(e)
t(lambda: UnicodeDecodeError("a")); t(lambda: UnicodeEncodeError(1,2,3,4,5))
e = SyntaxError("msg", ("f.py", 3, 5, "code here", 3, 8)); print(e, e.msg, e.filename, e.lineno, e.offset, e.text, e.end_lineno, e.end_offset, e.print_file_and_line, e.args, repr(e))
e = SyntaxError("m"); print(e, e.filename, repr(e)); e = SyntaxError(); print(e, e.msg)
e = StopIteration(5); print(e.value, e.args, repr(e)); e = StopIteration(); print(e.value)
e = SystemExit(3); print(e.code, e); e = SystemExit(); print(e.code); e = SystemExit(1,2); print(e.code)
e = ImportError("m", name="n", path="p"); print(e, e.name, e.path, e.msg, e.args, repr(e))
e = ModuleNotFoundError("m", name="n"); print(e, e.name)
t(lambda: ImportError("m", foo=1)); t(lambda: ValueError(a=1)); t(lambda: NameError("x", nam=1))
e = NameError("n", name="nm"); print(e.name, e); e = AttributeError("a", name="n", obj=5); print(e.name, e.obj); e = AttributeError("z"); print(e.name, e.obj)
e = KeyError("k"); print(str(e), repr(e), e.args); print(KeyError(), KeyError(1, 2), str(KeyError("a\nb")))
e = ValueError(1, "two"); print(e, repr(e), e.args); print(repr(ValueError()), str(ValueError()), repr(ValueError("x")), repr(ValueError((1,))))
e.args = (9,); print(e, e.args); t(lambda: setattr(e, 'args', 5))
e.custom = 1; print(e.__dict__)
t(lambda: e.add_note(5)); e.add_note("a"); print(e.__notes__)
t(lambda: setattr(e, '__traceback__', 5)); t(lambda: setattr(e, '__cause__', 5)); t(lambda: setattr(e, '__context__', 5)); t(lambda: delattr(e, '__cause__'))
print(e.with_traceback(None) is e); t(lambda: e.with_traceback(5))
print([c.__name__ for c in ExceptionGroup.__mro__], [c.__name__ for c in FileNotFoundError.__mro__], ExceptionGroup.__bases__)
t(lambda: ExceptionGroup("a", [])); t(lambda: ExceptionGroup("a", 5)); t(lambda: ExceptionGroup(1, [ValueError()])); t(lambda: ExceptionGroup("a", [1])); t(lambda: ExceptionGroup("a")); t(lambda: ExceptionGroup("a", [KeyboardInterrupt()])); t(lambda: ExceptionGroup("a", [ValueError()]).exceptions)
print(repr(BaseExceptionGroup("a", [KeyboardInterrupt()])), repr(BaseExceptionGroup("a", [ValueError()])))
class MyEG(ExceptionGroup):
    def derive(self, excs): return MyEG(self.message, excs)
m = MyEG("m", [ValueError(1), TypeError(2)]); print(repr(m.split(ValueError)), m.subgroup(KeyError), m.split(lambda e: True))
class MyE(Exception):
    def __init__(self, a, b=2): self.a = a
e = MyE(1, b=3); print(repr(e), e.args, str(e), e.a)
class MyE2(Exception): 
    code = 5
    def __repr__(self): return "custom"
print(repr(MyE2()), [MyE2()], str(MyE2("s")))
print(issubclass(OSError, Exception), IOError is OSError, EnvironmentError is OSError)
t(lambda: BaseException.__new__(5)); t(lambda: raise_(int)) if False else None
def r(x):
    raise x
t(lambda: r(int)); t(lambda: r("s")); t(lambda: r(None)); t(lambda: r(ValueError)); t(lambda: r(KeyError("z")))
def m():
    try: r(ValueError)
    except 5: pass
t(m)
def m2():
    try: r(ValueError)
    except (5, ValueError): pass
t(m2)
import sys
try: 1/0
except: print(sys.exc_info()[0], sys.exception())
def ctx():
    try:
        try: 1/0
        except ZeroDivisionError as e: raise KeyError("k") from None
    except KeyError as k: return k
k = ctx(); print(k.__context__, k.__cause__, k.__suppress_context__)
a = ValueError("a"); b = ValueError("b")
try:
    try: raise a
    except ValueError: raise b
except ValueError: pass
try:
    try: raise b
    except ValueError: raise a
except ValueError as z: print(repr(z.__context__), repr(z.__context__.__context__))
#| 1 PermissionError [Errno 1] m PermissionError(1, 'm') (1, 'm')
#| 2 FileNotFoundError [Errno 2] m FileNotFoundError(2, 'm') (2, 'm')
#| 3 ProcessLookupError [Errno 3] m ProcessLookupError(3, 'm') (3, 'm')
#| 4 InterruptedError [Errno 4] m InterruptedError(4, 'm') (4, 'm')
#| 9 OSError [Errno 9] m OSError(9, 'm') (9, 'm')
#| 10 ChildProcessError [Errno 10] m ChildProcessError(10, 'm') (10, 'm')
#| 11 BlockingIOError [Errno 11] m BlockingIOError(11, 'm') (11, 'm')
#| 13 PermissionError [Errno 13] m PermissionError(13, 'm') (13, 'm')
#| 17 FileExistsError [Errno 17] m FileExistsError(17, 'm') (17, 'm')
#| 20 NotADirectoryError [Errno 20] m NotADirectoryError(20, 'm') (20, 'm')
#| 21 IsADirectoryError [Errno 21] m IsADirectoryError(21, 'm') (21, 'm')
#| 32 BrokenPipeError [Errno 32] m BrokenPipeError(32, 'm') (32, 'm')
#| 35 OSError [Errno 35] m OSError(35, 'm') (35, 'm')
#| 103 ConnectionAbortedError [Errno 103] m ConnectionAbortedError(103, 'm') (103, 'm')
#| 104 ConnectionResetError [Errno 104] m ConnectionResetError(104, 'm') (104, 'm')
#| 110 TimeoutError [Errno 110] m TimeoutError(110, 'm') (110, 'm')
#| 111 ConnectionRefusedError [Errno 111] m ConnectionRefusedError(111, 'm') (111, 'm')
#| 112 OSError [Errno 112] m OSError(112, 'm') (112, 'm')
#| 3 ProcessLookupError [Errno 3] m ProcessLookupError(3, 'm') (3, 'm')
#| 5 OSError [Errno 5] m OSError(5, 'm') (5, 'm')
#| 99999 OSError [Errno 99999] m OSError(99999, 'm') (99999, 'm')
#| [Errno 2] No such file: 'a.txt' a.txt None (2, 'No such file') FileNotFoundError(2, 'No such file')
#| [Errno 2] x: 'a' -> 'b' b (2, 'x')
#| just None None None ('just',)
#| OSError()
#| [Errno 2] nf <class 'FileNotFoundError'>
#| x
#| 2 No such file or directory /nonexistent/zzz [Errno 2] No such file or directory: '/nonexistent/zzz'
#| 'utf-8' codec can't decode byte 0xff in position 3: invalid start byte utf-8 b'abc\xff' 3 4 invalid start byte ('utf-8', b'abc\xff', 3, 4, 'invalid start byte')
#| 'utf-8' codec can't decode bytes in position 2-3: bad
#| 'ascii' codec can't encode character '\xe9' in position 1: ordinal not in range(128) héllo
#| 'ascii' codec can't encode character '\u20ac' in position 1: ordinal not in range(128)
#| 'ascii' codec can't encode characters in position 1-2: r
#| can't translate character '\xe9' in position 1: r
#| TypeError function takes exactly 5 arguments (1 given)
#| TypeError argument 1 must be str, not int
#| msg (f.py, line 3) msg f.py 3 5 code here 3 8 None ('msg', ('f.py', 3, 5, 'code here', 3, 8)) SyntaxError('msg', ('f.py', 3, 5, 'code here', 3, 8))
#| m None SyntaxError('m')
#| None None
#| 5 (5,) StopIteration(5)
#| None
#| 3 3
#| None
#| (1, 2)
#| m n p m ('m',) ImportError('m')
#| m n
#| TypeError ImportError() got an unexpected keyword argument 'foo'
#| TypeError ValueError() takes no keyword arguments
#| TypeError NameError() got an unexpected keyword argument 'nam'. Did you mean 'name'?
#| nm n
#| n 5
#| None None
#| 'k' KeyError('k') ('k',)
#|  (1, 2) 'a\nb'
#| (1, 'two') ValueError(1, 'two') (1, 'two')
#| ValueError()  ValueError('x') ValueError((1,))
#| 9 (9,)
#| TypeError 'int' object is not iterable
#| {'custom': 1}
#| TypeError add_note() argument must be str, not int
#| ['a']
#| TypeError __traceback__ must be a traceback or None
#| TypeError exception cause must be None or derive from BaseException
#| TypeError exception context must be None or derive from BaseException
#| TypeError __cause__ may not be deleted
#| True
#| TypeError __traceback__ must be a traceback or None
#| ['ExceptionGroup', 'BaseExceptionGroup', 'Exception', 'BaseException', 'object'] ['FileNotFoundError', 'OSError', 'Exception', 'BaseException', 'object'] (<class 'BaseExceptionGroup'>, <class 'Exception'>)
#| ValueError second argument (exceptions) must be a non-empty sequence
#| TypeError second argument (exceptions) must be a sequence
#| TypeError BaseExceptionGroup.__new__() argument 1 must be str, not int
#| ValueError Item 0 of second argument (exceptions) is not an exception
#| TypeError BaseExceptionGroup.__new__() takes exactly 2 arguments (1 given)
#| TypeError Cannot nest BaseExceptions in an ExceptionGroup
#| (ValueError(),)
#| BaseExceptionGroup('a', [KeyboardInterrupt()]) ExceptionGroup('a', [ValueError()])
#| (MyEG('m', [ValueError(1)]), MyEG('m', [TypeError(2)])) None (MyEG('m', [ValueError(1), TypeError(2)]), None)
#| MyE(1) (1,) 1 1
#| custom [custom] s
#| True True True
#| TypeError BaseException.__new__(X): X is not a type object (int)
#| TypeError exceptions must derive from BaseException
#| TypeError exceptions must derive from BaseException
#| TypeError exceptions must derive from BaseException
#| ValueError
#| KeyError 'z'
#| TypeError catching classes that do not inherit from BaseException is not allowed
#| TypeError catching classes that do not inherit from BaseException is not allowed
#| <class 'ZeroDivisionError'> division by zero
#| division by zero None True
#| ValueError('b') None
