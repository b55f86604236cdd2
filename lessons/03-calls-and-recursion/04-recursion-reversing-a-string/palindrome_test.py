assert is_palindrome("") and is_palindrome("x"), "no letters and one letter read the same both ways"
assert is_palindrome("abba") and is_palindrome("abcba"), "'abba' and 'abcba' read the same both ways"
assert not is_palindrome("abca") and not is_palindrome("ab"), "'abca' and 'ab' do not"
