# dis: instructions with their values, lines and places.

import dis


def f(a, b=2):
    total = 0
    for i in range(300):
        if a and i > b:
            total += i * len("x")
    return total, f"{a!r}"


def counter():
    n = 0

    def inner():
        nonlocal n
        n += 1
        return n
    return inner


for function in f, counter, counter():
    for i in dis.get_instructions(function):
        if i.opname == "LOAD_CONST" and hasattr(i.argval, "co_code"):
            continue
        print(i.offset, i.start_offset, i.opname, i.opcode, i.arg, repr(i.argval), repr(i.argrepr), i.line_number, end=" ")
        print(i.starts_line, i.label, i.is_jump_target, i.jump_target, tuple(i.positions), i.end_offset)
    print(list(dis.findlinestarts(function.__code__)))
print(next(dis.get_instructions(f)))
print(str(list(dis.get_instructions(f))[3]))
print(dis.Instruction._fields, dis.Positions._fields)
print(dis.code_info(f).splitlines()[7:])
print(dis.opmap["LOAD_FAST"], dis.opname[dis.opmap["CALL"]], dis.HAVE_ARGUMENT, dis.cmp_op)
print(dis.stack_effect(dis.opmap["CALL"], 3), dis.stack_effect(dis.opmap["FOR_ITER"], 1, jump=False))
print(dis.Bytecode(f).first_line, dis.Bytecode(f).info() == dis.code_info(f))
print(dis.Bytecode("x = a + 1").dis())
for i in dis.get_instructions("x = a\n"):
    print(i.opname, i.line_number, i.starts_line, tuple(i.positions))
#| 0 0 RESUME 128 0 0 '' 6 True None False None (6, 6, 0, 0) 2
#| 2 2 LOAD_SMALL_INT 94 0 0 '' 7 True None False None (7, 7, 12, 13) 4
#| 4 4 STORE_FAST 112 2 'total' 'total' 7 False None False None (7, 7, 4, 9) 6
#| 6 6 LOAD_GLOBAL 92 1 'range' 'range + NULL' 8 True None False None (8, 8, 13, 18) 16
#| 16 16 LOAD_CONST 82 1 300 '300' 8 False None False None (8, 8, 19, 22) 18
#| 18 18 CALL 52 1 1 '' 8 False None False None (8, 8, 13, 23) 26
#| 26 26 GET_ITER 16 None None '' 8 False None False None (8, 8, 13, 23) 28
#| 28 28 FOR_ITER 70 45 122 'to L4' 8 False 1 True 122 (8, 8, 13, 23) 32
#| 32 32 STORE_FAST 112 3 'i' 'i' 8 False None False None (8, 8, 8, 9) 34
#| 34 34 LOAD_FAST_BORROW 86 0 'a' 'a' 9 True None False None (9, 9, 11, 12) 36
#| 36 36 TO_BOOL 39 None None '' 9 False None False None (9, 9, 11, 12) 44
#| 44 44 POP_JUMP_IF_TRUE 103 3 54 'to L2' 9 False None False 54 (9, 9, 11, 12) 48
#| 48 48 NOT_TAKEN 28 None None '' 9 False None False None (9, 9, 11, 12) 50
#| 50 50 JUMP_BACKWARD 75 13 28 'to L1' 9 False None False 28 (9, 9, 11, 12) 54
#| 54 54 LOAD_FAST_BORROW_LOAD_FAST_BORROW 87 49 ('i', 'b') 'i, b' 9 False 2 True None (9, 9, 17, 18) 56
#| 56 56 COMPARE_OP 56 148 '>' 'bool(>)' 9 False None False None (9, 9, 17, 22) 60
#| 60 60 POP_JUMP_IF_TRUE 103 3 70 'to L3' 9 False None False 70 (9, 9, 17, 22) 64
#| 64 64 NOT_TAKEN 28 None None '' 9 False None False None (9, 9, 17, 22) 66
#| 66 66 JUMP_BACKWARD 75 21 28 'to L1' 9 False None False 28 (9, 9, 17, 22) 70
#| 70 70 LOAD_FAST_BORROW_LOAD_FAST_BORROW 87 35 ('total', 'i') 'total, i' 10 True 3 True None (10, 10, 12, 17) 72
#| 72 72 LOAD_GLOBAL 92 3 'len' 'len + NULL' 10 False None False None (10, 10, 25, 28) 82
#| 82 82 LOAD_CONST 82 2 'x' "'x'" 10 False None False None (10, 10, 29, 32) 84
#| 84 84 CALL 52 1 1 '' 10 False None False None (10, 10, 25, 33) 92
#| 92 92 BINARY_OP 44 5 5 '*' 10 False None False None (10, 10, 21, 33) 104
#| 104 104 BINARY_OP 44 13 13 '+=' 10 False None False None (10, 10, 12, 33) 116
#| 116 116 STORE_FAST 112 2 'total' 'total' 10 False None False None (10, 10, 12, 17) 118
#| 118 118 JUMP_BACKWARD 75 47 28 'to L1' 10 False None False 28 (10, 10, 12, 17) 122
#| 122 122 END_FOR 9 None None '' 8 True 4 True None (8, 8, 13, 23) 124
#| 124 124 POP_ITER 30 None None '' 8 False None False None (8, 8, 13, 23) 126
#| 126 126 LOAD_FAST_BORROW_LOAD_FAST_BORROW 87 32 ('total', 'a') 'total, a' 11 True None False None (11, 11, 11, 16) 128
#| 128 128 CONVERT_VALUE 58 2 <built-in function repr> 'repr' 11 False None False None (11, 11, 20, 25) 130
#| 130 130 FORMAT_SIMPLE 12 None None '' 11 False None False None (11, 11, 20, 25) 132
#| 132 132 BUILD_TUPLE 51 2 2 '' 11 False None False None (11, 11, 11, 26) 134
#| 134 134 RETURN_VALUE 35 None None '' 11 False None False None (11, 11, 4, 26) 136
#| [(0, 6), (2, 7), (6, 8), (34, 9), (70, 10), (122, 8), (126, 11)]
#| 0 0 MAKE_CELL 97 1 'n' 'n' None True None False None (None, None, None, None) 2
#| 2 2 RESUME 128 0 0 '' 14 True None False None (14, 14, 0, 0) 4
#| 4 4 LOAD_SMALL_INT 94 0 0 '' 15 True None False None (15, 15, 8, 9) 6
#| 6 6 STORE_DEREF 111 1 'n' 'n' 15 False None False None (15, 15, 4, 5) 8
#| 8 8 LOAD_FAST_BORROW 86 1 'n' 'n' 17 True None False None (17, 20, 4, 16) 10
#| 10 10 BUILD_TUPLE 51 1 1 '' 17 False None False None (17, 20, 4, 16) 12
#| 14 14 MAKE_FUNCTION 23 None None '' 17 False None False None (17, 20, 4, 16) 16
#| 16 16 SET_FUNCTION_ATTRIBUTE 108 8 8 'closure' 17 False None False None (17, 20, 4, 16) 18
#| 18 18 STORE_FAST 112 0 'inner' 'inner' 17 False None False None (17, 20, 4, 16) 20
#| 20 20 LOAD_FAST_BORROW 86 0 'inner' 'inner' 21 True None False None (21, 21, 11, 16) 22
#| 22 22 RETURN_VALUE 35 None None '' 21 False None False None (21, 21, 4, 16) 24
#| [(0, None), (2, 14), (4, 15), (8, 17), (20, 21)]
#| 0 0 COPY_FREE_VARS 60 1 1 '' None True None False None (None, None, None, None) 2
#| 2 2 RESUME 128 0 0 '' 17 True None False None (17, 17, 0, 0) 4
#| 4 4 LOAD_DEREF 83 0 'n' 'n' 19 True None False None (19, 19, 8, 9) 6
#| 6 6 LOAD_SMALL_INT 94 1 1 '' 19 False None False None (19, 19, 13, 14) 8
#| 8 8 BINARY_OP 44 13 13 '+=' 19 False None False None (19, 19, 8, 14) 20
#| 20 20 STORE_DEREF 111 0 'n' 'n' 19 False None False None (19, 19, 8, 9) 22
#| 22 22 LOAD_DEREF 83 0 'n' 'n' 20 True None False None (20, 20, 15, 16) 24
#| 24 24 RETURN_VALUE 35 None None '' 20 False None False None (20, 20, 8, 16) 26
#| [(0, None), (2, 17), (4, 19), (22, 20)]
#|      RESUME                   0
#|
#|      LOAD_GLOBAL              1 (range + NULL)
#|
#| ('opname', 'opcode', 'arg', 'argval', 'argrepr', 'offset', 'start_offset', 'starts_line', 'line_number', 'label', 'positions', 'cache_info') ('lineno', 'end_lineno', 'col_offset', 'end_col_offset')
#| ['Flags:             OPTIMIZED, NEWLOCALS', 'Constants:', '   0: 0', '   1: 300', "   2: 'x'", 'Names:', '   0: range', '   1: len', 'Variable names:', '   0: a', '   1: b', '   2: total', '   3: i']
#| 84 CALL 43 ('<', '<=', '==', '!=', '>', '>=')
#| -4 1
#| 6 True
#|   0           RESUME                   0
#|
#|   1           LOAD_NAME                0 (a)
#|               LOAD_SMALL_INT           1
#|               BINARY_OP                0 (+)
#|               STORE_NAME               1 (x)
#|               LOAD_CONST               1 (None)
#|               RETURN_VALUE
#|
#| RESUME 0 True (0, 1, 0, 0)
#| LOAD_NAME 1 True (1, 1, 4, 5)
#| STORE_NAME 1 False (1, 1, 0, 1)
#| LOAD_CONST 1 False (1, 1, 0, 1)
#| RETURN_VALUE 1 False (1, 1, 0, 1)
