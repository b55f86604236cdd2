# secrets by their shapes, binascii by its values.

import binascii
import secrets


def tell(do, *args, **named):
    try:
        print(repr(do(*args, **named)))
    except Exception as error:
        print(type(error).__name__ + ":", error)


tell(lambda: len(secrets.token_hex(8)))
tell(lambda: len(secrets.token_bytes(5)))
tell(lambda: type(secrets.token_urlsafe()))
tell(lambda: secrets.randbelow(1))
tell(lambda: secrets.choice([7]))
tell(lambda: secrets.compare_digest("a", "a"))
tell(lambda: secrets.randbelow(0))
tell(lambda: secrets.choice([]))
tell(lambda: binascii.hexlify(b"ab"))
tell(lambda: binascii.unhexlify("6162"))
tell(lambda: binascii.crc32(b"hello"))
tell(lambda: binascii.b2a_base64(b"x"))
tell(lambda: binascii.a2b_base64(b"eA=="))
tell(lambda: binascii.unhexlify("6"))
tell(lambda: binascii.hexlify(b"abc", "-"))
tell(lambda: binascii.crc_hqx(b"a", 0))
#| 16
#| 5
#| <class 'str'>
#| 0
#| 7
#| True
#| ValueError: Upper bound must be positive.
#| IndexError: Cannot choose from an empty sequence
#| b'6162'
#| b'ab'
#| 907060870
#| b'eA==\n'
#| b'x'
#| Error: Odd-length string
#| b'61-62-63'
#| 31879
