"""Words of a command line, as a shell takes them apart."""

from collections import deque

__all__ = ["shlex", "split", "quote", "join"]


class shlex:
    """Takes words off a text."""

    def __init__(self, instream=None, infile=None, posix=False, punctuation_chars=False):
        if instream is None:
            import sys
            instream = sys.stdin
        self.source = list(instream if isinstance(instream, str) else instream.read())
        self.at, self.infile, self.posix, self.eof = 0, infile, posix, None if posix else ""
        self.commenters = "#"
        self.wordchars = "abcdfeghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_"
        if posix:
            self.wordchars += "ßàáâãäåæçèéêëìíîïðñòóôõöøùúûüýþÿÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖØÙÚÛÜÝÞ"
        self.whitespace, self.whitespace_split = " \t\r\n", False
        self.quotes, self.escape, self.escapedquotes = "'\"", "\\", '"'
        self.state, self.pushback, self.lineno, self.debug, self.token = " ", deque(), 1, 0, ""
        self._punctuation = "();<>|&" if punctuation_chars is True else punctuation_chars or ""
        if self._punctuation:
            self.wordchars += "~-./*?="
            self.wordchars = "".join(c for c in self.wordchars if c not in self._punctuation)

    @property
    def punctuation_chars(self):
        return self._punctuation

    def push_token(self, tok):
        self.pushback.appendleft(tok)

    def get_token(self):
        return self.pushback.popleft() if self.pushback else self.read_token()

    def _next(self):
        if self.at >= len(self.source):
            return ""
        char = self.source[self.at]
        self.at += 1
        if char == "\n":
            self.lineno += 1
        return char

    def _skip_line(self):
        while self._next() not in ("", "\n"):
            pass

    def read_token(self):
        token, quoted, state, escaped = "", False, self.state, " "
        while True:
            char = self._next()
            if state is None:
                token = ""
                break
            if state == " ":
                if not char:
                    state = None
                    break
                if char in self.whitespace:
                    if token or self.posix and quoted:
                        break
                elif char in self.commenters:
                    self._skip_line()
                elif self.posix and char in self.escape:
                    escaped, state = "a", char
                elif char in self.wordchars:
                    token, state = char, "a"
                elif char in self._punctuation:
                    token, state = char, "c"
                elif char in self.quotes:
                    token, state = token if self.posix else char, char
                elif self.whitespace_split:
                    token, state = char, "a"
                else:
                    token = char
                    if token or self.posix and quoted:
                        break
            elif state in self.quotes:
                quoted = True
                if not char:
                    raise ValueError("No closing quotation")
                if char == state:
                    if not self.posix:
                        token += char
                        state = " "
                        break
                    state = "a"
                elif self.posix and char in self.escape and state in self.escapedquotes:
                    escaped, state = state, char
                else:
                    token += char
            elif state in self.escape:
                if not char:
                    raise ValueError("No escaped character")
                if escaped in self.quotes and char != state and char != escaped:
                    token += state
                token += char
                state = escaped
            else:
                if not char:
                    state = None
                    break
                if char in self.whitespace:
                    state = " "
                    if token or self.posix and quoted:
                        break
                elif char in self.commenters:
                    self._skip_line()
                    if self.posix:
                        state = " "
                        if token or quoted:
                            break
                elif state == "c":
                    if char in self._punctuation:
                        token += char
                    else:
                        if char not in self.whitespace:
                            self.at -= 1
                        state = " "
                        break
                elif self.posix and char in self.quotes:
                    state = char
                elif self.posix and char in self.escape:
                    escaped, state = "a", char
                elif char in self.wordchars or char in self.quotes or self.whitespace_split and char not in self._punctuation:
                    token += char
                else:
                    self.at -= 1
                    state = " "
                    if token or self.posix and quoted:
                        break
        self.state = state
        if self.posix and not quoted and token == "":
            return None
        return token

    def __iter__(self):
        return self

    def __next__(self):
        token = self.get_token()
        if token == self.eof:
            raise StopIteration
        return token


def split(s, comments=False, posix=True):
    if s is None:
        raise ValueError("s argument must not be None")
    words = shlex(s, posix=posix)
    words.whitespace_split = True
    if not comments:
        words.commenters = ""
    return list(words)


def join(split_command):
    return " ".join(map(quote, split_command))


def quote(s):
    if not s:
        return "''"
    if not isinstance(s, str):
        raise TypeError(f"expected string object, got {type(s).__name__!r}")
    if s.isascii() and all(c.isalnum() or c in "_@%+=:,./-" for c in s):
        return s
    return "'" + s.replace("'", "'\"'\"'") + "'"
