# hmac: keyed digests and comparing them.

import hashlib
import hmac


def tell(do, *args, **named):
    try:
        print(repr(do(*args, **named)))
    except Exception as error:
        print(type(error).__name__ + ":", error)


tell(lambda: hmac.new(b"key", b"msg", hashlib.sha256).hexdigest())
tell(lambda: hmac.new(b"key", b"msg", "md5").hexdigest())
tell(lambda: hmac.digest(b"k", b"m", "sha1").hex())
tell(lambda: hmac.compare_digest("a", "a"))
tell(lambda: hmac.compare_digest(b"a", b"b"))
tell(lambda: hmac.new(b"k"))
tell(lambda: hmac.new("k", b"m", "md5"))
tell(lambda: hmac.compare_digest("é", "é"))
#| '2d93cbc1be167bcb1637a4a23cbff01a7878f0c50ee833954ea5221bb1b8c628'
#| '18e3548c59ad40dd03907b7aeee71d67'
#| '772b71c8a2997e768be01d9711e4a4f34a24ef33'
#| True
#| False
#| TypeError: Missing required argument 'digestmod'.
#| TypeError: key: expected bytes or bytearray, but got 'str'
#| TypeError: comparing strings with non-ASCII characters is not supported
