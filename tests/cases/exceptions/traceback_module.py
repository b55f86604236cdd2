import traceback, sys
def f(): g()
def g(): raise ValueError("inner")
try: f()
except ValueError as e:
    s = traceback.format_exc(); print(s)
    print(traceback.format_exception_only(e))
    print(traceback.format_tb(e.__traceback__))
    for fr in traceback.extract_tb(e.__traceback__): print(fr.filename[-5:], fr.lineno, fr.name, fr.line)
    traceback.print_exc()
    print("".join(traceback.format_exception(e))[:20])
    print(traceback.format_exception(type(e), e, e.__traceback__)[-1])
    tb = e.__traceback__
    while tb: print(tb.tb_lineno, tb.tb_frame.f_code.co_name, tb.tb_frame.f_locals.keys() - globals().keys()); tb = tb.tb_next
try:
    try: 1/0
    except ZeroDivisionError as e: raise KeyError("x") from e
except KeyError: traceback.print_exc(limit=1); print(traceback.format_exc(chain=False))
print(traceback.format_exc())
def lv(a, b=2):
    c = a + b
    return sys._getframe().f_locals, sys._getframe().f_back.f_lineno
print("end")
#| Traceback (most recent call last):
#|   File "traceback_module.py", line 4, in <module>
#|     try: f()
#|          ~^^
#|   File "traceback_module.py", line 2, in f
#|     def f(): g()
#|              ~^^
#|   File "traceback_module.py", line 3, in g
#|     def g(): raise ValueError("inner")
#|              ^^^^^^^^^^^^^^^^^^^^^^^^^
#| ValueError: inner
#|
#| ['ValueError: inner\n']
#| ['  File "traceback_module.py", line 4, in <module>\n    try: f()\n         ~^^\n', '  File "traceback_module.py", line 2, in f\n    def f(): g()\n             ~^^\n', '  File "traceback_module.py", line 3, in g\n    def g(): raise ValueError("inner")\n             ^^^^^^^^^^^^^^^^^^^^^^^^^\n']
#| le.py 4 <module> try: f()
#| le.py 2 f def f(): g()
#| le.py 3 g def g(): raise ValueError("inner")
#| Traceback (most rece
#| ValueError: inner
#|
#| 4 <module> set()
#| 2 f set()
#| 3 g set()
#| Traceback (most recent call last):
#|   File "traceback_module.py", line 17, in <module>
#|     except ZeroDivisionError as e: raise KeyError("x") from e
#|                                    ^^^^^^^^^^^^^^^^^^^^^^^^^^
#| KeyError: 'x'
#|
#| NoneType: None
#|
#| end
