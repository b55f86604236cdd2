"""Wrapping and indenting text."""

import _sre

__all__ = ["TextWrapper", "wrap", "fill", "dedent", "indent", "shorten"]

# Where lines may be broken: at blanks, around long dashes, after hyphens between letters.
_words = _sre.compile(
    r"""([\t\n\v\f\r\ ]+|(?<=[\w!"'&.,?])-{2,}(?=\w)|[^\t\n\v\f\r\ ]+?(?:-(?:(?<=[^\d\W]{2}-)|(?<=[^\d\W]-[^\d\W]-))"""
    r"""(?=[^\d\W]-?[^\d\W])|(?=[\t\n\v\f\r\ ]|\z)|(?<=[\w!"'&.,?])(?=-{2,}\w)))""", 0)
_blanks = _sre.compile(r"([\t\n\v\f\r ]+)", 0)
_ending = _sre.compile(r"""[a-z][.!?]["']?\z""", 0)


def dedent(text):
    """Removes the margin that all lines share."""
    if not isinstance(text, str):
        raise TypeError(f"expected str object, not {type(text).__qualname__!r}")
    lines = text.split("\n")
    lines = [line if line.strip() else "" for line in lines]
    margin = None
    for line in lines:
        if line:
            indent = line[: len(line) - len(line.lstrip(" \t"))]
            if margin is None:
                margin = indent
            else:
                at = 0
                while at < min(len(margin), len(indent)) and margin[at] == indent[at]:
                    at += 1
                margin = margin[:at]
    cut = len(margin or "")
    return "\n".join(line[cut:] for line in lines)


def indent(text, prefix, predicate=None):
    """Puts a prefix before lines."""
    if predicate is None:
        predicate = str.strip
    return "".join(prefix + line if predicate(line) else line for line in text.splitlines(True))


class TextWrapper:
    """Wraps paragraphs."""

    def __init__(
        self, width=70, initial_indent="", subsequent_indent="", expand_tabs=True, replace_whitespace=True,
        fix_sentence_endings=False, break_long_words=True, drop_whitespace=True, break_on_hyphens=True,
        tabsize=8, *, max_lines=None, placeholder=" [...]",
    ):
        self.width, self.initial_indent, self.subsequent_indent = width, initial_indent, subsequent_indent
        self.expand_tabs, self.replace_whitespace = expand_tabs, replace_whitespace
        self.fix_sentence_endings, self.break_long_words = fix_sentence_endings, break_long_words
        self.drop_whitespace, self.break_on_hyphens, self.tabsize = drop_whitespace, break_on_hyphens, tabsize
        self.max_lines, self.placeholder = max_lines, placeholder

    def _munge_whitespace(self, text):
        if self.expand_tabs:
            text = text.expandtabs(self.tabsize)
        if self.replace_whitespace:
            text = text.translate(dict.fromkeys(b"\t\n\x0b\x0c\r ", " "))
        return text

    def _split(self, text):
        chunks = (_words if self.break_on_hyphens else _blanks).split(text)
        return [chunk for chunk in chunks if chunk]

    def _split_chunks(self, text):
        chunks = self._split(self._munge_whitespace(text))
        if self.fix_sentence_endings:
            for at in range(len(chunks) - 1):
                if chunks[at + 1] == " " and _ending.search(chunks[at]):
                    chunks[at + 1] = "  "
        return chunks

    def _wrap_chunks(self, chunks):
        if self.width <= 0:
            raise ValueError(f"invalid width {self.width!r} (must be > 0)")
        if self.max_lines is not None:
            indent = self.subsequent_indent if self.max_lines > 1 else self.initial_indent
            if len(indent) + len(self.placeholder.lstrip()) > self.width:
                raise ValueError("placeholder too large for max width")
        lines, chunks = [], chunks[::-1]
        while chunks:
            indent = self.subsequent_indent if lines else self.initial_indent
            width = self.width - len(indent)
            if self.drop_whitespace and not chunks[-1].strip() and lines:
                chunks.pop()
            line, length = [], 0
            while chunks and length + len(chunks[-1]) <= width:
                length += len(chunks[-1])
                line.append(chunks.pop())
            if chunks and len(chunks[-1]) > width:
                room = max(width, 1) - length if width >= 1 else 1
                if self.break_long_words and room > 0:
                    chunk, end = chunks[-1], room
                    if self.break_on_hyphens and len(chunk) > room:
                        hyphen = chunk.rfind("-", 0, room)
                        if hyphen > 0 and chunk[:hyphen].strip("-"):
                            end = hyphen + 1
                    line.append(chunk[:end])
                    chunks[-1] = chunk[end:]
                elif not line:
                    line.append(chunks.pop())
                length = sum(map(len, line))
            if self.drop_whitespace and line and not line[-1].strip():
                length -= len(line.pop())
            if not line:
                continue
            done = not chunks or self.drop_whitespace and len(chunks) == 1 and not chunks[0].strip()
            if self.max_lines is None or len(lines) + 1 < self.max_lines or done and length <= width:
                lines.append(indent + "".join(line))
                continue
            while line:
                if line[-1].strip() and length + len(self.placeholder) <= width:
                    lines.append(indent + "".join(line) + self.placeholder)
                    return lines
                length -= len(line.pop())
            if lines and len(lines[-1].rstrip()) + len(self.placeholder) <= self.width:
                lines[-1] = lines[-1].rstrip() + self.placeholder
            else:
                lines.append(indent + self.placeholder.lstrip())
            break
        return lines

    def wrap(self, text):
        return self._wrap_chunks(self._split_chunks(text))

    def fill(self, text):
        return "\n".join(self.wrap(text))


def wrap(text, width=70, **kwargs):
    return TextWrapper(width=width, **kwargs).wrap(text)


def fill(text, width=70, **kwargs):
    return TextWrapper(width=width, **kwargs).fill(text)


def shorten(text, width, **kwargs):
    return TextWrapper(width=width, max_lines=1, **kwargs).fill(" ".join(text.strip().split()))
