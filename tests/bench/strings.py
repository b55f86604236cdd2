# Strings: building, splitting, counting, turning around.
def words(count):
    out = []
    for i in range(count):
        out.append("w" + str(i % 97))
    return " ".join(out)


def rotate(text, by):
    out = ""
    for c in text:
        if "a" <= c <= "z":
            out += chr((ord(c) - 97 + by) % 26 + 97)
        else:
            out += c
    return out


def is_palindrome(text):
    i = 0
    j = len(text) - 1
    while i < j:
        if text[i] != text[j]:
            return False
        i += 1
        j -= 1
    return True


text = words(8000)
print(len(text))
pieces = text.split(" ")
print(len(pieces), pieces[100], pieces[-1])
print(rotate("the quick brown fox jumps over the lazy dog " * 300, 13)[:20])
found = 0
for i in range(20000):
    if is_palindrome(str(i)):
        found += 1
print(found)
print(text.count("w1"), text.replace("w1", "v").find("v"), text.upper()[:5])
total = 0
for piece in pieces:
    if piece.startswith("w9"):
        total += len(piece)
print(total)
