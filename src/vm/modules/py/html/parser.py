"""A parser that tells the tags and texts of HTML one by one."""

import re
from html import unescape
from html.entities import html5

__all__ = ["HTMLParser"]

_tag = re.compile(r"<([a-zA-Z][^\t\n\r\f />]*)((?:[^>\"']|=[\t\n\r\f ]*(?:\"[^\"]*\"|'[^']*')|[\"'])*?)(/?)>")
_start = re.compile(r"<[a-zA-Z]")
_attribute = re.compile(r"[\t\n\r\f /]*([^\t\n\r\f />][^\t\n\r\f /=>]*)(?:[\t\n\r\f ]*=[\t\n\r\f ]*('[^']*'|\"[^\"]*\"|[^>\t\n\r\f ]*))?")
_reference = re.compile(r"&(?:#([0-9]+|[xX][0-9a-fA-F]+)|([a-zA-Z][-.a-zA-Z0-9]*));?")
_value = re.compile(r"&(#[0-9]+|#[xX][0-9a-fA-F]+|[a-zA-Z][a-zA-Z0-9]*)[;=]?")


def _unescape(found):
    text = found[0]
    if text.startswith("&#") or not text.endswith("=") and text[1:] in html5:
        return unescape(text)
    return text


class HTMLParser:
    """Calls a method of its own for each start, end, text and comment."""

    CDATA_CONTENT_ELEMENTS = ("script", "style", "xmp", "iframe", "noembed", "noframes")
    RCDATA_CONTENT_ELEMENTS = ("textarea", "title")

    def __init__(self, *, convert_charrefs=True, scripting=False):
        self.convert_charrefs, self.scripting = convert_charrefs, scripting
        self.reset()

    def reset(self):
        self.rawdata, self.lasttag, self.cdata_elem, self._escapable = "", "???", None, True
        self.lineno, self.offset, self._text = 1, 0, None

    def feed(self, data):
        self.rawdata += data
        self.goahead(False)

    def close(self):
        self.goahead(True)

    def getpos(self):
        return self.lineno, self.offset

    def get_starttag_text(self):
        return self._text

    def _move(self, text):
        lines = text.count("\n")
        if lines:
            self.lineno += lines
            self.offset = len(text) - text.rindex("\n") - 1
        else:
            self.offset += len(text)

    def _data(self, text):
        if not text:
            return
        if self.convert_charrefs or not self._escapable:
            self.handle_data(unescape(text) if self._escapable else text)
            return
        at = 0
        for found in _reference.finditer(text):
            if found.start() > at:
                self.handle_data(text[at:found.start()])
            if found[1]:
                self.handle_charref(found[1])
            else:
                self.handle_entityref(found[2])
            at = found.end()
        if at < len(text):
            self.handle_data(text[at:])

    def goahead(self, end):
        at = 0
        while at < len(self.rawdata):
            raw = self.rawdata
            if self.cdata_elem:
                found = re.compile(rf"</{self.cdata_elem}(?=[\t\n\r\f />])", re.I | re.A).search(raw, at)
                stop = found.start() if found else len(raw)
                if not found and not end:
                    break
            else:
                stop = raw.find("<", at)
                if stop < 0:
                    stop = len(raw)
                    amp = raw.rfind("&", max(at, stop - 34))
                    if not end and amp >= 0 and not re.search(r"[\t\n\r\f ;]", raw[amp:]):
                        break
            self._data(raw[at:stop])
            self._move(raw[at:stop])
            at = stop
            if at >= len(raw):
                break
            after = self._markup(raw, at, end)
            if after < 0:
                if not end:
                    break
                after = len(raw)
            self._move(raw[at:after])
            at = after
        self.rawdata = self.rawdata[at:]

    def _markup(self, raw, at, end):
        # One tag or the like; where it ends, or -1 if that has not come yet.
        if _start.match(raw, at):
            return self._begin(raw, at)
        if raw.startswith("</", at):
            stop = raw.find(">", at)
            if stop < 0:
                return -1
            found = re.match(r"[a-zA-Z][^\t\n\r\f />]*", raw[at + 2:stop])
            if found:
                self.clear_cdata_mode()
                self.handle_endtag(found[0].lower())
            elif stop > at + 2:
                self.handle_comment(raw[at + 2:stop])
            return stop + 1
        if raw.startswith("<!--", at):
            found = re.compile(r"--!?>|(?<=<!--)-?>").search(raw, at + 4)
            if not found:
                if end:
                    self.handle_comment(raw[at + 4:])
                return -1
            self.handle_comment(raw[at + 4:found.start()])
            return found.end()
        if raw.startswith("<?", at) or raw.startswith("<!", at):
            stop = raw.find(">", at)
            if stop < 0:
                return -1
            body = raw[at + 2:stop]
            if raw[at + 1] == "?":
                self.handle_pi(body)
            elif body[:7].lower() == "doctype":
                self.handle_decl(body)
            elif body.startswith("[CDATA["):
                close = raw.find("]]>", at)
                if close < 0:
                    return -1
                self.unknown_decl(raw[at + 3:close])
                return close + 3
            else:
                self.handle_comment(body)
            return stop + 1
        if at + 1 < len(raw) or end:
            self.handle_data("<")
            return at + 1
        return -1

    def _begin(self, raw, at):
        found = _tag.match(raw, at)
        if not found:
            return -1
        self._text, tag, inside = found[0], found[1].lower(), found[2]
        self.lasttag, attrs, closed = tag, [], bool(found[3])
        for name, value in _attribute.findall(inside):
            if not value and not re.search(re.escape(name) + r"[\t\n\r\f ]*=", inside):
                value = None
            elif value[:1] in ("'", '"') and value[:1] == value[-1:] and len(value) > 1:
                value = value[1:-1]
            attrs.append((name.lower(), value and _value.sub(_unescape, value)))
        if closed and attrs and attrs[-1][1] is not None and re.search(r"=[\t\n\r\f ]*[^\t\n\r\f \"'>]*$", inside):
            # A slash at the end of an unquoted value belongs to it.
            name, value = attrs[-1]
            attrs[-1], closed = (name, value + "/"), False
        if closed:
            self.handle_startendtag(tag, attrs)
        else:
            self.handle_starttag(tag, attrs)
            if tag in self.CDATA_CONTENT_ELEMENTS or self.scripting and tag == "noscript":
                self.set_cdata_mode(tag)
            elif tag in self.RCDATA_CONTENT_ELEMENTS:
                self.set_cdata_mode(tag, escapable=True)
        return found.end()

    def set_cdata_mode(self, elem, *, escapable=False):
        self.cdata_elem, self._escapable = elem.lower(), escapable

    def clear_cdata_mode(self):
        self.cdata_elem, self._escapable = None, True

    def handle_startendtag(self, tag, attrs):
        self.handle_starttag(tag, attrs)
        self.handle_endtag(tag)

    def handle_starttag(self, tag, attrs):
        pass

    def handle_endtag(self, tag):
        pass

    handle_charref = handle_entityref = handle_data = handle_comment = handle_decl = handle_pi = unknown_decl = handle_endtag
