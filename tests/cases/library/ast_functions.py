# ast: dump, literal_eval, walk, unparse, and where nodes stand.

import ast


def tell(do, *args, **named):
    try:
        print(repr(do(*args, **named)))
    except Exception as error:
        print(type(error).__name__ + ":", error)


tree = ast.parse("x = 1 + y\nprint(x, end='')")
tell(lambda: ast.dump(tree))
tell(lambda: ast.dump(ast.parse("f(a, *b)", mode="eval"), indent=1))
tell(lambda: ast.literal_eval("{'a': [1, (2, None)], 'b': -1.5}"))
tell(lambda: ast.literal_eval("x"))
tell(lambda: ast.literal_eval("1 + 2j"))
tell(lambda: ast.literal_eval("1 +"))
tell(lambda: [type(n).__name__ for n in ast.walk(tree)][:6])
tell(lambda: ast.unparse(tree))
tell(lambda: ast.unparse(ast.parse("lambda a,b=2:a if b else [i for i in a]")))
tell(lambda: tree.body[0].value.op)
tell(lambda: tree.body[1].lineno)
tell(lambda: tree.body[1].value.args[0].col_offset)
tell(lambda: (tree.body[0].end_lineno, tree.body[0].end_col_offset))
tell(lambda: ast.get_source_segment("a = b + c", ast.parse("a = b + c").body[0].value))
tell(lambda: isinstance(tree, ast.AST))
tell(lambda: tree.body[0]._fields)
tell(lambda: ast.iter_child_nodes(tree).__next__().__class__)
tell(lambda: ast.parse("1 +"))
tell(lambda: ast.literal_eval("__import__('os')"))
tell(lambda: ast.get_docstring(ast.parse('"doc"')))
tell(lambda: ast.Constant(5).value)
tell(lambda: ast.unparse(ast.Constant(5)))
tell(lambda: ast.dump(ast.parse("def f(a: int = 1, *, b): return a")))
#| "Module(body=[Assign(targets=[Name(id='x', ctx=Store())], value=BinOp(left=Constant(value=1), op=Add(), right=Name(id='y', ctx=Load()))), Expr(value=Call(func=Name(id='print', ctx=Load()), args=[Name(id='x', ctx=Load())], keywords=[keyword(arg='end', value=Constant(value=''))]))])"
#| "Expression(\n body=Call(\n  func=Name(id='f', ctx=Load()),\n  args=[\n   Name(id='a', ctx=Load()),\n   Starred(\n    value=Name(id='b', ctx=Load()),\n    ctx=Load())]))"
#| {'a': [1, (2, None)], 'b': -1.5}
#| ValueError: malformed node or string on line 1: Name(id='x', ctx=Load())
#| (1+2j)
#| SyntaxError: invalid syntax (<unknown>, line 1)
#| ['Module', 'Assign', 'Expr', 'Name', 'BinOp', 'Call']
#| "x = 1 + y\nprint(x, end='')"
#| 'lambda a, b=2: a if b else [i for i in a]'
#| Add()
#| 2
#| 6
#| (1, 9)
#| 'b + c'
#| True
#| ('targets', 'value', 'type_comment')
#| <class 'ast.Assign'>
#| SyntaxError: invalid syntax (<unknown>, line 1)
#| ValueError: malformed node or string on line 1: Call(func=Name(id='__import__', ctx=Load()), args=[Constant(value='os', kind=None)], keywords=[])
#| 'doc'
#| 5
#| '5'
#| "Module(body=[FunctionDef(name='f', args=arguments(args=[arg(arg='a', annotation=Name(id='int', ctx=Load()))], kwonlyargs=[arg(arg='b')], kw_defaults=[None], defaults=[Constant(value=1)]), body=[Return(value=Name(id='a', ctx=Load()))])])"
