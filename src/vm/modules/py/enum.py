"""Enumerations."""

from types import DynamicClassAttribute, MappingProxyType

__all__ = [
    "EnumType", "EnumMeta", "EnumDict", "Enum", "IntEnum", "StrEnum", "Flag", "IntFlag", "ReprEnum", "auto", "unique",
    "property", "member", "nonmember", "FlagBoundary", "STRICT", "CONFORM", "EJECT", "KEEP", "verify", "EnumCheck",
    "CONTINUOUS", "NAMED_FLAGS", "UNIQUE", "global_enum", "show_flag_values", "global_enum_repr", "global_flag_repr",
    "global_str",
]

_builtin_property = property
Enum = Flag = ReprEnum = None


class _Null:
    def __repr__(self):
        return "_auto_null"


_auto_null = _Null()


class nonmember:
    """Keeps a value of an enumeration's body from becoming a member."""

    def __init__(self, value):
        self.value = value


class member:
    """Makes a value of an enumeration's body a member."""

    def __init__(self, value):
        self.value = value


class auto:
    """A value that the enumeration finds itself."""

    def __init__(self, value=_auto_null):
        self.value = value

    def __repr__(self):
        return f"auto({self.value!r})"


class property(DynamicClassAttribute):
    """An attribute of members that does not hide a member of the same name."""

    member = None
    name = None
    clsname = None

    def __get__(self, instance, ownerclass=None):
        if instance is None:
            if self.member is not None:
                return self.member
            raise AttributeError(f"{ownerclass!r} has no attribute {self.name!r}")
        if self.fget is not None:
            return self.fget(instance)
        try:
            return instance.__dict__[self.name]
        except KeyError:
            raise AttributeError(f"{ownerclass!r} has no attribute {self.name!r}") from None

    def __set__(self, instance, value):
        if self.fset is not None:
            return self.fset(instance, value)
        raise AttributeError(f"<enum {self.clsname!r}> cannot set attribute {self.name!r}")

    def __delete__(self, instance):
        if self.fdel is not None:
            return self.fdel(instance)
        raise AttributeError(f"<enum {self.clsname!r}> cannot delete attribute {self.name!r}")

    def __set_name__(self, ownerclass, name):
        self.name = name
        self.clsname = ownerclass.__name__


def _is_descriptor(obj):
    return hasattr(obj, "__get__") or hasattr(obj, "__set__") or hasattr(obj, "__delete__")


def _is_dunder(name):
    return len(name) > 4 and name[:2] == name[-2:] == "__" and name[2] != "_" and name[-3] != "_"


def _is_sunder(name):
    return len(name) > 2 and name[0] == name[-1] == "_" and name[1] != "_" and name[-2] != "_"


def _is_private(cls_name, name):
    pattern = f"_{cls_name}__"
    return len(name) > len(pattern) and name.startswith(pattern) and not name.endswith("__")


def _is_inner_class(cls_name, obj):
    if not isinstance(obj, type):
        return False
    return ("." + obj.__qualname__).endswith(f".{cls_name}.{obj.__name__}")


def _is_single_bit(value):
    return value > 0 and value & (value - 1) == 0


def _iter_bits_lsb(num):
    num = num.value if isinstance(num, Enum) else num
    while num:
        bit = num & -num
        yield bit
        num ^= bit


class EnumDict(dict):
    """The namespace in which an enumeration's body runs: it notes members in order."""

    def __init__(self, cls_name=None):
        super().__init__()
        self._member_names = {}
        self._last_values = []
        self._ignore = []
        self._auto_called = False
        self._cls_name = cls_name
        self._generate = None

    @_builtin_property
    def member_names(self):
        return list(self._member_names)

    def __setitem__(self, key, value):
        if self._cls_name is not None and _is_private(self._cls_name, key):
            pass
        elif _is_sunder(key):
            if key not in ("_order_", "_generate_next_value_", "_numeric_repr_", "_missing_", "_ignore_",
                           "_iter_member_", "_iter_member_by_value_", "_iter_member_by_def_", "_add_alias_",
                           "_add_value_alias_"):
                raise ValueError(f"_sunder_ names, such as {key!r}, are reserved for future Enum use")
            if key == "_generate_next_value_":
                if self._auto_called:
                    raise TypeError("_generate_next_value_ must be defined before members")
                self._generate = value.__func__ if isinstance(value, staticmethod) else value
            elif key == "_ignore_":
                value = value.replace(",", " ").split() if isinstance(value, str) else list(value)
                self._ignore = value
                already = set(value) & set(self._member_names)
                if already:
                    raise ValueError(f"_ignore_ cannot specify already set names: {already!r}")
        elif _is_dunder(key):
            if key == "__order__":
                key = "_order_"
        elif key in self._member_names:
            raise TypeError(f"{key!r} already defined as {self[key]!r}")
        elif key in self._ignore:
            pass
        elif isinstance(value, nonmember):
            value = value.value
        elif _is_descriptor(value) and not isinstance(value, member):
            pass
        elif self._cls_name is not None and _is_inner_class(self._cls_name, value):
            pass
        else:
            if key in self:
                raise TypeError(f"{key!r} already defined as {self[key]!r}")
            if isinstance(value, member):
                value = value.value
            value, seen = self._resolve(key, value)
            self._member_names[key] = None
            self._last_values += seen
        super().__setitem__(key, value)

    def _resolve(self, key, value):
        if isinstance(value, auto):
            value = self._next(key, value)
        elif type(value) is tuple and any(isinstance(part, auto) for part in value):
            found = [self._next(key, part) for part in value if isinstance(part, auto)]
            each = iter(found)
            return tuple(next(each) if isinstance(part, auto) else part for part in value), found
        return value, [value]

    def _next(self, key, value):
        if value.value is _auto_null:
            self._auto_called = True
            value.value = self._generate(key, 1, len(self._member_names), self._last_values[:])
        return value.value


class EnumType(type):
    """Metaclass of enumerations."""

    @classmethod
    def __prepare__(metacls, cls, bases, **kwds):
        metacls._check_for_existing_members_(cls, bases)
        enum_dict = EnumDict(cls)
        member_type, first_enum = metacls._get_mixins_(cls, bases)
        if first_enum is not None:
            enum_dict["_generate_next_value_"] = getattr(first_enum, "_generate_next_value_", None)
        return enum_dict

    def __new__(metacls, cls, bases, classdict, *, boundary=None, _simple=False, **kwds):
        if _simple:
            return super().__new__(metacls, cls, bases, classdict, **kwds)
        names = list(classdict._member_names)
        if "mro" in names or "" in names:
            raise ValueError(f"invalid enum member name(s) {','.join(repr(n) for n in names if n in ('mro', ''))}")
        for name in classdict._ignore:
            classdict.pop(name, None)
        classdict.pop("_ignore_", None)
        order = classdict.pop("_order_", None)
        member_type, first_enum = metacls._get_mixins_(cls, bases)
        values = {name: classdict[name] for name in names}
        namespace = {key: value for key, value in classdict.items() if key not in values}
        namespace["_member_names_"] = []
        namespace["_member_map_"] = {}
        namespace["_value2member_map_"] = {}
        namespace["_unhashable_values_"] = []
        namespace["_member_type_"] = member_type
        namespace["_flag_mask_"] = 0
        namespace["_singles_mask_"] = 0
        namespace["_all_bits_"] = 0
        namespace["_inverted_"] = None
        namespace["_boundary_"] = boundary or getattr(first_enum, "_boundary_", None)
        if "__new__" in namespace and Enum is not None:
            namespace["__new_member__"] = namespace["__new__"]
        generate = namespace.get("_generate_next_value_")
        if generate is not None and not isinstance(generate, staticmethod):
            namespace["_generate_next_value_"] = staticmethod(generate)
        enum_class = super().__new__(metacls, cls, bases, namespace, **kwds)
        if Enum is not None:
            _find_data_repr(enum_class, member_type, namespace, first_enum)
        try:
            for name, value in values.items():
                enum_class._make_member(name, value, member_type, namespace)
        except RuntimeError as error:
            raise error.__cause__ or error from None
        if Flag is not None and issubclass(enum_class, Flag):
            order_of_values = [made._value_ for made in enum_class]
            if order_of_values != sorted(order_of_values):
                type.__setattr__(enum_class, "_iter_member_", enum_class._iter_member_by_def_)
        # `int.__new__` and its like make members only while the class is made.
        if Enum is not None:
            if "__new__" in namespace:
                enum_class.__new_member__ = namespace["__new__"]
            type.__setattr__(enum_class, "__new__", Enum.__new__)
        if order is not None:
            order = order.replace(",", " ").split()
            if order != [name for name in values if name in enum_class._member_map_]:
                raise TypeError(
                    f"member order does not match _order_:\n  {enum_class._member_names_!r}\n  {order!r}")
        return enum_class

    def _make_member(cls, name, value, member_type, namespace):
        args = value if isinstance(value, tuple) else (value,)
        if member_type is tuple:
            args = (args,)
        new_member = namespace.get("__new__") or cls._inherited_new(member_type)
        if isinstance(new_member, staticmethod):
            new_member = new_member.__func__
        if new_member is object.__new__:
            made = object.__new__(cls)
        else:
            made = new_member(cls, *args)
        if not hasattr(made, "_value_"):
            if member_type is object:
                made._value_ = value
            else:
                try:
                    made._value_ = member_type(*args)
                except Exception as exc:
                    new_exc = TypeError("_value_ not set in __new__, unable to create it")
                    new_exc.__cause__ = exc
                    raise new_exc
        value = made._value_
        made._name_ = name
        made.__objclass__ = cls
        made.__init__(*args)
        made._sort_order_ = len(cls._member_names_)
        known = None
        if Flag is None or not issubclass(cls, Flag):
            known = cls._find_value(value)
        elif isinstance(value, int):
            known = cls._find_value(value)
        if known is not None:
            made = known
        else:
            is_single = True
            if Flag is not None and issubclass(cls, Flag):
                if not isinstance(value, int):
                    raise TypeError(f"invalid Flag value: {value!r}")
                type.__setattr__(cls, "_flag_mask_", cls._flag_mask_ | value)
                is_single = _is_single_bit(value)
                if is_single:
                    type.__setattr__(cls, "_singles_mask_", cls._singles_mask_ | value)
                type.__setattr__(cls, "_all_bits_", 2 ** cls._flag_mask_.bit_length() - 1)
            if is_single:
                cls._member_names_.append(name)
        cls._member_map_[name] = made
        shadowed = None
        for base in cls.__mro__[1:]:
            if name in base.__dict__:
                shadowed = base.__dict__[name]
                break
        if isinstance(shadowed, property):
            redirect = property(shadowed.fget, shadowed.fset, shadowed.fdel)
            redirect.name, redirect.clsname, redirect.member = name, cls.__name__, made
            type.__setattr__(cls, name, redirect)
        else:
            type.__setattr__(cls, name, made)
        if known is None:
            try:
                cls._value2member_map_.setdefault(value, made)
            except TypeError:
                cls._unhashable_values_.append(value)

    def _find_value(cls, value):
        try:
            return cls._value2member_map_.get(value)
        except TypeError:
            for known in cls._member_map_.values():
                if known._value_ == value:
                    return known
        return None

    def _inherited_new(cls, member_type):
        for base in cls.__mro__[1:]:
            if "__new_member__" in base.__dict__:
                return base.__dict__["__new_member__"]
        return member_type.__new__

    @classmethod
    def _check_for_existing_members_(mcls, class_name, bases):
        for chain in bases:
            for base in chain.__mro__:
                if isinstance(base, EnumType) and base._member_names_:
                    raise TypeError(f"<enum {class_name!r}> cannot extend {base!r}")

    @classmethod
    def _get_mixins_(mcls, class_name, bases):
        if not bases or Enum is None:
            return object, Enum
        first_enum = bases[-1]
        if not isinstance(first_enum, EnumType):
            raise TypeError("new enumerations should be created as `EnumName([mixin_type, ...] [data_type,] enum_type)`")
        found = []
        for chain in bases:
            candidate = None
            for base in chain.__mro__:
                if base is object:
                    continue
                if isinstance(base, EnumType):
                    if base._member_type_ is not object:
                        if base._member_type_ not in found:
                            found.append(base._member_type_)
                        break
                elif "__new__" in base.__dict__ or "__dataclass_fields__" in base.__dict__:
                    wanted = candidate or base
                    if wanted not in found:
                        found.append(wanted)
                    break
                else:
                    candidate = candidate or base
        if len(found) > 1:
            raise TypeError(f"too many data types for {class_name!r}: {set(found)!r}")
        return (found[0] if found else object), first_enum

    def __bool__(cls):
        return True

    def __call__(cls, value, names=_auto_null, *values, module=None, qualname=None, type=None, start=1,
                 boundary=None):
        if cls._member_map_:
            if names is not _auto_null:
                value = (value, names, *values)
            return cls.__new__(cls, value)
        if names is _auto_null and type is None:
            return cls.__new__(cls, value)
        return cls._create_(value, None if names is _auto_null else names, module=module, qualname=qualname, type=type,
                            start=start, boundary=boundary)

    def _create_(cls, class_name, names, *, module=None, qualname=None, type=None, start=1, boundary=None):
        metacls = cls.__class__
        bases = (cls,) if type is None else (type, cls)
        classdict = metacls.__prepare__(class_name, bases)
        if isinstance(names, str):
            names = names.replace(",", " ").split()
        if isinstance(names, (tuple, list)) and names and isinstance(names[0], str):
            original, names = names, []
            last_values = []
            for count, name in enumerate(original):
                value = classdict._generate(name, start, count, last_values[:])
                last_values.append(value)
                names.append((name, value))
        elif names is None:
            names = ()
        for item in names:
            name, value = (item, names[item]) if isinstance(item, str) else item
            classdict[name] = value
        if module is not None:
            classdict["__module__"] = module
        else:
            import sys
            classdict["__module__"] = sys._getframe(2).f_globals.get("__name__", "__main__")
        if qualname is not None:
            classdict["__qualname__"] = qualname
        return metacls.__new__(metacls, class_name, bases, classdict, boundary=boundary)

    def __contains__(cls, value):
        if isinstance(value, cls):
            return True
        try:
            cls(value)
            return True
        except (ValueError, TypeError):
            return False

    def __delattr__(cls, attr):
        if attr in cls.__dict__.get("_member_map_", {}):
            raise AttributeError(f"{cls.__name__!r} cannot delete member {attr!r}.")
        super().__delattr__(attr)

    def __dir__(cls):
        return sorted({
            "__class__", "__contains__", "__doc__", "__getitem__", "__iter__", "__len__", "__members__", "__module__",
            "__name__", "__qualname__", "__init_subclass__", *cls._member_names_})

    def __getitem__(cls, name):
        return cls._member_map_[name]

    def __iter__(cls):
        return (cls._member_map_[name] for name in cls._member_names_)

    def __len__(cls):
        return len(cls._member_names_)

    @_builtin_property
    def __members__(cls):
        return MappingProxyType(cls._member_map_)

    def __repr__(cls):
        kind = "flag" if Flag is not None and issubclass(cls, Flag) else "enum"
        return f"<{kind} {cls.__name__!r}>"

    def __reversed__(cls):
        return (cls._member_map_[name] for name in reversed(cls._member_names_))

    def __setattr__(cls, name, value):
        if name in cls.__dict__.get("_member_map_", {}):
            raise AttributeError(f"cannot reassign member {name!r}")
        super().__setattr__(name, value)


EnumMeta = EnumType


def _find_data_repr(enum_class, member_type, namespace, first_enum):
    # `ReprEnum` takes `str` and `format` of the data type; otherwise the enumeration's own methods come first.
    own = set(namespace)
    if ReprEnum is not None and ReprEnum in enum_class.__bases__:
        if "__format__" not in own:
            enum_class.__format__ = member_type.__format__
        if "__str__" not in own:
            method = member_type.__str__
            enum_class.__str__ = member_type.__repr__ if method is object.__str__ else method
        own |= {"__str__", "__format__"}
    for name in ("__repr__", "__str__", "__format__"):
        if name not in own:
            found = getattr(enum_class, name)
            if found in (getattr(member_type, name, None), getattr(object, name)):
                setattr(enum_class, name, getattr(first_enum, name))
    if Flag is not None and issubclass(enum_class, Flag):
        for name in ("__or__", "__and__", "__xor__", "__ror__", "__rand__", "__rxor__", "__invert__"):
            if name not in own:
                setattr(enum_class, name, getattr(Flag, name))


class Enum(metaclass=EnumType):
    """Base of enumerations."""

    @classmethod
    def __signature__(cls):
        return "(value)"

    def __new__(cls, value):
        if type(value) is cls:
            return value
        try:
            return cls._value2member_map_[value]
        except KeyError:
            pass
        except TypeError:
            for member in cls._member_map_.values():
                if member._value_ == value:
                    return member
        if not cls._member_map_:
            if "_value2member_map_" not in cls.__dict__ or cls is Enum:
                raise TypeError(f"{cls!r} has no members")
            if Flag is None or not issubclass(cls, Flag):
                raise TypeError(f"{cls!r} has no members; specify `names=()` if you meant to create a new, empty, enum")
        exc = None
        try:
            result = cls._missing_(value)
        except Exception as error:
            exc, result = error, None
        try:
            if isinstance(result, cls):
                return result
            if Flag is not None and issubclass(cls, Flag) and cls._boundary_ is EJECT and isinstance(result, int):
                return result
            problem = ValueError(f"{value!r} is not a valid {cls.__qualname__}")
            if result is None and exc is None:
                raise problem
            if exc is None:
                exc = TypeError(f"error in {cls.__name__}._missing_: returned {result!r} instead of None or a valid member")
            if not isinstance(exc, ValueError):
                exc.__context__ = problem
            raise exc
        finally:
            exc = problem = None

    def __init__(self, *args, **kwds):
        pass

    @staticmethod
    def _generate_next_value_(name, start, count, last_values):
        if not last_values:
            return start
        try:
            last_value = sorted(last_values).pop()
        except TypeError:
            raise TypeError("unable to sort non-numeric values") from None
        try:
            return last_value + 1
        except TypeError:
            raise TypeError(f"unable to increment {last_value!r}") from None

    @classmethod
    def _missing_(cls, value):
        return None

    def _add_alias_(self, name):
        type(self)._member_map_[name] = self
        type.__setattr__(type(self), name, self)

    def _add_value_alias_(self, value):
        type(self)._value2member_map_.setdefault(value, self)

    def __repr__(self):
        value_repr = self.__class__._member_type_.__repr__ if self._member_type_ is not object else repr
        return f"<{self.__class__.__name__}.{self._name_}: {value_repr(self._value_)}>"

    def __str__(self):
        return f"{self.__class__.__name__}.{self._name_}"

    def __dir__(self):
        names = {"__class__", "__doc__", "__eq__", "__hash__", "__module__", "name", "value"}
        for base in type(self).__mro__:
            if base is object or isinstance(base, EnumType) and base._member_type_ is base:
                continue
            names.update(name for name in base.__dict__ if name[0] != "_" and name not in self._member_map_)
        return sorted(names)

    def __format__(self, format_spec):
        return str.__format__(str(self), format_spec)

    def __hash__(self):
        return hash(self._name_)

    def __reduce_ex__(self, proto):
        return self.__class__, (self._value_,)

    def __deepcopy__(self, memo):
        return self

    def __copy__(self):
        return self

    @property
    def name(self):
        """The member's name."""
        return self._name_

    @property
    def value(self):
        """The member's value."""
        return self._value_


class ReprEnum(Enum):
    """Changes only `repr`: `str` and `format` are those of the mixed-in type."""


class IntEnum(int, ReprEnum):
    """Members are ints as well."""


class StrEnum(str, ReprEnum):
    """Members are strs as well."""

    def __new__(cls, *values):
        if len(values) > 3:
            raise TypeError(f"too many arguments for str(): {values!r}")
        if len(values) == 1 and not isinstance(values[0], str):
            raise TypeError(f"{values[0]!r} is not a string")
        value = str(*values)
        made = str.__new__(cls, value)
        made._value_ = value
        return made

    @staticmethod
    def _generate_next_value_(name, start, count, last_values):
        return name.lower()


class FlagBoundary(StrEnum):
    """What becomes of bits that no member has."""

    STRICT = auto()
    CONFORM = auto()
    EJECT = auto()
    KEEP = auto()


STRICT, CONFORM, EJECT, KEEP = FlagBoundary


class Flag(Enum, boundary=STRICT):
    """Members can be combined bit by bit."""

    _numeric_repr_ = repr

    @staticmethod
    def _generate_next_value_(name, start, count, last_values):
        if not last_values:
            return start if start is not None else 1
        try:
            high_bit = max(last_values).bit_length() - 1
        except Exception:
            raise TypeError(f"invalid flag value {max(last_values)!r}") from None
        return 2 ** (high_bit + 1)

    @classmethod
    def _missing_(cls, value):
        if not isinstance(value, int):
            raise ValueError(f"{value!r} is not a valid {cls.__qualname__}")
        flag_mask, all_bits = cls._flag_mask_, cls._all_bits_
        neg_value = None
        if not ~all_bits <= value <= all_bits or value & (all_bits ^ flag_mask):
            if cls._boundary_ is STRICT:
                max_bits = max(value.bit_length(), flag_mask.bit_length())
                raise ValueError(
                    f"{cls!r} invalid value {value!r}\n    given {_bits(value, max_bits)}\n"
                    f"  allowed {_bits(flag_mask, max_bits)}")
            if cls._boundary_ is CONFORM:
                value = value & flag_mask
            elif cls._boundary_ is EJECT:
                return value
            elif value < 0:
                value = max(all_bits + 1, 2 ** value.bit_length()) + value
        if value < 0:
            neg_value = value
            if cls._boundary_ in (EJECT, KEEP):
                value = all_bits + 1 + value
            else:
                value = flag_mask & value
        unknown = value & ~flag_mask
        aliases = value & ~cls._singles_mask_
        member_value = value & cls._singles_mask_
        if unknown and cls._boundary_ is not KEEP:
            raise ValueError(f"{cls.__name__}({value!r}) -->  unknown values {unknown!r} [{bin(unknown)}]")
        if cls._member_type_ is object:
            pseudo = object.__new__(cls)
        else:
            pseudo = cls._member_type_.__new__(cls, value)
        if not hasattr(pseudo, "_value_"):
            pseudo._value_ = value
        if member_value or aliases:
            members, combined = [], 0
            for single in cls._iter_member_(member_value):
                members.append(single)
                combined |= single._value_
            if aliases:
                for name, made in cls._member_map_.items():
                    if made not in members and made._value_ and made._value_ & value == made._value_:
                        members.append(made)
                        combined |= made._value_
            unknown = value ^ combined
            pseudo._name_ = "|".join(single._name_ for single in members)
            if not combined:
                pseudo._name_ = None
            elif unknown and cls._boundary_ is STRICT:
                raise ValueError(f"{cls.__name__}({value!r}) -->  unknown values {unknown!r}")
            elif unknown:
                pseudo._name_ += "|" + cls._numeric_repr_(unknown)
        else:
            pseudo._name_ = None
        pseudo = cls._value2member_map_.setdefault(value, pseudo)
        if neg_value is not None:
            cls._value2member_map_[neg_value] = pseudo
        return pseudo

    @classmethod
    def _iter_member_(cls, value):
        for bit in _iter_bits_lsb(value & cls._flag_mask_):
            yield cls._value2member_map_[bit]

    _iter_member_by_value_ = _iter_member_

    @classmethod
    def _iter_member_by_def_(cls, value):
        yield from sorted(cls._iter_member_by_value_(value), key=lambda made: made._sort_order_)

    def __contains__(self, other):
        if not isinstance(other, self.__class__):
            raise TypeError(
                f"unsupported operand type(s) for 'in': {type(other).__qualname__!r} and "
                f"{self.__class__.__qualname__!r}")
        return other._value_ & self._value_ == other._value_

    def __iter__(self):
        yield from self._iter_member_(self._value_)

    def __len__(self):
        return self._value_.bit_count()

    def __repr__(self):
        cls_name = self.__class__.__name__
        if self._name_ is None:
            return f"<{cls_name}: {self._value_!r}>" if self._member_type_ is object else (
                f"<{cls_name}: {self._member_type_.__repr__(self._value_)}>")
        value_repr = repr if self._member_type_ is object else self._member_type_.__repr__
        return f"<{cls_name}.{self._name_}: {value_repr(self._value_)}>"

    def __str__(self):
        cls_name = self.__class__.__name__
        return f"{cls_name}({self._value_!r})" if self._name_ is None else f"{cls_name}.{self._name_}"

    def __bool__(self):
        return bool(self._value_)

    def _get_value(self, flag):
        if isinstance(flag, self.__class__):
            return flag._value_
        if self._member_type_ is not object and isinstance(flag, self._member_type_):
            return flag
        return NotImplemented

    def __or__(self, other):
        value = self._get_value(other)
        return value if value is NotImplemented else self.__class__(self._value_ | value)

    def __and__(self, other):
        value = self._get_value(other)
        return value if value is NotImplemented else self.__class__(self._value_ & value)

    def __xor__(self, other):
        value = self._get_value(other)
        return value if value is NotImplemented else self.__class__(self._value_ ^ value)

    def __invert__(self):
        if self._boundary_ in (EJECT, KEEP):
            return self.__class__(~self._value_)
        return self.__class__(self._singles_mask_ & ~self._value_)

    __rand__ = __and__
    __ror__ = __or__
    __rxor__ = __xor__


class IntFlag(int, ReprEnum, Flag, boundary=KEEP):
    """Members are ints as well and can be combined."""


def _bits(num, max_bits):
    ceiling = 2 ** max_bits
    if num >= 0:
        digits = bin(num + ceiling).replace("1", "0", 1)
    else:
        digits = bin(~num ^ (ceiling - 1) + ceiling)
    sign, digits = digits[:3], digits[3:]
    if len(digits) < max_bits:
        digits = (sign[-1] * max_bits + digits)[-max_bits:]
    return f"{sign} {digits}"


def unique(enumeration):
    """Refuses names for the same value."""
    duplicates = [(name, made.name) for name, made in enumeration.__members__.items() if name != made.name]
    if duplicates:
        details = ", ".join(f"{alias} -> {name}" for alias, name in duplicates)
        raise ValueError(f"duplicate values found in {enumeration!r}: {details}")
    return enumeration


class EnumCheck(StrEnum):
    """What `verify` can look for."""

    CONTINUOUS = "no skipped integer values"
    NAMED_FLAGS = "multi-flag aliases may not contain unnamed flags"
    UNIQUE = "one name per value"


CONTINUOUS, NAMED_FLAGS, UNIQUE = EnumCheck


class verify:
    """Checks an enumeration."""

    def __init__(self, *checks):
        self.checks = checks

    def __call__(self, enumeration):
        for check in self.checks:
            if check is UNIQUE:
                duplicates = [(n, m.name) for n, m in enumeration.__members__.items() if n != m.name]
                if duplicates:
                    details = ", ".join(f"{alias} -> {name}" for alias, name in duplicates)
                    raise ValueError(f"aliases found in {enumeration!r}: {details}")
            elif check is CONTINUOUS:
                values = {made.value for made in enumeration}
                if len(values) >= 2:
                    low, high = min(values), max(values)
                    missing = sorted(set(range(low, high)) - values)
                    if missing:
                        shown = ", ".join(str(value) for value in missing)
                        kind = "flag" if issubclass(enumeration, Flag) else "enum"
                        raise ValueError(f"invalid {kind} {enumeration.__name__!r}: missing values {shown}")
            elif check is NAMED_FLAGS:
                known = [made._value_ for made in enumeration]
                lacking, names = 0, []
                for name, alias in enumeration._member_map_.items():
                    if name not in enumeration._member_names_ and alias.value >= 0:
                        rest = [bit for bit in _iter_bits_lsb(alias.value) if bit not in known]
                        if rest:
                            names.append(name)
                            for bit in rest:
                                lacking |= bit
                if names:
                    which = f"alias {names[0]} is missing" if len(names) == 1 else (
                        f"aliases {', '.join(names[:-1])} and {names[-1]} are missing")
                    shown = f"value 0x{lacking:x}" if _is_single_bit(lacking) else f"combined values of 0x{lacking:x}"
                    raise ValueError(
                        f"invalid Flag {enumeration.__name__!r}: {which} {shown} "
                        "[use enum.show_flag_values(value) for details]")
        return enumeration


def global_enum_repr(self):
    """A member as its module's name and its own."""
    return f"{self.__class__.__module__.split('.')[-1]}.{self._name_}"


def global_flag_repr(self):
    """Members of a flag, each with its module's name."""
    module = self.__class__.__module__.split(".")[-1]
    if self._name_ is None:
        return f"{module}.{self.__class__.__name__}({self._value_!r})"
    return "|".join(name if name[0].isdigit() else f"{module}.{name}" for name in self._name_.split("|"))


def global_str(self):
    """A member as its name."""
    return self._name_ if self._name_ is not None else f"{self.__class__.__name__}({self._value_!r})"


def global_enum(cls, update_str=False):
    """Puts the members into the module of their class."""
    import sys
    cls.__repr__ = global_flag_repr if issubclass(cls, Flag) else global_enum_repr
    sys.modules[cls.__module__].__dict__.update(cls.__members__)
    return cls


def show_flag_values(value):
    """The single bits of a value."""
    return list(_iter_bits_lsb(value))
