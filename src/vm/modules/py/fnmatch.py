"""Names matched against patterns of `*`, `?` and `[...]`."""

import _wild

__all__ = ["filter", "filterfalse", "fnmatch", "fnmatchcase", "translate"]


def fnmatchcase(name, pat):
    if isinstance(name, bytes):
        name, pat = str(name, "latin1"), str(pat, "latin1")
    return _wild.match(name, pat)


fnmatch = fnmatchcase


def filter(names, pat):
    return [name for name in names if fnmatchcase(name, pat)]


def filterfalse(names, pat):
    return [name for name in names if not fnmatchcase(name, pat)]


def translate(pat):
    import re
    out, at = [], 0
    stars = []
    while at < len(pat):
        char = pat[at]
        at += 1
        if char == "*":
            while pat[at:at + 1] == "*":
                at += 1
            stars.append(len(out))
            out.append(".*")
        elif char == "?":
            out.append(".")
        elif char == "[":
            end = pat.find("]", at + 1 + (pat[at:at + 1] == "!"))
            if end < 0:
                out.append("\\[")
                continue
            body = pat[at:end]
            at = end + 1
            if "-" not in body:
                body = body.replace("\\", r"\\")
            else:
                parts, start, k = [], 0, 2 if body[0] == "!" else 1
                while (k := body.find("-", k)) >= 0:
                    parts.append(body[start:k])
                    start = k + 1
                    k += 3
                if body[start:]:
                    parts.append(body[start:])
                else:
                    parts[-1] += "-"
                for k in range(len(parts) - 1, 0, -1):
                    if parts[k - 1][-1] > parts[k][0]:
                        parts[k - 1:k + 1] = [parts[k - 1][:-1] + parts[k][1:]]
                body = "-".join(part.replace("\\", r"\\").replace("-", r"\-") for part in parts)
            body = re.sub(r"([&~|])", r"\\\1", body)
            if not body:
                out.append("(?!)")
            elif body == "!":
                out.append(".")
            else:
                if body[0] == "!":
                    body = "^" + body[1:]
                elif body[0] in "^[":
                    body = "\\" + body
                out.append(f"[{body}]")
        else:
            out.append(re.escape(char))
    if not stars:
        return f"(?s:{''.join(out)})\\z"
    text = "".join(out[:stars[0]])
    for left, right in zip(stars, stars[1:]):
        text += f"(?>.*?{''.join(out[left + 1:right])})"
    return f"(?s:{text}.*{''.join(out[stars[-1] + 1:])})\\z"
