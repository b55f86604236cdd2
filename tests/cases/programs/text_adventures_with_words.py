# Counting and shaping words: frequencies, longest, capitals, pig latin, morse, roman numerals, number words.
import re
from collections import Counter

text = """It was the best of times, it was the worst of times,
it was the age of wisdom, it was the age of foolishness"""
words = re.findall(r"[a-z']+", text.lower())
print(len(words), len(set(words)), Counter(words).most_common(3), max(words, key=len), sorted(set(words), key=lambda w: (-len(w), w))[:3])
print({n: sum(len(w) == n for w in words) for n in sorted({len(w) for w in words})}, " ".join(w.capitalize() for w in words[:4]), text.count("\n"), text.splitlines()[1][:10])


def pig(word):
    at = next((i for i, c in enumerate(word) if c in "aeiou"), 0)
    return word[at:] + word[:at] + ("way" if at == 0 else "ay")


def roman(n):
    out = ""
    for value, sign in zip((1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1), "M CM D CD C XC L XL X IX V IV I".split()):
        out += sign * (n // value)
        n %= value
    return out


def from_roman(text):
    values = dict(I=1, V=5, X=10, L=50, C=100, D=500, M=1000)
    return sum(-values[a] if values[a] < values.get(b, 0) else values[a] for a, b in zip(text, text[1:] + " "))


def caesar(text, k):
    return "".join(chr((ord(c) - b + k) % 26 + b) if c.isalpha() and c.isascii() and (b := 65 if c.isupper() else 97) else c for c in text)


MORSE = {"s": "...", "o": "---", "e": ".", "t": "-"}
print([pig(w) for w in ("hello", "apple", "string")], [roman(n) for n in (1, 4, 9, 14, 40, 90, 400, 1994, 2024)], from_roman("MCMXCIV"), all(from_roman(roman(n)) == n for n in range(1, 500)))
print(caesar("Hello, World!", 3), caesar(caesar("abc xyz", 5), -5), " ".join(MORSE[c] for c in "sos"), "".join(sorted("hello", key="hello".index)), "hello"[::-1].title())
for line in text.splitlines():
    print(f"|{line[:20]:<22}|{len(line):>4}|")
print("-".join(map(str, map(len, words[:6]))), "racecar" == "racecar"[::-1], "ab" in "cab", [*map(str.strip, " a , b ,c".split(","))], "a1b22".translate({ord(d): None for d in "0123456789"}))
#| 24 10 [('it', 4), ('was', 4), ('the', 4)] foolishness ['foolishness', 'wisdom', 'times']
#| {2: 8, 3: 10, 4: 1, 5: 3, 6: 1, 11: 1} It Was The Best 1 it was the
#| ['ellohay', 'appleway', 'ingstray'] ['I', 'IV', 'IX', 'XIV', 'XL', 'XC', 'CD', 'MCMXCIV', 'MMXXIV'] 1994 True
#| Khoor, Zruog! abc xyz ... --- ... hello Olleh
#| |It was the best of t  |  52|
#| |it was the age of wi  |  55|
#| 2-3-3-4-2-5 True True ['a', 'b', 'c'] ab
