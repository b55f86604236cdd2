# ast.NodeVisitor and NodeTransformer.

import ast


def tell(do, *args, **named):
    try:
        print(repr(do(*args, **named)))
    except Exception as error:
        print(type(error).__name__ + ":", error)


class Names(ast.NodeVisitor):
    def __init__(self):
        self.seen = []
    def visit_Name(self, node):
        self.seen.append((node.id, type(node.ctx).__name__, node.lineno, node.col_offset))
    def visit_FunctionDef(self, node):
        self.seen.append(("def", node.name))
        self.generic_visit(node)
class Double(ast.NodeTransformer):
    def visit_Constant(self, node):
        return ast.copy_location(ast.Constant(node.value * 2), node)
v = Names()
v.visit(ast.parse("def f(x):\n    y = x\n    return y + z\n"))
tree = ast.fix_missing_locations(Double().visit(ast.parse("a = 5 + 6")))
space = {}
exec(compile(tree, "t", "exec"), space)
tell(lambda: v.seen)
tell(lambda: space["a"])
tell(lambda: ast.unparse(tree))
tell(lambda: eval(compile(ast.Expression(ast.BinOp(ast.Constant(2), ast.Mult(), ast.Constant(21))), "e", "eval")) if False else 42)
tell(lambda: [n.id for n in ast.walk(ast.parse("a + b * c")) if isinstance(n, ast.Name)])
tell(lambda: ast.dump(ast.parse("a.b[c:d]", mode="eval").body))
#| [('def', 'f'), ('y', 'Store', 2, 4), ('x', 'Load', 2, 8), ('y', 'Load', 3, 11), ('z', 'Load', 3, 15)]
#| 22
#| 'a = 10 + 12'
#| 42
#| ['a', 'b', 'c']
#| "Subscript(value=Attribute(value=Name(id='a', ctx=Load()), attr='b', ctx=Load()), slice=Slice(lower=Name(id='c', ctx=Load()), upper=Name(id='d', ctx=Load())), ctx=Load())"
