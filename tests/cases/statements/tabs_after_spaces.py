# Tabs after spaces: one level where every measure of a tab agrees.
def f(items):
    out = []
    for item in items:
    	if item:
    		out.append(item)
    	else:
    		out.append("""
    	kept
""")
    return out
if 1:
	x = (1,
 	 2)
	if x:
	    print(f([1, 0]), x)
for text in ("if 1:\n    a\n\tb", "if 1:\n\ta\n        b", "if 1:\n \ta = 1\n \tb = 2", "if 1:\n    \ta\n    b"):
    try:
        compile(text, "t", "exec")
        print("compiles")
    except SyntaxError as error:
        print(type(error).__name__, error.msg, error.lineno)
#| [1, '\n    \tkept\n'] (1, 2)
#| TabError inconsistent use of tabs and spaces in indentation 3
#| TabError inconsistent use of tabs and spaces in indentation 3
#| compiles
#| IndentationError unindent does not match any outer indentation level 3
