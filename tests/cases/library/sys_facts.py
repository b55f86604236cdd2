# sys: facts that a program can rely on.

import sys


def tell(do, *args, **named):
    try:
        print(repr(do(*args, **named)))
    except Exception as error:
        print(type(error).__name__ + ":", error)


tell(lambda: sys.version_info[:2])
tell(lambda: sys.version_info >= (3, 14))
tell(lambda: sys.version_info.releaselevel)
tell(lambda: sys.byteorder)
tell(lambda: sys.maxsize)
tell(lambda: sys.maxunicode)
tell(lambda: sys.getrecursionlimit())
tell(lambda: sys.implementation.name)
tell(lambda: sys.int_info.bits_per_digit)
tell(lambda: sys.float_info.max)
tell(lambda: sys.float_info.epsilon)
tell(lambda: sys.float_info.dig)
tell(lambda: sys.hash_info.modulus)
tell(lambda: sys.getdefaultencoding())
tell(lambda: sys.flags.optimize)
tell(lambda: "sys" in sys.builtin_module_names)
tell(lambda: sys.getrefcount(None) > 1000)
tell(lambda: sys.intern("abc") is sys.intern("abc"))
tell(lambda: sys.getswitchinterval())
tell(lambda: sys.is_finalizing())
tell(lambda: sys.exc_info())
tell(lambda: type(sys.modules))
tell(lambda: sys.float_repr_style)
tell(lambda: sys.getsizeof([]))
tell(lambda: sys.platform != "")
tell(lambda: sys.displayhook(5))
tell(lambda: sys.setswitchinterval(-1))
tell(lambda: sys.getrefcount([]))
tell(lambda: sys.hexversion >> 24)
tell(lambda: sys.stdout.encoding)
tell(lambda: sys.stdout.write("text\n"))
tell(lambda: sys.stdout.isatty())
tell(lambda: sys.stdin.read())
tell(lambda: sys.flags.dev_mode)
tell(lambda: sys.getallocatedblocks() > 0)
#| (3, 14)
#| True
#| 'final'
#| 'little'
#| 9223372036854775807
#| 1114111
#| 1000
#| 'cpython'
#| 30
#| 1.7976931348623157e+308
#| 2.220446049250313e-16
#| 15
#| 2305843009213693951
#| 'utf-8'
#| 0
#| True
#| True
#| True
#| 0.005
#| False
#| (None, None, None)
#| <class 'dict'>
#| 'short'
#| 56
#| True
#| 5
#| None
#| ValueError: switch interval must be strictly positive
#| 1
#| 3
#| 'utf-8'
#| text
#| 5
#| False
#| ''
#| False
#| True
