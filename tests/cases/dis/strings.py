x = width = precision = 3
print(f"{x}", f"{x!r:>{width}.{precision}}", f"{x=}", f"{x = !s}", f"{x=:>5}")
print(f"a{{{x}}}b" "c" f"{x}" 'd', rf"\{x}\n", f"")
print(f"{x:%H:%M}", f"{ {1: 2}[1] }", f"{x, 1}", f"{(lambda: x)()}", f"{x!a}")
print(f'{'same' + "quotes"}{f'{f'{x}'}'}', f"""
 {x
   + 1  # comment
 }
""")
print("\ud800" "b", "\x41\101\u0041\U00000041\
")
print("%s and %r" % (x, x), "%5s|%-5s|%.2s|%%" % (x, x, x), "%d" % (x,), "%s" % x)
print(b"a" b"\xff", "é" "ü", u"u")
#|   0           RESUME                   0
#|
#|   1           LOAD_SMALL_INT           3
#|               COPY                     1
#|               STORE_NAME               0 (x)
#|               COPY                     1
#|               STORE_NAME               1 (width)
#|               STORE_NAME               2 (precision)
#|
#|   2           LOAD_NAME                3 (print)
#|               PUSH_NULL
#|               LOAD_NAME                0 (x)
#|               FORMAT_SIMPLE
#|               LOAD_NAME                0 (x)
#|               CONVERT_VALUE            2 (repr)
#|               LOAD_CONST               1 ('>')
#|               LOAD_NAME                1 (width)
#|               FORMAT_SIMPLE
#|               LOAD_CONST               2 ('.')
#|               LOAD_NAME                2 (precision)
#|               FORMAT_SIMPLE
#|               BUILD_STRING             4
#|               FORMAT_WITH_SPEC
#|               LOAD_CONST               3 ('x=')
#|               LOAD_NAME                0 (x)
#|               CONVERT_VALUE            2 (repr)
#|               FORMAT_SIMPLE
#|               BUILD_STRING             2
#|               LOAD_CONST               4 ('x = ')
#|               LOAD_NAME                0 (x)
#|               CONVERT_VALUE            1 (str)
#|               FORMAT_SIMPLE
#|               BUILD_STRING             2
#|               LOAD_CONST               3 ('x=')
#|               LOAD_NAME                0 (x)
#|               LOAD_CONST               5 ('>5')
#|               FORMAT_WITH_SPEC
#|               BUILD_STRING             2
#|               CALL                     5
#|               POP_TOP
#|
#|   3           LOAD_NAME                3 (print)
#|               PUSH_NULL
#|               LOAD_CONST               6 ('a{')
#|               LOAD_NAME                0 (x)
#|               FORMAT_SIMPLE
#|               LOAD_CONST               7 ('}bc')
#|               LOAD_NAME                0 (x)
#|               FORMAT_SIMPLE
#|               LOAD_CONST               8 ('d')
#|               BUILD_STRING             5
#|               LOAD_CONST               9 ('\\')
#|               LOAD_NAME                0 (x)
#|               FORMAT_SIMPLE
#|               LOAD_CONST              10 ('\\n')
#|               BUILD_STRING             3
#|               LOAD_CONST              11 ('')
#|               CALL                     3
#|               POP_TOP
#|
#|   4           LOAD_NAME                3 (print)
#|               PUSH_NULL
#|               LOAD_NAME                0 (x)
#|               LOAD_CONST              12 ('%H:%M')
#|               FORMAT_WITH_SPEC
#|               LOAD_SMALL_INT           1
#|               LOAD_SMALL_INT           2
#|               BUILD_MAP                1
#|               LOAD_SMALL_INT           1
#|               BINARY_OP               26 ([])
#|               FORMAT_SIMPLE
#|               LOAD_NAME                0 (x)
#|               LOAD_SMALL_INT           1
#|               BUILD_TUPLE              2
#|               FORMAT_SIMPLE
#|               LOAD_CONST              13 (<code object <lambda>, file "strings.py", line 4>)
#|               MAKE_FUNCTION
#|               PUSH_NULL
#|               CALL                     0
#|               FORMAT_SIMPLE
#|               LOAD_NAME                0 (x)
#|               CONVERT_VALUE            3 (ascii)
#|               FORMAT_SIMPLE
#|               CALL                     5
#|               POP_TOP
#|
#|   5           LOAD_NAME                3 (print)
#|               PUSH_NULL
#|               LOAD_CONST              29 ('samequotes')
#|               FORMAT_SIMPLE
#|               LOAD_NAME                0 (x)
#|               FORMAT_SIMPLE
#|               FORMAT_SIMPLE
#|               FORMAT_SIMPLE
#|               BUILD_STRING             2
#|               LOAD_CONST              14 ('\n ')
#|
#|   6           LOAD_NAME                0 (x)
#|
#|   7           LOAD_SMALL_INT           1
#|
#|   6           BINARY_OP                0 (+)
#|               FORMAT_SIMPLE
#|
#|   8           LOAD_CONST              15 ('\n')
#|
#|   5           BUILD_STRING             3
#|               CALL                     2
#|               POP_TOP
#|
#|  10           LOAD_NAME                3 (print)
#|               PUSH_NULL
#|               LOAD_CONST              16 ('\ud800b')
#|               LOAD_CONST              17 ('AAAA')
#|               CALL                     2
#|               POP_TOP
#|
#|  12           LOAD_NAME                3 (print)
#|               PUSH_NULL
#|               LOAD_NAME                0 (x)
#|               CONVERT_VALUE            1 (str)
#|               FORMAT_SIMPLE
#|               LOAD_CONST              18 (' and ')
#|               LOAD_NAME                0 (x)
#|               CONVERT_VALUE            2 (repr)
#|               FORMAT_SIMPLE
#|               BUILD_STRING             3
#|               LOAD_NAME                0 (x)
#|               CONVERT_VALUE            1 (str)
#|               LOAD_CONST               5 ('>5')
#|               FORMAT_WITH_SPEC
#|               LOAD_CONST              19 ('|')
#|               LOAD_NAME                0 (x)
#|               CONVERT_VALUE            1 (str)
#|               LOAD_CONST              20 ('5')
#|               FORMAT_WITH_SPEC
#|               LOAD_CONST              19 ('|')
#|               LOAD_NAME                0 (x)
#|               CONVERT_VALUE            1 (str)
#|               LOAD_CONST              21 ('.2')
#|               FORMAT_WITH_SPEC
#|               LOAD_CONST              22 ('|%')
#|               BUILD_STRING             6
#|               LOAD_CONST              23 ('%d')
#|               LOAD_NAME                0 (x)
#|               BUILD_TUPLE              1
#|               BINARY_OP                6 (%)
#|               LOAD_CONST              24 ('%s')
#|               LOAD_NAME                0 (x)
#|               BINARY_OP                6 (%)
#|               CALL                     4
#|               POP_TOP
#|
#|  13           LOAD_NAME                3 (print)
#|               PUSH_NULL
#|               LOAD_CONST              25 (b'a\xff')
#|               LOAD_CONST              26 ('éü')
#|               LOAD_CONST              27 ('u')
#|               CALL                     3
#|               POP_TOP
#|               LOAD_CONST              28 (None)
#|               RETURN_VALUE
#|
#| Disassembly of <code object <lambda>, file "strings.py", line 4>:
#|   4           RESUME                   0
#|               LOAD_GLOBAL              0 (x)
#|               RETURN_VALUE
#| = <module>: stack 9, flags 0x0, arguments 0/0/0
#| @ 0:0-1:0 1:24-1:25 1:0-1:25 1:0-1:1 1:0-1:25 1:4-1:9 1:12-1:21 2:0-2:5*2 2:9-2:10 2:8-2:11 2:17-2:18 2:16-2:42 2:21-2:22 2:23-2:28 2:22-2:29 2:29-2:30 2:31-2:40 2:30-2:41 2:20-2:41 2:16-2:42 2:48-2:50 2:48-2:49 2:47-2:51*2 2:45-2:52 2:57-2:61 2:57-2:58 2:56-2:64*2 2:54-2:65 2:70-2:72 2:70-2:71 2:73-2:75 2:69-2:76 2:67-2:77 2:0-2:78*2 3:0-3:5*2 3:8-3:11 3:12-3:13 3:11-3:14 3:14-3:22 3:26-3:27 3:25-3:28 3:30-3:33 3:6-3:33 3:38-3:39 3:40-3:41 3:39-3:42 3:42-3:44 3:35-3:45 3:47-3:50 3:0-3:51*2 4:0-4:5*2 4:9-4:10 4:11-4:16 4:8-4:17 4:25-4:26 4:28-4:29 4:24-4:30 4:31-4:32 4:24-4:33 4:22-4:35 4:41-4:42 4:44-4:45 4:41-4:45 4:40-4:46 4:53-4:62*3 4:52-4:65 4:51-4:66 4:72-4:73 4:71-4:76*2 4:0-4:78*2 5:0-5:5*2 5:9-5:26 5:8-5:27 5:34-5:35 5:33-5:36 5:30-5:38 5:27-5:40 5:6-5:41 5:47-6:1 6:2-6:3 7:5-7:6 6:2-7:6 6:1-8:2 8:2-9:0 5:43-9:3 5:0-9:4*2 10:0-10:5*2 10:6-10:18 10:20-11:1 10:0-11:2*2 12:0-12:5*2 12:21-12:22*4 12:24-12:25*3 12:6-12:26 12:50-12:51*5 12:53-12:54*5 12:56-12:57*5 12:28-12:58 12:60-12:64 12:68-12:69 12:67-12:71 12:60-12:71 12:73-12:77 12:80-12:81 12:73-12:81 12:0-12:82*2 13:0-13:5*2 13:6-13:18 13:20-13:29 13:31-13:35 13:0-13:36*4
#| = <lambda>: stack 1, flags 0x3, arguments 0/0/0
#| @ 4:0-4:0 4:61-4:62*2
