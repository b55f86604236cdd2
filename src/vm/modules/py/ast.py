"""Syntax trees: parsing, walking, changing, and text again."""

import _ast

PyCF_ONLY_AST, PyCF_TYPE_COMMENTS, PyCF_ALLOW_TOP_LEVEL_AWAIT, PyCF_OPTIMIZED_AST = 1024, 4096, 8192, 33792
_PLACE = ("lineno", "col_offset", "end_lineno", "end_col_offset")


class AST:
    """A node."""

    __module__ = "ast"
    _fields = _attributes = __match_args__ = ()
    _field_types = {}

    def __init__(self, *args, **kwargs):
        fields = self._fields
        if len(args) > len(fields):
            plural = "" if len(fields) == 1 else "s"
            raise TypeError(f"{type(self).__name__} constructor takes at most {len(fields)} positional argument{plural}")
        for name, value in zip(fields, args):
            if name in kwargs:
                raise TypeError(f"{type(self).__name__} got multiple values for argument {name!r}")
            setattr(self, name, value)
        for name, value in kwargs.items():
            setattr(self, name, value)
        for name in fields[len(args):]:
            if name not in kwargs:
                kind = self._kinds.get(name)
                if kind == "*":
                    setattr(self, name, [])
                elif name == "ctx":
                    self.ctx = Load()

    def __repr__(self):
        return _shown(self, 3)

    def __reduce__(self):
        return _remake, (type(self), self.__dict__)

    def __replace__(self, **changes):
        return type(self)(**{name: getattr(self, name) for name in self._fields + self._attributes if hasattr(self, name)} | changes)


def _remake(cls, values):
    node = cls.__new__(cls)
    node.__dict__.update(values)
    return node


def _shown(value, depth):
    if isinstance(value, list):
        some = value if len(value) < 3 else [value[0], ..., value[-1]]
        return "[" + ", ".join("..." if one is ... and len(value) > 2 else _shown(one, depth) for one in some) + "]"
    if not isinstance(value, AST):
        return repr(value)
    name = type(value).__name__
    if depth <= 0:
        return name + "(...)"
    parts = [f"{field}={_shown(getattr(value, field), depth - 1)}" for field in value._fields if hasattr(value, field)]
    return f"{name}({', '.join(parts)})"


# Classes by their base; a field with * is a list, one with ? may be missing.
_GRAMMAR = """
mod -: Module body* type_ignores*|Interactive body*|Expression body|FunctionType argtypes* returns
stmt +: FunctionDef name args body* decorator_list* returns? type_comment? type_params*|AsyncFunctionDef name args body* \
decorator_list* returns? type_comment? type_params*|ClassDef name bases* keywords* body* decorator_list* type_params*|Return \
value?|Delete targets*|Assign targets* value type_comment?|TypeAlias name type_params* value|AugAssign target op value|AnnAssign \
target annotation value? simple|For target iter body* orelse* type_comment?|AsyncFor target iter body* orelse* type_comment?|While \
test body* orelse*|If test body* orelse*|With items* body* type_comment?|AsyncWith items* body* type_comment?|Match subject \
cases*|Raise exc? cause?|Try body* handlers* orelse* finalbody*|TryStar body* handlers* orelse* finalbody*|Assert test msg?|Import \
names*|ImportFrom module? names* level?|Global names*|Nonlocal names*|Expr value|Pass|Break|Continue
expr +: BoolOp op values*|NamedExpr target value|BinOp left op right|UnaryOp op operand|Lambda args body|IfExp test body \
orelse|Dict keys* values*|Set elts*|ListComp elt generators*|SetComp elt generators*|DictComp key value generators*|GeneratorExp \
elt generators*|Await value|Yield value?|YieldFrom value|Compare left ops* comparators*|Call func args* keywords*|FormattedValue \
value conversion format_spec?|Interpolation value str conversion format_spec?|JoinedStr values*|TemplateStr values*|Constant value \
kind?|Attribute value attr ctx|Subscript value slice ctx|Starred value ctx|Name id ctx|List elts* ctx|Tuple elts* ctx|Slice lower? \
upper? step?
expr_context -: Load|Store|Del
boolop -: And|Or
operator -: Add|Sub|Mult|MatMult|Div|Mod|Pow|LShift|RShift|BitOr|BitXor|BitAnd|FloorDiv
unaryop -: Invert|Not|UAdd|USub
cmpop -: Eq|NotEq|Lt|LtE|Gt|GtE|Is|IsNot|In|NotIn
- -: comprehension target iter ifs* is_async|arguments posonlyargs* args* vararg? kwonlyargs* kw_defaults* kwarg? defaults*|withitem \
context_expr optional_vars?|match_case pattern guard? body*
- +: arg arg annotation? type_comment?|keyword arg? value|alias name asname?
excepthandler +: ExceptHandler type? name? body*
pattern +: MatchValue value|MatchSingleton value|MatchSequence patterns*|MatchMapping keys* patterns* rest?|MatchClass cls patterns* \
kwd_attrs* kwd_patterns*|MatchStar name?|MatchAs pattern? name?|MatchOr patterns*
type_ignore -: TypeIgnore lineno tag
type_param +: TypeVar name bound? default_value?|ParamSpec name default_value?|TypeVarTuple name default_value?
"""


def _define():
    space = globals()
    for line in _GRAMMAR.strip().splitlines():
        head, _, rest = line.partition(": ")
        base, placed = head.split()
        place = _PLACE if placed == "+" else ()
        after = {"end_lineno": None, "end_col_offset": None} if place else {}
        parent = AST
        if base != "-":
            parent = space[base] = type(base, (AST,), {"__module__": "ast", "_attributes": place, **after})
        for part in rest.split("|"):
            name, *fields = part.split()
            names = tuple(field.rstrip("*?") for field in fields)
            kinds = {field.rstrip("*?"): field[-1] for field in fields if field[-1] in "*?"}
            types = {field: list[AST] if kinds.get(field) == "*" else object for field in names}
            space[name] = type(name, (parent,), {
                "__module__": "ast", "_fields": names, "_attributes": place, "__match_args__": names, "_kinds": kinds,
                "_field_types": types, **(after if parent is AST else {}),
                **{field: None for field, kind in kinds.items() if kind == "?"},
            })


AST._kinds = {}
_define()
_singles = {}


def _build(data):
    if not isinstance(data, tuple):
        return data
    if data[0] is ...:
        return [_build(item) for item in data[1:]]
    cls = globals()[data[0]]
    fields = cls._fields
    if not fields and not cls._attributes:
        # Operators and contexts are the same object everywhere.
        if cls not in _singles:
            _singles[cls] = cls()
        return _singles[cls]
    node = cls.__new__(cls)
    values = node.__dict__
    if cls is Constant:
        values["value"], values["kind"] = data[1], data[2]
    else:
        for name, part in zip(fields, data[1:]):
            values[name] = _build(part)
    values.update(zip(cls._attributes, data[len(fields) + 1:]))
    return node


def parse(source, filename="<unknown>", mode="exec", *, type_comments=False, feature_version=None, optimize=-1):
    if isinstance(source, AST):
        return source
    if isinstance(source, (bytes, bytearray)):
        source = bytes(source).decode("utf-8")
    elif not isinstance(source, str):
        raise TypeError("compile() arg 1 must be a string, bytes or AST object")
    if mode not in ("exec", "eval", "single"):
        raise ValueError("compile() mode must be 'exec', 'eval', 'single' or 'func_type'")
    return _build(_ast.tree(source.lstrip(" \t") if mode == "eval" else source, filename, mode))


def compare(a, b, /, *, compare_attributes=False):
    """Whether two trees are the same."""

    def same(a, b):
        if isinstance(a, AST):
            names = a._fields + (a._attributes if compare_attributes else ())
            return type(a) is type(b) and all(same(getattr(a, name, names), getattr(b, name, names)) for name in names)
        if isinstance(a, list):
            return isinstance(b, list) and len(a) == len(b) and all(map(same, a, b))
        return type(a) is type(b) and a == b

    return same(a, b)


def literal_eval(node_or_string):
    if isinstance(node_or_string, str):
        node_or_string = parse(node_or_string.lstrip(" \t"), mode="eval")
    if isinstance(node_or_string, Expression):
        node_or_string = node_or_string.body

    def wrong(node):
        line = getattr(node, "lineno", None)
        raise ValueError(f"malformed node or string{f' on line {line}' if line else ''}: {node!r}")

    def number(node):
        if not isinstance(node, Constant) or type(node.value) not in (int, float, complex):
            wrong(node)
        return node.value

    def signed(node):
        if isinstance(node, UnaryOp) and isinstance(node.op, (UAdd, USub)):
            value = number(node.operand)
            return +value if isinstance(node.op, UAdd) else -value
        return number(node)

    def convert(node):
        if isinstance(node, Constant):
            return node.value
        if isinstance(node, (Tuple, List, Set)):
            return {Tuple: tuple, List: list, Set: set}[type(node)](map(convert, node.elts))
        if isinstance(node, Call) and isinstance(node.func, Name) and node.func.id == "set" and not node.args and not node.keywords:
            return set()
        if isinstance(node, Dict):
            if len(node.keys) != len(node.values):
                wrong(node)
            return dict(zip(map(convert, node.keys), map(convert, node.values)))
        if isinstance(node, BinOp) and isinstance(node.op, (Add, Sub)):
            left, right = signed(node.left), number(node.right)
            if isinstance(left, (int, float)) and isinstance(right, complex):
                return left + right if isinstance(node.op, Add) else left - right
        return signed(node)

    return convert(node_or_string)


def dump(node, annotate_fields=True, include_attributes=False, *, indent=None, show_empty=False):
    def write(node, level):
        if indent is None:
            prefix, separator = "", ", "
        else:
            level += 1
            prefix, separator = "\n" + indent * level, ",\n" + indent * level
        if isinstance(node, list):
            if not node:
                return "[]", True
            return f"[{prefix}{separator.join(write(one, level)[0] for one in node)}]", False
        if not isinstance(node, AST):
            return repr(node), True
        cls, args, waiting, simple, keywords = type(node), [], [], True, annotate_fields
        for name in node._fields:
            try:
                value = getattr(node, name)
            except AttributeError:
                keywords = True
                continue
            if value is None and getattr(cls, name, ...) is None:
                keywords = True
                continue
            if not show_empty:
                if value == [] and cls._kinds.get(name) == "*":
                    if not keywords:
                        waiting.append("[]")
                    continue
                if not keywords:
                    args.extend(waiting)
                    waiting = []
            text, plain = write(value, level)
            simple = simple and plain
            args.append(f"{name}={text}" if keywords else text)
        if include_attributes:
            for name in node._attributes:
                value = getattr(node, name, None)
                if value is None:
                    continue
                text, plain = write(value, level)
                simple = simple and plain
                args.append(f"{name}={text}")
        if simple and len(args) <= 3:
            return f"{cls.__name__}({', '.join(args)})", not args
        return f"{cls.__name__}({prefix}{separator.join(args)})", False

    if not isinstance(node, AST):
        raise TypeError(f"expected AST, got {node.__class__.__name__!r}")
    if indent is not None and not isinstance(indent, str):
        indent = " " * indent
    return write(node, 0)[0]


def iter_fields(node):
    for name in node._fields:
        if hasattr(node, name):
            yield name, getattr(node, name)


def iter_child_nodes(node):
    for _, value in iter_fields(node):
        if isinstance(value, AST):
            yield value
        elif isinstance(value, list):
            yield from (one for one in value if isinstance(one, AST))


def walk(node):
    from collections import deque
    todo = deque([node])
    while todo:
        node = todo.popleft()
        todo.extend(iter_child_nodes(node))
        yield node


def copy_location(new_node, old_node):
    for name in _PLACE:
        if name in old_node._attributes and name in new_node._attributes:
            value = getattr(old_node, name, None)
            if value is not None or hasattr(old_node, name) and name.startswith("end_"):
                setattr(new_node, name, value)
    return new_node


def fix_missing_locations(node):
    def fix(node, place):
        if "lineno" in node._attributes:
            own = []
            for name, value in zip(_PLACE, place):
                if getattr(node, name, None) is None:
                    setattr(node, name, value)
                own.append(getattr(node, name))
            place = own
        for child in iter_child_nodes(node):
            fix(child, place)

    fix(node, [1, 0, 1, 0])
    return node


def increment_lineno(node, n=1):
    for child in walk(node):
        if "lineno" in child._attributes:
            child.lineno = getattr(child, "lineno", 0) + n
            if getattr(child, "end_lineno", None) is not None:
                child.end_lineno += n
    return node


def get_docstring(node, clean=True):
    if not isinstance(node, (AsyncFunctionDef, FunctionDef, ClassDef, Module)):
        raise TypeError(f"{node.__class__.__name__!r} can't have docstrings")
    if not (node.body and isinstance(node.body[0], Expr)):
        return None
    value = node.body[0].value
    if not isinstance(value, Constant) or not isinstance(value.value, str):
        return None
    if clean:
        import inspect
        return inspect.cleandoc(value.value)
    return value.value


def get_source_segment(source, node, *, padded=False):
    try:
        if node.end_lineno is None or node.end_col_offset is None:
            return None
        line, end, column, end_column = node.lineno - 1, node.end_lineno - 1, node.col_offset, node.end_col_offset
    except AttributeError:
        return None
    lines = [text.encode() for text in source.splitlines(keepends=True)]
    if line == end:
        return lines[line][column:end_column].decode()
    first = lines[line][column:].decode()
    if padded:
        first = "".join(c if c in "\f\t" else " " for c in lines[line][:column].decode()) + first
    return "".join([first, *(text.decode() for text in lines[line + 1:end]), lines[end][:end_column].decode()])


class NodeVisitor:
    """Calls `visit_Class` for each node."""

    def visit(self, node):
        return getattr(self, "visit_" + node.__class__.__name__, self.generic_visit)(node)

    def generic_visit(self, node):
        for _, value in iter_fields(node):
            if isinstance(value, list):
                for one in value:
                    if isinstance(one, AST):
                        self.visit(one)
            elif isinstance(value, AST):
                self.visit(value)


class NodeTransformer(NodeVisitor):
    """A visitor whose methods return what stands in the place of a node."""

    def generic_visit(self, node):
        for name, old in iter_fields(node):
            if isinstance(old, list):
                new = []
                for one in old:
                    if isinstance(one, AST):
                        one = self.visit(one)
                        if one is None:
                            continue
                        if not isinstance(one, AST):
                            new.extend(one)
                            continue
                    new.append(one)
                old[:] = new
            elif isinstance(old, AST):
                new = self.visit(old)
                if new is None:
                    delattr(node, name)
                else:
                    setattr(node, name, new)
        return node


# Text again

(_NAMED, _TUPLE, _YIELD, _TEST, _OR, _AND, _NOT, _CMP, _BOR, _BXOR, _BAND, _SHIFT, _ARITH, _TERM, _FACTOR, _POWER, _AWAIT,
 _ATOM) = range(18)
_BINARY = {
    "Add": ("+", _ARITH), "Sub": ("-", _ARITH), "Mult": ("*", _TERM), "MatMult": ("@", _TERM), "Div": ("/", _TERM),
    "Mod": ("%", _TERM), "LShift": ("<<", _SHIFT), "RShift": (">>", _SHIFT), "BitOr": ("|", _BOR), "BitXor": ("^", _BXOR),
    "BitAnd": ("&", _BAND), "FloorDiv": ("//", _TERM), "Pow": ("**", _POWER),
}
_UNARY = {"Invert": ("~", _FACTOR), "Not": ("not ", _NOT), "UAdd": ("+", _FACTOR), "USub": ("-", _FACTOR)}
_COMPARE = {"Eq": "==", "NotEq": "!=", "Lt": "<", "LtE": "<=", "Gt": ">", "GtE": ">=", "Is": "is", "IsNot": "is not", "In": "in",
            "NotIn": "not in"}


class _Unparser:
    def __init__(self):
        self.lines, self.depth = [], 0

    def line(self, text):
        self.lines.append("    " * self.depth + text)

    def block(self, head, body):
        self.line(head + ":")
        self.depth += 1
        self.body(body)
        self.depth -= 1

    def body(self, body):
        for node in body:
            getattr(self, type(node).__name__)(node)

    def documented(self, node):
        # A docstring stands between three quotes.
        body = node.body
        text = get_docstring(node, clean=False)
        if text is not None:
            self.line(self.docstring(text))
            body = body[1:]
        self.body(body)

    def docstring(self, text):
        out = "".join(c if c in "\n\t" or c.isprintable() else c.encode("unicode_escape").decode("ascii") for c in text.replace("\\", "\\\\"))
        quote = "'''" if '"""' in out and "'''" not in out else '"""'
        out = out.replace(quote, "\\" + quote)
        if out[-1:] == quote[0]:
            out = out[:-1] + "\\" + quote[0]
        return quote + out + quote

    def Module(self, node):
        self.documented(node)

    def Interactive(self, node):
        self.body(node.body)

    def Expression(self, node):
        self.line(self.expr(node.body))

    def Expr(self, node):
        self.line(self.expr(node.value, _YIELD))

    def FunctionDef(self, node, prefix="def"):
        self.lines.append("")
        for one in node.decorator_list:
            self.line("@" + self.expr(one))
        returns = f" -> {self.expr(node.returns)}" if node.returns else ""
        self.line(f"{prefix} {node.name}{self.params(node)}({self.arguments(node.args)}){returns}:")
        self.depth += 1
        self.documented(node)
        self.depth -= 1

    def AsyncFunctionDef(self, node):
        self.FunctionDef(node, "async def")

    def ClassDef(self, node):
        self.lines.append("")
        for one in node.decorator_list:
            self.line("@" + self.expr(one))
        bases = ", ".join([self.expr(one) for one in node.bases] + [self.keyword(one) for one in node.keywords])
        self.line(f"class {node.name}{self.params(node)}{f'({bases})' if bases else ''}:")
        self.depth += 1
        self.documented(node)
        self.depth -= 1

    def params(self, node):
        def one(param):
            mark = {"TypeVar": "", "TypeVarTuple": "*", "ParamSpec": "**"}[type(param).__name__]
            bound = getattr(param, "bound", None)
            return mark + param.name + (f": {self.expr(bound)}" if bound else "")
        params = getattr(node, "type_params", None)
        return f"[{', '.join(map(one, params))}]" if params else ""

    def Return(self, node):
        self.line(f"return {self.expr(node.value)}" if node.value else "return")

    def Delete(self, node):
        self.line("del " + ", ".join(map(self.expr, node.targets)))

    def Assign(self, node):
        self.line("".join(self.expr(one, _TUPLE) + " = " for one in node.targets) + self.expr(node.value))

    def TypeAlias(self, node):
        self.line(f"type {self.expr(node.name)}{self.params(node)} = {self.expr(node.value)}")

    def AugAssign(self, node):
        self.line(f"{self.expr(node.target)} {_BINARY[type(node.op).__name__][0]}= {self.expr(node.value, _YIELD)}")

    def AnnAssign(self, node):
        target = self.expr(node.target)
        if not node.simple and isinstance(node.target, Name):
            target = f"({target})"
        value = f" = {self.expr(node.value)}" if node.value else ""
        self.line(f"{target}: {self.expr(node.annotation)}{value}")

    def orelse(self, node):
        if node.orelse:
            self.block("else", node.orelse)

    def For(self, node, prefix="for"):
        self.block(f"{prefix} {self.expr(node.target, _TUPLE)} in {self.expr(node.iter)}", node.body)
        self.orelse(node)

    def AsyncFor(self, node):
        self.For(node, "async for")

    def While(self, node):
        self.block(f"while {self.expr(node.test, _NAMED)}", node.body)
        self.orelse(node)

    def If(self, node):
        self.block(f"if {self.expr(node.test, _NAMED)}", node.body)
        while len(node.orelse) == 1 and isinstance(node.orelse[0], If):
            node = node.orelse[0]
            self.block(f"elif {self.expr(node.test, _NAMED)}", node.body)
        self.orelse(node)

    def With(self, node, prefix="with"):
        def one(item):
            name = f" as {self.expr(item.optional_vars)}" if item.optional_vars else ""
            return self.expr(item.context_expr) + name
        self.block(f"{prefix} {', '.join(map(one, node.items))}", node.body)

    def AsyncWith(self, node):
        self.With(node, "async with")

    def Match(self, node):
        self.line(f"match {self.expr(node.subject)}:")
        self.depth += 1
        for case in node.cases:
            guard = f" if {self.expr(case.guard, _NAMED)}" if case.guard else ""
            self.block(f"case {self.pattern(case.pattern, True)}{guard}", case.body)
        self.depth -= 1

    def pattern(self, node, whole=True):
        kind = type(node).__name__
        if kind == "MatchValue":
            return self.expr(node.value)
        if kind == "MatchSingleton":
            return repr(node.value)
        if kind == "MatchStar":
            return "*" + (node.name or "_")
        if kind == "MatchSequence":
            return "[" + ", ".join(map(self.pattern, node.patterns)) + "]"
        if kind == "MatchMapping":
            parts = [f"{self.expr(key)}: {self.pattern(value, True)}" for key, value in zip(node.keys, node.patterns)]
            return "{" + ", ".join(parts + (["**" + node.rest] if node.rest else [])) + "}"
        if kind == "MatchClass":
            parts = list(map(self.pattern, node.patterns))
            parts += [f"{name}={self.pattern(value)}" for name, value in zip(node.kwd_attrs, node.kwd_patterns)]
            return f"{self.expr(node.cls)}({', '.join(parts)})"
        if kind == "MatchOr":
            text = " | ".join(self.pattern(one, False) for one in node.patterns)
            return text if whole else f"({text})"
        if node.pattern is None:
            return node.name or "_"
        inner = self.pattern(node.pattern, isinstance(node.pattern, MatchOr))
        text = f"{inner} as {node.name}"
        return text if whole else f"({text})"

    def Raise(self, node):
        cause = f" from {self.expr(node.cause)}" if node.cause else ""
        self.line(f"raise {self.expr(node.exc)}{cause}" if node.exc else "raise")

    def Try(self, node, star=""):
        self.block("try", node.body)
        for handler in node.handlers:
            kind = f" {self.expr(handler.type)}" if handler.type else ""
            name = f" as {handler.name}" if handler.name else ""
            self.block(f"except{star}{kind}{name}", handler.body)
        self.orelse(node)
        if node.finalbody:
            self.block("finally", node.finalbody)

    def TryStar(self, node):
        self.Try(node, "*")

    def Assert(self, node):
        self.line(f"assert {self.expr(node.test)}" + (f", {self.expr(node.msg)}" if node.msg else ""))

    def aliases(self, names):
        return ", ".join(one.name + (f" as {one.asname}" if one.asname else "") for one in names)

    def Import(self, node):
        self.line("import " + self.aliases(node.names))

    def ImportFrom(self, node):
        self.line(f"from {'.' * (node.level or 0)}{node.module or ''} import {self.aliases(node.names)}")

    def Global(self, node):
        self.line("global " + ", ".join(node.names))

    def Nonlocal(self, node):
        self.line("nonlocal " + ", ".join(node.names))

    def Pass(self, node):
        self.line("pass")

    def Break(self, node):
        self.line("break")

    def Continue(self, node):
        self.line("continue")

    # Expressions

    def arguments(self, args):
        out, every = [], args.posonlyargs + args.args
        defaults = [None] * (len(every) - len(args.defaults)) + args.defaults

        def one(arg, default=None, mark=""):
            text = mark + arg.arg + (f": {self.expr(arg.annotation)}" if arg.annotation else "")
            return text if default is None else f"{text}={self.expr(default)}"

        for at, (arg, default) in enumerate(zip(every, defaults), 1):
            out.append(one(arg, default))
            if at == len(args.posonlyargs):
                out.append("/")
        if args.vararg or args.kwonlyargs:
            out.append(one(args.vararg, None, "*") if args.vararg else "*")
        out += [one(arg, default) for arg, default in zip(args.kwonlyargs, args.kw_defaults)]
        if args.kwarg:
            out.append(one(args.kwarg, None, "**"))
        return ", ".join(out)

    def keyword(self, node):
        return f"{node.arg}={self.expr(node.value)}" if node.arg else f"**{self.expr(node.value)}"

    def expr(self, node, level=_TEST):
        text, own = self.parts(node)
        # A tuple is bare only where one may be.
        return f"({text})" if own < level or own == _TUPLE and level != _TUPLE else text

    def items(self, nodes):
        return ", ".join(map(self.expr, nodes))

    def generators(self, generators):
        out = ""
        for part in generators:
            out += f" {'async ' if part.is_async else ''}for {self.expr(part.target, _TUPLE)} in {self.expr(part.iter, _OR)}"
            out += "".join(f" if {self.expr(test, _OR)}" for test in part.ifs)
        return out

    def parts(self, node):
        # The text of an expression and how tightly it binds.
        kind, expr = type(node).__name__, self.expr
        if kind == "Constant":
            value = node.value
            if isinstance(value, (float, complex)):
                return repr(value).replace("inf", "1e309").replace("nan", "(1e309-1e309)"), _ATOM
            if value is ...:
                return "...", _ATOM
            return ("u" if node.kind == "u" else "") + (repr(value)), _ATOM
        if kind == "Name":
            return node.id, _ATOM
        if kind == "Attribute":
            text = expr(node.value, _ATOM)
            if isinstance(node.value, Constant) and isinstance(node.value.value, int):
                text += " "
            return f"{text}.{node.attr}", _ATOM
        if kind == "Call":
            return f"{expr(node.func, _ATOM)}({', '.join([*map(expr, node.args), *map(self.keyword, node.keywords)])})", _ATOM
        if kind == "Subscript":
            inner = node.slice
            if isinstance(inner, Tuple) and inner.elts:
                text = self.items(inner.elts) + ("," if len(inner.elts) == 1 else "")
            else:
                text = expr(inner)
            return f"{expr(node.value, _ATOM)}[{text}]", _ATOM
        if kind == "Slice":
            lower, upper = (expr(one) if one else "" for one in (node.lower, node.upper))
            return f"{lower}:{upper}" + (f":{expr(node.step)}" if node.step else ""), _ATOM
        if kind == "BinOp":
            sign, level = _BINARY[type(node.op).__name__]
            if sign == "**":
                return f"{expr(node.left, _AWAIT)} ** {expr(node.right, _POWER)}", _POWER
            return f"{expr(node.left, level)} {sign} {expr(node.right, level + 1)}", level
        if kind == "UnaryOp":
            sign, level = _UNARY[type(node.op).__name__]
            return sign + expr(node.operand, level), level
        if kind == "BoolOp":
            word, level = (" and ", _AND) if isinstance(node.op, And) else (" or ", _OR)
            return word.join(expr(one, min(level + at, _ATOM)) for at, one in enumerate(node.values, 1)), level
        if kind == "Compare":
            text = expr(node.left, _CMP + 1)
            for op, right in zip(node.ops, node.comparators):
                text += f" {_COMPARE[type(op).__name__]} {expr(right, _CMP + 1)}"
            return text, _CMP
        if kind == "IfExp":
            return f"{expr(node.body, _OR)} if {expr(node.test, _OR)} else {expr(node.orelse, _TEST)}", _TEST
        if kind == "Lambda":
            args = self.arguments(node.args)
            return f"lambda{' ' if args else ''}{args}: {expr(node.body)}", _TEST
        if kind == "NamedExpr":
            return f"({expr(node.target, _ATOM)} := {expr(node.value, _ATOM)})", _ATOM
        if kind == "Tuple":
            if not node.elts:
                return "()", _ATOM
            return self.items(node.elts) + ("," if len(node.elts) == 1 else ""), _TUPLE
        if kind == "List":
            return f"[{self.items(node.elts)}]", _ATOM
        if kind == "Set":
            return f"{{{self.items(node.elts)}}}" if node.elts else "{*()}", _ATOM
        if kind == "Dict":
            parts = [f"{expr(key)}: {expr(value)}" if key else f"**{expr(value, _BOR)}" for key, value in zip(node.keys, node.values)]
            return "{" + ", ".join(parts) + "}", _ATOM
        if kind in ("ListComp", "SetComp", "GeneratorExp"):
            left, right = {"ListComp": "[]", "SetComp": "{}", "GeneratorExp": "()"}[kind]
            return left + expr(node.elt) + self.generators(node.generators) + right, _ATOM
        if kind == "DictComp":
            return f"{{{expr(node.key)}: {expr(node.value)}{self.generators(node.generators)}}}", _ATOM
        if kind == "Starred":
            return "*" + expr(node.value, _BOR), _ATOM
        if kind == "Await":
            return "await " + expr(node.value, _ATOM), _AWAIT
        if kind == "Yield":
            return "yield " + expr(node.value) if node.value else "yield", _YIELD
        if kind == "YieldFrom":
            return "yield from " + expr(node.value, _ATOM), _YIELD
        if kind == "JoinedStr":
            return self.joined(node), _ATOM
        if kind == "FormattedValue":
            return self.joined(JoinedStr([node])), _ATOM
        raise ValueError(f"cannot unparse {kind}")

    def joined(self, node):
        # Texts and fields; the quotes are those that none of them holds.
        parts = []
        for one in node.values:
            if isinstance(one, Constant):
                parts.append((one.value.replace("{", "{{").replace("}", "}}"), True))
            else:
                parts.append((self.field(one), False))
        for quote in ("'", '"', '"""', "'''"):
            out, fits = "", True
            for text, plain in parts:
                if plain:
                    text = text.replace("\\", "\\\\") if len(quote) > 1 else repr("'" + text + '"')[3:-2].replace("\\'", "'")
                fits = fits and quote not in text and not (len(quote) == 1 and "\n" in text)
                out += text
            if fits and not (len(quote) > 1 and out.endswith(quote[0])):
                return f"f{quote}{out}{quote}"
        return "f" + repr("".join(text for text, _ in parts))

    def field(self, node):
        text = self.expr(node.value, _TEST + 1)
        out = "{" + (" " if text.startswith("{") else "") + text
        if node.conversion != -1:
            out += "!" + chr(node.conversion)
        if node.format_spec:
            out += ":"
            for one in node.format_spec.values:
                out += one.value.replace("{", "{{").replace("}", "}}") if isinstance(one, Constant) else self.field(one)
        return out + "}"


def unparse(ast_obj):
    writer = _Unparser()
    if isinstance(ast_obj, (mod, stmt)):
        getattr(writer, type(ast_obj).__name__)(ast_obj)
        return "\n".join(writer.lines).lstrip("\n")
    if isinstance(ast_obj, arguments):
        return writer.arguments(ast_obj)
    if isinstance(ast_obj, pattern):
        return writer.pattern(ast_obj, True)
    return writer.expr(ast_obj)


def _source(tree, mode):
    # What `compile` is given for a tree.
    wanted = {"exec": Module, "eval": Expression, "single": Interactive}[mode]
    if not isinstance(tree, wanted):
        raise TypeError(f"expected {wanted.__name__} node, got {type(tree).__name__}")
    _check_places(tree)
    return unparse(tree)


def _check_places(node):
    # Into the depth and not by `walk`: a tree that holds itself ends in a RecursionError.
    if "lineno" in node._attributes and getattr(node, "lineno", None) is None:
        raise TypeError(f"required field \"lineno\" missing from {'stmt' if isinstance(node, stmt) else 'expr'}")
    for child in iter_child_nodes(node):
        _check_places(child)
