# sys: what programs ask of it, and what it refuses.
import sys


def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__ + ":", error)


print(sys.version_info[:2], sys.version_info.major, sys.version_info >= (3, 12), sys.version_info.releaselevel, sys.implementation.name, sys.byteorder, sys.maxsize, sys.maxunicode, sys.hexversion >> 16, sys.api_version, sys.platform != "")
print(sys.float_info.max_exp, sys.int_info.bits_per_digit, sys.hash_info.width, sys.hash_info.modulus, sys.getrecursionlimit(), sys.getdefaultencoding(), sys.getfilesystemencoding(), sys.flags.optimize, sys.dont_write_bytecode in (True, False), sys.is_finalizing())
print(sys.getsizeof(0), sys.getsizeof(""), sys.getsizeof([]), sys.getsizeof({}), sys.getsizeof(()), sys.getsizeof(set()), sys.getsizeof(1.5), sys.getsizeof("é"), sys.getsizeof(b"abc"), sys.getsizeof(10 ** 30), sys.getsizeof(None), sys.getsizeof([1, 2, 3]), sys.getsizeof("a" * 100), sys.getsizeof(int), sys.getsizeof(range(5)), sys.getsizeof(lambda: 0), sys.getsizeof((1, 2)))
print(sys.intern("abc") is sys.intern("abc"), sys._getframe().f_code.co_name, sys.exc_info(), sys.exception(), sys.modules["sys"] is sys, "sys" in sys.builtin_module_names)
try:
    1 / 0
except ZeroDivisionError:
    kind, value, trace = sys.exc_info()
    print(kind.__name__, value, trace.tb_lineno, sys.exception() is value)
print(sys.exception(), sys.getrefcount(object()), sys.displayhook is sys.__displayhook__, sys.stdout.encoding, sys.stderr.name)
sys.displayhook([1, "x"])
sys.displayhook(None)
print(__builtins__._ if hasattr(__builtins__, "_") else __import__("builtins")._)
attempt(lambda: sys.getsizeof())
attempt(lambda: sys.intern(5))
attempt(lambda: sys.setrecursionlimit(0))
attempt(lambda: sys._getframe(99))
attempt(lambda: sys.getrefcount())
for code in (None, 0, 5, "message", [1]):
    try:
        sys.exit(code)
    except SystemExit as error:
        print("SystemExit", repr(error.code), error.args)
print(sys.get_int_max_str_digits(), sys.getswitchinterval(), callable(sys.settrace), sys.gettrace(), sys.getprofile(), sys.set_int_max_str_digits(5000), sys.get_int_max_str_digits())
attempt(lambda: sys.set_int_max_str_digits(5))
attempt(lambda: sys.version_info.major.__class__)
sys.set_int_max_str_digits(4300)
#| (3, 14) 3 True final cpython little 9223372036854775807 1114111 782 1013 True
#| 1024 30 64 2305843009213693951 1000 utf-8 utf-8 0 True False
#| 28 41 56 64 48 216 24 61 36 40 16 88 141 416 48 168 64
#| True <module> (None, None, None) None True True
#| ZeroDivisionError division by zero 17 True
#| None 1 True utf-8 <stderr>
#| [1, 'x']
#| [1, 'x']
#| TypeError: getsizeof() missing required argument 'object' (pos 1)
#| TypeError: intern() argument must be str, not int
#| ValueError: recursion limit must be greater or equal than 1
#| ValueError: call stack is not deep enough
#| TypeError: sys.getrefcount() takes exactly one argument (0 given)
#| SystemExit None ()
#| SystemExit 0 (0,)
#| SystemExit 5 (5,)
#| SystemExit 'message' ('message',)
#| SystemExit [1] ([1],)
#| 4300 0.005 True None None None 5000
#| ValueError: maxdigits must be >= 640 or 0 for unlimited
#| <class 'int'>
