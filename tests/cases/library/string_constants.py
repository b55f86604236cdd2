# string: its constants and capwords.

import string


def tell(do, *args, **named):
    try:
        print(repr(do(*args, **named)))
    except Exception as error:
        print(type(error).__name__ + ":", error)


tell(lambda: string.ascii_lowercase)
tell(lambda: string.ascii_uppercase)
tell(lambda: string.digits)
tell(lambda: string.hexdigits)
tell(lambda: string.octdigits)
tell(lambda: string.punctuation)
tell(lambda: string.whitespace)
tell(lambda: len(string.printable))
tell(lambda: string.capwords("hello  wide world"))
tell(lambda: string.capwords("a-b", "-"))
#| 'abcdefghijklmnopqrstuvwxyz'
#| 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'
#| '0123456789'
#| '0123456789abcdefABCDEF'
#| '01234567'
#| '!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~'
#| ' \t\n\r\x0b\x0c'
#| 100
#| 'Hello Wide World'
#| 'A-B'
