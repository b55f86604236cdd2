def f(x):
    return 1 / x
try:
    f(0)
except ZeroDivisionError as e:
    print(type(e).__name__, e, e.args, repr(e))
try:
    try:
        f(0)
    except ZeroDivisionError as e:
        raise ValueError("bad") from e
except ValueError as e:
    print(e, repr(e.__cause__), e.__suppress_context__)
    print(e.__traceback__.tb_lineno, e.__traceback__.tb_frame.f_code.co_name)
try:
    try:
        1/0
    except ZeroDivisionError:
        {}['k']
except KeyError as e:
    print(e, repr(e), repr(e.__context__))
def g():
    try:
        return "try"
    finally:
        print("finally")
print(g())
def h():
    for i in range(3):
        try:
            if i == 1: continue
            if i == 2: break
            print(i)
        finally:
            print("f", i)
    else:
        print("else")
h()
def k():
    try:
        raise KeyError(1)
    except KeyError:
        return 4
    finally:
        print(5)
print(k())
try:
    raise
except RuntimeError as e: print(e)
try:
    raise 5
except TypeError as e: print(e)
try:
    raise ValueError from 5
except TypeError as e: print(e)
try:
    try:
        raise ValueError(1)
    except ValueError:
        raise
except ValueError as e:
    t = e.__traceback__
    while t: print(t.tb_lineno); t = t.tb_next
class E(Exception):
    def __init__(self, a, b): super().__init__(a, b); self.a = a
    def __str__(self): return f"E<{self.a}>"
try:
    raise E(1, 2)
except E as e:
    print(e, repr(e), e.args)
try:
    e
except NameError as x: print(x)
try:
    assert 1 == 2, "msg"
except AssertionError as e: print(repr(e))
try:
    assert 0
except AssertionError as e: print(repr(e))
try: import sys
except ImportError: sys = None
def inner():
    print(sys.exc_info()[0])
    try:
        raise KeyError
    except KeyError:
        print(sys.exc_info()[0])
    print(sys.exc_info()[0])
try:
    raise ValueError
except ValueError:
    inner()
print(sys.exc_info())
try:
    try: raise OSError(2, "No such file", "foo")
    except (KeyError, OSError) as e:
        print(type(e), e, e.errno, e.strerror, e.filename, e.args)
finally: print('fin')
#| ZeroDivisionError division by zero ('division by zero',) ZeroDivisionError('division by zero')
#| bad ZeroDivisionError('division by zero') True
#| 11 <module>
#| 'k' KeyError('k') ZeroDivisionError('division by zero')
#| finally
#| try
#| 0
#| f 0
#| f 1
#| f 2
#| 5
#| 4
#| No active exception to reraise
#| exceptions must derive from BaseException
#| exception causes must derive from BaseException
#| 58
#| E<1> E(1, 2) (1, 2)
#| name 'e' is not defined
#| AssertionError('msg')
#| AssertionError()
#| <class 'ValueError'>
#| <class 'KeyError'>
#| <class 'ValueError'>
#| (None, None, None)
#| <class 'FileNotFoundError'> [Errno 2] No such file: 'foo' 2 No such file foo (2, 'No such file')
#| fin
