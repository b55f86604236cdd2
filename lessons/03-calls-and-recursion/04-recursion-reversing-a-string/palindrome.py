def is_palindrome(s):
    if s == "":
        return True
    return s[0] == s[-1]

print(is_palindrome("abcba"), is_palindrome("abca"))

#| True True
