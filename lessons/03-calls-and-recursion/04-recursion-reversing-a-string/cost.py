copied = 0

def reverse_string(s):
    global copied
    if s == "":
        return ""
    rest = s[1:]
    result = reverse_string(rest) + s[0]
    copied = copied + len(rest) + len(result)
    return result

for text in ("a" * 10, "a" * 20, "a" * 40):
    copied = 0
    reverse_string(text)
    print(len(text), copied)

#| 10 100
#| 20 400
#| 40 1600
