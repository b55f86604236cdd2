import inspect, dis
def f(a, b: int = 2, /, c=3, *args, d, e: str = 'x', **kw) -> bool:
    """Doc of f.

       more"""
    return a
print(inspect.signature(f), list(inspect.signature(f).parameters), inspect.isfunction(f), inspect.getdoc(f))
class C:
    def __init__(self, x, y=1): pass
    def m(self, z): return z
    @staticmethod
    def s(q): pass
print(inspect.signature(C), inspect.signature(C(1).m), inspect.signature(C.m), inspect.signature(C.s), inspect.signature(lambda: 0))
b=inspect.signature(f).bind(1,d=4); b.apply_defaults(); print(b.args, b.kwargs)
try: inspect.signature(C).bind()
except TypeError as e: print(e)
def g():
    yield 1
q=g(); print(inspect.getgeneratorstate(q)); next(q); print(inspect.getgeneratorstate(q)); q.close(); print(inspect.getgeneratorstate(q), inspect.isgeneratorfunction(g), inspect.isgenerator(q))
print([n for n,_ in inspect.getmembers(C, inspect.isfunction)], inspect.getmro(C)[0].__name__, inspect.currentframe().f_code.co_name, inspect.isclass(C), inspect.isbuiltin(len), inspect.ismodule(inspect))
print([i.opname for i in dis.get_instructions(g)][:4])
dis.dis(g)
dis.dis('x + 1')
for p in inspect.signature(f).parameters.values(): print(p.name, p.kind, p.default is p.empty, repr(p))
#| (a, b: int = 2, /, c=3, *args, d, e: str = 'x', **kw) -> bool ['a', 'b', 'c', 'args', 'd', 'e', 'kw'] True Doc of f.
#|
#| more
#| (x, y=1) (z) (self, z) (q) ()
#| (1, 2, 3) {'d': 4, 'e': 'x'}
#| missing a required argument: 'x'
#| GEN_CREATED
#| GEN_SUSPENDED
#| GEN_CLOSED True True
#| ['__init__', 'm', 's'] C <module> True True True
#| ['RETURN_GENERATOR', 'POP_TOP', 'RESUME', 'LOAD_SMALL_INT']
#|   17           RETURN_GENERATOR
#|                POP_TOP
#|        L1:     RESUME                   0
#|
#|   18           LOAD_SMALL_INT           1
#|                YIELD_VALUE              0
#|                RESUME                   5
#|                POP_TOP
#|                LOAD_CONST               1 (None)
#|                RETURN_VALUE
#|
#|   --   L2:     CALL_INTRINSIC_1         3 (INTRINSIC_STOPITERATION_ERROR)
#|                RERAISE                  1
#| ExceptionTable:
#|   L1 to L2 -> L2 [0] lasti
#|   0           RESUME                   0
#|
#|   1           LOAD_NAME                0 (x)
#|               LOAD_SMALL_INT           1
#|               BINARY_OP                0 (+)
#|               RETURN_VALUE
#| a POSITIONAL_ONLY True <Parameter "a">
#| b POSITIONAL_ONLY False <Parameter "b: int = 2">
#| c POSITIONAL_OR_KEYWORD False <Parameter "c=3">
#| args VAR_POSITIONAL True <Parameter "*args">
#| d KEYWORD_ONLY True <Parameter "d">
#| e KEYWORD_ONLY False <Parameter "e: str = 'x'">
#| kw VAR_KEYWORD True <Parameter "**kw">
