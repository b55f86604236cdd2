# t-strings: what they come to, and the two classes.
from string.templatelib import Template, Interpolation, convert
y, z, w = 1, "é", 5
for t in (t"{y =}", t"{ y = }", t"{ y !r}", t"{y:>{w}}", t"{y+1=!s:{w}}", t"a{y}{z}b{(1,2)}", t"", t"x", t"{ {1:2}[1] }", t'''{y
}'''):
    print(repr(t)); print(t.strings, t.interpolations, t.values, list(t))
a = t"a{y}b"
i = a.interpolations[0]
print(i.value, i.expression, i.conversion, i.format_spec, type(i), type(a), Interpolation.__match_args__)
print(repr(a + t"c{z!r:>3}"))
for f in (lambda: a + "x", lambda: "x" + a, lambda: Template("a", i, "b", "c", i, i), lambda: Template(1), lambda: Interpolation(1), lambda: Interpolation(), lambda: Interpolation(1, "x", "r", ".2"), lambda: Interpolation(1, "x", "q"), lambda: convert(1.5, "r"), lambda: convert("é", "a"), lambda:convert("x", None), lambda: a == t"a{y}b", lambda: hash(a) is not None, lambda: a.strings is a.strings, lambda: Template(), lambda: a < a, lambda: convert(1,"z"), lambda: Template(*a) , lambda: Interpolation(1, 2), lambda: len(a), lambda: type(iter(a)), lambda: Template.foo, lambda: Template(a=1), lambda: __import__("copy").copy(a), lambda: a.__class_getitem__(int) if hasattr(a, "__class_getitem__") else 0, lambda: Template[int]):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
match i:
    case Interpolation(v, e, c, s): print(v, e, c, s)
import sys
print(sys.getrefcount(i), dir(Template)[-6:], dir(Interpolation)[-6:])
print(Template.__mro__, Template.__module__, Template.__qualname__)
#| Template(strings=('y =', ''), interpolations=(Interpolation(1, 'y ', 'r', ''),))
#| ('y =', '') (Interpolation(1, 'y ', 'r', ''),) (1,) ['y =', Interpolation(1, 'y ', 'r', '')]
#| Template(strings=(' y = ', ''), interpolations=(Interpolation(1, ' y ', 'r', ''),))
#| (' y = ', '') (Interpolation(1, ' y ', 'r', ''),) (1,) [' y = ', Interpolation(1, ' y ', 'r', '')]
#| Template(strings=('', ''), interpolations=(Interpolation(1, ' y ', 'r', ''),))
#| ('', '') (Interpolation(1, ' y ', 'r', ''),) (1,) [Interpolation(1, ' y ', 'r', '')]
#| Template(strings=('', ''), interpolations=(Interpolation(1, 'y', None, '>5'),))
#| ('', '') (Interpolation(1, 'y', None, '>5'),) (1,) [Interpolation(1, 'y', None, '>5')]
#| Template(strings=('y+1=', ''), interpolations=(Interpolation(2, 'y+1', 's', '5'),))
#| ('y+1=', '') (Interpolation(2, 'y+1', 's', '5'),) (2,) ['y+1=', Interpolation(2, 'y+1', 's', '5')]
#| Template(strings=('a', '', 'b', ''), interpolations=(Interpolation(1, 'y', None, ''), Interpolation('é', 'z', None, ''), Interpolation((1, 2), '(1,2)', None, '')))
#| ('a', '', 'b', '') (Interpolation(1, 'y', None, ''), Interpolation('é', 'z', None, ''), Interpolation((1, 2), '(1,2)', None, '')) (1, 'é', (1, 2)) ['a', Interpolation(1, 'y', None, ''), Interpolation('é', 'z', None, ''), 'b', Interpolation((1, 2), '(1,2)', None, '')]
#| Template(strings=('',), interpolations=())
#| ('',) () () []
#| Template(strings=('x',), interpolations=())
#| ('x',) () () ['x']
#| Template(strings=('', ''), interpolations=(Interpolation(2, ' {1:2}[1] ', None, ''),))
#| ('', '') (Interpolation(2, ' {1:2}[1] ', None, ''),) (2,) [Interpolation(2, ' {1:2}[1] ', None, '')]
#| Template(strings=('', ''), interpolations=(Interpolation(1, 'y\n', None, ''),))
#| ('', '') (Interpolation(1, 'y\n', None, ''),) (1,) [Interpolation(1, 'y\n', None, '')]
#| 1 y None  <class 'string.templatelib.Interpolation'> <class 'string.templatelib.Template'> ('value', 'expression', 'conversion', 'format_spec')
#| Template(strings=('a', 'bc', ''), interpolations=(Interpolation(1, 'y', None, ''), Interpolation('é', 'z', 'r', '>3')))
#| TypeError can only concatenate string.templatelib.Template (not "str") to string.templatelib.Template
#| TypeError can only concatenate str (not "string.templatelib.Template") to str
#| Template(strings=('a', 'bc', '', ''), interpolations=(Interpolation(1, 'y', None, ''), Interpolation(1, 'y', None, ''), Interpolation(1, 'y', None, '')))
#| TypeError Template.__new__ *args need to be of type 'str' or 'Interpolation', got int
#| Interpolation(1, '', None, '')
#| TypeError Interpolation() missing required argument 'value' (pos 1)
#| Interpolation(1, 'x', 'r', '.2')
#| ValueError Interpolation() argument 'conversion' must be one of 's', 'a' or 'r'
#| 1.5
#| '\xe9'
#| x
#| False
#| True
#| True
#| Template(strings=('',), interpolations=())
#| TypeError '<' not supported between instances of 'string.templatelib.Template' and 'string.templatelib.Template'
#| ValueError invalid conversion specifier: z
#| Template(strings=('a', 'b'), interpolations=(Interpolation(1, 'y', None, ''),))
#| TypeError Interpolation() argument 'expression' must be str, not int
#| TypeError object of type 'string.templatelib.Template' has no len()
#| <class 'string.templatelib.TemplateIter'>
#| AttributeError type object 'string.templatelib.Template' has no attribute 'foo'
#| TypeError Template.__new__ only accepts *args arguments
#| Template(strings=('a', 'b'), interpolations=(Interpolation(1, 'y', None, ''),))
#| string.templatelib.Template[int]
#| string.templatelib.Template[int]
#| 1 y None
#| 3 ['__sizeof__', '__str__', '__subclasshook__', 'interpolations', 'strings', 'values'] ['__str__', '__subclasshook__', 'conversion', 'expression', 'format_spec', 'value']
#| (<class 'string.templatelib.Template'>, <class 'object'>) string.templatelib Template
