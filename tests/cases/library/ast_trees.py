# ast: dumps, walking, transforming, unparse, literal_eval, positions, building code by hand.
import ast

for source in ("x = 1 + 2 * y", "print('hi', end='')", "for i in range(3): pass", "lambda a, *b, c=1: a", "[x for x in y if x]", "f'{a!r:>{w}}'", "a.b[c:d]", "match x:\n    case [1, *_]: pass", "async def f(): await g()", "def f[T](x: T) -> T: return x", "type X = int"):
    print(ast.dump(ast.parse(source).body[0]))
print(ast.dump(ast.parse("a = b", mode="exec"), indent=2))
print(ast.dump(ast.parse("a + 1", mode="eval"), include_attributes=True))
for source in ("x=1;y = (2)", "if a:\n  b\nelif c:\n  d\nelse:\n  e", "def f(a,b=1,*c,d,**e)->int:\n  'doc'\n  return (yield a)", "with a as b,c: pass", "try:\n  x\nexcept (A,B) as e:\n  raise C from e\nfinally:\n  pass", "not (a and b) or -c**d", "lambda:(1,)", "{**a,'b':1}", "x[1:2,::3]", "f'{x!r}{{}} {y:>5}'", "a if b else c", "(a:=1)", "print(*a,**b)", "global x", "class A(B,metaclass=C):\n  x:int=1", "del a,b", "assert a,b", "import a.b as c", "from ..x import (y,z as w)", "@d\ndef f(): ...", "1_000+0x10+1e3+2j", "'a' 'b'", "b'x'", "async def f():\n  async for x in y: await z", "while 1:\n  break\nelse: continue" if False else "while 1: break", "x = yield", "a < b <= c != d is not e not in f", "~a + (b << c) | d & e ^ f", "(a + b) * c", "a - (b - c)", "(-1) ** 2", "a.b().c"):
    print(repr(ast.unparse(ast.parse(source))))
for text in ("[1, 'a', {'b': (2, None)}, {3}, -4.5, 1+2j, True, b'x', ...]", "1+1", "f()", "x", "'a' + 'b'", "[1,", "set()", "-(-1)", "{1: 2, **{}}"):
    try:
        print(ast.literal_eval(text))
    except (ValueError, SyntaxError) as error:
        print(type(error).__name__, str(error).split(": <")[0])


class Doubler(ast.NodeTransformer):
    def visit_Constant(self, node):
        return ast.copy_location(ast.Constant(node.value * 2), node) if isinstance(node.value, int) else node

    def visit_Name(self, node):
        return ast.Name(node.id.upper(), node.ctx)


class Counter(ast.NodeVisitor):
    def __init__(self):
        self.seen = []

    def visit_Call(self, node):
        self.seen.append(ast.unparse(node.func))
        self.generic_visit(node)


tree = ast.fix_missing_locations(Doubler().visit(ast.parse("y = x * 3 + f(4)")))
print(ast.unparse(tree))
counter = Counter()
counter.visit(ast.parse("a(b(c.d()), e[f()])"))
print(counter.seen, sorted({type(n).__name__ for n in ast.walk(ast.parse("a = [b + 1]"))}))
node = ast.parse("def f(x):\n    'doc string'\n    return x + 1").body[0]
print(ast.get_docstring(node), node.lineno, node.end_lineno, node.body[1].col_offset, ast.get_source_segment("def f(x):\n    'doc string'\n    return x + 1", node.body[1].value), list(ast.iter_child_nodes(node))[0].__class__.__name__, [f for f, v in ast.iter_fields(node.body[1])])
made = ast.Module([ast.Assign([ast.Name("z", ast.Store())], ast.BinOp(ast.Constant(2), ast.Mult(), ast.Constant(21)))], [])
space = {}
exec(compile(ast.fix_missing_locations(made), "made", "exec"), space)
print(space["z"], ast.Name("a") .id, ast.Constant(5).value, isinstance(node, ast.stmt), ast.Add._fields, ast.BinOp._fields, repr(ast.Load()).split(" at")[0])
#| Assign(targets=[Name(id='x', ctx=Store())], value=BinOp(left=Constant(value=1), op=Add(), right=BinOp(left=Constant(value=2), op=Mult(), right=Name(id='y', ctx=Load()))))
#| Expr(value=Call(func=Name(id='print', ctx=Load()), args=[Constant(value='hi')], keywords=[keyword(arg='end', value=Constant(value=''))]))
#| For(target=Name(id='i', ctx=Store()), iter=Call(func=Name(id='range', ctx=Load()), args=[Constant(value=3)]), body=[Pass()])
#| Expr(value=Lambda(args=arguments(args=[arg(arg='a')], vararg=arg(arg='b'), kwonlyargs=[arg(arg='c')], kw_defaults=[Constant(value=1)]), body=Name(id='a', ctx=Load())))
#| Expr(value=ListComp(elt=Name(id='x', ctx=Load()), generators=[comprehension(target=Name(id='x', ctx=Store()), iter=Name(id='y', ctx=Load()), ifs=[Name(id='x', ctx=Load())], is_async=0)]))
#| Expr(value=JoinedStr(values=[FormattedValue(value=Name(id='a', ctx=Load()), conversion=114, format_spec=JoinedStr(values=[Constant(value='>'), FormattedValue(value=Name(id='w', ctx=Load()), conversion=-1)]))]))
#| Expr(value=Subscript(value=Attribute(value=Name(id='a', ctx=Load()), attr='b', ctx=Load()), slice=Slice(lower=Name(id='c', ctx=Load()), upper=Name(id='d', ctx=Load())), ctx=Load()))
#| Match(subject=Name(id='x', ctx=Load()), cases=[match_case(pattern=MatchSequence(patterns=[MatchValue(value=Constant(value=1)), MatchStar()]), body=[Pass()])])
#| AsyncFunctionDef(name='f', args=arguments(), body=[Expr(value=Await(value=Call(func=Name(id='g', ctx=Load()))))])
#| FunctionDef(name='f', args=arguments(args=[arg(arg='x', annotation=Name(id='T', ctx=Load()))]), body=[Return(value=Name(id='x', ctx=Load()))], returns=Name(id='T', ctx=Load()), type_params=[TypeVar(name='T')])
#| TypeAlias(name=Name(id='X', ctx=Store()), value=Name(id='int', ctx=Load()))
#| Module(
#|   body=[
#|     Assign(
#|       targets=[
#|         Name(id='a', ctx=Store())],
#|       value=Name(id='b', ctx=Load()))])
#| Expression(body=BinOp(left=Name(id='a', ctx=Load(), lineno=1, col_offset=0, end_lineno=1, end_col_offset=1), op=Add(), right=Constant(value=1, lineno=1, col_offset=4, end_lineno=1, end_col_offset=5), lineno=1, col_offset=0, end_lineno=1, end_col_offset=5))
#| 'x = 1\ny = 2'
#| 'if a:\n    b\nelif c:\n    d\nelse:\n    e'
#| 'def f(a, b=1, *c, d, **e) -> int:\n    """doc"""\n    return (yield a)'
#| 'with a as b, c:\n    pass'
#| 'try:\n    x\nexcept (A, B) as e:\n    raise C from e\nfinally:\n    pass'
#| 'not (a and b) or -c ** d'
#| 'lambda: (1,)'
#| "{**a, 'b': 1}"
#| 'x[1:2, ::3]'
#| "f'{x!r}{{}} {y:>5}'"
#| 'a if b else c'
#| '(a := 1)'
#| 'print(*a, **b)'
#| 'global x'
#| 'class A(B, metaclass=C):\n    x: int = 1'
#| 'del a, b'
#| 'assert a, b'
#| 'import a.b as c'
#| 'from ..x import y, z as w'
#| '@d\ndef f():\n    ...'
#| '1000 + 16 + 1000.0 + 2j'
#| '"""ab"""'
#| "b'x'"
#| 'async def f():\n    async for x in y:\n        await z'
#| 'while 1:\n    break'
#| 'x = (yield)'
#| 'a < b <= c != d is not e not in f'
#| '~a + (b << c) | d & e ^ f'
#| '(a + b) * c'
#| 'a - (b - c)'
#| '(-1) ** 2'
#| 'a.b().c'
#| [1, 'a', {'b': (2, None)}, {3}, -4.5, (1+2j), True, b'x', Ellipsis]
#| ValueError malformed node or string on line 1: BinOp(left=Constant(value=1, kind=None), op=Add(), right=Constant(value=1, kind=None))
#| ValueError malformed node or string on line 1: Call(func=Name(id='f', ctx=Load()), args=[], keywords=[])
#| ValueError malformed node or string on line 1: Name(id='x', ctx=Load())
#| ValueError malformed node or string on line 1: Constant(value='a', kind=None)
#| SyntaxError '[' was never closed (<unknown>, line 1)
#| set()
#| ValueError malformed node or string on line 1: UnaryOp(op=USub(), operand=Constant(value=1, kind=None))
#| ValueError malformed node or string: None
#| Y = X * 6 + F(8)
#| ['a', 'b', 'c.d', 'f'] ['Add', 'Assign', 'BinOp', 'Constant', 'List', 'Load', 'Module', 'Name', 'Store']
#| doc string 1 3 4 x + 1 arguments ['value']
#| 42 a 5 True () ('left', 'op', 'right') Load()
