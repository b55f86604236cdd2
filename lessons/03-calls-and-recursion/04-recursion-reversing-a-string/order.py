def same_string(s):
    if s == "":
        return ""
    return s[0] + same_string(s[1:])

print(same_string("abc"))

#| abc
