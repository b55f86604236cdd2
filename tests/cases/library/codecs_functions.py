# codecs: encoders by name, error handlers, incremental decoding.

import codecs


def tell(do, *args, **named):
    try:
        print(repr(do(*args, **named)))
    except Exception as error:
        print(type(error).__name__ + ":", error)


tell(lambda: codecs.encode("abc", "rot13"))
tell(lambda: codecs.decode(b"616263", "hex"))
tell(lambda: codecs.encode(b"abc", "base64"))
tell(lambda: codecs.lookup("utf8").name)
tell(lambda: codecs.lookup("nope"))
tell(lambda: codecs.BOM_UTF8)
tell(lambda: codecs.encode("é", "utf-8"))
tell(lambda: codecs.decode(b"\xff", "utf-8", "replace"))
tell(lambda: codecs.getencoder("ascii")("a"))
tell(lambda: codecs.getincrementaldecoder("utf-8")().decode(b"\xc3"))
tell(lambda: codecs.iterdecode([b"a", b"b"], "ascii").__next__())
d = codecs.getincrementaldecoder("utf-8")()
tell(lambda: d.decode(b"\xe2\x82"))
tell(lambda: d.decode(b"\xac"))
tell(lambda: codecs.charmap_encode("a")[0])
#| 'nop'
#| b'abc'
#| b'YWJj\n'
#| 'utf-8'
#| LookupError: unknown encoding: nope
#| b'\xef\xbb\xbf'
#| b'\xc3\xa9'
#| '�'
#| (b'a', 1)
#| ''
#| 'a'
#| ''
#| '€'
#| b'a'
