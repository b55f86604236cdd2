# base64: its alphabets and paddings.

import base64


def tell(do, *args, **named):
    try:
        print(repr(do(*args, **named)))
    except Exception as error:
        print(type(error).__name__ + ":", error)


tell(lambda: base64.b64encode(b"hello?>"))
tell(lambda: base64.b64decode("aGVsbG8/Pg=="))
tell(lambda: base64.urlsafe_b64encode(b"hello?>"))
tell(lambda: base64.urlsafe_b64decode(b"aGVsbG8_Pg=="))
tell(lambda: base64.b32encode(b"hi"))
tell(lambda: base64.b32decode("NBUQ===="))
tell(lambda: base64.b16encode(b"hi"))
tell(lambda: base64.b16decode("6869"))
tell(lambda: base64.b85encode(b"hello"))
tell(lambda: base64.b85decode(b"Xk~0{Zv"))
tell(lambda: base64.a85encode(b"hello"))
tell(lambda: base64.b64decode("abc"))
tell(lambda: base64.b64encode("text"))
tell(lambda: base64.b64decode("a b=", validate=True))
tell(lambda: base64.b32decode("1"))
tell(lambda: base64.b16decode("6g"))
tell(lambda: base64.encodebytes(b"x" * 60))
#| b'aGVsbG8/Pg=='
#| b'hello?>'
#| b'aGVsbG8_Pg=='
#| b'hello?>'
#| b'NBUQ===='
#| b'hi'
#| b'6869'
#| b'hi'
#| b'Xk~0{Zv'
#| b'hello'
#| b'BOu!rDZ'
#| Error: Incorrect padding
#| TypeError: a bytes-like object is required, not 'str'
#| Error: Only base64 data is allowed
#| Error: Incorrect padding
#| Error: Non-base16 digit found
#| b'eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4\neHh4\n'
