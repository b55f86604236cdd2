"""How texts and sequences differ."""

from collections import namedtuple
from types import GenericAlias

__all__ = [
    "get_close_matches", "ndiff", "restore", "SequenceMatcher", "Differ", "IS_CHARACTER_JUNK", "IS_LINE_JUNK", "context_diff",
    "unified_diff", "diff_bytes", "HtmlDiff", "Match",
]

Match = namedtuple("Match", "a b size")


def _ratio(matches, length):
    return 2.0 * matches / length if length else 1.0


class SequenceMatcher:
    """Finds the longest runs that two sequences share."""

    __class_getitem__ = classmethod(GenericAlias)

    def __init__(self, isjunk=None, a="", b="", autojunk=True):
        self.isjunk, self.autojunk, self.a, self.b = isjunk, autojunk, None, None
        self.set_seqs(a, b)

    def set_seqs(self, a, b):
        self.set_seq1(a)
        self.set_seq2(b)

    def set_seq1(self, a):
        if a is not self.a:
            self.a, self.matching_blocks, self.opcodes = a, None, None

    def set_seq2(self, b):
        if b is self.b:
            return
        self.b, self.matching_blocks, self.opcodes, self.fullbcount = b, None, None, None
        self.b2j = places = {}
        for at, item in enumerate(b):
            places.setdefault(item, []).append(at)
        self.bjunk = {item for item in places if self.isjunk(item)} if self.isjunk else set()
        for item in self.bjunk:
            del places[item]
        self.bpopular = set()
        if self.autojunk and len(b) >= 200:
            self.bpopular = {item for item, found in places.items() if len(found) > len(b) // 100 + 1}
            for item in self.bpopular:
                del places[item]

    def find_longest_match(self, alo=0, ahi=None, blo=0, bhi=None):
        a, b, places, junk = self.a, self.b, self.b2j, self.bjunk
        ahi = len(a) if ahi is None else ahi
        bhi = len(b) if bhi is None else bhi
        besti, bestj, size = alo, blo, 0
        # For each j the length of the match that ends at a[i - 1] and b[j].
        lengths, none = {}, []
        for i in range(alo, ahi):
            new = {}
            for j in places.get(a[i], none):
                if j < blo:
                    continue
                if j >= bhi:
                    break
                k = new[j] = lengths.get(j - 1, 0) + 1
                if k > size:
                    besti, bestj, size = i - k + 1, j - k + 1, k
            lengths = new
        # Popular items may lengthen a match, then junk that touches it.
        for is_junk in (False, True):
            while besti > alo and bestj > blo and (b[bestj - 1] in junk) == is_junk and a[besti - 1] == b[bestj - 1]:
                besti, bestj, size = besti - 1, bestj - 1, size + 1
            while besti + size < ahi and bestj + size < bhi and (b[bestj + size] in junk) == is_junk and \
                    a[besti + size] == b[bestj + size]:
                size += 1
        return Match(besti, bestj, size)

    def get_matching_blocks(self):
        if self.matching_blocks is not None:
            return self.matching_blocks
        queue, found = [(0, len(self.a), 0, len(self.b))], []
        while queue:
            alo, ahi, blo, bhi = queue.pop()
            i, j, k = match = self.find_longest_match(alo, ahi, blo, bhi)
            if k:
                found.append(match)
                if alo < i and blo < j:
                    queue.append((alo, i, blo, j))
                if i + k < ahi and j + k < bhi:
                    queue.append((i + k, ahi, j + k, bhi))
        found.sort()
        blocks = []
        for i, j, k in found:
            if blocks and blocks[-1][0] + blocks[-1][2] == i and blocks[-1][1] + blocks[-1][2] == j:
                blocks[-1] = Match(blocks[-1][0], blocks[-1][1], blocks[-1][2] + k)
            else:
                blocks.append(Match(i, j, k))
        blocks.append(Match(len(self.a), len(self.b), 0))
        self.matching_blocks = blocks
        return blocks

    def get_opcodes(self):
        if self.opcodes is None:
            i = j = 0
            self.opcodes = out = []
            for ai, bj, size in self.get_matching_blocks():
                tag = "replace" if i < ai and j < bj else "delete" if i < ai else "insert" if j < bj else ""
                if tag:
                    out.append((tag, i, ai, j, bj))
                i, j = ai + size, bj + size
                if size:
                    out.append(("equal", ai, i, bj, j))
        return self.opcodes

    def get_grouped_opcodes(self, n=3):
        codes = self.get_opcodes() or [("equal", 0, 1, 0, 1)]
        if codes[0][0] == "equal":
            tag, i1, i2, j1, j2 = codes[0]
            codes[0] = tag, max(i1, i2 - n), i2, max(j1, j2 - n), j2
        if codes[-1][0] == "equal":
            tag, i1, i2, j1, j2 = codes[-1]
            codes[-1] = tag, i1, min(i2, i1 + n), j1, min(j2, j1 + n)
        group = []
        for tag, i1, i2, j1, j2 in codes:
            if tag == "equal" and i2 - i1 > n + n:
                group.append((tag, i1, min(i2, i1 + n), j1, min(j2, j1 + n)))
                yield group
                group = []
                i1, j1 = max(i1, i2 - n), max(j1, j2 - n)
            group.append((tag, i1, i2, j1, j2))
        if group and not (len(group) == 1 and group[0][0] == "equal"):
            yield group

    def ratio(self):
        return _ratio(sum(block[-1] for block in self.get_matching_blocks()), len(self.a) + len(self.b))

    def quick_ratio(self):
        if self.fullbcount is None:
            self.fullbcount = {}
            for item in self.b:
                self.fullbcount[item] = self.fullbcount.get(item, 0) + 1
        left, matches = {}, 0
        for item in self.a:
            number = left.get(item, self.fullbcount.get(item, 0))
            left[item] = number - 1
            matches += number > 0
        return _ratio(matches, len(self.a) + len(self.b))

    def real_quick_ratio(self):
        return _ratio(min(len(self.a), len(self.b)), len(self.a) + len(self.b))


def get_close_matches(word, possibilities, n=3, cutoff=0.6):
    if not n > 0:
        raise ValueError(f"n must be > 0: {n!r}")
    if not 0.0 <= cutoff <= 1.0:
        raise ValueError(f"cutoff must be in [0.0, 1.0]: {cutoff!r}")
    found = []
    matcher = SequenceMatcher()
    matcher.set_seq2(word)
    for other in possibilities:
        matcher.set_seq1(other)
        if matcher.real_quick_ratio() >= cutoff and matcher.quick_ratio() >= cutoff and matcher.ratio() >= cutoff:
            found.append((matcher.ratio(), other))
    return [other for _, other in sorted(found, reverse=True)[:n]]


class Differ:
    """Differences for people: lines with `- `, `+ `, `  ` and `? `."""

    def __init__(self, linejunk=None, charjunk=None):
        self.linejunk, self.charjunk = linejunk, charjunk

    def compare(self, a, b):
        for tag, alo, ahi, blo, bhi in SequenceMatcher(self.linejunk, a, b).get_opcodes():
            if tag == "replace":
                yield from self._fancy_replace(a, alo, ahi, b, blo, bhi)
            elif tag == "delete":
                yield from self._dump("-", a, alo, ahi)
            elif tag == "insert":
                yield from self._dump("+", b, blo, bhi)
            else:
                yield from self._dump(" ", a, alo, ahi)

    def _dump(self, tag, lines, low, high):
        for at in range(low, high):
            yield f"{tag} {lines[at]}"

    def _plain_replace(self, a, alo, ahi, b, blo, bhi):
        if bhi - blo < ahi - alo:
            first, second = self._dump("+", b, blo, bhi), self._dump("-", a, alo, ahi)
        else:
            first, second = self._dump("-", a, alo, ahi), self._dump("+", b, blo, bhi)
        yield from first
        yield from second

    def _fancy_replace(self, a, alo, ahi, b, blo, bhi):
        # Pairs of similar lines near each other are told by what changed within them.
        cutoff, window = 0.74999, 10
        matcher = SequenceMatcher(self.charjunk)
        crqr, cqr, cr = matcher.real_quick_ratio, matcher.quick_ratio, matcher.ratio
        dump_i, dump_j = alo, blo
        for j in range(blo, bhi):
            matcher.set_seq2(b[j])
            aequiv = alo + j - blo
            arange = range(max(aequiv - window, dump_i), min(aequiv + window + 1, ahi))
            if not arange:
                break
            best = cutoff
            best_i = best_j = None
            for i in arange:
                matcher.set_seq1(a[i])
                if crqr() > best and cqr() > best and cr() > best:
                    best, best_i, best_j = cr(), i, j
            if best_i is None:
                continue
            yield from self._fancy_helper(a, dump_i, best_i, b, dump_j, best_j)
            left, right = a[best_i], b[best_j]
            if best < 1.0:
                tags_a = tags_b = ""
                matcher.set_seqs(left, right)
                for tag, i1, i2, j1, j2 in matcher.get_opcodes():
                    mark = {"replace": "^^", "delete": "- ", "insert": " +", "equal": "  "}[tag]
                    if tag != "insert":
                        tags_a += mark[0] * (i2 - i1)
                    if tag != "delete":
                        tags_b += mark[1] * (j2 - j1)
                yield from self._qformat(left, right, tags_a, tags_b)
            else:
                yield "  " + left
            dump_i, dump_j = best_i + 1, best_j + 1
            matcher.set_seq2("")
        yield from self._fancy_helper(a, dump_i, ahi, b, dump_j, bhi)

    def _fancy_helper(self, a, alo, ahi, b, blo, bhi):
        if alo < ahi:
            if blo < bhi:
                return self._plain_replace(a, alo, ahi, b, blo, bhi)
            return self._dump("-", a, alo, ahi)
        return self._dump("+", b, blo, bhi) if blo < bhi else ()

    def _qformat(self, left, right, tags_a, tags_b):
        for line, tags, sign in ((left, tags_a, "-"), (right, tags_b, "+")):
            yield f"{sign} {line}"
            tags = "".join(c if tag == " " and c.isspace() else tag for c, tag in zip(line, tags)).rstrip()
            if tags:
                yield f"? {tags}\n"


def IS_LINE_JUNK(line, pat=None):
    return line.strip() in ("", "#") if pat is None else pat(line) is not None


def IS_CHARACTER_JUNK(ch, ws=" \t"):
    return ch in ws


def ndiff(a, b, linejunk=None, charjunk=IS_CHARACTER_JUNK):
    return Differ(linejunk, charjunk).compare(a, b)


def restore(delta, which):
    tag = {1: "- ", 2: "+ "}.get(int(which))
    if tag is None:
        raise ValueError(f"unknown delta choice (must be 1 or 2): {which!r}")
    for line in delta:
        if line[:2] in ("  ", tag):
            yield line[2:]


def _check(a, b, *rest):
    for lines in (a, b):
        if lines and not isinstance(lines[0], str):
            raise TypeError(f"lines to compare must be str, not {type(lines[0]).__name__} ({lines[0]!r})")
    if isinstance(a, str):
        raise TypeError(f"input must be a sequence of strings, not {type(a).__name__}")
    if isinstance(b, str):
        raise TypeError(f"input must be a sequence of strings, not {type(b).__name__}")
    for text in rest:
        if not isinstance(text, str):
            raise TypeError(f"all arguments must be str, not: {text!r}")


def unified_diff(a, b, fromfile="", tofile="", fromfiledate="", tofiledate="", n=3, lineterm="\n"):
    _check(a, b, fromfile, tofile, fromfiledate, tofiledate, lineterm)

    def span(start, stop):
        length = stop - start
        if length == 1:
            return str(start + 1)
        return f"{start + bool(length)},{length}"

    started = False
    for group in SequenceMatcher(None, a, b).get_grouped_opcodes(n):
        if not started:
            started = True
            for sign, name, date in (("---", fromfile, fromfiledate), ("+++", tofile, tofiledate)):
                yield f"{sign} {name}{'\t' + date if date else ''}{lineterm}"
        first, last = group[0], group[-1]
        yield f"@@ -{span(first[1], last[2])} +{span(first[3], last[4])} @@{lineterm}"
        for tag, i1, i2, j1, j2 in group:
            if tag == "equal":
                for line in a[i1:i2]:
                    yield " " + line
                continue
            if tag != "insert":
                for line in a[i1:i2]:
                    yield "-" + line
            if tag != "delete":
                for line in b[j1:j2]:
                    yield "+" + line


def context_diff(a, b, fromfile="", tofile="", fromfiledate="", tofiledate="", n=3, lineterm="\n"):
    _check(a, b, fromfile, tofile, fromfiledate, tofiledate, lineterm)

    def span(start, stop):
        length = stop - start
        start += bool(length)
        return str(start) if length <= 1 else f"{start},{start + length - 1}"

    prefix, started = {"insert": "+ ", "delete": "- ", "replace": "! ", "equal": "  "}, False
    for group in SequenceMatcher(None, a, b).get_grouped_opcodes(n):
        if not started:
            started = True
            for sign, name, date in (("***", fromfile, fromfiledate), ("---", tofile, tofiledate)):
                yield f"{sign} {name}{'\t' + date if date else ''}{lineterm}"
        first, last = group[0], group[-1]
        yield "***************" + lineterm
        for sign, lines, at, skipped in (("***", a, 1, "insert"), ("---", b, 3, "delete")):
            yield f"{sign} {span(first[at], last[at + 1])} {sign.replace('***', '****').replace('---', '----')}{lineterm}"
            if any(code[0] in ("replace", "delete" if at == 1 else "insert") for code in group):
                for code in group:
                    if code[0] != skipped:
                        for line in lines[code[at]:code[at + 1]]:
                            yield prefix[code[0]] + line


def diff_bytes(dfunc, a, b, fromfile=b"", tofile=b"", fromfiledate=b"", tofiledate=b"", n=3, lineterm=b"\n"):
    def decode(text):
        try:
            return text.decode("ascii", "surrogateescape")
        except AttributeError:
            raise TypeError(f"all arguments must be bytes, not {type(text).__name__} ({text!r})") from None

    texts = map(decode, (fromfile, tofile, fromfiledate, tofiledate))
    for line in dfunc(list(map(decode, a)), list(map(decode, b)), *texts, n, decode(lineterm)):
        yield line.encode("ascii", "surrogateescape")


class HtmlDiff:
    """Two texts side by side, as an HTML table."""

    def __init__(self, tabsize=8, wrapcolumn=None, linejunk=None, charjunk=IS_CHARACTER_JUNK):
        raise NotImplementedError("difflib.HtmlDiff is not supported")
