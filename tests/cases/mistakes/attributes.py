# AttributeError: the attributes that learners look for.
def tell(do, *args, **named):
    try:
        print(repr(do(*args, **named)))
    except Exception as error:
        print(type(error).__name__ + ":", error)


tell(lambda: [].add(1))
tell(lambda: [].length)
tell(lambda: [1, 2].size())
tell(lambda: "a".length)
tell(lambda: "a".reverse())
tell(lambda: "abc".append("d"))
tell(lambda: {}.has_key("a"))
tell(lambda: {}.add(1))
tell(lambda: {}.append)
tell(lambda: (1, 2).append(3))
tell(lambda: (1,).sort())
tell(lambda: set().append(1))
tell(lambda: None.upper())
tell(lambda: None.append(1))
tell(lambda: 5 .upper())
tell(lambda: (5).real())
tell(lambda: [].push(1))
tell(lambda: [].map)
tell(lambda: "a".contains("a"))
tell(lambda: "a".len())
tell(lambda: {1}.get(1))
tell(lambda: range(3).append)
tell(lambda: [3, 1].sort().reverse())
tell(lambda: "a,b".split(",").strip())
tell(lambda: print("x").y)
tell(lambda: int.upper)
tell(lambda: [].sorted)
tell(lambda: "abc".substr(1))
tell(lambda: "a".isNumeric())
tell(lambda: [1].sum())
tell(lambda: {}.sort())
tell(lambda: "a".startsWith("a"))
tell(lambda: "a".trim())
tell(lambda: "a".toUpperCase())
tell(lambda: [].isEmpty())
tell(lambda: open.read)
tell(lambda: {}.iteritems())
tell(lambda: [].find(1))
tell(lambda: [1].join(""))
tell(lambda: len.x)
#| AttributeError: 'list' object has no attribute 'add'
#| AttributeError: 'list' object has no attribute 'length'
#| AttributeError: 'list' object has no attribute 'size'
#| AttributeError: 'str' object has no attribute 'length'
#| AttributeError: 'str' object has no attribute 'reverse'
#| AttributeError: 'str' object has no attribute 'append'
#| AttributeError: 'dict' object has no attribute 'has_key'
#| AttributeError: 'dict' object has no attribute 'add'
#| AttributeError: 'dict' object has no attribute 'append'
#| AttributeError: 'tuple' object has no attribute 'append'
#| AttributeError: 'tuple' object has no attribute 'sort'
#| AttributeError: 'set' object has no attribute 'append'
#| AttributeError: 'NoneType' object has no attribute 'upper'
#| AttributeError: 'NoneType' object has no attribute 'append'
#| AttributeError: 'int' object has no attribute 'upper'
#| TypeError: 'int' object is not callable
#| AttributeError: 'list' object has no attribute 'push'
#| AttributeError: 'list' object has no attribute 'map'
#| AttributeError: 'str' object has no attribute 'contains'
#| AttributeError: 'str' object has no attribute 'len'
#| AttributeError: 'set' object has no attribute 'get'
#| AttributeError: 'range' object has no attribute 'append'
#| AttributeError: 'NoneType' object has no attribute 'reverse'
#| AttributeError: 'list' object has no attribute 'strip'
#| x
#| AttributeError: 'NoneType' object has no attribute 'y'
#| AttributeError: type object 'int' has no attribute 'upper'
#| AttributeError: 'list' object has no attribute 'sorted'
#| AttributeError: 'str' object has no attribute 'substr'
#| AttributeError: 'str' object has no attribute 'isNumeric'
#| AttributeError: 'list' object has no attribute 'sum'
#| AttributeError: 'dict' object has no attribute 'sort'
#| AttributeError: 'str' object has no attribute 'startsWith'
#| AttributeError: 'str' object has no attribute 'trim'
#| AttributeError: 'str' object has no attribute 'toUpperCase'
#| AttributeError: 'list' object has no attribute 'isEmpty'
#| AttributeError: 'builtin_function_or_method' object has no attribute 'read'
#| AttributeError: 'dict' object has no attribute 'iteritems'
#| AttributeError: 'list' object has no attribute 'find'
#| AttributeError: 'list' object has no attribute 'join'
#| AttributeError: 'builtin_function_or_method' object has no attribute 'x'
