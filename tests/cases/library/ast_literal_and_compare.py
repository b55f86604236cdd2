# ast.literal_eval, ast.compare, ast.get_source_segment, ast.increment_lineno.

import ast

for text in ["[1, 2.5, 'x']", "{'a': (1, None), 'b': {True}}", "-3", "1 + 2j", "b'ab'", "set()", "...", "  [1]"]:
    print(text, "->", repr(ast.literal_eval(text)))
for bad in ["a", "f(1)", "1 + 1", "[x for x in y]", "{**a}", "'a' 'b' + 'c'"]:
    try:
        print(ast.literal_eval(bad))
    except (ValueError, SyntaxError) as error:
        print(bad, type(error).__name__, str(error).partition(" at 0x")[0])
print(ast.compare(ast.parse("a+b"), ast.parse("a + b")))
print(ast.compare(ast.parse("a+b"), ast.parse("a - b")))
print(ast.compare(ast.parse("a+b"), ast.parse("a + b"), compare_attributes=True))
source = "total = price * (1 + rate)\n"
tree = ast.parse(source)
for node in ast.walk(tree):
    if isinstance(node, ast.BinOp):
        print(ast.get_source_segment(source, node), node.col_offset, node.end_col_offset)
ast.increment_lineno(tree, 10)
print(tree.body[0].lineno, tree.body[0].value.lineno)
print(ast.dump(ast.parse("x: int = 1"), indent=2))
#| [1, 2.5, 'x'] -> [1, 2.5, 'x']
#| {'a': (1, None), 'b': {True}} -> {'a': (1, None), 'b': {True}}
#| -3 -> -3
#| 1 + 2j -> (1+2j)
#| b'ab' -> b'ab'
#| set() -> set()
#| ... -> Ellipsis
#|   [1] -> [1]
#| a ValueError malformed node or string on line 1: Name(id='a', ctx=Load())
#| f(1) ValueError malformed node or string on line 1: Call(func=Name(id='f', ctx=Load()), args=[Constant(value=1, kind=None)], keywords=[])
#| 1 + 1 ValueError malformed node or string on line 1: BinOp(left=Constant(value=1, kind=None), op=Add(), right=Constant(value=1, kind=None))
#| [x for x in y] ValueError malformed node or string on line 1: ListComp(elt=Name(id='x', ctx=Load()), generators=[comprehension(target=Name(id='x', ctx=Store(...)), iter=Name(id='y', ctx=Load(...)), ifs=[], is_async=0)])
#| {**a} ValueError malformed node or string: None
#| 'a' 'b' + 'c' ValueError malformed node or string on line 1: Constant(value='ab', kind=None)
#| True
#| False
#| False
#| price * (1 + rate) 8 26
#| 1 + rate 17 25
#| 11 11
#| Module(
#|   body=[
#|     AnnAssign(
#|       target=Name(id='x', ctx=Store()),
#|       annotation=Name(id='int', ctx=Load()),
#|       value=Constant(value=1),
#|       simple=1)])
