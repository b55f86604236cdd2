# base64, binascii, hashlib, hmac, secrets' shapes, uuid: values and errors.
import base64
import binascii
import hashlib
import hmac
import uuid

data = b"hello \xff\xfe world?>"
for name in ("b64", "urlsafe_b64", "standard_b64", "b32", "b32hex", "b16", "a85", "b85", "z85"):
    encoded = getattr(base64, name + "encode")(data if name != "z85" else data + b"12"[:-len(data) % 4])
    print(name, encoded, getattr(base64, name + "decode")(encoded)[:5])
for action in (lambda: base64.b64decode("abc"), lambda: base64.b64decode("a$b="), lambda: base64.b64decode("YQ==", validate=True), lambda: base64.b64decode("Y Q==", validate=True), lambda: base64.b32decode("abc"), lambda: base64.b16decode("zz"), lambda: base64.b64encode("text"), lambda: base64.b16decode("ab"), lambda: base64.b16decode("ab", casefold=True), lambda: base64.b85decode(b"~~~~~~"), lambda: base64.b64decode("é"), lambda: base64.a85decode(b"x" * 7), lambda: base64.b64decode(""), lambda: base64.b64decode("YWI"), lambda: base64.encodebytes(b"a" * 60), lambda: base64.decodebytes(b"YWI=\n"), lambda: binascii.hexlify(b"\x01\xff", ":"), lambda: binascii.unhexlify("01f"), lambda: binascii.unhexlify("zz"), lambda: binascii.crc32(b"hello"), lambda: binascii.a2b_base64("YQ"), lambda: binascii.b2a_base64(b"ab", newline=False), lambda: binascii.crc_hqx(b"x", 0)):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)
for name in ("md5", "sha1", "sha224", "sha256", "sha384", "sha512", "sha3_256", "blake2b", "blake2s"):
    h = hashlib.new(name, b"abc")
    print(name, h.hexdigest()[:32], h.digest_size, h.block_size, h.name)
h = hashlib.sha256()
h.update(b"a"); h.update(b"bc")
print(h.hexdigest() == hashlib.sha256(b"abc").hexdigest(), h.copy().hexdigest() == h.hexdigest(), h.digest()[:4], hashlib.shake_128(b"x").hexdigest(5), "sha256" in hashlib.algorithms_guaranteed, hashlib.pbkdf2_hmac("sha256", b"p", b"s", 2).hex()[:16])
for action in (lambda: hashlib.sha256("text"), lambda: hashlib.new("nope"), lambda: h.update("x"), lambda: hmac.new(b"k", b"m"), lambda: hmac.new("k", b"m", "sha256"), lambda: hashlib.md5(5)):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)
m = hmac.new(b"key", b"message", "sha256")
print(m.hexdigest(), hmac.compare_digest("a", "a"), hmac.compare_digest(b"a", b"b"), hmac.digest(b"k", b"m", "md5").hex(), m.name)
u = uuid.UUID("12345678123456781234567812345678")
print(u, repr(u), u.hex, u.int, u.version, u.variant, uuid.uuid5(uuid.NAMESPACE_DNS, "python.org"), uuid.uuid3(uuid.NAMESPACE_URL, "x"), uuid.UUID(int=5), uuid.UUID(bytes=b"\x01" * 16), u.urn, u.fields, u < uuid.UUID(int=0), u == uuid.UUID("{12345678-1234-5678-1234-567812345678}"), uuid.NIL, len(str(uuid.uuid4())), uuid.uuid4().version)
for action in (lambda: uuid.UUID("xyz"), lambda: uuid.UUID(), lambda: uuid.UUID(int=-1), lambda: uuid.UUID(bytes=b"a"), lambda: setattr(u, "int", 1)):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)
#| b64 b'aGVsbG8g//4gd29ybGQ/Pg==' b'hello'
#| urlsafe_b64 b'aGVsbG8g__4gd29ybGQ_Pg==' b'hello'
#| standard_b64 b'aGVsbG8g//4gd29ybGQ/Pg==' b'hello'
#| b32 b'NBSWY3DPED774IDXN5ZGYZB7HY======' b'hello'
#| b32hex b'D1IMOR3F43VVS83NDTP6OP1V7O======' b'hello'
#| b16 b'68656C6C6F20FFFE20776F726C643F3E' b'hello'
#| a85 b'BOu!rD]o)Z+EqaECh,ao' b'hello'
#| b85 b'Xk~0{Zy^8vAa`$aY-B$^' b'hello'
#| z85 b'xK#0@zY]8VaA}:Ay?b:]' b'hello'
#| Error Incorrect padding
#| Error Incorrect padding
#| b'a'
#| Error Only base64 data is allowed
#| Error Incorrect padding
#| Error Non-base16 digit found
#| TypeError a bytes-like object is required, not 'str'
#| Error Non-base16 digit found
#| b'\xab'
#| ValueError base85 overflow in hunk starting at byte 0
#| ValueError string argument should contain only ASCII characters
#| ValueError Non-Ascii85 digit found: x
#| b''
#| Error Incorrect padding
#| b'YWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFh\nYWFh\n'
#| b'ab'
#| b'01:ff'
#| Error Odd-length string
#| Error Non-hexadecimal digit found
#| 907060870
#| Error Incorrect padding
#| b'YWI='
#| 65439
#| md5 900150983cd24fb0d6963f7d28e17f72 16 64 md5
#| sha1 a9993e364706816aba3e25717850c26c 20 64 sha1
#| sha224 23097d223405d8228642a477bda255b3 28 64 sha224
#| sha256 ba7816bf8f01cfea414140de5dae2223 32 64 sha256
#| sha384 cb00753f45a35e8bb5a03d699ac65007 48 128 sha384
#| sha512 ddaf35a193617abacc417349ae204131 64 128 sha512
#| sha3_256 3a985da74fe225b2045c172d6bd390bd 32 136 sha3_256
#| blake2b ba80a53f981c4d0d6a2797b69f12f6e9 64 128 blake2b
#| blake2s 508c5e8c327c14e2e1a72ba34eeb452f 32 64 blake2s
#| True True b'\xbax\x16\xbf' e472c5e394 True 1998f3d3f22119b7
#| TypeError Strings must be encoded before hashing
#| ValueError unsupported hash type nope
#| TypeError Strings must be encoded before hashing
#| TypeError Missing required argument 'digestmod'.
#| TypeError key: expected bytes or bytearray, but got 'str'
#| TypeError object supporting the buffer API required
#| 6e9ef29b75fffc5b7abae527d58fdadb2fe42e7219011976917343065f58ed4a True False ed7e724d3a91554aaa2043041d9c5305 hmac-sha256
#| 12345678-1234-5678-1234-567812345678 UUID('12345678-1234-5678-1234-567812345678') 12345678123456781234567812345678 24197857161011715162171839636988778104 None reserved for NCS compatibility 886313e1-3b8a-5372-9b90-0c9aee199e5d 60a7f89c-e446-309c-8b4f-460bfdfd0dee 00000000-0000-0000-0000-000000000005 01010101-0101-0101-0101-010101010101 urn:uuid:12345678-1234-5678-1234-567812345678 (305419896, 4660, 22136, 18, 52, 95073701484152) False True 00000000-0000-0000-0000-000000000000 36 4
#| ValueError badly formed hexadecimal UUID string
#| TypeError one of the hex, bytes, bytes_le, fields, or int arguments must be given
#| ValueError int is out of range (need a 128-bit value)
#| ValueError bytes is not a 16-char string
#| TypeError UUID objects are immutable
