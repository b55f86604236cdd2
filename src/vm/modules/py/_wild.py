"""Names matched against patterns of `*`, `?` and `[...]`."""


def _set(pattern, at):
    """The end of the set that opens before `at`, or -1."""
    start = at + (pattern[at:at + 1] == "!")
    return pattern.find("]", start + 1)


def _in_set(body, letter):
    negated = body[0] == "!"
    body = body[1:] if negated else body
    at = 0
    while at < len(body):
        if body[at + 1:at + 2] == "-" and at + 2 < len(body):
            if body[at] <= letter <= body[at + 2]:
                return not negated
            at += 3
        elif body[at] == letter:
            return not negated
        else:
            at += 1
    return negated


def match(name, pattern):
    """Whether a whole name matches. Only the last `*` is ever gone back to, so that it takes no more than n * m steps."""
    at = place = 0
    back = None
    while True:
        if place < len(pattern) and pattern[place] == "*":
            place += 1
            back = (at, place)
            continue
        if at < len(name) and place < len(pattern):
            letter = pattern[place]
            if letter == "[" and (end := _set(pattern, place + 1)) > 0:
                if _in_set(pattern[place + 1:end], name[at]):
                    at, place = at + 1, end + 1
                    continue
            elif letter == "?" or letter == name[at]:
                at, place = at + 1, place + 1
                continue
        elif at == len(name) and place == len(pattern):
            return True
        if back is None or back[0] >= len(name):
            return False
        at, place = back[0] + 1, back[1]
        back = (at, place)


def has_magic(text):
    return any(letter in text for letter in "*?[")
