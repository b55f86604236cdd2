# The small tasks that interviews begin with.
def fizzbuzz(n):
    return ["Fizz" * (i % 3 == 0) + "Buzz" * (i % 5 == 0) or str(i) for i in range(1, n + 1)]


def is_palindrome(text):
    letters = [c.lower() for c in text if c.isalnum()]
    return letters == letters[::-1]


def reverse_words(sentence):
    return " ".join(sentence.split()[::-1])


def count_vowels(text):
    return sum(c in "aeiou" for c in text.lower())


def is_anagram(a, b):
    return sorted(a.replace(" ", "").lower()) == sorted(b.replace(" ", "").lower())


def first_unique(text):
    for c in text:
        if text.count(c) == 1:
            return c


def compress(text):
    out, i = "", 0
    while i < len(text):
        j = i
        while j < len(text) and text[j] == text[i]:
            j += 1
        out += text[i] + (str(j - i) if j - i > 1 else "")
        i = j
    return out


def primes(n):
    sieve = [True] * (n + 1)
    sieve[:2] = [False, False]
    for i in range(2, int(n ** 0.5) + 1):
        if sieve[i]:
            sieve[i * i::i] = [False] * len(sieve[i * i::i])
    return [i for i, p in enumerate(sieve) if p]


def gcd(a, b):
    while b:
        a, b = b, a % b
    return a


print(fizzbuzz(15))
print(is_palindrome("A man, a plan, a canal: Panama"), is_palindrome("python"))
print(reverse_words("  hello  big world "), count_vowels("Programming Is Fun"), is_anagram("Dormitory", "dirty room"))
print(first_unique("swiss"), first_unique("aabb"), compress("aaabbc"), compress(""))
print(primes(50), gcd(48, 18), gcd(17, 5))
print(sum(int(d) for d in str(2 ** 100)), [x for x in range(100, 1000) if x == sum(int(d) ** 3 for d in str(x))])
print("".join(chr((ord(c) - 97 + 13) % 26 + 97) if c.islower() else c for c in "hello, world"))
print(max(("apple", "fig", "banana"), key=len), sorted({"b": 1, "a": 3, "c": 2}.items(), key=lambda p: -p[1]))
print([[i * j for j in range(1, 6)] for i in range(1, 4)], list(zip(*[[1, 2, 3], [4, 5, 6]])))
print(bin(10)[2:], int("1010", 2), f"{255:x}", "{:08b}".format(37), oct(64), chr(65), ord("z"))
#| ['1', '2', 'Fizz', '4', 'Buzz', 'Fizz', '7', '8', 'Fizz', 'Buzz', '11', 'Fizz', '13', '14', 'FizzBuzz']
#| True False
#| world big hello 5 True
#| w None a3b2c
#| [2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47] 6 1
#| 115 [153, 370, 371, 407]
#| uryyb, jbeyq
#| banana [('a', 3), ('c', 2), ('b', 1)]
#| [[1, 2, 3, 4, 5], [2, 4, 6, 8, 10], [3, 6, 9, 12, 15]] [(1, 4), (2, 5), (3, 6)]
#| 1010 10 ff 00100101 0o100 A 122
