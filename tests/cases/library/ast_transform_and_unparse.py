# A NodeTransformer that folds constants, and what ast.unparse makes of trees.

import ast


class Fold(ast.NodeTransformer):
    def visit_BinOp(self, node):
        self.generic_visit(node)
        match node:
            case ast.BinOp(ast.Constant(left), ast.Add(), ast.Constant(right)):
                return ast.copy_location(ast.Constant(left + right), node)
            case ast.BinOp(ast.Constant(left), ast.Mult(), ast.Constant(right)):
                return ast.copy_location(ast.Constant(left * right), node)
        return node

    def visit_Name(self, node):
        if node.id == "debug":
            return ast.copy_location(ast.Constant(False), node)
        return node


tree = ast.parse("x = 1 + 2 * 3 + y\nif debug:\n    print('on')\n")
folded = ast.fix_missing_locations(Fold().visit(tree))
print(ast.unparse(folded))
for text in [
    "lambda x, *a, k=1, **kw: (x, a)", "a if b else c", "not (a and b) or c", "x[1:2, ::3]", "f'{a!r:>{w}} {{}}'",
    "{**a, 'k': [*b]}", "(yield x)", "a < b <= c != d", "await_ = -x ** -y", "del a, b[0]", "print(*a, sep='')",
]:
    try:
        print(ast.unparse(ast.parse(text)))
    except SyntaxError as error:
        print(text, error.msg)
print(ast.unparse(ast.parse('''
@deco(1)
class A[T](Base, metaclass=M):
    """doc"""
    x: int = 1
    async def f(self, /, a, *, b: str = 'x') -> None:
        async with a as b, c:
            return await b
        try:
            pass
        except* ValueError as e:
            raise X from e
        else:
            ...
        finally:
            assert a, 'no'
''')))
#| x = 7 + y
#| if False:
#|     print('on')
#| lambda x, *a, k=1, **kw: (x, a)
#| a if b else c
#| not (a and b) or c
#| x[1:2, ::3]
#| f'{a!r:>{w}} {{}}'
#| {**a, 'k': [*b]}
#| yield x
#| a < b <= c != d
#| await_ = -x ** (-y)
#| del a, b[0]
#| print(*a, sep='')
#| @deco(1)
#| class A[T](Base, metaclass=M):
#|     """doc"""
#|     x: int = 1
#|
#|     async def f(self, /, a, *, b: str='x') -> None:
#|         async with a as b, c:
#|             return await b
#|         try:
#|             pass
#|         except* ValueError as e:
#|             raise X from e
#|         else:
#|             ...
#|         finally:
#|             assert a, 'no'
