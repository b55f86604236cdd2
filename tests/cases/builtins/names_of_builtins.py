# The names that every program has, and how they are hidden and found again.
import builtins

prompt = {"breakpoint", "copyright", "credits", "help", "license"}
print([name for name in dir(builtins) if name[0].islower() and name not in prompt])
print(len([name for name in dir(builtins) if name.endswith("Error")]), builtins.len is len)
len = lambda value: "hidden"
print(len([1]), builtins.len([1]))
del len
print(len([1, 2]))
builtins.shout = lambda text: text.upper() + "!"
print(shout("hi"))
del builtins.shout
try:
    shout("hi")
except NameError as error:
    print(error)
#| ['abs', 'aiter', 'all', 'anext', 'any', 'ascii', 'bin', 'bool', 'bytearray', 'bytes', 'callable', 'chr', 'classmethod', 'compile', 'complex', 'delattr', 'dict', 'dir', 'divmod', 'enumerate', 'eval', 'exec', 'exit', 'filter', 'float', 'format', 'frozenset', 'getattr', 'globals', 'hasattr', 'hash', 'hex', 'id', 'input', 'int', 'isinstance', 'issubclass', 'iter', 'len', 'list', 'locals', 'map', 'max', 'memoryview', 'min', 'next', 'object', 'oct', 'open', 'ord', 'pow', 'print', 'property', 'quit', 'range', 'repr', 'reversed', 'round', 'set', 'setattr', 'slice', 'sorted', 'staticmethod', 'str', 'sum', 'super', 'tuple', 'type', 'vars', 'zip']
#| 50 True
#| hidden 1
#| 2
#| HI!
#| name 'shout' is not defined
