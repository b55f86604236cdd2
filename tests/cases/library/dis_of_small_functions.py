# dis: listings of small functions, Bytecode objects, code_info, instructions filtered.

import dis
import io


def area(w, h=2):
    if w > h:
        return w * h
    return -1


for i in dis.get_instructions(area):
    print(i.offset, i.opname, i.argrepr)
out = io.StringIO()
dis.dis(area, file=out)
print(out.getvalue())
print(dis.code_info(area).splitlines()[:6])
print([i.opname for i in dis.Bytecode("a = [x for x in b]")][:6], dis.Bytecode(area).codeobj is area.__code__)
dis.dis("x = 1\nprint(x)")
print(dis.opname[dis.opmap["LOAD_CONST"]], dis.stack_effect(dis.opmap["POP_TOP"]), sorted(dis.COMPILER_FLAG_NAMES)[:3])
print(list(dis.findlinestarts(area.__code__)), list(dis.findlabels(area.__code__.co_code)))
#| 0 RESUME
#| 2 LOAD_FAST_BORROW_LOAD_FAST_BORROW w, h
#| 4 COMPARE_OP bool(>)
#| 8 POP_JUMP_IF_FALSE to L1
#| 12 NOT_TAKEN
#| 14 LOAD_FAST_BORROW_LOAD_FAST_BORROW w, h
#| 16 BINARY_OP *
#| 28 RETURN_VALUE
#| 30 LOAD_CONST -1
#| 32 RETURN_VALUE
#|   7           RESUME                   0
#|
#|   8           LOAD_FAST_BORROW_LOAD_FAST_BORROW 1 (w, h)
#|               COMPARE_OP             148 (bool(>))
#|               POP_JUMP_IF_FALSE        9 (to L1)
#|               NOT_TAKEN
#|
#|   9           LOAD_FAST_BORROW_LOAD_FAST_BORROW 1 (w, h)
#|               BINARY_OP                5 (*)
#|               RETURN_VALUE
#|
#|  10   L1:     LOAD_CONST               1 (-1)
#|               RETURN_VALUE
#|
#| ['Name:              area', 'Filename:          dis_of_small_functions.py', 'Argument count:    2', 'Positional-only arguments: 0', 'Kw-only arguments: 0', 'Number of locals:  2']
#| ['RESUME', 'LOAD_NAME', 'GET_ITER', 'LOAD_FAST_AND_CLEAR', 'SWAP', 'BUILD_LIST'] True
#|   0           RESUME                   0
#|
#|   1           LOAD_SMALL_INT           1
#|               STORE_NAME               0 (x)
#|
#|   2           LOAD_NAME                1 (print)
#|               PUSH_NULL
#|               LOAD_NAME                0 (x)
#|               CALL                     1
#|               POP_TOP
#|               LOAD_CONST               1 (None)
#|               RETURN_VALUE
#| LOAD_CONST -1 [1, 2, 4]
#| [(0, 7), (2, 8), (14, 9), (30, 10)] [30]
