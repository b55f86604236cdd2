"""Text in HTML: what is escaped and what escapes stand for."""

__all__ = ["escape", "unescape"]

# Windows-1252 stands where control characters would.
_replaced = dict(zip(
    (0x80, *range(0x82, 0x8D), 0x8E, *range(0x91, 0x9D), 0x9E, 0x9F),
    "€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ"))


def escape(s, quote=True):
    s = s.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return s.replace('"', "&quot;").replace("'", "&#x27;") if quote else s


def _entity(found):
    from .entities import _known
    text = found[1]
    if text[0] == "#":
        digits = text[1:].rstrip(";")
        number = int(digits[1:], 16) if digits[0] in "xX" else int(digits)
        if number in _replaced:
            return _replaced[number]
        if 0xD800 <= number <= 0xDFFF or number > 0x10FFFF or number == 0:
            return "\ufffd"
        if number == 0x0D:
            return "\r"
        if number in (0x81, 0x8D, 0x8F, 0x90, 0x9D):
            return chr(number)
        if 1 <= number <= 8 or number == 0xB or 0xE <= number <= 0x1F or 0x7F <= number <= 0x9F or \
                0xFDD0 <= number <= 0xFDEF or number & 0xFFFE == 0xFFFE:
            return ""
        return chr(number)
    if text in _known:
        return _known[text]
    for end in range(len(text) - 1, 1, -1):
        if text[:end] in _known:
            return _known[text[:end]] + text[end:]
    return "&" + text


def unescape(s):
    if "&" not in s:
        return s
    import re
    return re.sub(r"&(#[0-9]+;?|#[xX][0-9a-fA-F]+;?|[^\t\n\f <&#;]{1,32};?)", _entity, s)
