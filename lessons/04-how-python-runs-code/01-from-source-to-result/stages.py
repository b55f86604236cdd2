import ast

source = "total = price * 3"
tree = ast.parse(source)
print(ast.dump(tree.body[0]))
code = compile(source, "demo", "exec")
print(code.co_names, code.co_consts)
price = 5
exec(code)
print(total)

#| Assign(targets=[Name(id='total', ctx=Store())], value=BinOp(left=Name(id='price', ctx=Load()), op=Mult(), right=Constant(value=3)))
#| ('price', 'total') (3, None)
#| 15
