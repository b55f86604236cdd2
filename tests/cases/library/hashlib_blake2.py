# hashlib: BLAKE2, keyed and of chosen length.

import hashlib


def tell(do, *args, **named):
    try:
        print(repr(do(*args, **named)))
    except Exception as error:
        print(type(error).__name__ + ":", error)


tell(lambda: hashlib.blake2b(b"abc").hexdigest())
tell(lambda: hashlib.blake2s(b"abc").hexdigest())
tell(lambda: hashlib.blake2b(b"abc", digest_size=16).hexdigest())
tell(lambda: hashlib.blake2b(b"m", key=b"secret").hexdigest()[:20])
tell(lambda: hashlib.blake2s(b"m", salt=b"salt", person=b"me").hexdigest())
tell(lambda: hashlib.blake2b(b"x" * 300).hexdigest()[:24])
tell(lambda: hashlib.blake2b(digest_size=65))
tell(lambda: hashlib.blake2s(key=b"k" * 33))
tell(lambda: hashlib.blake2b().name)
tell(lambda: hashlib.blake2s().digest_size)
tell(lambda: hashlib.blake2b().block_size)
#| 'ba80a53f981c4d0d6a2797b69f12f6e94c212f14685ac4b74b12bb6fdbffa2d17d87c5392aab792dc252d5de4533cc9518d38aa8dbf1925ab92386edd4009923'
#| '508c5e8c327c14e2e1a72ba34eeb452f37458b209ed63a294d999b4c86675982'
#| 'cf4ab791c62b8d2b2109c90275287816'
#| '864c8a05c13483ebb5f8'
#| '429a37b512d28b4b1ee46f0f7ccde229b23dc710eab78742de023701e5ed34d2'
#| 'fe42f4108dd98f9b4f19fb21'
#| ValueError: digest_size for Blake2b must be between 1 and 64 bytes, here it is 65
#| ValueError: maximum key length is 32 bytes
#| 'blake2b'
#| 32
#| 128
