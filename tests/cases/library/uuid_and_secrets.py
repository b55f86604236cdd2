# uuid and hashing: names, parts, kinds, versions; hashlib pieces, hmac, base64 kinds.

import base64
import hashlib
import hmac
import uuid

u = uuid.UUID("12345678-1234-5678-1234-567812345678")
print(u, repr(u), u.hex, u.int, u.bytes[:4], u.version, u.variant, u.urn, u.fields, u.time_low, u == uuid.UUID(int=u.int))
print(uuid.uuid5(uuid.NAMESPACE_DNS, "python.org"), uuid.uuid3(uuid.NAMESPACE_URL, "http://x"), uuid.UUID("{12345678123456781234567812345678}"), uuid.uuid4().version, len(str(uuid.uuid4())), sorted([uuid.UUID(int=2), uuid.UUID(int=1)]), uuid.NIL, uuid.MAX)
for wrong in (lambda: uuid.UUID("xyz"), lambda: uuid.UUID(), lambda: uuid.UUID(int=-1), lambda: uuid.UUID(bytes=b"1"), lambda: setattr(u, "int", 5), lambda: u < 5):
    try:
        print(wrong())
    except Exception as error:
        print(type(error).__name__, error)
h = hashlib.sha256(b"abc")
h.update(b"def")
print(h.hexdigest(), h.name, h.digest_size, h.block_size, h.copy().digest()[:4], hashlib.new("md5", b"x").hexdigest(), hashlib.sha1(b"").hexdigest(), hashlib.sha512(b"a").hexdigest()[:16], hashlib.sha3_256(b"a").hexdigest()[:16], hashlib.blake2b(b"a", digest_size=8).hexdigest(), hashlib.shake_128(b"a").hexdigest(5))
print(hmac.new(b"key", b"msg", "sha256").hexdigest(), hmac.compare_digest("a", "a"), hashlib.pbkdf2_hmac("sha256", b"pw", b"salt", 2).hex(), "sha256" in hashlib.algorithms_guaranteed)
for data in (b"", b"f", b"fo", b"foo", bytes(range(250, 256))):
    print(base64.b64encode(data), base64.urlsafe_b64encode(data), base64.b32encode(data), base64.b16encode(data), base64.b85encode(data), base64.a85encode(data))
print(base64.b64decode("Zm9v"), base64.b32decode("MZXW6==="), base64.b85decode(b"W^Zp"), base64.b64decode("Zm 9v\n"), base64.standard_b64decode(b"Zg=="))
for wrong in (lambda: base64.b64decode("abc"), lambda: base64.b64decode("a!bc", validate=True), lambda: base64.b16decode("zz"), lambda: base64.b32decode("1"), lambda: hashlib.new("nope"), lambda: hashlib.md5("text"), lambda: hmac.new("k", b""), lambda: hmac.new(b"k"), lambda: base64.b64encode("text")):
    try:
        print(wrong())
    except Exception as error:
        print(type(error).__name__, error)
#| 12345678-1234-5678-1234-567812345678 UUID('12345678-1234-5678-1234-567812345678') 12345678123456781234567812345678 24197857161011715162171839636988778104 b'\x124Vx' None reserved for NCS compatibility urn:uuid:12345678-1234-5678-1234-567812345678 (305419896, 4660, 22136, 18, 52, 95073701484152) 305419896 True
#| 886313e1-3b8a-5372-9b90-0c9aee199e5d 53b14841-9895-312b-bb91-82c1f08c9edd 12345678-1234-5678-1234-567812345678 4 36 [UUID('00000000-0000-0000-0000-000000000001'), UUID('00000000-0000-0000-0000-000000000002')] 00000000-0000-0000-0000-000000000000 ffffffff-ffff-ffff-ffff-ffffffffffff
#| ValueError badly formed hexadecimal UUID string
#| TypeError one of the hex, bytes, bytes_le, fields, or int arguments must be given
#| ValueError int is out of range (need a 128-bit value)
#| ValueError bytes is not a 16-char string
#| TypeError UUID objects are immutable
#| TypeError '<' not supported between instances of 'UUID' and 'int'
#| bef57ec7f53a6d40beb640a780a639c83bc29ac8a9816f1fc6c5c6dcd93c4721 sha256 32 64 b'\xbe\xf5~\xc7' 9dd4e461268c8034f5c8564e155c67a6 da39a3ee5e6b4b0d3255bfef95601890afd80709 1f40fc92da241694 80084bf2fba02475 40f89e395b66422f 85c8de88d2
#| 2d93cbc1be167bcb1637a4a23cbff01a7878f0c50ee833954ea5221bb1b8c628 True 061df616343cb988307172e2c3074be63e953b28237ea96184f6a48bec7a8a55 True
#| b'' b'' b'' b'' b'' b''
#| b'Zg==' b'Zg==' b'MY======' b'66' b'W&' b'Ac'
#| b'Zm8=' b'Zm8=' b'MZXQ====' b'666F' b'W^V' b'Ao@'
#| b'Zm9v' b'Zm9v' b'MZXW6===' b'666F6F' b'W^Zo' b'AoDS'
#| b'+vv8/f7/' b'-vv8_f7_' b'7L57Z7P674======' b'FAFBFCFDFEFF' b'`uqI-{{H' b'qYU3hrr2'
#| b'foo' b'foo' b'foo' b'foo' b'f'
#| Error Incorrect padding
#| Error Only base64 data is allowed
#| Error Non-base16 digit found
#| Error Incorrect padding
#| ValueError unsupported hash type nope
#| TypeError Strings must be encoded before hashing
#| TypeError key: expected bytes or bytearray, but got 'str'
#| TypeError Missing required argument 'digestmod'.
#| TypeError a bytes-like object is required, not 'str'
