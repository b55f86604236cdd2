"""Exact fractions."""

from math import gcd as _gcd
import numbers as _numbers
import operator as _operator


class Fraction:
    """A numerator over a denominator, in lowest terms."""

    __slots__ = ("_numerator", "_denominator")

    def __new__(cls, numerator=0, denominator=None):
        self = super().__new__(cls)
        if denominator is None:
            if type(numerator) is int:
                self._numerator, self._denominator = numerator, 1
                return self
            if isinstance(numerator, (int, Fraction)):
                self._numerator, self._denominator = numerator.numerator, numerator.denominator
                return self
            if isinstance(numerator, float) or hasattr(numerator, "as_integer_ratio") and not isinstance(numerator, str):
                self._numerator, self._denominator = numerator.as_integer_ratio()
                return self
            if not isinstance(numerator, str):
                raise TypeError(
                    "argument should be a string or a Rational instance or have the as_integer_ratio() method"
                )
            numerator, denominator = _parse(numerator)
        elif isinstance(numerator, (int, Fraction)) and isinstance(denominator, (int, Fraction)):
            numerator, denominator = (
                numerator.numerator * denominator.denominator,
                denominator.numerator * numerator.denominator,
            )
        else:
            raise TypeError("both arguments should be Rational instances")
        if denominator == 0:
            raise ZeroDivisionError(f"Fraction({numerator}, 0)")
        common = _gcd(numerator, denominator)
        if denominator < 0:
            common = -common
        self._numerator, self._denominator = numerator // common, denominator // common
        return self

    @classmethod
    def from_float(cls, f):
        return cls(*f.as_integer_ratio()) if isinstance(f, float) else cls(f)

    from_decimal = from_float

    @classmethod
    def from_number(cls, number):
        if type(number) is int:
            return cls(number)
        if isinstance(number, (int, float, Fraction)) or not isinstance(number, type) and hasattr(number, "as_integer_ratio"):
            return cls(*number.as_integer_ratio())
        raise TypeError("argument should be a Rational instance or have the as_integer_ratio() method")

    numerator = property(lambda self: self._numerator)
    denominator = property(lambda self: self._denominator)
    real = property(lambda self: self)
    imag = property(lambda self: 0)

    def is_integer(self):
        return self._denominator == 1

    def as_integer_ratio(self):
        return self._numerator, self._denominator

    def conjugate(self):
        return self

    def limit_denominator(self, max_denominator=1000000):
        if max_denominator < 1:
            raise ValueError("max_denominator should be at least 1")
        if self._denominator <= max_denominator:
            return Fraction(self)
        p0, q0, p1, q1 = 0, 1, 1, 0
        n, d = self._numerator, self._denominator
        while True:
            a = n // d
            q2 = q0 + a * q1
            if q2 > max_denominator:
                break
            p0, q0, p1, q1 = p1, q1, p0 + a * p1, q2
            n, d = d, n - a * d
        k = (max_denominator - q0) // q1
        if 2 * d * (q0 + k * q1) <= self._denominator:
            return Fraction(p1, q1)
        return Fraction(p0 + k * p1, q0 + k * q1)

    def __repr__(self):
        return f"{self.__class__.__name__}({self._numerator}, {self._denominator})"

    def __str__(self):
        return str(self._numerator) if self._denominator == 1 else f"{self._numerator}/{self._denominator}"

    def __format__(self, spec):
        import re
        head = r"(?:(?P<fill>.)?(?P<align>[<>=^]))?(?P<sign>[-+ ]?)"
        plain = re.fullmatch(head + r"(?P<alt>#?)(?P<width>0|[1-9][0-9]*)?(?P<sep>[,_]?)", spec, re.S)
        if plain:
            digits = str(abs(self._numerator)) if not plain["sep"] else f"{abs(self._numerator):{plain['sep']}}"
            if self._denominator > 1 or plain["alt"]:
                digits += f"/{self._denominator:{plain['sep']}}"
            return _pad(self._numerator < 0, digits, plain, plain["align"] or ">", plain["fill"] or " ")
        found = re.fullmatch(
            head + r"(?P<zero_sign>z)?(?P<alt>#)?(?P<zeros>0(?=[0-9]))?(?P<width>[0-9]+)?(?P<sep>[,_])?"
            r"(?:\.(?P<precision>[0-9]+)?(?P<frac_sep>[,_])?)?(?P<kind>[eEfFgG%])", spec, re.S)
        if found is None or spec.endswith(".", 0, -1) and found["precision"] is found["frac_sep"] is None:
            raise ValueError(f"Invalid format specifier {spec!r} for object of type {type(self).__name__!r}")
        if found["align"] and found["zeros"]:
            raise ValueError(f"Invalid format specifier {spec!r} for object of type {type(self).__name__!r}; "
                             "can't use explicit alignment when zero-padding")
        return _as_float(self, found)

    def _with(self, other, exact, op, swap=False):
        if isinstance(other, (int, Fraction)):
            a, b = (Fraction(other), self) if swap else (self, Fraction(other))
            return exact(a, b)
        if isinstance(other, (float, complex)):
            mine = float(self)
            return op(other, mine) if swap else op(mine, other)
        return NotImplemented

    def _sum(a, b):
        return Fraction(a._numerator * b._denominator + b._numerator * a._denominator, a._denominator * b._denominator)

    def _difference(a, b):
        return Fraction(a._numerator * b._denominator - b._numerator * a._denominator, a._denominator * b._denominator)

    def _product(a, b):
        return Fraction(a._numerator * b._numerator, a._denominator * b._denominator)

    def _quotient(a, b):
        if not b._numerator:
            raise ZeroDivisionError(f"Fraction({b._denominator}, 0)")
        return Fraction(a._numerator * b._denominator, a._denominator * b._numerator)

    def _floor(a, b):
        return (a._numerator * b._denominator) // (a._denominator * b._numerator)

    def _rest(a, b):
        d = a._denominator * b._denominator
        return Fraction((a._numerator * b._denominator) % (b._numerator * a._denominator), d)

    def __add__(self, other):
        return self._with(other, Fraction._sum, _operator.add)

    def __radd__(self, other):
        return self._with(other, Fraction._sum, _operator.add, True)

    def __sub__(self, other):
        return self._with(other, Fraction._difference, _operator.sub)

    def __rsub__(self, other):
        return self._with(other, Fraction._difference, _operator.sub, True)

    def __mul__(self, other):
        return self._with(other, Fraction._product, _operator.mul)

    def __rmul__(self, other):
        return self._with(other, Fraction._product, _operator.mul, True)

    def __truediv__(self, other):
        return self._with(other, Fraction._quotient, _operator.truediv)

    def __rtruediv__(self, other):
        return self._with(other, Fraction._quotient, _operator.truediv, True)

    def __floordiv__(self, other):
        return self._with(other, Fraction._floor, _operator.floordiv)

    def __rfloordiv__(self, other):
        return self._with(other, Fraction._floor, _operator.floordiv, True)

    def __mod__(self, other):
        return self._with(other, Fraction._rest, _operator.mod)

    def __rmod__(self, other):
        return self._with(other, Fraction._rest, _operator.mod, True)

    def __divmod__(self, other):
        return self // other, self % other

    def __pow__(self, other):
        if isinstance(other, Fraction) and other._denominator == 1:
            other = other._numerator
        if isinstance(other, int):
            if other >= 0:
                return Fraction(self._numerator**other, self._denominator**other)
            if self._numerator == 0:
                raise ZeroDivisionError(f"Fraction({self._denominator ** -other}, 0)")
            return Fraction(self._denominator**-other, self._numerator**-other)
        return float(self) ** float(other)

    def __rpow__(self, other):
        if self._denominator == 1 and self._numerator >= 0:
            return other**self._numerator
        if isinstance(other, _numbers.Rational):
            return Fraction(other.numerator, other.denominator) ** self
        if self._denominator == 1:
            return other**self._numerator
        return other ** float(self)

    def __pos__(self):
        return Fraction(self._numerator, self._denominator)

    def __neg__(self):
        return Fraction(-self._numerator, self._denominator)

    def __abs__(self):
        return Fraction(abs(self._numerator), self._denominator)

    def __int__(self):
        return self.__trunc__()

    def __float__(self):
        return self._numerator / self._denominator

    def __trunc__(self):
        return -(-self._numerator // self._denominator) if self._numerator < 0 else self._numerator // self._denominator

    def __floor__(self):
        return self._numerator // self._denominator

    def __ceil__(self):
        return -(-self._numerator // self._denominator)

    def __round__(self, ndigits=None):
        if ndigits is None:
            floor, remainder = divmod(self._numerator, self._denominator)
            if remainder * 2 < self._denominator:
                return floor
            if remainder * 2 > self._denominator:
                return floor + 1
            return floor + floor % 2
        shift = 10 ** abs(ndigits)
        return Fraction(round(self * shift), shift) if ndigits > 0 else Fraction(round(self / shift) * shift)

    def __hash__(self):
        if self._denominator == 1:
            return hash(self._numerator)
        modulus = (1 << 61) - 1
        try:
            inverse = pow(self._denominator, -1, modulus)
        except ValueError:
            found = 314159
        else:
            found = hash(hash(abs(self._numerator)) * inverse)
        found = found if self._numerator >= 0 else -found
        return -2 if found == -1 else found

    def __eq__(self, other):
        if isinstance(other, (int, Fraction)):
            return self._numerator == other.numerator and self._denominator == other.denominator
        if isinstance(other, float):
            return other == other and abs(other) != float("inf") and self == Fraction(other)
        return NotImplemented

    def _order(self, other, op):
        if isinstance(other, (int, Fraction)):
            return op(self._numerator * other.denominator, self._denominator * other.numerator)
        if isinstance(other, float):
            if other != other or abs(other) == float("inf"):
                return op(0.0, other)
            return op(self, Fraction(other))
        return NotImplemented

    def __lt__(self, other):
        return self._order(other, _operator.lt)

    def __gt__(self, other):
        return self._order(other, _operator.gt)

    def __le__(self, other):
        return self._order(other, _operator.le)

    def __ge__(self, other):
        return self._order(other, _operator.ge)

    def __bool__(self):
        return bool(self._numerator)

    def __reduce__(self):
        return self.__class__, (self._numerator, self._denominator)

    def __copy__(self):
        return self

    def __deepcopy__(self, memo):
        return self


def _pad(negative, body, found, align, fill):
    sign = "-" if negative else "" if found["sign"] in "-" else found["sign"]
    space = fill * (int(found["width"] or 0) - len(sign) - len(body))
    if align == ">":
        return space + sign + body
    if align == "<":
        return sign + body + space
    if align == "^":
        half = len(space) // 2
        return space[:half] + sign + body + space[half:]
    return sign + space + body


def _rounded(value, exponent):
    """Sign and digits of a fraction rounded to a multiple of a power of ten, halves to even."""
    n, d = value._numerator, value._denominator
    if exponent >= 0:
        d *= 10**exponent
    else:
        n *= 10**-exponent
    quotient, rest = divmod(n + (d >> 1), d)
    if not rest and not d & 1:
        quotient &= ~1
    return n < 0, abs(quotient)


def _to_figures(value, figures):
    if not value._numerator:
        return False, 0, 1 - figures
    up, down = str(abs(value._numerator)), str(value._denominator)
    exponent = len(up) - len(down) + (down <= up) - figures
    negative, digits = _rounded(value, exponent)
    if len(str(digits)) == figures + 1:
        digits //= 10
        exponent += 1
    return negative, digits, exponent


def _as_float(value, found):
    kind = found["kind"]
    precision = int(found["precision"] or 6)
    trim = kind in "gG" and not found["alt"]
    if kind in "fF%":
        exponent = -precision - (2 if kind == "%" else 0)
        negative, digits = _rounded(value, exponent)
        scientific, point = False, precision
    else:
        figures = max(precision, 1) if kind in "gG" else precision + 1
        negative, digits, exponent = _to_figures(value, figures)
        scientific = kind in "eE" or exponent > 0 or exponent + figures <= -4
        point = figures - 1 if scientific else -exponent
    suffix = "%" if kind == "%" else f"{'E' if kind in 'EG' else 'e'}{exponent + point:+03d}" if scientific else ""
    if found["zero_sign"] and not digits:
        negative = False
    text = f"{digits:0{point + 1}d}"
    whole, part = text[:len(text) - point], text[len(text) - point:]
    if trim:
        part = part.rstrip("0")
    if found["frac_sep"]:
        part = found["frac_sep"].join(part[at:at + 3] for at in range(0, len(part), 3))
    tail = ("." if part or found["alt"] else "") + part + suffix
    if found["zeros"]:
        sign = "-" if negative else "" if found["sign"] in "-" else found["sign"]
        least = int(found["width"] or 0) - len(sign) - len(tail)
        whole = whole.zfill(3 * least // 4 + 1 if found["sep"] else least)
    if found["sep"]:
        first = 1 + (len(whole) - 1) % 3
        whole = whole[:first] + "".join(found["sep"] + whole[at:at + 3] for at in range(first, len(whole), 3))
    return _pad(negative, whole + tail, found, found["align"] or ("=" if found["zeros"] else ">"),
                found["fill"] or ("0" if found["zeros"] else " "))


def _parse(text):
    shown, text = text, text.strip()
    try:
        if "/" in text:
            left, right = text.split("/")
            if left != left.rstrip() and right != right.lstrip():
                pass
            return int(left), int(right)
        mantissa, mark, exponent = text.replace("E", "e").partition("e")
        power = int(exponent) if mark else 0
        whole, _, decimals = mantissa.partition(".")
        if decimals.strip("0123456789_") or not (whole.lstrip("+-") or decimals):
            raise ValueError
        number = int((whole if whole.lstrip("+-") else whole + "0") + decimals)
        power -= len(decimals.replace("_", ""))
        return (number * 10**power, 1) if power >= 0 else (number, 10**-power)
    except ValueError:
        raise ValueError(f"Invalid literal for Fraction: {shown!r}") from None


_numbers.Rational.register(Fraction)
