def is_palindrome(s):
    if len(s) < 2:
        return True
    return s[0] == s[-1] and is_palindrome(s[1:-1])

print(is_palindrome("abcba"), is_palindrome("abca"))

#| True False
