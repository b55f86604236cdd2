"""Objects that stand in for others and remember how they were used."""

import contextlib as _contextlib
import functools as _functools
import inspect as _inspect

FILTER_DIR = True
_missing = object()
_SPECIAL = set("""lt gt le ge eq ne int contains len enter exit divmod rdivmod neg pos abs invert complex float bool
index round trunc floor ceil getitem setitem delitem str sizeof hash fspath aiter iter next call add sub mul matmul
truediv floordiv mod lshift rshift and xor or pow radd rsub rmul rmatmul rtruediv rfloordiv rmod rlshift rrshift rand
rxor ror rpow iadd isub imul imatmul itruediv ifloordiv imod ilshift irshift iand ixor ior ipow aenter aexit
anext missing reversed get set delete format reduce getstate setstate repr dir""".split())


class _SentinelObject:
    """A unique, named thing."""

    def __init__(self, name):
        self.name = name

    def __repr__(self):
        return f"sentinel.{self.name}"


class _Sentinel:
    def __getattr__(self, name):
        made = self.__dict__[name] = _SentinelObject(name)
        return made


sentinel = _Sentinel()
DEFAULT = sentinel.DEFAULT


class _ANY:
    """Equals anything."""

    def __eq__(self, other):
        return True

    def __ne__(self, other):
        return False

    def __repr__(self):
        return "<ANY>"


ANY = _ANY()


class _Call(tuple):
    """A call: name, arguments, keyword arguments."""

    def __new__(cls, value=(), name="", parent=None, two=False, from_kall=True):
        args, kwargs = (), {}
        for part in value:
            if isinstance(part, str):
                name = part
            elif isinstance(part, tuple):
                args = part
            else:
                kwargs = part
        return tuple.__new__(cls, (args, kwargs) if two else (name or "", args, kwargs))

    def __init__(self, value=(), name=None, parent=None, two=False, from_kall=True):
        self._mock_name, self._mock_parent, self._mock_from_kall = name, parent, from_kall

    def _parts(self):
        return ("", *self) if len(self) == 2 else tuple(self)

    def __eq__(self, other):
        if not isinstance(other, tuple):
            return NotImplemented
        mine = self._parts()
        name, args, kwargs = "", (), {}
        for part in other:
            if isinstance(part, str):
                name = part
            elif isinstance(part, tuple):
                args = part
            elif isinstance(part, dict):
                kwargs = part
            else:
                return False
        if getattr(self, "_mock_parent", None) and getattr(other, "_mock_parent", None) \
                and self._mock_parent != other._mock_parent:
            return False
        if mine[0] and name and mine[0] != name or bool(mine[0]) != bool(name) and len(self) == len(other) == 3:
            return False
        return (args, kwargs) == mine[1:]

    def __ne__(self, other):
        same = self.__eq__(other)
        return same if same is NotImplemented else not same

    __hash__ = None

    def __call__(self, *args, **kwargs):
        if self._mock_name is None:
            return _Call(("", args, kwargs), name="()")
        return _Call((self._mock_name, args, kwargs), name=self._mock_name + "()", parent=self)

    def __getattr__(self, name):
        if name[:2] == "__" == name[-2:]:
            raise AttributeError(name)
        if self._mock_name is None:
            return _Call(name=name, from_kall=False)
        return _Call(name=f"{self._mock_name}.{name}", parent=self, from_kall=False)

    @property
    def args(self):
        return self[-2]

    @property
    def kwargs(self):
        return self[-1]

    def call_list(self):
        found, this = [], self
        while this is not None:
            if this._mock_from_kall:
                found.append(this)
            this = this._mock_parent
        return _CallList(reversed(found))

    def __repr__(self):
        if not self._mock_from_kall:
            name = self._mock_name or "call"
            return name if name.startswith("call") else f"call.{name}"
        name, args, kwargs = self._parts()
        if not name:
            name = "call"
        elif not name.startswith("()"):
            name = f"call.{name}"
        else:
            name = f"call{name}"
        return _shown(name, args, kwargs)


def _shown(name, args, kwargs):
    words = [repr(arg) for arg in args] + [f"{key}={value!r}" for key, value in kwargs.items()]
    return f"{name}({', '.join(words)})"


call = _Call(from_kall=False)
call._mock_name = None


class _CallList(list):
    """Calls in order."""

    def __contains__(self, value):
        if not isinstance(value, list):
            return list.__contains__(self, value)
        size = len(value)
        return any(self[at:at + size] == value for at in range(len(self) - size + 1))

    def __repr__(self):
        import pprint
        return pprint.pformat(list(self))


class _Class:
    """What lets `isinstance` believe a mock with a spec."""

    def __get__(self, obj, owner):
        spec = None if obj is None else obj.__dict__.get("_spec_class")
        return owner if obj is None else spec or type(obj)


def _is_exception(item):
    return isinstance(item, BaseException) or isinstance(item, type) and issubclass(item, BaseException)


class _Base:
    pass


class NonCallableMock(_Base):
    """Has any attribute; each is a mock again."""

    def __new__(cls, *args, **kwargs):
        # Each mock has a class of its own, so that it can be given special methods.
        own = type(cls.__name__, (cls,), {"__doc__": cls.__doc__, "__module__": cls.__module__})
        return object.__new__(own)

    def __init__(
        self, spec=None, wraps=None, name=None, spec_set=None, parent=None, _spec_state=None, _new_name="",
        _new_parent=None, _spec_as_instance=False, _eat_self=None, unsafe=False, **kwargs,
    ):
        d = self.__dict__
        if spec_set is not None:
            spec = spec_set
        d.update(
            _mock_parent=parent, _mock_name=name, _mock_new_name=_new_name, _mock_new_parent=parent if _new_parent is None else _new_parent,
            _mock_sealed=False, _mock_children={}, _mock_wraps=wraps, _mock_delegate=None, _mock_called=False,
            _mock_call_args=None, _mock_call_count=0, _mock_call_args_list=_CallList(),
            _mock_mock_calls=_CallList(), method_calls=_CallList(), _mock_unsafe=unsafe, _mock_side_effect=None,
            _mock_return_value=DEFAULT, _mock_methods=None, _spec_class=None, _spec_set=spec_set is not None,
            _spec_signature=None,
        )
        if spec is not None:
            if isinstance(spec, (list, tuple)) and all(isinstance(item, str) for item in spec):
                d["_mock_methods"] = list(spec)
            else:
                d["_mock_methods"] = dir(spec)
                d["_spec_class"] = spec if isinstance(spec, type) else type(spec)
                if isinstance(spec, type):
                    d["_mock_methods"] = dir(spec) + list(getattr(spec, "__annotations__", ()))
        if kwargs:
            self.configure_mock(**kwargs)

    __class__ = property(lambda self: self.__dict__.get("_spec_class") or type(self))

    def attach_mock(self, mock, attribute):
        mock.__dict__.update(_mock_parent=None, _mock_new_parent=None, _mock_name="", _mock_new_name=None)
        setattr(self, attribute, mock)

    def mock_add_spec(self, spec, spec_set=False):
        self.__dict__["_mock_methods"] = list(spec) if isinstance(spec, (list, tuple)) else dir(spec)
        self.__dict__["_spec_set"] = spec_set

    @property
    def return_value(self):
        value = self._mock_return_value
        if value is DEFAULT and self._mock_wraps is None:
            value = self._get_child_mock(_new_parent=self, _new_name="()")
            self.return_value = value
        return value

    @return_value.setter
    def return_value(self, value):
        self.__dict__["_mock_return_value"] = value
        _adopt(self, value, None, "()")

    @property
    def side_effect(self):
        return self._mock_side_effect

    @side_effect.setter
    def side_effect(self, value):
        if value is not None and not callable(value) and not _is_exception(value):
            value = iter(value)
        self.__dict__["_mock_side_effect"] = value

    @property
    def called(self):
        return self._mock_called

    @called.setter
    def called(self, value):
        self.__dict__["_mock_called"] = value

    @property
    def call_count(self):
        return self._mock_call_count

    @call_count.setter
    def call_count(self, value):
        self.__dict__["_mock_call_count"] = value

    @property
    def call_args(self):
        return self._mock_call_args

    @call_args.setter
    def call_args(self, value):
        self.__dict__["_mock_call_args"] = value

    @property
    def call_args_list(self):
        return self._mock_call_args_list

    @property
    def mock_calls(self):
        return self._mock_mock_calls

    @mock_calls.setter
    def mock_calls(self, value):
        self.__dict__["_mock_mock_calls"] = value

    def reset_mock(self, visited=None, *, return_value=False, side_effect=False):
        visited = set() if visited is None else visited
        if id(self) in visited:
            return
        visited.add(id(self))
        d = self.__dict__
        d.update(_mock_called=False, _mock_call_args=None, _mock_call_count=0, _mock_call_args_list=_CallList(),
                 _mock_mock_calls=_CallList(), method_calls=_CallList())
        if return_value:
            d["_mock_return_value"] = DEFAULT
        if side_effect:
            d["_mock_side_effect"] = None
        for child in self._mock_children.values():
            if isinstance(child, NonCallableMock):
                child.reset_mock(visited, return_value=return_value, side_effect=side_effect)
        value = d["_mock_return_value"]
        if isinstance(value, NonCallableMock) and value is not self:
            value.reset_mock(visited)

    def configure_mock(self, **kwargs):
        for name, value in sorted(kwargs.items(), key=lambda entry: entry[0].count(".")):
            *path, last = name.split(".")
            target = self
            for step in path:
                target = getattr(target, step)
            setattr(target, last, value)

    def __getattr__(self, name):
        if name in ("_mock_methods", "_mock_unsafe", "_mock_children", "_mock_parent"):
            raise AttributeError(name)
        methods = self._mock_methods
        if methods is not None:
            if name not in methods:
                raise AttributeError(f"Mock object has no attribute {name!r}")
        elif name[:2] == "__" == name[-2:]:
            raise AttributeError(name)
        if not self._mock_unsafe and (methods is None or name not in methods):
            if name.startswith(("assert", "assret", "asert", "aseert", "assrt")) or name in (
                    "called_once", "called_with", "called_once_with", "has_calls", "any_call", "not_called"):
                raise AttributeError(
                    f"{name!r} is not a valid assertion. Use a spec for the mock if {name!r} is meant to be an "
                    "attribute.")
        child = self._mock_children.get(name)
        if child is _missing:
            raise AttributeError(name)
        if child is None:
            wraps = None if self._mock_wraps is None else getattr(self._mock_wraps, name)
            child = self._get_child_mock(parent=self, name=name, wraps=wraps, _new_name=name, _new_parent=self)
            self._mock_children[name] = child
        return child

    def __setattr__(self, name, value):
        kind = type(self)
        if name in self.__dict__ or isinstance(getattr(kind, name, None), property):
            return object.__setattr__(self, name, value)
        if self._spec_set and self._mock_methods is not None and name not in self._mock_methods:
            raise AttributeError(f"Mock object has no attribute '{name}'")
        if name[:2] == "__" == name[-2:] and name[2:-2] in _SPECIAL:
            if isinstance(value, NonCallableMock):
                _adopt(self, value, name, name)
                self._mock_children[name] = value
                setattr(kind, name, value if name == "__call__" else _Bound(value))
            else:
                setattr(kind, name, value)
            return
        if _adopt(self, value, name, name):
            self._mock_children[name] = value
            return
        if self._mock_sealed and not hasattr(self, name):
            raise AttributeError(f"Cannot set {self._path()}.{name}")
        return object.__setattr__(self, name, value)

    def __delattr__(self, name):
        kind = type(self)
        if name[:2] == "__" and name in kind.__dict__:
            delattr(kind, name)
            return
        child = self._mock_children.get(name)
        if name in self.__dict__:
            object.__delattr__(self, name)
        elif child is _missing:
            raise AttributeError(name)
        self._mock_children[name] = _missing

    def __dir__(self):
        names = list(self._mock_methods or dir(type(self))) + list(self.__dict__)
        names += [name for name, child in self._mock_children.items() if child is not _missing]
        return sorted({name for name in names if not name.startswith("_")})

    def _path(self):
        parts, this, dot = [], self, ""
        if self._mock_new_name == "()":
            pass
        while this is not None:
            name = this.__dict__["_mock_new_name"]
            parent = this.__dict__["_mock_new_parent"]
            if parent is None:
                break
            parts.append(name + dot if name else "")
            dot = "" if name == "()" else "."
            this = parent
        name = this.__dict__["_mock_name"] or "mock"
        parts.append(name + ("." if parts and not parts[-1].startswith("()") else ""))
        return "".join(reversed(parts))

    def __repr__(self):
        named = self.__dict__.get("_mock_name") or self.__dict__.get("_mock_new_parent") is not None
        name = f" name={self._path()!r}" if named and self._path() != "mock" else ""
        spec = self.__dict__.get("_spec_class")
        words = "" if spec is None else f" spec={spec.__name__!r}"
        if self.__dict__.get("_spec_set") and spec is not None:
            words = f" spec_set={spec.__name__!r}"
        return f"<{type(self).__name__}{name}{words} id='{id(self)}'>"

    def _get_child_mock(self, **kwargs):
        if self._mock_sealed:
            attribute = f".{kwargs['name']}" if "name" in kwargs else "()"
            raise AttributeError(self._path() + attribute)
        kind = type(self).__mro__[1]
        name = kwargs.get("_new_name")
        if issubclass(kind, MagicMock) or kind is NonCallableMagicMock:
            kind = MagicMock
        elif kind is PropertyMock or issubclass(kind, AsyncMock):
            kind = AsyncMock if issubclass(kind, AsyncMock) else MagicMock
        elif not issubclass(kind, CallableMixin):
            kind = Mock
        return kind(**kwargs)

    def _message(self, args, kwargs):
        return _shown(self._mock_name or "mock", args, kwargs)

    def _told(self):
        return f"\nCalls: {self.mock_calls!r}." if self._mock_mock_calls else ""

    def assert_not_called(self):
        if self.call_count:
            raise AssertionError(
                f"Expected '{self._mock_name or 'mock'}' to not have been called. Called {self.call_count} times."
                f"{self._told()}")

    def assert_called(self):
        if not self.call_count:
            raise AssertionError(f"Expected '{self._mock_name or 'mock'}' to have been called.")

    def assert_called_once(self):
        if self.call_count != 1:
            raise AssertionError(
                f"Expected '{self._mock_name or 'mock'}' to have been called once. Called {self.call_count} times."
                f"{self._told()}")

    def assert_called_with(self, /, *args, **kwargs):
        wanted = self._message(args, kwargs)
        if self.call_args is None:
            raise AssertionError(f"expected call not found.\nExpected: {wanted}\n  Actual: not called.")
        if self._bound(_Call((args, kwargs), two=True)) != self._bound(self.call_args):
            actual = self._message(*self.call_args)
            raise AssertionError(f"expected call not found.\nExpected: {wanted}\n  Actual: {actual}")

    def _bound(self, made):
        signature = self._spec_signature
        if signature is None:
            return made
        try:
            bound = signature.bind(*made.args, **made.kwargs)
        except TypeError as error:
            return error
        return _Call((bound.args, bound.kwargs), two=True)

    def assert_called_once_with(self, /, *args, **kwargs):
        if self.call_count != 1:
            raise AssertionError(
                f"Expected '{self._mock_name or 'mock'}' to be called once. Called {self.call_count} times."
                f"{self._told()}")
        self.assert_called_with(*args, **kwargs)

    def assert_any_call(self, /, *args, **kwargs):
        if _Call((args, kwargs), two=True) not in list(self.call_args_list):
            raise AssertionError(f"{self._message(args, kwargs)} call not found")

    def assert_has_calls(self, calls, any_order=False):
        made = _CallList(self.mock_calls)
        calls = list(calls)
        if not any_order:
            if calls not in made:
                actual = f"\n  Actual: {made!r}" if made else "\n  Actual: []"
                raise AssertionError(f"Calls not found.\nExpected: {_CallList(calls)!r}{actual}")
            return
        left = list(made)
        lacking = []
        for wanted in calls:
            if wanted in left:
                left.remove(wanted)
            else:
                lacking.append(wanted)
        if lacking:
            raise AssertionError(
                f"{self._mock_name or 'mock'!r} does not contain all of {tuple(lacking)!r} in its call list, found "
                f"{made!r} instead")


class _Bound:
    """A special method that is a mock: called without the receiver."""

    def __init__(self, mock):
        self.mock = mock

    def __get__(self, obj, owner=None):
        return self.mock


def _adopt(parent, value, name, new_name):
    """Makes a mock without a place part of another; whether it did."""
    if not isinstance(value, NonCallableMock) or not isinstance(value, _Base):
        return False
    d = value.__dict__
    if d["_mock_name"] or d["_mock_new_name"] or d["_mock_parent"] is not None or d["_mock_new_parent"] is not None:
        return False
    above = parent
    while above is not None:
        if above is value:
            return False
        above = above.__dict__["_mock_new_parent"]
    if new_name:
        d["_mock_new_parent"], d["_mock_new_name"] = parent, new_name
    if name:
        d["_mock_parent"], d["_mock_name"] = parent, name
    return True


class CallableMixin(_Base):
    def __init__(
        self, spec=None, side_effect=None, return_value=DEFAULT, wraps=None, name=None, spec_set=None, parent=None,
        _spec_state=None, _new_name="", _new_parent=None, **kwargs,
    ):
        super().__init__(spec, wraps, name, spec_set, parent, _spec_state, _new_name, _new_parent, **kwargs)
        if return_value is not DEFAULT:
            self.return_value = return_value
        if side_effect is not None:
            self.side_effect = side_effect

    def __call__(self, *args, **kwargs):
        if self._spec_signature is not None:
            self._spec_signature.bind(*args, **kwargs)
        self._note(args, kwargs)
        return self._result(args, kwargs)

    def _note(self, args, kwargs):
        d = self.__dict__
        d["_mock_called"] = True
        d["_mock_call_count"] += 1
        made = _Call((args, kwargs), two=True)
        d["_mock_call_args"] = made
        d["_mock_call_args_list"].append(made)
        d["_mock_mock_calls"].append(_Call(("", args, kwargs)))
        named = d["_mock_parent"] is not None
        name = d["_mock_name"] or ""
        path = d["_mock_new_name"]
        is_call = path == "()"
        above = d["_mock_new_parent"]
        while above is not None:
            a = above.__dict__
            if named:
                a["method_calls"].append(_Call((name, args, kwargs)))
                named = a["_mock_parent"] is not None
                if named:
                    name = f"{a['_mock_name']}.{name}"
            a["_mock_mock_calls"].append(_Call((path, args, kwargs)))
            if a["_mock_new_name"]:
                dot = "" if is_call else "."
                is_call = a["_mock_new_name"] == "()"
                path = a["_mock_new_name"] + dot + path
            above = a["_mock_new_parent"]

    def _result(self, args, kwargs):
        effect = self.side_effect
        if effect is not None:
            if _is_exception(effect):
                raise effect
            if not callable(effect):
                result = next(effect)
                if _is_exception(result):
                    raise result
            else:
                result = effect(*args, **kwargs)
            if result is not DEFAULT:
                return result
        if self._mock_return_value is not DEFAULT:
            return self.return_value
        if self._mock_wraps is not None:
            return self._mock_wraps(*args, **kwargs)
        return self.return_value


class Mock(CallableMixin, NonCallableMock):
    """Can be called with anything; remembers it."""


def _numeric():
    return {"__int__": 1, "__float__": 1.0, "__bool__": True, "__index__": 1, "__complex__": 1j, "__len__": 0,
            "__contains__": False, "__exit__": False}


_MAGICS = [f"__{name}__" for name in """lt gt le ge int contains len enter exit divmod rdivmod neg pos abs invert
complex float bool index round trunc floor ceil getitem setitem delitem sizeof iter add sub mul matmul truediv floordiv
mod lshift rshift and xor or pow radd rsub rmul rmatmul rtruediv rfloordiv rmod rlshift rrshift rand rxor ror rpow iadd
isub imul imatmul itruediv ifloordiv imod ilshift irshift iand ixor ior ipow str hash fspath aenter aexit aiter
""".split()]


class _Magic:
    """Makes the mock of a special method when it is first needed."""

    def __init__(self, name):
        self.name = name

    def __get__(self, obj, owner=None):
        if obj is None:
            raise AttributeError(self.name)
        return obj._make_magic(self.name)


class MagicMixin(_Base):
    def __init__(self, /, *args, **kwargs):
        kind = type(self)
        for name in _MAGICS:
            setattr(kind, name, _Magic(name))
        super().__init__(*args, **kwargs)
        methods = self._mock_methods
        if methods is not None:
            for name in _MAGICS:
                if name not in methods and name not in ("__hash__", "__str__", "__sizeof__"):
                    delattr(kind, name)

    def _make_magic(self, name):
        kind = MagicMock if not name.startswith("__a") or name in ("__add__", "__and__", "__abs__") else AsyncMock
        child = kind(name=name, _new_name=name, _new_parent=self, parent=self)
        plain = _numeric()
        if name in plain:
            child.return_value = plain[name]
        elif name in ("__lt__", "__gt__", "__le__", "__ge__"):
            child.return_value = NotImplemented
        elif name == "__str__":
            child.return_value = repr(self)
        elif name == "__hash__":
            child.return_value = object.__hash__(self)
        elif name == "__sizeof__":
            child.return_value = object.__sizeof__(self)
        elif name == "__fspath__":
            child.return_value = f"{type(self).__name__}/{self._path()}/{id(self)}"
        elif name == "__iter__":
            def items():
                value = child._mock_return_value
                return iter([]) if value is DEFAULT else iter(value)
            child.side_effect = items
        elif name == "__exit__" or name == "__aexit__":
            child.return_value = False
        setattr(self, name, child)
        self._mock_children[name] = child
        setattr(type(self), name, _Bound(child))
        return child


class NonCallableMagicMock(MagicMixin, NonCallableMock):
    """Has special methods as well."""


class MagicMock(MagicMixin, Mock):
    """Can be called and has special methods as well."""

    def __getattr__(self, name):
        if name in _MAGICS and isinstance(type(self).__dict__.get(name), _Magic):
            return self._make_magic(name)
        return NonCallableMock.__getattr__(self, name)


class AsyncMock(MagicMock):
    """Called, gives something to await."""

    def __init__(self, /, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.__dict__.update(await_count=0, await_args=None, await_args_list=_CallList())

    def __call__(self, *args, **kwargs):
        self._note(args, kwargs)
        return self._wait(args, kwargs)

    async def _wait(self, args, kwargs):
        d = self.__dict__
        made = _Call((args, kwargs), two=True)
        d["await_count"] += 1
        d["await_args"] = made
        d["await_args_list"].append(made)
        effect = self.side_effect
        if effect is not None and not _is_exception(effect) and not callable(effect):
            try:
                result = next(effect)
            except StopIteration:
                raise StopAsyncIteration from None
            if _is_exception(result):
                raise result
            return result
        result = self._result(args, kwargs)
        if effect is not None and _inspect.iscoroutine(result):
            return await result
        return result

    def _get_child_mock(self, **kwargs):
        if kwargs.get("_new_name") == "()":
            return MagicMock(**kwargs)
        return super()._get_child_mock(**kwargs)

    def assert_awaited(self):
        if not self.await_count:
            raise AssertionError(f"Expected {self._mock_name or 'mock'} to have been awaited.")

    def assert_awaited_once(self):
        if self.await_count != 1:
            raise AssertionError(
                f"Expected {self._mock_name or 'mock'} to have been awaited once. Awaited {self.await_count} times.")

    def assert_awaited_with(self, /, *args, **kwargs):
        wanted = self._message(args, kwargs)
        if self.await_args is None:
            raise AssertionError(f"Expected await: {wanted}\nNot awaited")
        if _Call((args, kwargs), two=True) != self.await_args:
            raise AssertionError(
                f"expected await not found.\nExpected: {wanted}\n  Actual: {self._message(*self.await_args)}")

    def assert_awaited_once_with(self, /, *args, **kwargs):
        self.assert_awaited_once()
        self.assert_awaited_with(*args, **kwargs)

    def assert_not_awaited(self):
        if self.await_count:
            raise AssertionError(
                f"Expected {self._mock_name or 'mock'} to not have been awaited. Awaited {self.await_count} times.")


class PropertyMock(Mock):
    """Stands in for a property."""

    def __get__(self, obj, obj_type=None):
        return self()

    def __set__(self, obj, val):
        self(val)


def _find(target):
    """The object of a dotted name."""
    import importlib
    names = target.split(".")
    item = importlib.import_module(names[0])
    path = names[0]
    for name in names[1:]:
        path += "." + name
        try:
            item = getattr(item, name)
        except AttributeError:
            importlib.import_module(path)
            item = getattr(item, name)
    return item


class _patch:
    """Another value for an attribute, for a while."""

    def __init__(self, getter, attribute, new, spec, create, spec_set, autospec, new_callable, kwargs, *, unsafe=False):
        if new_callable is not None and new is not DEFAULT:
            raise ValueError("Cannot use 'new' and 'new_callable' together")
        self.getter, self.attribute, self.new, self.new_callable = getter, attribute, new, new_callable
        self.spec, self.create, self.spec_set, self.autospec, self.kwargs = spec, create, spec_set, autospec, kwargs
        self.additional, self.attribute_name = [], None

    def copy(self):
        other = _patch(self.getter, self.attribute, self.new, self.spec, self.create, self.spec_set, self.autospec,
                       self.new_callable, self.kwargs)
        other.attribute_name, other.additional = self.attribute_name, [one.copy() for one in self.additional]
        return other

    def __call__(self, func):
        if isinstance(func, type):
            for name in dir(func):
                if name.startswith(patch.TEST_PREFIX) and hasattr(getattr(func, name), "__call__"):
                    setattr(func, name, self.copy()(getattr(func, name)))
            return func
        if hasattr(func, "patchings"):
            func.patchings.append(self)
            return func
        if _inspect.iscoroutinefunction(func):
            @_functools.wraps(func)
            async def patched(*args, **keywargs):
                with _all(patched, args, keywargs) as (args, keywargs):
                    return await func(*args, **keywargs)
        else:
            @_functools.wraps(func)
            def patched(*args, **keywargs):
                with _all(patched, args, keywargs) as (args, keywargs):
                    return func(*args, **keywargs)
        patched.patchings = [self]
        return patched

    def __enter__(self):
        target = self.target = self.getter()
        name = self.attribute
        local = True
        try:
            original = target.__dict__[name]
        except (AttributeError, KeyError):
            original = getattr(target, name, DEFAULT)
            local = False
        import builtins
        if original is DEFAULT and name in dir(builtins) and isinstance(target, type(builtins)):
            self.create = True
        if original is DEFAULT and not self.create:
            raise AttributeError(f"{target} does not have the attribute {name!r}")
        self.original, self.local = original, local
        new = self.new
        if new is DEFAULT and self.autospec is None:
            spec = original if self.spec is True else self.spec
            spec_set = original if self.spec_set is True else self.spec_set
            kind = self.new_callable
            if kind is None:
                kind = AsyncMock if _inspect.iscoroutinefunction(original) else MagicMock
            options = dict(self.kwargs)
            if spec is not None:
                options["spec"] = spec
            if spec_set is not None:
                options["spec_set"] = spec_set
            if isinstance(kind, type) and issubclass(kind, NonCallableMock) and name:
                options.setdefault("name", name)
            new = kind(**options)
        elif self.autospec is not None and self.autospec is not False:
            new = create_autospec(original if self.autospec is True else self.autospec, _name=name, **self.kwargs)
        elif new is DEFAULT:
            new = MagicMock(name=name, **self.kwargs)
        setattr(target, name, new)
        if self.attribute_name is None:
            self.stack = _contextlib.ExitStack()
            return new
        self.stack = _contextlib.ExitStack()
        made = {self.attribute_name: new}
        for other in self.additional:
            value = self.stack.enter_context(other)
            if other.new is DEFAULT:
                made.update(value)
        return made

    def __exit__(self, *exc_info):
        if self.local and self.original is not DEFAULT:
            setattr(self.target, self.attribute, self.original)
        else:
            delattr(self.target, self.attribute)
            if not self.create and not hasattr(self.target, self.attribute):
                setattr(self.target, self.attribute, self.original)
        return self.stack.__exit__(*exc_info)

    def start(self):
        result = self.__enter__()
        _active.append(self)
        return result

    def stop(self):
        if self not in _active:
            return None
        _active.remove(self)
        return self.__exit__(None, None, None)


_active = []


@_contextlib.contextmanager
def _all(patched, args, kwargs):
    with _contextlib.ExitStack() as stack:
        extra = []
        for one in patched.patchings:
            value = stack.enter_context(one)
            if one.attribute_name is not None:
                kwargs = {**kwargs, **value}
            elif one.new is DEFAULT:
                extra.append(value)
        yield (*args, *extra), kwargs


def patch(
    target, new=DEFAULT, spec=None, create=False, spec_set=None, autospec=None, new_callable=None, *, unsafe=False,
    **kwargs,
):
    try:
        path, attribute = target.rsplit(".", 1)
    except (TypeError, ValueError, AttributeError):
        raise TypeError(f"Need a valid target to patch. You supplied: {target!r}") from None
    return _patch(lambda: _find(path), attribute, new, spec, create, spec_set, autospec, new_callable, kwargs)


def _patch_object(
    target, attribute, new=DEFAULT, spec=None, create=False, spec_set=None, autospec=None, new_callable=None, *,
    unsafe=False, **kwargs,
):
    if isinstance(target, str):
        raise TypeError(f"{target!r} must be the actual object to be patched, not a str")
    return _patch(lambda: target, attribute, new, spec, create, spec_set, autospec, new_callable, kwargs)


def _patch_multiple(
    target, spec=None, create=False, spec_set=None, autospec=None, new_callable=None, **kwargs,
):
    getter = (lambda: _find(target)) if isinstance(target, str) else lambda: target
    if not kwargs:
        raise ValueError("Must supply at least one keyword argument with patch.multiple")
    first = None
    for name, new in kwargs.items():
        made = _patch(getter, name, new, spec, create, spec_set, autospec, new_callable, {})
        made.attribute_name = name
        if first is None:
            first = made
        else:
            first.additional.append(made)
    return first


class _patch_dict:
    """Other entries in a dict, for a while."""

    def __init__(self, in_dict, values=(), clear=False, **kwargs):
        self.in_dict, self.values, self.clear = in_dict, {**dict(values), **kwargs}, clear

    def __call__(self, func):
        if isinstance(func, type):
            for name in dir(func):
                if name.startswith(patch.TEST_PREFIX) and callable(getattr(func, name)):
                    setattr(func, name, _patch_dict(self.in_dict, self.values, self.clear)(getattr(func, name)))
            return func

        @_functools.wraps(func)
        def inner(*args, **kwargs):
            with self:
                return func(*args, **kwargs)
        return inner

    def __enter__(self):
        if isinstance(self.in_dict, str):
            self.in_dict = _find(self.in_dict)
        self.before = self.in_dict.copy()
        if self.clear:
            self.in_dict.clear()
        self.in_dict.update(self.values)
        return self.in_dict

    def __exit__(self, *args):
        self.in_dict.clear()
        self.in_dict.update(self.before)
        return False

    def start(self):
        result = self.__enter__()
        _active.append(self)
        return result

    stop = _patch.stop


def _stop_all():
    for one in reversed(_active[:]):
        one.stop()


patch.object, patch.dict, patch.multiple, patch.stopall = _patch_object, _patch_dict, _patch_multiple, _stop_all
patch.TEST_PREFIX = "test"


def create_autospec(spec, spec_set=False, instance=False, _parent=None, _name=None, *, unsafe=False, **kwargs):
    is_type, is_function = isinstance(spec, type), _inspect.isroutine(spec)
    kind = AsyncMock if _inspect.iscoroutinefunction(spec) else MagicMock
    if not callable(spec) or is_type and instance and not hasattr(spec, "__call__"):
        kind = NonCallableMagicMock
    if is_function:
        mock = kind(name=_name, **kwargs)
        if not _inspect.isbuiltin(spec):
            try:
                mock.__dict__["_spec_signature"] = _inspect.signature(spec)
            except (TypeError, ValueError):
                pass
        return mock
    mock = kind(name=_name, **({"spec_set": spec} if spec_set else {"spec": spec}), **kwargs)
    if is_type and not instance:
        try:
            mock.__dict__["_spec_signature"] = _inspect.signature(spec)
        except (TypeError, ValueError):
            pass
        mock.return_value = create_autospec(spec, spec_set, True, _name="()")
    for name in dir(spec):
        if name[:2] == "__":
            continue
        item = getattr(spec, name, None)
        if _inspect.isroutine(item):
            child = (AsyncMock if _inspect.iscoroutinefunction(item) else MagicMock)(
                parent=mock, name=name, _new_name=name, _new_parent=mock)
            try:
                signature = _inspect.signature(item)
                raw = spec.__dict__.get(name) if is_type else None
                if is_type and not isinstance(raw, (staticmethod, classmethod)):
                    signature = signature.replace(parameters=list(signature.parameters.values())[1:])
                child.__dict__["_spec_signature"] = signature
            except (TypeError, ValueError):
                pass
            mock._mock_children[name] = child
    return mock


def seal(mock):
    mock.__dict__["_mock_sealed"] = True
    for child in mock._mock_children.values():
        if isinstance(child, NonCallableMock) and not child.__dict__["_mock_sealed"]:
            seal(child)


def mock_open(mock=None, read_data=""):
    import io
    state = [None]
    binary = isinstance(read_data, bytes)

    def fresh(*args, **kwargs):
        state[0] = io.BytesIO(read_data) if binary else io.StringIO(read_data)
        return DEFAULT
    fresh()
    handle = MagicMock(spec=["close", "closed", "read", "readline", "readlines", "write", "writelines", "seek", "tell",
                             "flush", "truncate", "__enter__", "__exit__", "__iter__", "__next__", "name", "mode"])
    handle.__enter__.return_value = handle
    handle.write.return_value = None
    handle.read.side_effect = lambda *args: state[0].read(*args)
    handle.readline.side_effect = lambda *args: state[0].readline(*args)
    handle.readlines.side_effect = lambda *args: state[0].readlines(*args)
    handle.__iter__.side_effect = lambda: iter(state[0])
    handle.__next__ = lambda self: next(state[0])
    mock = MagicMock(name="open") if mock is None else mock
    mock.side_effect = fresh
    mock.return_value = handle
    return mock


for _class in (NonCallableMock, Mock, NonCallableMagicMock, MagicMock, AsyncMock, PropertyMock):
    _class.__module__ = "unittest.mock"
