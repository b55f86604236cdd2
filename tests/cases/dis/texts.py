def formatted(a, b):
    x = f"{a}"
    y = f"a{a!r}b{b:>{a}}c{{}}"
    z = f"{a=}" f"{b!s:x}" "tail"
    return f"{a + b}" + "" f"" + f"{'nested'} {a}"


def strings():
    return "a" "b", b"c" b"d", r"\n", "\x00\x7f\xa0é\u2028\U0001f600"


print(f"{formatted.__name__:>10}", end="")
#|   0           RESUME                   0
#|
#|   1           LOAD_CONST               0 (<code object formatted, file "texts.py", line 1>)
#|               MAKE_FUNCTION
#|               STORE_NAME               0 (formatted)
#|
#|   8           LOAD_CONST               1 (<code object strings, file "texts.py", line 8>)
#|               MAKE_FUNCTION
#|               STORE_NAME               1 (strings)
#|
#|  12           LOAD_NAME                2 (print)
#|               PUSH_NULL
#|               LOAD_NAME                0 (formatted)
#|               LOAD_ATTR                6 (__name__)
#|               LOAD_CONST               2 ('>10')
#|               FORMAT_WITH_SPEC
#|               LOAD_CONST               3 ('')
#|               LOAD_CONST               4 (('end',))
#|               CALL_KW                  2
#|               POP_TOP
#|               LOAD_CONST               5 (None)
#|               RETURN_VALUE
#|
#| Disassembly of <code object formatted, file "texts.py", line 1>:
#|   1           RESUME                   0
#|
#|   2           LOAD_FAST                0 (a)
#|               FORMAT_SIMPLE
#|               STORE_FAST               2 (x)
#|
#|   3           LOAD_CONST               0 ('a')
#|               LOAD_FAST_BORROW         0 (a)
#|               CONVERT_VALUE            2 (repr)
#|               FORMAT_SIMPLE
#|               LOAD_CONST               1 ('b')
#|               LOAD_FAST_BORROW         1 (b)
#|               LOAD_CONST               2 ('>')
#|               LOAD_FAST_BORROW         0 (a)
#|               FORMAT_SIMPLE
#|               BUILD_STRING             2
#|               FORMAT_WITH_SPEC
#|               LOAD_CONST               3 ('c{}')
#|               BUILD_STRING             5
#|               STORE_FAST               3 (y)
#|
#|   4           LOAD_CONST               4 ('a=')
#|               LOAD_FAST_BORROW         0 (a)
#|               CONVERT_VALUE            2 (repr)
#|               FORMAT_SIMPLE
#|               LOAD_FAST_BORROW         1 (b)
#|               CONVERT_VALUE            1 (str)
#|               LOAD_CONST               5 ('x')
#|               FORMAT_WITH_SPEC
#|               LOAD_CONST               6 ('tail')
#|               BUILD_STRING             4
#|               STORE_FAST               4 (z)
#|
#|   5           LOAD_FAST_BORROW_LOAD_FAST_BORROW 1 (a, b)
#|               BINARY_OP                0 (+)
#|               FORMAT_SIMPLE
#|               LOAD_CONST               7 ('')
#|               BINARY_OP                0 (+)
#|               LOAD_CONST               8 ('nested')
#|               FORMAT_SIMPLE
#|               LOAD_CONST               9 (' ')
#|               LOAD_FAST_BORROW         0 (a)
#|               FORMAT_SIMPLE
#|               BUILD_STRING             3
#|               BINARY_OP                0 (+)
#|               RETURN_VALUE
#|
#| Disassembly of <code object strings, file "texts.py", line 8>:
#|   8           RESUME                   0
#|
#|   9           LOAD_CONST               1 (('ab', b'cd', '\\n', '\x00\x7f\xa0é\u2028😀'))
#|               RETURN_VALUE
#| = <module>: stack 5, flags 0x0, arguments 0/0/0
#| @ 0:0-1:0 1:0-5:50*3 8:0-9:70*3 12:0-12:5*2 12:9-12:18 12:9-12:27 12:28-12:31 12:8-12:32 12:39-12:41 12:0-12:42*5
#| = formatted: stack 6, flags 0x3, arguments 2/0/0
#| @ 1:0-1:0 2:11-2:12 2:10-2:13 2:4-2:5 3:10-3:11 3:12-3:13 3:11-3:16*2 3:16-3:17 3:18-3:19 3:20-3:21 3:22-3:23 3:21-3:24 3:19-3:24 3:17-3:25 3:25-3:30 3:8-3:31 3:4-3:5 4:11-4:13 4:11-4:12 4:10-4:14*2 4:19-4:20 4:18-4:25 4:23-4:24 4:18-4:25 4:27-4:33 4:8-4:33 4:4-4:5 5:14-5:15 5:14-5:19 5:13-5:20 5:24-5:30 5:11-5:30 5:36-5:44 5:35-5:45 5:45-5:46 5:47-5:48 5:46-5:49 5:33-5:50 5:11-5:50 5:4-5:50
#| = strings: stack 1, flags 0x3, arguments 0/0/0
#| @ 8:0-8:0 9:11-9:70 9:4-9:70
