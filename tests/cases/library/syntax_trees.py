import ast
print(ast.literal_eval("[1, -2.5, (3, 'a'), {'k': None, 'b': b'x'}, {1, 2}, True, 1+2j, set()]"), ast.literal_eval(' 5'))
for bad in ("f(x)", "1+1", "a", "[1, x]", "__import__('os')", "1 if x else 2"):
    try: ast.literal_eval(bad)
    except ValueError as e: print(e)
try: ast.literal_eval('[1,')
except SyntaxError as e: print(type(e).__name__, e)
code = '''
"""Doc."""
import os, sys as s
from .a import b as c, d
x: int = 1
@dec(1)
class A(B, metaclass=M):
    """A doc"""
    y = [i ** 2 for i in range(10) if i % 2]
    def f(self, a, /, b=1, *args, c, d=2, **kw) -> int:
        "f doc"
        if a > 1 and not b or c:
            return a + b * (c - d) / -e
        elif a is not None: pass
        else:
            for q, w in z.items(): print(q, end='')
            else: x
        while True: break
        try:
            raise ValueError('x') from err
        except (A, B) as e: pass
        except C: continue_ = 1
        else: y
        finally: del a[0], b.c
        with open(f) as g, h: yield
        return lambda x, *y: (x, *y)
async def co():
    async for i in agen: await i
    async with a as b: pass
    return [await z async for z in w]
match p:
    case [1, *rest] if rest: pass
    case {'a': 1, **kw} | Point(x=0, y=yy) as v: pass
    case None | True | 'x' | -1: pass
    case _: pass
a, *b = c = 1, 2
a += 1; assert a, 'm'; global_ = f'{a!r:>{w}} {b} {{}}' "x"
d = {**d, 'k': v, 1: {2, 3}}; s[1:2, ::3]; t = x if y else z; (n := 5); nonl = a < b <= c != d; u'x'
type X[T] = list[T]
def g[T: int](x: T): global gg; gg = ~x
'''
t = ast.parse(code)
print(ast.dump(t)); print(ast.dump(t, indent=2)[:1500])
print(ast.unparse(t))
print(ast.dump(ast.parse(ast.unparse(t))) == ast.dump(t))
class Counter(ast.NodeVisitor):
    def __init__(self): self.names = []
    def visit_Name(self, node): self.names.append((node.id, type(node.ctx).__name__, node.lineno, node.col_offset)); self.generic_visit(node)
    def visit_FunctionDef(self, node): print('def', node.name, node.lineno, ast.get_docstring(node)); self.generic_visit(node)
c = Counter(); c.visit(t); print(c.names[:12])
class Double(ast.NodeTransformer):
    def visit_Constant(self, node):
        return ast.copy_location(ast.Constant(node.value * 2), node) if isinstance(node.value, int) else node
    def visit_Name(self, node): return ast.copy_location(ast.Name('y' if node.id == 'x' else node.id, node.ctx), node)
tree = ast.fix_missing_locations(Double().visit(ast.parse('x + 3 * 4', mode='eval')))
print(ast.unparse(tree), eval(compile(tree, '<ast>', 'eval'), {'y': 1}))
m = ast.Module(body=[ast.Assign(targets=[ast.Name('r', ast.Store())], value=ast.BinOp(ast.Constant(2), ast.Mult(), ast.Constant(21)))], type_ignores=[])
ns = {}; exec(compile(ast.fix_missing_locations(m), '<m>', 'exec'), ns); print(ns['r'], ast.dump(m))
print([type(n).__name__ for n in ast.walk(ast.parse('f(x, y=1)'))], ast.get_source_segment('a = b + c', ast.parse('a = b + c').body[0].value))
print(ast.Name('x'), ast.Constant(1), ast.Constant._fields, isinstance(ast.Add(), ast.operator), ast.dump(ast.arguments()))
print(ast.dump(ast.parse('x = 1'), include_attributes=True), ast.dump(ast.parse('f(a)[0]'), annotate_fields=False))
def ev(n):
    match n:
        case ast.Expression(body): return ev(body)
        case ast.BinOp(l, ast.Add(), r): return ev(l) + ev(r)
        case ast.BinOp(l, ast.Mult(), r): return ev(l) * ev(r)
        case ast.Constant(v): return v
print(ev(ast.parse('1 + 2 * 3', mode='eval')))
for e in ('(a, b)[0]', 'a[b, c]', '-x ** -y', '(-x) ** y', 'a - (b - c)', '(a or b) and c', 'not (a and b)', '(yield x)', 'lambda: (yield)', '[*a, *b]', 'f(*a, **b)', "'it\\'s'", '1 .real', '(x for x in y)', 'f(x for x in y)', 'a if (b if c else d) else e', '(a, )', '()', '{}', 'a @ b // c % d << 1 & 2 ^ 3 | 4', '(lambda: 1)()', '(a if b else c).d', '1e400', '1j', '...', "f'{x=}'", "f'{a[\"b\"]}'", '(await_ := 3)', 'x[1:]', 'x[:, 1]', 'x[a:b:c]', 'a < (b < c)', "b'\\x00'"):
    try: print(e, '=>', ast.unparse(ast.parse(e)))
    except Exception as x: print(e, type(x), x)
#| [1, -2.5, (3, 'a'), {'k': None, 'b': b'x'}, {1, 2}, True, (1+2j), set()] 5
#| malformed node or string on line 1: Call(func=Name(id='f', ctx=Load()), args=[Name(id='x', ctx=Load())], keywords=[])
#| malformed node or string on line 1: BinOp(left=Constant(value=1, kind=None), op=Add(), right=Constant(value=1, kind=None))
#| malformed node or string on line 1: Name(id='a', ctx=Load())
#| malformed node or string on line 1: Name(id='x', ctx=Load())
#| malformed node or string on line 1: Call(func=Name(id='__import__', ctx=Load()), args=[Constant(value='os', kind=None)], keywords=[])
#| malformed node or string on line 1: IfExp(test=Name(id='x', ctx=Load()), body=Constant(value=1, kind=None), orelse=Constant(value=2, kind=None))
#| SyntaxError '[' was never closed (<unknown>, line 1)
#| Module(body=[Expr(value=Constant(value='Doc.')), Import(names=[alias(name='os'), alias(name='sys', asname='s')]), ImportFrom(module='a', names=[alias(name='b', asname='c'), alias(name='d')], level=1), AnnAssign(target=Name(id='x', ctx=Store()), annotation=Name(id='int', ctx=Load()), value=Constant(value=1), simple=1), ClassDef(name='A', bases=[Name(id='B', ctx=Load())], keywords=[keyword(arg='metaclass', value=Name(id='M', ctx=Load()))], body=[Expr(value=Constant(value='A doc')), Assign(targets=[Name(id='y', ctx=Store())], value=ListComp(elt=BinOp(left=Name(id='i', ctx=Load()), op=Pow(), right=Constant(value=2)), generators=[comprehension(target=Name(id='i', ctx=Store()), iter=Call(func=Name(id='range', ctx=Load()), args=[Constant(value=10)]), ifs=[BinOp(left=Name(id='i', ctx=Load()), op=Mod(), right=Constant(value=2))], is_async=0)])), FunctionDef(name='f', args=arguments(posonlyargs=[arg(arg='self'), arg(arg='a')], args=[arg(arg='b')], vararg=arg(arg='args'), kwonlyargs=[arg(arg='c'), arg(arg='d')], kw_defaults=[None, Constant(value=2)], kwarg=arg(arg='kw'), defaults=[Constant(value=1)]), body=[Expr(value=Constant(value='f doc')), If(test=BoolOp(op=Or(), values=[BoolOp(op=And(), values=[Compare(left=Name(id='a', ctx=Load()), ops=[Gt()], comparators=[Constant(value=1)]), UnaryOp(op=Not(), operand=Name(id='b', ctx=Load()))]), Name(id='c', ctx=Load())]), body=[Return(value=BinOp(left=Name(id='a', ctx=Load()), op=Add(), right=BinOp(left=BinOp(left=Name(id='b', ctx=Load()), op=Mult(), right=BinOp(left=Name(id='c', ctx=Load()), op=Sub(), right=Name(id='d', ctx=Load()))), op=Div(), right=UnaryOp(op=USub(), operand=Name(id='e', ctx=Load())))))], orelse=[If(test=Compare(left=Name(id='a', ctx=Load()), ops=[IsNot()], comparators=[Constant(value=None)]), body=[Pass()], orelse=[For(target=Tuple(elts=[Name(id='q', ctx=Store()), Name(id='w', ctx=Store())], ctx=Store()), iter=Call(func=Attribute(value=Name(id='z', ctx=Load()), attr='items', ctx=Load())), body=[Expr(value=Call(func=Name(id='print', ctx=Load()), args=[Name(id='q', ctx=Load())], keywords=[keyword(arg='end', value=Constant(value=''))]))], orelse=[Expr(value=Name(id='x', ctx=Load()))])])]), While(test=Constant(value=True), body=[Break()]), Try(body=[Raise(exc=Call(func=Name(id='ValueError', ctx=Load()), args=[Constant(value='x')]), cause=Name(id='err', ctx=Load()))], handlers=[ExceptHandler(type=Tuple(elts=[Name(id='A', ctx=Load()), Name(id='B', ctx=Load())], ctx=Load()), name='e', body=[Pass()]), ExceptHandler(type=Name(id='C', ctx=Load()), body=[Assign(targets=[Name(id='continue_', ctx=Store())], value=Constant(value=1))])], orelse=[Expr(value=Name(id='y', ctx=Load()))], finalbody=[Delete(targets=[Subscript(value=Name(id='a', ctx=Load()), slice=Constant(value=0), ctx=Del()), Attribute(value=Name(id='b', ctx=Load()), attr='c', ctx=Del())])]), With(items=[withitem(context_expr=Call(func=Name(id='open', ctx=Load()), args=[Name(id='f', ctx=Load())]), optional_vars=Name(id='g', ctx=Store())), withitem(context_expr=Name(id='h', ctx=Load()))], body=[Expr(value=Yield())]), Return(value=Lambda(args=arguments(args=[arg(arg='x')], vararg=arg(arg='y')), body=Tuple(elts=[Name(id='x', ctx=Load()), Starred(value=Name(id='y', ctx=Load()), ctx=Load())], ctx=Load())))], returns=Name(id='int', ctx=Load()))], decorator_list=[Call(func=Name(id='dec', ctx=Load()), args=[Constant(value=1)])]), AsyncFunctionDef(name='co', args=arguments(), body=[AsyncFor(target=Name(id='i', ctx=Store()), iter=Name(id='agen', ctx=Load()), body=[Expr(value=Await(value=Name(id='i', ctx=Load())))]), AsyncWith(items=[withitem(context_expr=Name(id='a', ctx=Load()), optional_vars=Name(id='b', ctx=Store()))], body=[Pass()]), Return(value=ListComp(elt=Await(value=Name(id='z', ctx=Load())), generators=[comprehension(target=Name(id='z', ctx=Store()), iter=Name(id='w', ctx=Load()), is_async=1)]))]), Match(subject=Name(id='p', ctx=Load()), cases=[match_case(pattern=MatchSequence(patterns=[MatchValue(value=Constant(value=1)), MatchStar(name='rest')]), guard=Name(id='rest', ctx=Load()), body=[Pass()]), match_case(pattern=MatchAs(pattern=MatchOr(patterns=[MatchMapping(keys=[Constant(value='a')], patterns=[MatchValue(value=Constant(value=1))], rest='kw'), MatchClass(cls=Name(id='Point', ctx=Load()), kwd_attrs=['x', 'y'], kwd_patterns=[MatchValue(value=Constant(value=0)), MatchAs(name='yy')])]), name='v'), body=[Pass()]), match_case(pattern=MatchOr(patterns=[MatchSingleton(value=None), MatchSingleton(value=True), MatchValue(value=Constant(value='x')), MatchValue(value=UnaryOp(op=USub(), operand=Constant(value=1)))]), body=[Pass()]), match_case(pattern=MatchAs(), body=[Pass()])]), Assign(targets=[Tuple(elts=[Name(id='a', ctx=Store()), Starred(value=Name(id='b', ctx=Store()), ctx=Store())], ctx=Store()), Name(id='c', ctx=Store())], value=Tuple(elts=[Constant(value=1), Constant(value=2)], ctx=Load())), AugAssign(target=Name(id='a', ctx=Store()), op=Add(), value=Constant(value=1)), Assert(test=Name(id='a', ctx=Load()), msg=Constant(value='m')), Assign(targets=[Name(id='global_', ctx=Store())], value=JoinedStr(values=[FormattedValue(value=Name(id='a', ctx=Load()), conversion=114, format_spec=JoinedStr(values=[Constant(value='>'), FormattedValue(value=Name(id='w', ctx=Load()), conversion=-1)])), Constant(value=' '), FormattedValue(value=Name(id='b', ctx=Load()), conversion=-1), Constant(value=' {}x')])), Assign(targets=[Name(id='d', ctx=Store())], value=Dict(keys=[None, Constant(value='k'), Constant(value=1)], values=[Name(id='d', ctx=Load()), Name(id='v', ctx=Load()), Set(elts=[Constant(value=2), Constant(value=3)])])), Expr(value=Subscript(value=Name(id='s', ctx=Load()), slice=Tuple(elts=[Slice(lower=Constant(value=1), upper=Constant(value=2)), Slice(step=Constant(value=3))], ctx=Load()), ctx=Load())), Assign(targets=[Name(id='t', ctx=Store())], value=IfExp(test=Name(id='y', ctx=Load()), body=Name(id='x', ctx=Load()), orelse=Name(id='z', ctx=Load()))), Expr(value=NamedExpr(target=Name(id='n', ctx=Store()), value=Constant(value=5))), Assign(targets=[Name(id='nonl', ctx=Store())], value=Compare(left=Name(id='a', ctx=Load()), ops=[Lt(), LtE(), NotEq()], comparators=[Name(id='b', ctx=Load()), Name(id='c', ctx=Load()), Name(id='d', ctx=Load())])), Expr(value=Constant(value='x', kind='u')), TypeAlias(name=Name(id='X', ctx=Store()), type_params=[TypeVar(name='T')], value=Subscript(value=Name(id='list', ctx=Load()), slice=Name(id='T', ctx=Load()), ctx=Load())), FunctionDef(name='g', args=arguments(args=[arg(arg='x', annotation=Name(id='T', ctx=Load()))]), body=[Global(names=['gg']), Assign(targets=[Name(id='gg', ctx=Store())], value=UnaryOp(op=Invert(), operand=Name(id='x', ctx=Load())))], type_params=[TypeVar(name='T', bound=Name(id='int', ctx=Load()))])])
#| Module(
#|   body=[
#|     Expr(
#|       value=Constant(value='Doc.')),
#|     Import(
#|       names=[
#|         alias(name='os'),
#|         alias(name='sys', asname='s')]),
#|     ImportFrom(
#|       module='a',
#|       names=[
#|         alias(name='b', asname='c'),
#|         alias(name='d')],
#|       level=1),
#|     AnnAssign(
#|       target=Name(id='x', ctx=Store()),
#|       annotation=Name(id='int', ctx=Load()),
#|       value=Constant(value=1),
#|       simple=1),
#|     ClassDef(
#|       name='A',
#|       bases=[
#|         Name(id='B', ctx=Load())],
#|       keywords=[
#|         keyword(
#|           arg='metaclass',
#|           value=Name(id='M', ctx=Load()))],
#|       body=[
#|         Expr(
#|           value=Constant(value='A doc')),
#|         Assign(
#|           targets=[
#|             Name(id='y', ctx=Store())],
#|           value=ListComp(
#|             elt=BinOp(
#|               left=Name(id='i', ctx=Load()),
#|               op=Pow(),
#|               right=Constant(value=2)),
#|             generators=[
#|               comprehension(
#|                 target=Name(id='i', ctx=Store()),
#|                 iter=Call(
#|                   func=Name(id='range', ctx=Load()),
#|                   args=[
#|                     Constant(value=10)]),
#|                 ifs=[
#|                   BinOp(
#|                     left=Name(id='i', ctx=Load()),
#|                     op=Mod(),
#|                     right=Constant(value=2))],
#|                 is_async=0)])),
#|         FunctionDef(
#|           name='f',
#|           args=arguments(
#|             posonlyargs=[
#|               arg(arg='self'),
#| """Doc."""
#| import os, sys as s
#| from .a import b as c, d
#| x: int = 1
#|
#| @dec(1)
#| class A(B, metaclass=M):
#|     """A doc"""
#|     y = [i ** 2 for i in range(10) if i % 2]
#|
#|     def f(self, a, /, b=1, *args, c, d=2, **kw) -> int:
#|         """f doc"""
#|         if a > 1 and (not b) or c:
#|             return a + b * (c - d) / -e
#|         elif a is not None:
#|             pass
#|         else:
#|             for q, w in z.items():
#|                 print(q, end='')
#|             else:
#|                 x
#|         while True:
#|             break
#|         try:
#|             raise ValueError('x') from err
#|         except (A, B) as e:
#|             pass
#|         except C:
#|             continue_ = 1
#|         else:
#|             y
#|         finally:
#|             del a[0], b.c
#|         with open(f) as g, h:
#|             yield
#|         return lambda x, *y: (x, *y)
#|
#| async def co():
#|     async for i in agen:
#|         await i
#|     async with a as b:
#|         pass
#|     return [await z async for z in w]
#| match p:
#|     case [1, *rest] if rest:
#|         pass
#|     case {'a': 1, **kw} | Point(x=0, y=yy) as v:
#|         pass
#|     case None | True | 'x' | -1:
#|         pass
#|     case _:
#|         pass
#| a, *b = c = (1, 2)
#| a += 1
#| assert a, 'm'
#| global_ = f'{a!r:>{w}} {b} {{}}x'
#| d = {**d, 'k': v, 1: {2, 3}}
#| s[1:2, ::3]
#| t = x if y else z
#| (n := 5)
#| nonl = a < b <= c != d
#| u'x'
#| type X[T] = list[T]
#|
#| def g[T: int](x: T):
#|     global gg
#|     gg = ~x
#| True
#| def f 10 f doc
#| def g 40 None
#| [('x', 'Store', 5, 0), ('int', 'Load', 5, 3), ('B', 'Load', 7, 8), ('M', 'Load', 7, 21), ('y', 'Store', 9, 4), ('i', 'Load', 9, 9), ('i', 'Store', 9, 20), ('range', 'Load', 9, 25), ('i', 'Load', 9, 38), ('a', 'Load', 12, 11), ('b', 'Load', 12, 25), ('c', 'Load', 12, 30)]
#| y + 6 * 8 49
#| 42 Module(body=[Assign(targets=[Name(id='r', ctx=Store())], value=BinOp(left=Constant(value=2), op=Mult(), right=Constant(value=21)))])
#| ['Module', 'Expr', 'Call', 'Name', 'Name', 'keyword', 'Load', 'Load', 'Constant'] b + c
#| Name(id='x', ctx=Load()) Constant(value=1, kind=None) ('value', 'kind') True arguments()
#| Module(body=[Assign(targets=[Name(id='x', ctx=Store(), lineno=1, col_offset=0, end_lineno=1, end_col_offset=1)], value=Constant(value=1, lineno=1, col_offset=4, end_lineno=1, end_col_offset=5), lineno=1, col_offset=0, end_lineno=1, end_col_offset=5)]) Module([Expr(Subscript(Call(Name('f', Load()), [Name('a', Load())]), Constant(0), Load()))])
#| 7
#| (a, b)[0] => (a, b)[0]
#| a[b, c] => a[b, c]
#| -x ** -y => -x ** (-y)
#| (-x) ** y => (-x) ** y
#| a - (b - c) => a - (b - c)
#| (a or b) and c => (a or b) and c
#| not (a and b) => not (a and b)
#| (yield x) => yield x
#| lambda: (yield) => lambda: (yield)
#| [*a, *b] => [*a, *b]
#| f(*a, **b) => f(*a, **b)
#| 'it\'s' => """it's"""
#| 1 .real => 1 .real
#| (x for x in y) => (x for x in y)
#| f(x for x in y) => f((x for x in y))
#| a if (b if c else d) else e => a if (b if c else d) else e
#| (a, ) => (a,)
#| () => ()
#| {} => {}
#| a @ b // c % d << 1 & 2 ^ 3 | 4 => a @ b // c % d << 1 & 2 ^ 3 | 4
#| (lambda: 1)() => (lambda: 1)()
#| (a if b else c).d => (a if b else c).d
#| 1e400 => 1e309
#| 1j => 1j
#| ... => ...
#| f'{x=}' => f'x={x!r}'
#| f'{a["b"]}' => f"{a['b']}"
#| (await_ := 3) => (await_ := 3)
#| x[1:] => x[1:]
#| x[:, 1] => x[:, 1]
#| x[a:b:c] => x[a:b:c]
#| a < (b < c) => a < (b < c)
#| b'\x00' => b'\x00'
