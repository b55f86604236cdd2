# dis: instructions, code information, line starts.

import dis


def tell(do, *args, **named):
    try:
        print(repr(do(*args, **named)))
    except Exception as error:
        print(type(error).__name__ + ":", error)


def f(a, b=2):
    return a + b
dis.dis(f)
tell(lambda: [i.opname for i in dis.get_instructions(f)])
tell(lambda: dis.code_info(f).splitlines()[0])
tell(lambda: len(list(dis.Bytecode("x = 1"))))
tell(lambda: dis.dis(5))
#|  13           RESUME                   0
#|
#|  14           LOAD_FAST_BORROW_LOAD_FAST_BORROW 1 (a, b)
#|               BINARY_OP                0 (+)
#|               RETURN_VALUE
#| ['RESUME', 'LOAD_FAST_BORROW_LOAD_FAST_BORROW', 'BINARY_OP', 'RETURN_VALUE']
#| 'Name:              f'
#| 5
#| TypeError: don't know how to disassemble int objects
