import inspect


def t(f):
    try: print(f())
    except BaseException as e: print(type(e).__name__, e)


for f in (len, abs, print, sorted, sum, max, min, open, isinstance, range, int, str, list, dict, input, iter, getattr, [].append, [].sort, "".join, "".split, {}.get, divmod, pow, round, enumerate, zip, map, filter, type, object, vars, dir, id, hash, repr, chr, ord, any, all, eval, exec, compile, format, callable, setattr, hasattr, delattr, globals, locals, next, float, bool, tuple, set, frozenset, bytes, complex, slice, property, staticmethod, list.append, str.upper, int.to_bytes, "".replace, "".encode, [].index, [].insert, [].pop, {}.setdefault, {}.fromkeys, set().add, memoryview, bytearray, hex, bin, ascii,  __import__, reversed, int.from_bytes, "".format, "".strip, [].extend, float.is_integer):
    t(lambda: (f.__name__, str(inspect.signature(f))))
#| ('len', '(obj, /)')
#| ('abs', '(x, /)')
#| ('print', "(*args, sep=' ', end='\\n', file=None, flush=False)")
#| ('sorted', '(iterable, /, *, key=None, reverse=False)')
#| ('sum', '(iterable, /, start=0)')
#| ValueError no signature found for builtin <built-in function max>
#| ValueError no signature found for builtin <built-in function min>
#| ('open', "(file, mode='r', buffering=-1, encoding=None, errors=None, newline=None, closefd=True, opener=None)")
#| ('isinstance', '(obj, class_or_tuple, /)')
#| ValueError no signature found for builtin type <class 'range'>
#| ValueError no signature found for builtin type <class 'int'>
#| ValueError no signature found for builtin type <class 'str'>
#| ('list', '(iterable=(), /)')
#| ValueError no signature found for builtin type <class 'dict'>
#| ('input', "(prompt='', /)")
#| ValueError no signature found for builtin <built-in function iter>
#| ValueError no signature found for builtin <built-in function getattr>
#| ('append', '(object, /)')
#| ('sort', '(*, key=None, reverse=False)')
#| ('join', '(iterable, /)')
#| ('split', '(sep=None, maxsplit=-1)')
#| ('get', '(key, default=None, /)')
#| ('divmod', '(x, y, /)')
#| ('pow', '(base, exp, mod=None)')
#| ('round', '(number, ndigits=None)')
#| ('enumerate', '(iterable, start=0)')
#| ('zip', '(*iterables, strict=False)')
#| ('map', '(function, iterable, /, *iterables, strict=False)')
#| ('filter', '(function, iterable, /)')
#| ValueError no signature found for builtin <class 'type'>
#| ('object', '()')
#| ValueError no signature found for builtin <built-in function vars>
#| ValueError no signature found for builtin <built-in function dir>
#| ('id', '(obj, /)')
#| ('hash', '(obj, /)')
#| ('repr', '(obj, /)')
#| ('chr', '(i, /)')
#| ('ord', '(character, /)')
#| ('any', '(iterable, /)')
#| ('all', '(iterable, /)')
#| ('eval', '(source, /, globals=None, locals=None)')
#| ('exec', '(source, /, globals=None, locals=None, *, closure=None)')
#| ('compile', '(source, filename, mode, flags=0, dont_inherit=False, optimize=-1, *, _feature_version=-1)')
#| ('format', "(value, format_spec='', /)")
#| ('callable', '(obj, /)')
#| ('setattr', '(obj, name, value, /)')
#| ('hasattr', '(obj, name, /)')
#| ('delattr', '(obj, name, /)')
#| ('globals', '()')
#| ('locals', '()')
#| ValueError no signature found for builtin <built-in function next>
#| ('float', '(x=0, /)')
#| ('bool', '(object=False, /)')
#| ('tuple', '(iterable=(), /)')
#| ('set', '(iterable=(), /)')
#| ('frozenset', '(iterable=(), /)')
#| ValueError no signature found for builtin type <class 'bytes'>
#| ('complex', '(real=0, imag=0)')
#| ValueError no signature found for builtin type <class 'slice'>
#| ('property', '(fget=None, fset=None, fdel=None, doc=None)')
#| ('staticmethod', '(function, /)')
#| ('append', '(self, object, /)')
#| ('upper', '(self, /)')
#| ('to_bytes', "(self, /, length=1, byteorder='big', *, signed=False)")
#| ('replace', '(old, new, /, count=-1)')
#| ('encode', "(encoding='utf-8', errors='strict')")
#| ('index', '(value, start=0, stop=9223372036854775807, /)')
#| ('insert', '(index, object, /)')
#| ('pop', '(index=-1, /)')
#| ('setdefault', '(key, default=None, /)')
#| ('fromkeys', '(iterable, value=None, /)')
#| ('add', '(object, /)')
#| ('memoryview', '(object)')
#| ValueError no signature found for builtin type <class 'bytearray'>
#| ('hex', '(number, /)')
#| ('bin', '(number, /)')
#| ('ascii', '(obj, /)')
#| ('__import__', '(name, globals=None, locals=None, fromlist=(), level=0)')
#| ('reversed', '(sequence, /)')
#| ('from_bytes', "(bytes, byteorder='big', *, signed=False)")
#| ('format', '(*args, **kwargs)')
#| ('strip', '(chars=None, /)')
#| ('extend', '(iterable, /)')
#| ('is_integer', '(self, /)')
