"""Decimal numbers of any precision, by IBM's General Decimal Arithmetic Specification."""

import sys
from collections import namedtuple
from numbers import Number

__all__ = [
    "Decimal", "Context", "DecimalTuple", "DefaultContext", "BasicContext", "ExtendedContext", "DecimalException",
    "Clamped", "InvalidOperation", "DivisionByZero", "Inexact", "Rounded", "Subnormal", "Overflow", "Underflow",
    "FloatOperation", "DivisionImpossible", "InvalidContext", "ConversionSyntax", "DivisionUndefined", "ROUND_DOWN",
    "ROUND_HALF_UP", "ROUND_HALF_EVEN", "ROUND_CEILING", "ROUND_FLOOR", "ROUND_UP", "ROUND_HALF_DOWN", "ROUND_05UP",
    "setcontext", "getcontext", "localcontext", "IEEEContext", "MAX_PREC", "MAX_EMAX", "MIN_EMIN", "MIN_ETINY",
    "HAVE_THREADS", "HAVE_CONTEXTVAR", "IEEE_CONTEXT_MAX_BITS",
]
__version__, __libmpdec_version__ = "1.70", "2.5.1"

DecimalTuple = namedtuple("DecimalTuple", "sign digits exponent", module="decimal")

ROUND_DOWN, ROUND_HALF_UP, ROUND_HALF_EVEN = "ROUND_DOWN", "ROUND_HALF_UP", "ROUND_HALF_EVEN"
ROUND_CEILING, ROUND_FLOOR, ROUND_UP = "ROUND_CEILING", "ROUND_FLOOR", "ROUND_UP"
ROUND_HALF_DOWN, ROUND_05UP = "ROUND_HALF_DOWN", "ROUND_05UP"
_MODES = (ROUND_UP, ROUND_DOWN, ROUND_CEILING, ROUND_FLOOR, ROUND_HALF_UP, ROUND_HALF_DOWN, ROUND_HALF_EVEN, ROUND_05UP)
MAX_PREC = MAX_EMAX = 999999999999999999
MIN_EMIN = -MAX_EMAX
MIN_ETINY = MIN_EMIN - MAX_PREC + 1
HAVE_THREADS = HAVE_CONTEXTVAR = True
IEEE_CONTEXT_MAX_BITS = 512


class DecimalException(ArithmeticError):
    pass


class Clamped(DecimalException):
    pass


class InvalidOperation(DecimalException):
    pass


class ConversionSyntax(InvalidOperation):
    pass


class DivisionByZero(DecimalException, ZeroDivisionError):
    pass


class DivisionImpossible(InvalidOperation):
    pass


class DivisionUndefined(InvalidOperation, ZeroDivisionError):
    pass


class InvalidContext(InvalidOperation):
    pass


class Inexact(DecimalException):
    pass


class Rounded(DecimalException):
    pass


class Subnormal(DecimalException):
    pass


class Overflow(Inexact, Rounded):
    pass


class Underflow(Inexact, Rounded, Subnormal):
    pass


class FloatOperation(DecimalException, TypeError):
    pass


_signals = [InvalidOperation, FloatOperation, DivisionByZero, Overflow, Underflow, Subnormal, Inexact, Rounded, Clamped]
_conditions = {ConversionSyntax, DivisionImpossible, DivisionUndefined, InvalidContext}


class Context:
    """Precision, rounding and what to do at each signal."""

    def __init__(self, prec=None, rounding=None, Emin=None, Emax=None, capitals=None, clamp=None, flags=None, traps=None):
        base = globals().get("DefaultContext")
        for name, value, default in (
            ("prec", prec, 28), ("rounding", rounding, ROUND_HALF_EVEN), ("Emin", Emin, -999999), ("Emax", Emax, 999999),
            ("capitals", capitals, 1), ("clamp", clamp, 0),
        ):
            setattr(self, name, value if value is not None else getattr(base, name) if base else default)
        if traps is None:
            traps = dict(base.traps) if base else [InvalidOperation, DivisionByZero, Overflow]
        for name, value in (("flags", flags or []), ("traps", traps)):
            if not isinstance(value, dict):
                value = {signal: signal in value for signal in _signals}
            object.__setattr__(self, name, value)

    def __setattr__(self, name, value):
        if name in ("flags", "traps"):
            if not isinstance(value, dict):
                value = {signal: signal in value for signal in _signals}
        elif name == "rounding":
            if value not in _MODES:
                raise TypeError("valid values for rounding are:\n  [ROUND_CEILING, ROUND_FLOOR, ROUND_UP, ROUND_DOWN,\n"
                                "   ROUND_HALF_UP, ROUND_HALF_DOWN, ROUND_HALF_EVEN,\n   ROUND_05UP]")
        else:
            bounds = {"prec": (1, MAX_PREC), "Emin": (MIN_EMIN, 0), "Emax": (0, MAX_EMAX), "capitals": (0, 1), "clamp": (0, 1)}
            if name not in bounds:
                raise AttributeError(f"'decimal.Context' object has no attribute '{name}'")
            if not isinstance(value, int):
                raise TypeError("argument must be an integer")
            low, high = bounds[name]
            if not low <= value <= high:
                shown = {"prec": "[1, MAX_PREC]", "Emin": "[MIN_EMIN, 0]", "Emax": "[0, MAX_EMAX]"}.get(name)
                raise ValueError(f"valid range for {name} is {shown}" if shown else f"valid values for {name} are 0 or 1")
        object.__setattr__(self, name, value)

    def __repr__(self):
        order = InvalidOperation, Clamped, DivisionByZero, Inexact, FloatOperation, Overflow, Rounded, Subnormal, Underflow
        flags, traps = (", ".join(s.__name__ for s in order if d[s]) for d in (self.flags, self.traps))
        return (f"Context(prec={self.prec}, rounding={self.rounding}, Emin={self.Emin}, Emax={self.Emax}, "
                f"capitals={self.capitals}, clamp={self.clamp}, flags=[{flags}], traps=[{traps}])")

    def Etiny(self):
        return self.Emin - self.prec + 1

    def Etop(self):
        return self.Emax - self.prec + 1

    def copy(self):
        return Context(self.prec, self.rounding, self.Emin, self.Emax, self.capitals, self.clamp, dict(self.flags), dict(self.traps))

    __copy__ = copy

    def clear_flags(self):
        for signal in _signals:
            self.flags[signal] = False

    def clear_traps(self):
        for signal in _signals:
            self.traps[signal] = False

    def _signal(self, *signals):
        # All flags are set before the first trapped signal is raised.
        kinds = [InvalidOperation if s in _conditions else s for s in signals]
        for kind in kinds:
            self.flags[kind] = True
        trapped = [kind for kind in kinds if self.traps[kind]]
        if trapped:
            shown = [s for s, kind in zip(signals, kinds) if self.traps[kind]]
            raise min(trapped, key=_signals.index)(sorted(shown, key=lambda s: _signals.index(s) if s in _signals else -1))

    def create_decimal(self, num="0"):
        value = Decimal(num, self)
        if value._isnan() and isinstance(value._k, int) and len(str(value._c)) > self.prec - self.clamp:
            return _invalid(self, ConversionSyntax)
        return value._fix(self)

    def create_decimal_from_float(self, f):
        return Decimal.from_float(f)._fix(self)

    def power(self, a, b, modulo=None):
        return _operand(a).__pow__(_operand(b), modulo, self)

    def __reduce__(self):
        return Context, (self.prec, self.rounding, self.Emin, self.Emax, self.capitals, self.clamp,
                         [s for s in _signals if self.flags[s]], [s for s in _signals if self.traps[s]])


_current = None


def getcontext():
    global _current
    if _current is None:
        _current = DefaultContext.copy()
    return _current


def setcontext(context, /):
    global _current
    if not isinstance(context, Context):
        raise TypeError("argument must be a context")
    if context in (DefaultContext, BasicContext, ExtendedContext):
        context = context.copy()
        context.clear_flags()
    _current = context


class _Manager:
    def __init__(self, context):
        self.context = context

    def __enter__(self):
        self.saved = getcontext()
        setcontext(self.context)
        return getcontext()

    def __exit__(self, *info):
        setcontext(self.saved)


def localcontext(ctx=None, **kwargs):
    context = (ctx or getcontext()).copy()
    for name, value in kwargs.items():
        if name not in ("prec", "rounding", "Emin", "Emax", "capitals", "clamp", "flags", "traps"):
            raise TypeError(f"'{name}' is an invalid keyword argument for this function")
        setattr(context, name, value)
    return _Manager(context)


def IEEEContext(bits, /):
    if bits % 32 or not 0 < bits <= 512:
        raise ValueError("argument must be a multiple of 32, with a maximum of 512")
    emax = 3 * (1 << bits // 16 + 3)
    return Context(9 * bits // 32 - 2, ROUND_HALF_EVEN, 1 - emax, emax, 1, 1, [], [])


def _text(n):
    # An int of any size as digits: `str` refuses the largest.
    if n.bit_length() < 12000:
        return str(n)
    half = n.bit_length() * 3 // 20
    high, low = divmod(n, 10 ** half)
    return _text(high) + _text(low).rjust(half, "0")


def _number(digits):
    if len(digits) < 4000:
        return int(digits)
    half = len(digits) // 2
    return _number(digits[:half]) * 10 ** (len(digits) - half) + _number(digits[half:])


def _len(n):
    # The number of decimal digits.
    if n < 10 ** 15:
        return len(str(n))
    guess = n.bit_length() * 30103 // 100000
    return guess + (n >= 10 ** guess)


def _cut(sign, n, drop, mode):
    # n without its last digits: rounded, and whether anything was lost.
    if drop > _len(n) + 1:
        n, drop = int(n != 0), 2
    unit = 10 ** drop
    n, rest = divmod(n, unit)
    if not rest:
        return n, False
    if mode == ROUND_HALF_EVEN:
        up = rest * 2 > unit or rest * 2 == unit and n & 1
    elif mode == ROUND_HALF_UP:
        up = rest * 2 >= unit
    elif mode == ROUND_HALF_DOWN:
        up = rest * 2 > unit
    elif mode == ROUND_UP:
        up = True
    elif mode == ROUND_CEILING:
        up = not sign
    elif mode == ROUND_FLOOR:
        up = sign
    elif mode == ROUND_05UP:
        up = n % 5 == 0
    else:
        up = False
    return n + bool(up), True


def _new(sign, n, exp, kind=0, cls=None):
    self = object.__new__(cls or Decimal)
    self._s, self._c, self._e, self._k = sign, n, exp, kind
    return self


def _parse(text):
    # (sign, coefficient, exponent, kind) of a number's text; None if it is none.
    text = text.strip().replace("_", "")
    sign = int(text[:1] == "-")
    body = text[1:] if text[:1] in ("+", "-") else text
    lower = body.lower()
    if lower in ("inf", "infinity"):
        return sign, 0, 0, 1
    for prefix, kind in (("snan", 3), ("nan", 2)):
        if lower.startswith(prefix):
            rest = body[len(prefix):]
            return (sign, _number(rest or "0"), 0, kind) if not rest or rest.isdecimal() else None
    body, mark, exp = lower.partition("e")
    whole, _, part = body.partition(".")
    digits = whole + part
    if not digits.isdecimal() or body.count(".") > 1:
        return None
    if mark:
        bare = exp[1:] if exp[:1] in ("+", "-") else exp
        if not bare.isdecimal():
            return None
    return sign, _number(digits), (int(exp) if mark else 0) - len(part), 0


def _invalid(context, condition=InvalidOperation):
    context._signal(condition)
    return _new(0, 0, 0, 2)


def _operand(value, context=None):
    if isinstance(value, Decimal):
        return value
    if isinstance(value, int):
        return Decimal(value)
    raise TypeError(f"conversion from {type(value).__name__} to Decimal is not supported")


class Decimal:
    """A decimal number: sign, coefficient, exponent; `_k` is 1 for an infinity, 2 and 3 for NaNs."""

    __slots__ = ("_s", "_c", "_e", "_k", "__weakref__")

    def __new__(cls, value="0", context=None):
        if isinstance(value, str):
            parts = _parse(value)
            if parts is None:
                return _invalid(context or getcontext(), ConversionSyntax)
            return _new(*parts, cls)
        if isinstance(value, int):
            return _new(int(value < 0), abs(int(value)), 0, 0, cls)
        if isinstance(value, Decimal):
            if type(value) is cls:
                return value
            return _new(value._s, value._c, value._e, value._k, cls)
        if isinstance(value, (tuple, list)):
            if len(value) != 3:
                raise ValueError("argument must be a sequence of length 3")
            sign, digits, exp = value
            if not isinstance(sign, int) or sign not in (0, 1):
                raise ValueError("sign must be an integer with the value 0 or 1")
            if exp == "F":
                return _new(sign, 0, 0, 1, cls)
            for digit in digits:
                if not isinstance(digit, int) or not 0 <= digit <= 9:
                    raise ValueError("coefficient must be a tuple of digits")
            number = _number("".join(map(str, digits)) or "0")
            if exp in ("n", "N"):
                return _new(sign, number, 0, 2 if exp == "n" else 3, cls)
            if not isinstance(exp, int):
                raise ValueError("string argument in the third position must be 'F', 'n' or 'N'")
            return _new(sign, number, exp, 0, cls)
        if isinstance(value, float):
            context = context or getcontext()
            context._signal(FloatOperation)
            return cls.from_float(value)
        raise TypeError(f"conversion from {type(value).__name__} to Decimal is not supported")

    @classmethod
    def from_float(cls, f, /):
        if isinstance(f, int):
            return cls(f)
        if not isinstance(f, float):
            raise TypeError("argument must be int or float")
        if f != f or f in (float("inf"), float("-inf")):
            return cls(repr(f))
        top, bottom = abs(f).as_integer_ratio()
        k = bottom.bit_length() - 1
        sign = int(str(f)[0] == "-")
        return _new(sign, top * 5 ** k, -k, 0, cls)

    @classmethod
    def from_number(cls, number, /):
        if isinstance(number, (int, Decimal)):
            return cls(number)
        if isinstance(number, float):
            return cls.from_float(number)
        raise TypeError(f"Cannot convert {number!r} to Decimal")

    def _isnan(self):
        return self._k > 1

    def _nans(self, other, context):
        # The NaN that an operation with these gives, if it gives one.
        for kind in (3, 2):
            for value in (self, other):
                if value is not None and value._k == kind:
                    if kind == 3:
                        context._signal(InvalidOperation)
                    return _new(value._s, value._c, 0, 2)._fix(context)
        return None

    def _fix(self, context):
        # Rounded to the context, with all its signals.
        if self._k:
            if self._k > 1 and self._c:
                room = context.prec - context.clamp
                return _new(self._s, self._c % 10 ** room, 0, self._k)
            return self
        s, c, e = self._s, self._c, self._e
        tiny, top = context.Emin - context.prec + 1, context.Emax - context.prec + 1
        if not c:
            new = min(max(e, tiny), top if context.clamp else context.Emax)
            if new != e:
                context._signal(Clamped)
                return _new(s, 0, new)
            return self
        digits = _len(c)
        least = max(digits + e - context.prec, tiny)
        if digits + e - 1 > context.Emax:
            return _overflow(s, context)
        signals = [Subnormal] if digits + e - 1 < context.Emin else []
        if e < least:
            c, lost = _cut(s, c, least - e, context.rounding)
            e = least
            if c == 10 ** context.prec:
                c //= 10
                e += 1
            if lost:
                signals += [Underflow, Inexact] if signals else [Inexact]
            signals.append(Rounded)
            if not c:
                signals.append(Clamped)
            if e + context.prec - 1 > context.Emax and _len(c) + e - 1 > context.Emax:
                return _overflow(s, context)
        elif context.clamp and e > top:
            signals.append(Clamped)
            c *= 10 ** (e - top)
            e = top
        elif not signals:
            return self
        result = _new(s, c, e)
        if signals:
            context._signal(*signals)
        return result

    # Texts

    def _sci(self, eng=False, context=None):
        sign = "-" if self._s else ""
        if self._k:
            if self._k == 1:
                return sign + "Infinity"
            return sign + ("NaN", "sNaN")[self._k - 2] + (_text(self._c) if self._c else "")
        digits, exp = _text(self._c), self._e
        left = exp + len(digits)
        if exp <= 0 and left > -6:
            dot = left
        elif not eng:
            dot = 1
        elif self._c:
            dot = (left - 1) % 3 + 1
        else:
            dot = (left + 1) % 3 - 1
        if dot <= 0:
            text = "0." + "0" * -dot + digits
        elif dot >= len(digits):
            text = digits + "0" * (dot - len(digits))
        else:
            text = digits[:dot] + "." + digits[dot:]
        if left != dot:
            text += ("e", "E")[(context or getcontext()).capitals] + f"{left - dot:+d}"
        return sign + text

    def __str__(self):
        return self._sci()

    def __repr__(self):
        return f"Decimal('{self._sci()}')"

    def to_eng_string(self, context=None):
        return self._sci(True, context)

    def __format__(self, spec, /):
        return _format(self, spec)

    # Conversions

    def __bool__(self):
        return bool(self._k or self._c)

    def __int__(self):
        if self._k:
            if self._k == 1:
                raise OverflowError("cannot convert Infinity to integer")
            raise ValueError("cannot convert NaN to integer")
        n = self._c * 10 ** self._e if self._e >= 0 else self._c // 10 ** min(-self._e, _len(self._c) + 1)
        return -n if self._s else n

    __trunc__ = __int__

    def __float__(self):
        if self._k == 3:
            raise ValueError("cannot convert signaling NaN to float")
        if self._k == 2:
            return float("-nan" if self._s else "nan")
        return float(str(self))

    def __complex__(self):
        return complex(float(self))

    def __hash__(self):
        if self._k:
            if self._k == 3:
                raise TypeError("Cannot hash a signaling NaN value")
            return object.__hash__(self) if self._k == 2 else -314159 if self._s else 314159
        modulus = (1 << 61) - 1
        if self._e >= 0:
            n = self._c * pow(10, self._e, modulus) % modulus
        else:
            n = self._c * pow(pow(10, modulus - 2, modulus), -self._e, modulus) % modulus
        n = -n if self._s else n
        return -2 if n == -1 else n

    def as_tuple(self):
        digits = tuple(map(int, _text(self._c))) if self._k != 1 and (self._c or not self._k) else (0,) if self._k == 1 else ()
        return DecimalTuple(self._s, digits, ("F", "n", "N")[self._k - 1] if self._k else self._e)

    def as_integer_ratio(self):
        if self._k:
            if self._k == 1:
                raise OverflowError("cannot convert Infinity to integer ratio")
            raise ValueError("cannot convert NaN to integer ratio")
        from math import gcd
        n, d = (self._c * 10 ** self._e, 1) if self._e >= 0 else (self._c, 10 ** -self._e)
        g = gcd(n, d)
        return (-n if self._s else n) // g, d // g

    def __reduce__(self):
        return type(self), (str(self),)

    def __copy__(self):
        return self

    def __deepcopy__(self, memo, /):
        return self

    def conjugate(self):
        return self

    @property
    def real(self):
        return self

    @property
    def imag(self):
        return Decimal(0)

    def canonical(self):
        return self

    def radix(self):
        return Decimal(10)

    def adjusted(self):
        return 0 if self._k else self._e + _len(self._c) - 1

    # Comparisons

    def _order(self, other):
        # -1, 0 or 1; neither is a NaN.
        if self._k or other._k:
            left, right = (v._k and (-1 if v._s else 1) for v in (self, other))
            return (left > right) - (left < right)
        left, right = -self._c if self._s else self._c, -other._c if other._s else other._c
        if left and right and (left < 0) == (right < 0) and self._e != other._e:
            a, b = self.adjusted(), other.adjusted()
            if a != b:
                return 1 if (a > b) != (left < 0) else -1
            if self._e > other._e:
                left *= 10 ** (self._e - other._e)
            else:
                right *= 10 ** (other._e - self._e)
        return (left > right) - (left < right)

    def _other(self, other, equality=False):
        if isinstance(other, Decimal):
            return other
        if isinstance(other, int):
            return Decimal(other)
        if isinstance(other, float):
            context = getcontext()
            if equality:
                context.flags[FloatOperation] = True
            else:
                context._signal(FloatOperation)
            return Decimal.from_float(other)
        if isinstance(other, complex) and equality and other.imag == 0:
            return Decimal.from_float(other.real)
        if hasattr(other, "numerator") and hasattr(other, "denominator") and not isinstance(other, type):
            return other
        return None

    def _compared(self, other, equality, holds):
        other = self._other(other, equality)
        if other is None:
            return NotImplemented
        if not isinstance(other, Decimal):
            if self._k > 1:
                return holds(None)
            if self._k == 1:
                return holds(-1 if self._s else 1)
            top, bottom = self.as_integer_ratio()
            left, right = top * other.denominator, other.numerator * bottom
            return holds((left > right) - (left < right))
        if self._k > 1 or other._k > 1:
            if not equality or 3 in (self._k, other._k):
                getcontext()._signal(InvalidOperation)
            return holds(None)
        return holds(self._order(other))

    def __eq__(self, other, /):
        return self._compared(other, True, lambda order: order == 0)

    def __lt__(self, other, /):
        return self._compared(other, False, lambda order: order == -1)

    def __le__(self, other, /):
        return self._compared(other, False, lambda order: order is not None and order <= 0)

    def __gt__(self, other, /):
        return self._compared(other, False, lambda order: order == 1)

    def __ge__(self, other, /):
        return self._compared(other, False, lambda order: order is not None and order >= 0)

    def compare(self, other, context=None):
        context, other = context or getcontext(), _operand(other)
        return self._nans(other, context) or Decimal(self._order(other))

    def compare_signal(self, other, context=None):
        context, other = context or getcontext(), _operand(other)
        if self._k > 1 or other._k > 1:
            context._signal(InvalidOperation)
            return self._nans(other, context)
        return Decimal(self._order(other))

    def compare_total(self, other, context=None):
        other = _operand(other)
        left, right = ((v._k == 1 and 0.5 or v._k, v) for v in (self, other))
        if self._s != other._s:
            return Decimal(-1 if self._s else 1)
        if self._k > 1 or other._k > 1:
            a, b = ((-v._k if v._k == 3 else v._k, v._c) if v._k > 1 else (0, 0) for v in (self, other))
            a, b = ((0 if v._k < 2 else 1 if v._k == 3 else 2, v._c if v._k > 1 else 0) for v in (self, other))
            order = (a > b) - (a < b)
        else:
            order = self._order(other)
            if not order:
                order = (self._e > other._e) - (self._e < other._e)
                return Decimal(-order if self._s else order)
            return Decimal(order)
        return Decimal(-order if self._s else order)

    def compare_total_mag(self, other, context=None):
        return self.copy_abs().compare_total(_operand(other).copy_abs())

    # Signs

    def copy_abs(self):
        return _new(0, self._c, self._e, self._k)

    def copy_negate(self):
        return _new(1 - self._s, self._c, self._e, self._k)

    def copy_sign(self, other, context=None):
        return _new(_operand(other)._s, self._c, self._e, self._k)

    def __neg__(self, context=None):
        context = context or getcontext()
        if self._k > 1:
            return self._nans(None, context)
        sign = 1 - self._s
        if not self._c and not self._k and context.rounding != ROUND_FLOOR:
            sign = 0
        return _new(sign, self._c, self._e, self._k)._fix(context)

    def __pos__(self, context=None):
        context = context or getcontext()
        if self._k > 1:
            return self._nans(None, context)
        sign = self._s if self._c or self._k or context.rounding == ROUND_FLOOR else 0
        return _new(sign, self._c, self._e, self._k)._fix(context)

    def __abs__(self, context=None):
        return self.__neg__(context) if self._s else self.__pos__(context)

    # Arithmetic

    def _arg(self, other):
        if isinstance(other, Decimal):
            return other
        return Decimal(other) if isinstance(other, int) else None

    def __add__(self, other, context=None):
        other = self._arg(other)
        if other is None:
            return NotImplemented
        context = context or getcontext()
        if self._k or other._k:
            nan = self._nans(other, context)
            if nan:
                return nan
            if self._k and other._k and self._s != other._s:
                return _invalid(context)
            return self if self._k else other
        exp = min(self._e, other._e)
        if not self._c or not other._c:
            if not self._c and not other._c:
                sign = self._s & other._s
                if self._s != other._s and context.rounding == ROUND_FLOOR:
                    sign = 1
                return _new(sign, 0, exp)._fix(context)
            value = self if self._c else other
            exp = max(exp, value._e - context.prec - 1)
            if exp < value._e:
                # As far as the precision allows the smaller exponent is kept.
                exp = max(exp, value._e - max(context.prec - _len(value._c), 0) - 1)
                value = _new(value._s, value._c * 10 ** (value._e - exp), exp)
            return value._fix(context)
        big, small = (self, other) if self._e >= other._e else (other, self)
        # What is far too small to count is only not nothing.
        far = big.adjusted() - max(context.prec, _len(big._c)) - 3
        n, e = small._c, small._e
        if small.adjusted() < min(far, big._e - 3) and e < min(far, big._e - 3):
            n, e = 1, min(far, big._e - 3)
        total = (-big._c if big._s else big._c) * 10 ** (big._e - e) + (-n if small._s else n)
        if not total:
            return _new(int(context.rounding == ROUND_FLOOR), 0, e)._fix(context)
        return _new(int(total < 0), abs(total), e)._fix(context)

    def __sub__(self, other, context=None):
        other = self._arg(other)
        if other is None:
            return NotImplemented
        if other._k > 1 or self._k > 1:
            return self._nans(other, context or getcontext())
        return self.__add__(other.copy_negate(), context)

    def __rsub__(self, other, /):
        other = self._arg(other)
        return NotImplemented if other is None else other.__sub__(self)

    def __mul__(self, other, context=None):
        other = self._arg(other)
        if other is None:
            return NotImplemented
        context, sign = context or getcontext(), self._s ^ other._s
        if self._k or other._k:
            nan = self._nans(other, context)
            if nan:
                return nan
            if not self or not other:
                return _invalid(context)
            return _new(sign, 0, 0, 1)
        return _new(sign, self._c * other._c, self._e + other._e)._fix(context)

    __radd__, __rmul__ = __add__, __mul__

    def __truediv__(self, other, context=None):
        other = self._arg(other)
        if other is None:
            return NotImplemented
        context, sign = context or getcontext(), self._s ^ other._s
        if self._k or other._k:
            nan = self._nans(other, context)
            if nan:
                return nan
            if self._k and other._k:
                return _invalid(context)
            if self._k:
                return _new(sign, 0, 0, 1)
            context._signal(Clamped)
            return _new(sign, 0, context.Etiny())
        if not other._c:
            if not self._c:
                return _invalid(context, DivisionUndefined)
            context._signal(DivisionByZero)
            return _new(sign, 0, 0, 1)
        ideal = self._e - other._e
        if not self._c:
            return _new(sign, 0, ideal)._fix(context)
        shift = _len(other._c) - _len(self._c) + context.prec + 1
        exp = ideal - shift
        if shift >= 0:
            n, rest = divmod(self._c * 10 ** shift, other._c)
        else:
            n, rest = divmod(self._c, other._c * 10 ** -shift)
        if rest:
            # Marks that more follows, so that rounding is right.
            if n % 5 == 0:
                n += 1
        else:
            while exp < ideal and n % 10 == 0:
                n //= 10
                exp += 1
        return _new(sign, n, exp)._fix(context)

    def __rtruediv__(self, other, /):
        other = self._arg(other)
        return NotImplemented if other is None else other.__truediv__(self)

    def _divide(self, other, context):
        # Whole quotient and remainder, each a Decimal, or a NaN for both.
        sign = self._s ^ other._s
        exp = min(self._e, other._e)
        if other._k:
            return _new(sign, 0, 0), self
        if not self._c:
            return _new(sign, 0, 0), _new(self._s, 0, exp)
        if self.adjusted() - other.adjusted() > context.prec + 1:
            bad = _invalid(context, DivisionImpossible)
            return bad, bad
        left = self._c * 10 ** (self._e - exp)
        if other.adjusted() - self.adjusted() < 2:
            quotient, rest = divmod(left, other._c * 10 ** (other._e - exp))
        else:
            quotient, rest = 0, left
        if quotient >= 10 ** context.prec:
            bad = _invalid(context, DivisionImpossible)
            return bad, bad
        return _new(sign, quotient, 0), _new(self._s, rest, exp)

    def __floordiv__(self, other, context=None):
        other = self._arg(other)
        if other is None:
            return NotImplemented
        context, sign = context or getcontext(), self._s ^ other._s
        nan = self._nans(other, context)
        if nan:
            return nan
        if self._k:
            return _invalid(context) if other._k else _new(sign, 0, 0, 1)
        if not other:
            if not self:
                return _invalid(context, DivisionUndefined)
            context._signal(DivisionByZero)
            return _new(sign, 0, 0, 1)
        return self._divide(other, context)[0]._fix(context)

    def __rfloordiv__(self, other, /):
        other = self._arg(other)
        return NotImplemented if other is None else other.__floordiv__(self)

    def __mod__(self, other, context=None):
        other = self._arg(other)
        if other is None:
            return NotImplemented
        context = context or getcontext()
        nan = self._nans(other, context)
        if nan:
            return nan
        if self._k or not other:
            return _invalid(context, DivisionUndefined if not self._k and not self else InvalidOperation)
        return self._divide(other, context)[1]._fix(context)

    def __rmod__(self, other, /):
        other = self._arg(other)
        return NotImplemented if other is None else other.__mod__(self)

    def __divmod__(self, other, context=None):
        other = self._arg(other)
        if other is None:
            return NotImplemented
        context, sign = context or getcontext(), self._s ^ other._s
        nan = self._nans(other, context)
        if nan:
            return nan, nan
        if self._k:
            bad = _invalid(context)
            return (bad, bad) if other._k else (_new(sign, 0, 0, 1), bad)
        if not other:
            if not self:
                bad = _invalid(context, DivisionUndefined)
                return bad, bad
            context._signal(InvalidOperation, DivisionByZero)
            return _new(sign, 0, 0, 1), _new(0, 0, 0, 2)
        quotient, rest = self._divide(other, context)
        return quotient._fix(context), rest._fix(context)

    def __rdivmod__(self, other, /):
        other = self._arg(other)
        return NotImplemented if other is None else other.__divmod__(self)

    def remainder_near(self, other, context=None):
        context, other = context or getcontext(), _operand(other)
        nan = self._nans(other, context)
        if nan:
            return nan
        if self._k or not other:
            return _invalid(context, DivisionUndefined if not self._k and not self else InvalidOperation)
        if other._k:
            return self._fix(context)
        exp = min(self._e, other._e)
        if not self._c:
            return _new(self._s, 0, exp)._fix(context)
        if self.adjusted() - other.adjusted() > context.prec + 1:
            return _invalid(context, DivisionImpossible)
        if self.adjusted() - other.adjusted() <= -2:
            return _new(self._s, self._c * 10 ** (self._e - exp), exp)._fix(context)
        left, right = self._c * 10 ** (self._e - exp), other._c * 10 ** (other._e - exp)
        quotient, rest = divmod(left, right)
        sign = self._s
        if rest * 2 + (quotient & 1) > right:
            rest, quotient, sign = right - rest, quotient + 1, 1 - sign
        if quotient >= 10 ** context.prec:
            return _invalid(context, DivisionImpossible)
        return _new(sign, rest, exp)._fix(context)

    def fma(self, other, third, context=None):
        context, other, third = context or getcontext(), _operand(other), _operand(third)
        if self._k > 1 or other._k > 1:
            nan = self._nans(other, context) if 3 in (self._k, other._k) else None
            return nan or third._nans(None, context) if third._k == 3 else nan or self._nans(other, context)
        if self._k or other._k:
            if not self or not other:
                return _invalid(context)
            product = _new(self._s ^ other._s, 0, 0, 1)
        else:
            product = _new(self._s ^ other._s, self._c * other._c, self._e + other._e)
        return product.__add__(third, context)

    def __pow__(self, other, modulo=None, context=None):
        other = self._arg(other)
        if other is None:
            return NotImplemented
        return _power(self, other, modulo, context or getcontext())

    def __rpow__(self, other, modulo=None, /):
        other = self._arg(other)
        return NotImplemented if other is None else other.__pow__(self, modulo)

    def sqrt(self, context=None):
        if context is not None and not isinstance(context, Context):
            raise TypeError("optional argument must be a context")
        context = context or getcontext()
        if self._k > 1:
            return self._nans(None, context)
        if self._s and self:
            return _invalid(context)
        if self._k:
            return self
        ideal = self._e // 2
        if not self._c:
            return _new(self._s, 0, ideal)._fix(context)
        from math import isqrt
        n = self._c * (10 if self._e & 1 else 1)
        shift = context.prec + 1 - (_len(n) + 1) // 2
        exact = shift >= 0 or n % 100 ** -shift == 0
        n = n * 100 ** shift if shift >= 0 else n // 100 ** -shift
        exp = ideal - shift
        root = isqrt(n)
        if exact and root * root == n:
            while exp < ideal and root % 10 == 0:
                root //= 10
                exp += 1
            if exp > ideal:
                root, exp = root * 10 ** (exp - ideal), ideal
        elif root % 5 == 0:
            root += 1
        return _rounded(_new(0, root, exp), context)

    def exp(self, context=None):
        return _function(self, context or getcontext(), "exp")

    def ln(self, context=None):
        return _function(self, context or getcontext(), "ln")

    def log10(self, context=None):
        return _function(self, context or getcontext(), "log10")

    # Rounding

    def _to(self, exp, mode):
        # With this exponent; and whether anything was lost.
        if exp <= self._e:
            return _new(self._s, self._c * 10 ** (self._e - exp), exp), False
        n, lost = _cut(self._s, self._c, exp - self._e, mode)
        return _new(self._s, n, exp), lost

    def quantize(self, exp, rounding=None, context=None):
        context, exp = context or getcontext(), _operand(exp)
        if rounding is not None and rounding not in _MODES:
            context.copy().rounding = rounding
        nan = self._nans(exp, context)
        if nan:
            return nan
        if self._k or exp._k:
            return self if self._k == exp._k else _invalid(context)
        if not context.Etiny() <= exp._e <= context.Emax:
            return _invalid(context)
        if self._c and self._e - exp._e + _len(self._c) > context.prec:
            return _invalid(context)
        value, lost = self._to(exp._e, rounding or context.rounding)
        if value.adjusted() > context.Emax or _len(value._c) > context.prec:
            return _invalid(context)
        signals = [Subnormal] if value._c and value.adjusted() < context.Emin else []
        if exp._e > self._e and self._c:
            signals += [Inexact, Rounded] if lost else [Rounded]
        if signals:
            context._signal(*signals)
        return value._fix(context) if context.clamp else value

    def same_quantum(self, other, context=None):
        other = _operand(other)
        if self._k or other._k:
            return self._k == other._k or self._k > 1 and other._k > 1
        return self._e == other._e

    def to_integral_value(self, rounding=None, context=None):
        context = context or getcontext()
        if self._k > 1:
            return self._nans(None, context)
        return self if self._k or self._e >= 0 else self._to(0, rounding or context.rounding)[0]

    to_integral = to_integral_value

    def to_integral_exact(self, rounding=None, context=None):
        context = context or getcontext()
        if self._k > 1:
            return self._nans(None, context)
        if self._k or self._e >= 0:
            return self
        value, lost = self._to(0, rounding or context.rounding)
        if self._c:
            context._signal(*[Inexact, Rounded] if lost else [Rounded])
        return value

    def __round__(self, n=None, /):
        if n is not None:
            if not isinstance(n, int):
                raise TypeError("optional arg must be an integer")
            return self.quantize(_new(0, 1, -n), ROUND_HALF_EVEN)
        self._finite()
        return int(self._to(0, ROUND_HALF_EVEN)[0]) if self._e < 0 else int(self)

    def _finite(self):
        if self._k == 1:
            raise OverflowError("cannot convert Infinity to integer")
        if self._k:
            raise ValueError("cannot convert NaN to integer")

    def __floor__(self):
        self._finite()
        return int(self._to(min(0, self._e) if self._e >= 0 else 0, ROUND_FLOOR)[0])

    def __ceil__(self):
        self._finite()
        return int(self._to(min(0, self._e) if self._e >= 0 else 0, ROUND_CEILING)[0])

    def normalize(self, context=None):
        context = context or getcontext()
        if self._k > 1:
            return self._nans(None, context)
        value = self._fix(context)
        if value._k:
            return value
        if not value._c:
            return _new(value._s, 0, 0)
        n, e, top = value._c, value._e, context.Etop() if context.clamp else context.Emax
        while n % 10 == 0 and e < top:
            n //= 10
            e += 1
        return _new(value._s, n, e)

    # Neighbours

    def _next(self, context, up):
        if self._k > 1:
            return self._nans(None, context)
        if self._k:
            if bool(self._s) != up:
                return self
            return _new(self._s, 10 ** context.prec - 1, context.Etop())
        quiet = context.copy()
        quiet.clear_traps()
        quiet.rounding = ROUND_CEILING if up else ROUND_FLOOR
        value = self._fix(quiet)
        if value._compared(self, True, lambda order: order != 0):
            return value
        return self.__add__(_new(int(not up), 1, context.Etiny() - 1), quiet)

    def next_plus(self, context=None):
        return self._next(context or getcontext(), True)

    def next_minus(self, context=None):
        return self._next(context or getcontext(), False)

    def next_toward(self, other, context=None):
        context, other = context or getcontext(), _operand(other)
        nan = self._nans(other, context)
        if nan:
            return nan
        order = self._order(other)
        if not order:
            return self.copy_sign(other)
        value = self._next(context, order < 0)
        if value._k:
            context._signal(Overflow, Inexact, Rounded)
        elif value.adjusted() < context.Emin:
            context._signal(Underflow, Subnormal, Inexact, Rounded, *[] if value._c else [Clamped])
        return value

    def _chosen(self, other, context, larger, magnitude=False):
        context, other = context or getcontext(), _operand(other)
        if self._k > 1 or other._k > 1:
            if 3 not in (self._k, other._k) and self._k != other._k:
                return (other if self._k > 1 else self)._fix(context)
            return self._nans(other, context)
        a, b = (self.copy_abs(), other.copy_abs()) if magnitude else (self, other)
        order = a._order(b) or int(self.compare_total(other))
        return (self if (order > 0) == larger else other)._fix(context)

    def max(self, other, context=None):
        return self._chosen(other, context, True)

    def min(self, other, context=None):
        return self._chosen(other, context, False)

    def max_mag(self, other, context=None):
        return self._chosen(other, context, True, True)

    def min_mag(self, other, context=None):
        return self._chosen(other, context, False, True)

    # Kinds

    def is_nan(self):
        return self._k > 1

    def is_qnan(self):
        return self._k == 2

    def is_snan(self):
        return self._k == 3

    def is_infinite(self):
        return self._k == 1

    def is_finite(self):
        return not self._k

    def is_signed(self):
        return bool(self._s)

    def is_zero(self):
        return not self._k and not self._c

    def is_canonical(self):
        return True

    def is_normal(self, context=None):
        return not self._k and bool(self._c) and self.adjusted() >= (context or getcontext()).Emin

    def is_subnormal(self, context=None):
        return not self._k and bool(self._c) and self.adjusted() < (context or getcontext()).Emin

    def number_class(self, context=None):
        if self._k > 1:
            return ("NaN", "sNaN")[self._k - 2]
        kind = "Infinity" if self._k else "Zero" if not self._c else "Subnormal" if self.is_subnormal(context) else "Normal"
        return "+-"[self._s] + kind

    def logb(self, context=None):
        context = context or getcontext()
        if self._k > 1:
            return self._nans(None, context)
        if self._k:
            return _new(0, 0, 0, 1)
        if not self._c:
            context._signal(DivisionByZero)
            return _new(1, 0, 0, 1)
        return Decimal(self.adjusted())._fix(context)

    def scaleb(self, other, context=None):
        context, other = context or getcontext(), _operand(other)
        nan = self._nans(other, context)
        if nan:
            return nan
        if other._e or other._k or abs(int(other)) > 2 * (context.Emax + context.prec):
            return _invalid(context)
        return self if self._k else _new(self._s, self._c, self._e + int(other))._fix(context)

    def _digits_op(self, other, context, act):
        context, other = context or getcontext(), _operand(other)
        nan = self._nans(other, context)
        if nan:
            return nan
        if other._e or other._k or abs(int(other)) > context.prec:
            return _invalid(context)
        if self._k:
            return self
        n = self._c % 10 ** context.prec
        return _new(self._s, act(n, int(other), context.prec), self._e)

    def shift(self, other, context=None):
        return self._digits_op(other, context, lambda n, k, prec: n * 10 ** k % 10 ** prec if k >= 0 else n // 10 ** -k)

    def rotate(self, other, context=None):
        return self._digits_op(other, context, lambda n, k, prec: int((t := str(n).rjust(prec, "0"))[k % prec:] + t[:k % prec]))

    def _bits(self, context):
        text = str(self._c)
        if self._s or self._e or self._k or text.strip("01"):
            return None
        return int(text[-context.prec:], 2)

    def _bitwise(self, other, context, act):
        context, other = context or getcontext(), _operand(other)
        mine, its = self._bits(context), other._bits(context)
        if mine is None or its is None:
            return _invalid(context)
        return _new(0, int(f"{act(mine, its):b}"), 0)

    def logical_and(self, other, context=None):
        return self._bitwise(other, context, int.__and__)

    def logical_or(self, other, context=None):
        return self._bitwise(other, context, int.__or__)

    def logical_xor(self, other, context=None):
        return self._bitwise(other, context, int.__xor__)

    def logical_invert(self, context=None):
        context = context or getcontext()
        return self.logical_xor(_new(0, int("1" * context.prec), 0), context)


Number.register(Decimal)


def _overflow(sign, context):
    mode = context.rounding
    down = mode in (ROUND_DOWN, ROUND_05UP) or mode == (ROUND_FLOOR, ROUND_CEILING)[sign]
    context._signal(Overflow, Inexact, Rounded)
    if down:
        return _new(sign, 10 ** context.prec - 1, context.Etop())
    return _new(sign, 0, 0, 1)


def _rounded(value, context):
    # Functions round half to even whatever the context says.
    quiet = context.copy()
    quiet.rounding = ROUND_HALF_EVEN
    quiet.flags = context.flags
    return value._fix(quiet)


def _fixed_exp(n, p):
    # exp(n / 10**p) * 10**p for 0 <= n < 10**p or so.
    halvings = 8
    unit = 10 ** p
    x = n >> halvings
    total = term = unit
    k = 1
    while term:
        term = term * x // (k * unit)
        total += term
        k += 1
    for _ in range(halvings):
        total = total * total // unit
    return total


def _fixed_ln(n, p):
    # ln(n / 10**p) * 10**p by Newton's method.
    import math
    unit = 10 ** p
    bits = n.bit_length()
    high = n >> max(bits - 60, 0)
    guess = math.log(high) + max(bits - 60, 0) * math.log(2) - p * math.log(10)
    y, good = int(guess * 10 ** 14) * unit // 10 ** 14, 13
    while True:
        e = _any_exp(y, p)
        y += 2 * unit * (n - e) // (n + e)
        if good > p:
            return y
        good *= 3


_cached = {}


def _constant(name, p):
    # ln(10) with p digits.
    if _cached.get(name, (0, 0))[0] < p:
        _cached[name] = p, _fixed_ln(10 ** (p + 1), p)
    known, value = _cached[name]
    return value // 10 ** (known - p)


def _any_exp(n, p):
    # As _fixed_exp for any n that keeps the result of a moderate size.
    unit = 10 ** p
    whole, part = divmod(n, unit)
    value = _fixed_exp(part, p)
    if whole:
        wide = p + 5 + len(str(abs(whole)))
        scale = 10 ** wide
        e = _fixed_exp(scale, wide)
        power, base, k = scale, e, abs(whole)
        while k:
            if k & 1:
                power = power * base // scale
            base = base * base // scale
            k >>= 1
        value = value * power // scale if whole > 0 else value * scale // power
    return value


def _ln_parts(value, p):
    # ln(value) * 10**p of a positive Decimal.
    top = value.adjusted()
    shift = p + value._e - top
    n = value._c * 10 ** shift if shift >= 0 else value._c // 10 ** -shift
    return _fixed_ln(n, p) + (top * _constant("ln10", p + 10) // 10 ** 10 if top else 0)


def _exp_parts(n, p):
    # exp(n / 10**p) as a coefficient of about p digits and its exponent.
    ten = _constant("ln10", p + 30)
    k, rest = divmod(n * 10 ** 30, ten)
    return _fixed_exp(rest // 10 ** 30, p), k - p


def _settle(context, compute, fix=_rounded):
    # A result with ever more digits, until its rounding is beyond doubt.
    extra = 10
    while True:
        n, exp = compute(context.prec + extra)
        sign, n = int(n < 0), abs(n)
        digits = _len(n)
        drop = digits - context.prec
        if drop > 4:
            rest = n % 10 ** drop
            half, slack = 5 * 10 ** (drop - 1), 10 ** max(drop - 4, 1)
            if abs(rest - half) > slack and slack < rest < 10 ** drop - slack or extra > 300:
                return fix(_new(sign, n * 10 + 1, exp - 1), context)
        extra += 20


def _function(x, context, name):
    if x._k > 1:
        return x._nans(None, context)
    if name == "exp":
        if x._k:
            return _new(0, 0, 0) if x._s else x
        if not x:
            return Decimal(1)
        if x.adjusted() > 20:
            return _tiny(context) if x._s else _infinite(context)
        if x.adjusted() < -context.prec - 2:
            return _rounded(_new(0, 10 ** (context.prec + 2) + (-1 if x._s else 1), -context.prec - 2), context)

        def compute(p):
            p += max(x.adjusted(), 0) + 5
            n = x._c * 10 ** (x._e + p) if x._e + p >= 0 else x._c // 10 ** -(x._e + p)
            return _exp_parts(-n if x._s else n, p)

        estimate = float(x) / 2.302585092994046
        if estimate > context.Emax + 2:
            return _infinite(context)
        if estimate < context.Etiny() - 3:
            return _tiny(context)
        return _settle(context, compute)
    if not x:
        return _new(1, 0, 0, 1)
    if x._s:
        return _invalid(context)
    if x._k:
        return x
    one = x._order(Decimal(1)) == 0
    if one:
        return Decimal(0)
    near = max(0, -(x.__sub__(Decimal(1), Context(prec=5, traps=[])).adjusted()))
    if name == "ln":
        return _settle(context, lambda p: (_ln_parts(x, p + near + 8), -p - near - 8))
    text = str(x._c).rstrip("0")
    if text == "1":
        return Decimal(x.adjusted())._fix(context)

    def compute10(p):
        p += near + 8
        return _ln_parts(x, p) * 10 ** p // _constant("ln10", p), -p

    return _settle(context, compute10)


def _infinite(context):
    context._signal(Overflow, Inexact, Rounded)
    return _new(0, 0, 0, 1)


def _tiny(context):
    context._signal(Underflow, Subnormal, Inexact, Rounded, Clamped)
    return _new(0, 0, context.Etiny())


def _whole(x):
    # The int that a Decimal is, or None.
    if x._k:
        return None
    if x._e >= 0:
        return int(x) if x.adjusted() < 30 else None
    n, rest = divmod(x._c, 10 ** min(-x._e, _len(x._c) + 1))
    return None if rest else -n if x._s else n


def _power(x, y, modulo, context):
    if modulo is not None:
        modulo = x._arg(modulo)
        if modulo is None:
            return NotImplemented
        parts = [_whole(value) for value in (x, y, modulo)]
        nan = x._nans(y, context) or modulo._nans(None, context)
        if nan:
            return nan
        if None in parts or parts[1] < 0 or not parts[2] or abs(parts[2]) >= 10 ** context.prec or not parts[0] and not parts[1]:
            return _invalid(context)
        a, b, c = parts
        sign = int(x._s and b & 1)
        return _new(sign, pow(abs(a), b, abs(c)), 0)
    nan = x._nans(y, context)
    if nan:
        return nan
    n = _whole(y)
    odd = n is not None and n & 1
    if not y:
        return _invalid(context) if not x else Decimal(1)
    sign = int(x._s and odd)
    if x._s and x and n is None and not (y._k or y._e >= 0):
        return _invalid(context)
    if x._s and x and y._k and not x._k:
        return _invalid(context)
    if not x:
        return _new(sign, 0, 0) if not y._s else _new(sign, 0, 0, 1)
    if x._k:
        return _new(sign, 0, 0, 0 if y._s else 1)
    order = x.copy_abs()._order(Decimal(1))
    if not order:
        if y._k or n is None:
            context._signal(Inexact, Rounded)
            return _new(sign, 10 ** (context.prec - 1), 1 - context.prec)
        if y._s:
            exp = 0
        else:
            exp = x._e * n
        if exp < 1 - context.prec:
            context._signal(Rounded)
            exp = 1 - context.prec
        return _new(sign, 10 ** -exp if exp <= 0 else 1, min(exp, 0))
    if y._k:
        return _new(0, 0, 0, 1 if (order > 0) != bool(y._s) else 0)
    size = x.adjusted() if order > 0 else x.adjusted() + 1
    if n is None and y._e >= 0 or n is not None and abs(n * (abs(size) + 1)) > 10 ** 9 or y.adjusted() > 18:
        if size:
            return (_overflow if (size > 0) != bool(y._s) else lambda s, c: _tiny(c))(sign, context)
        if n is None:
            return _overflow(sign, context) if (order > 0) != bool(y._s) else _tiny(context)
    if n is not None and (n > 0 and (_len(x._c) * n < 20000) or n < 0 and -n * _len(x._c) < 20000):
        if n > 0:
            return _new(sign, x._c ** n, x._e * n)._fix(context)
        wide = context.copy()
        wide.prec += 10 + len(str(-n))
        wide.clear_traps()
        wide.clear_flags()
        wide.Emax, wide.Emin = MAX_EMAX, MIN_EMIN
        inverse = Decimal(1).__truediv__(x.copy_abs(), wide)
        if wide.flags[Inexact]:
            value = Decimal(1).__truediv__(_new(0, x._c ** -n, x._e * -n), wide)
            return _new(sign, value._c, value._e)._fix(context)
        return _new(sign, inverse._c ** -n, inverse._e * -n)._fix(context)

    def compute(p):
        p += 12 + max(y.adjusted(), 0) + len(str(abs(x.adjusted())))
        ln = _ln_parts(x.copy_abs(), p)
        product = ln * y._c
        product = product * 10 ** y._e if y._e >= 0 else product // 10 ** -y._e
        return _exp_parts(-product if y._s else product, p)

    exact = None
    if n is None:
        value = _root_exact(x, y, context)
        if value is not None:
            exact = value
    if exact is not None:
        # An inexact way that comes out exactly is padded to full precision.
        pad = context.prec - _len(exact._c)
        context._signal(Inexact, Rounded)
        return _new(0, exact._c * 10 ** pad, exact._e - pad)
    value = _settle(context, compute, Decimal._fix)
    return _new(sign, value._c, value._e, value._k)


def _root_exact(x, y, context):
    # x ** y where that is a number of few digits, or None.
    from math import gcd
    top, bottom = y.as_integer_ratio()
    if bottom > 1000 or abs(top) > 1000:
        return None
    a, b = x.as_integer_ratio()

    def root(value):
        low = round(value ** (1 / bottom)) if value < 10 ** 300 else 0
        for guess in (low - 1, low, low + 1):
            if guess > 0 and guess ** bottom == value:
                return guess
        return None

    a, b = root(a), root(b)
    if a is None or b is None:
        return None
    if top < 0:
        a, b, top = b, a, -top
    a, b = a ** top, b ** top
    wide = Context(prec=context.prec, traps=[], Emax=MAX_EMAX, Emin=MIN_EMIN)
    value = Decimal(a).__truediv__(Decimal(b), wide)
    return None if wide.flags[Inexact] else value


def _group(digits, separator, width):
    if not separator:
        return digits.rjust(width, "0")
    parts = []
    while len(digits) > 3:
        parts.append(digits[-3:])
        digits = digits[:-3]
    parts.append(digits)
    text = separator.join(reversed(parts))
    while len(text) < width:
        text = ("0" if len(text.split(separator)[0]) < 3 else "0" + separator) + text
    return text


def _format(value, spec):
    import re
    found = re.fullmatch(r"(?:(.)?([<>=^]))?([-+ ])?(z)?(\#)?(0)?(\d+)?([,_])?(?:\.(\d+))?([eEfFgGn%])?", spec, re.S)
    if not found:
        raise ValueError("invalid format string")
    fill, align, plus, zed, _, zero, width, separator, precision, kind = found.groups()
    if zero and align:
        if fill is not None:
            zero = None
        else:
            raise ValueError("invalid format string")
    width = int(width or 0)
    sign = "-" if value._s else {None: "", "-": ""}.get(plus, plus)
    if value._k:
        body, zero = value._sci().lstrip("-"), None
        if kind == "%":
            body += "%"
    else:
        if kind == "n":
            kind = "g"
        mode = getcontext().rounding
        n = value
        if kind == "%":
            n = _new(n._s, n._c, n._e + 2)
        if precision is not None:
            precision = int(precision)
            if kind in ("e", "E"):
                n = _short(n, precision + 1, mode)
            elif kind in ("f", "F", "%"):
                n = n._to(-precision, mode)[0]
            else:
                if n._c and _len(n._c) > max(precision, 1):
                    n = _short(n, max(precision, 1), mode)
        if zed and value._s and not n._c and kind in ("f", "F", "e", "E", "%", "g", "G", None):
            sign = {None: "", "-": ""}.get(plus, plus)
        if kind in ("f", "F", "%") and n._e > 0:
            n = n._to(0, mode)[0]
        digits = _text(n._c)
        left = n._e + len(digits)
        if kind in ("e", "E"):
            dot = 1 - (precision or 0) if not n._c and precision is not None else 1
        elif kind in ("f", "F", "%"):
            dot = left
        else:
            dot = left if n._e <= 0 and left > -6 else 1
        if dot <= 0:
            whole, part = "0", "0" * -dot + digits
        elif dot > len(digits):
            whole, part = digits + "0" * (dot - len(digits)), ""
        else:
            whole, part = digits[:dot], digits[dot:]
        exp = left - dot
        tail = "." + part if part else ""
        if exp or kind in ("e", "E"):
            mark = "E" if kind in ("E", "G") or kind is None and getcontext().capitals else "e"
            tail += f"{mark}{exp:+d}"
        if kind == "%":
            tail += "%"
        body = _group(whole, separator, width - len(sign) - len(tail) if zero else 0) + tail
    room = max(width - len(sign) - len(body), 0)
    fill, align = fill or " ", align or ">"
    if align == "=":
        return sign + fill * room + body
    if align == "<":
        return sign + body + fill * room
    if align == "^":
        return fill * (room // 2) + sign + body + fill * (room - room // 2)
    return fill * room + sign + body


def _short(value, digits, mode):
    # With so many digits.
    if not value._c:
        return _new(value._s, 0, value._e)
    n, e = value._c, value._e
    have = _len(n)
    if have < digits:
        return _new(value._s, n * 10 ** (digits - have), e - digits + have)
    if have > digits:
        n = _cut(value._s, n, have - digits, mode)[0]
        e += have - digits
        if _len(n) > digits:
            n //= 10
            e += 1
    return _new(value._s, n, e)


def _delegate(name, method, takes):
    function = getattr(Decimal, method)
    if takes == 1:
        def act(self, a, /):
            return function(_operand(a), self)
    elif takes == 2:
        def act(self, a, b, /):
            return function(_operand(a), _operand(b), self)
    elif takes == 3:
        def act(self, a, b, c, /):
            return function(_operand(a), _operand(b), _operand(c), self)
    else:
        def act(self, a, /):
            return function(_operand(a))
    act.__name__ = name
    setattr(Context, name, act)


for _name, _method in {"plus": "__pos__", "minus": "__neg__", "abs": "__abs__"}.items():
    _delegate(_name, _method, 1)
for _name in "exp ln log10 sqrt normalize next_plus next_minus logb to_integral_exact to_eng_string is_normal is_subnormal number_class logical_invert".split():
    _delegate(_name, _name, 1)
for _name, _method in {
    "add": "__add__", "subtract": "__sub__", "multiply": "__mul__", "divide": "__truediv__", "divide_int": "__floordiv__",
    "remainder": "__mod__", "divmod": "__divmod__",
}.items():
    _delegate(_name, _method, 2)
for _name in ("compare compare_signal compare_total compare_total_mag copy_sign max min max_mag min_mag next_toward remainder_near "
              "same_quantum scaleb shift rotate logical_and logical_or logical_xor").split():
    _delegate(_name, _name, 2)
_delegate("fma", "fma", 3)
for _name in "copy_abs copy_negate is_nan is_qnan is_snan is_infinite is_finite is_signed is_zero is_canonical radix canonical".split():
    _delegate(_name, _name, 0)
_delegate("to_sci_string", "__str__", 0)
Context.quantize = lambda self, a, b, /: _operand(a).quantize(_operand(b), None, self)
Context.to_integral_value = lambda self, a, /: _operand(a).to_integral_value(None, self)
Context.radix = lambda self: Decimal(10)
Context.copy_decimal = lambda self, a, /: _operand(a)

DefaultContext = Context(28, ROUND_HALF_EVEN, -999999, 999999, 1, 0, [], [DivisionByZero, Overflow, InvalidOperation])
BasicContext = Context(9, ROUND_HALF_UP, traps=[DivisionByZero, Overflow, InvalidOperation, Clamped, Underflow])
ExtendedContext = Context(9, ROUND_HALF_EVEN, traps=[])
