import struct, hashlib, hmac, binascii, base64, uuid, zlib, random
def t(fn):
    try: print(repr(fn()))
    except BaseException as e: print(type(e).__name__, e)
P,U,C=struct.pack,struct.unpack,struct.calcsize
for f,a in [('<i',(1,)),('>hHbB',(-1,65535,-128,255)),('<qQ',(-2**63,2**64-1)),('@bi',(1,2)),('=bi',(1,2)),('<3s',(b'abcd',)),('5p',(b'abc',)),('<f',(1.5,)),('>d',(3.14,)),('<e',(1.1,)),('?',(3,)),('c',(b'x',)),('4x',()),('!I',(1,)),('2h',(1,2)),('10s',(b'hi',)),('bhil',(1,2,3,4)),('<e',(65519.0,)),('<e',(6e-8,)),('<e',(-0.0,)),('<e',(float('inf'),)),('<f',(1e-45,)),('b x h',(1,2)),('0i',()),('ci',(b'a',1))]:
    t(lambda: (P(f,*a), C(f), U(f,P(f,*a))))
for f,a in [('i',('x',)),('b',(128,)),('B',(-1,)),('h',(40000,)),('H',(-1,)),('i',(2**31,)),('I',(-1,)),('q',(2**63,)),('Q',(-1,)),('c',(1,)),('c',(b'ab',)),('s',('a',)),('f',('x',)),('f',(1e40,)),('e',(1e6,)),('y',(1,)),('2',()),('i',()),('i',(1,2)),('<n',(1,)),('i',(1.5,))]:
    t(lambda: P(f,*a))
t(lambda: U('<i', b'abc')); t(lambda: struct.unpack_from('<h', b'abcdef', 2)); t(lambda: struct.unpack_from('<h', b'abc', 2)); t(lambda: list(struct.iter_unpack('<h', b'abcd'))); t(lambda: list(struct.iter_unpack('<h', b'abc')))
b = bytearray(6); struct.pack_into('<h', b, 2, 513); print(b); t(lambda: struct.pack_into('<h', b, 5, 1))
s = struct.Struct('<hI'); print(s.size, s.format, s.pack(1,2), s.unpack(s.pack(3,4)), s)
from collections import namedtuple
R = namedtuple('R','a b'); print(R._make(struct.unpack('<2h', b'\1\0\2\0')))
msg = b'The quick brown fox'
for n in ('md5','sha1','sha224','sha256','sha384','sha512','sha3_224','sha3_256','sha3_384','sha3_512'):
    h = hashlib.new(n); h.update(msg[:5]); g = h.copy(); h.update(msg[5:]); print(n, h.hexdigest(), h.digest_size, h.block_size, h.name, g.hexdigest()[:8])
    print(getattr(hashlib, n)(b'a'*1000).hexdigest(), getattr(hashlib, n)().hexdigest())
    for k in (55,56,63,64,65,111,112,127,128,135,136,143,144): print(getattr(hashlib, n)(b'x'*k).hexdigest()[:12], end=' ')
    print()
print(hashlib.shake_128(msg).hexdigest(20), hashlib.shake_256(msg).hexdigest(200))
t(lambda: hashlib.md5('a')); t(lambda: hashlib.new('nope')); t(lambda: hashlib.sha256(b'a').digest()); t(lambda: 'sha256' in hashlib.algorithms_available)
print(hmac.new(b'key', msg, 'sha256').hexdigest(), hmac.new(b'k'*200, msg, hashlib.md5).hexdigest(), hmac.compare_digest('a','a'), hmac.compare_digest(b'a',b'b')); t(lambda: hmac.new('k', b'', 'md5'))
print(hashlib.pbkdf2_hmac('sha256', b'pw', b'salt', 5).hex())
for d in (b'', b'a', b'ab', b'abc', b'hello world', bytes(range(256))):
    e = base64.b64encode(d); print(e[:60], base64.b64decode(e) == d, base64.b32encode(d)[:30], base64.b32decode(base64.b32encode(d))==d, base64.b16encode(d)[:20], base64.b85encode(d)[:20], base64.b85decode(base64.b85encode(d))==d, base64.a85encode(d)[:20], base64.a85decode(base64.a85encode(d))==d, base64.urlsafe_b64encode(d)[-8:])
t(lambda: base64.b64decode('YWJj')); t(lambda: base64.b64decode('YWJ')); t(lambda: base64.b64decode('Y')); t(lambda: base64.b64decode('YW Jj\n')); t(lambda: base64.b64decode('YWJj!', validate=True)); t(lambda: base64.b64decode('YQ==YQ==')); t(lambda: base64.b64encode('a')); t(lambda: base64.b64decode('YW=='));t(lambda: base64.b32decode('AB')); t(lambda: base64.b16decode('ab')); t(lambda: base64.b16decode('ab', True)); t(lambda: base64.encodebytes(b'x'*80)); t(lambda: base64.urlsafe_b64decode('-_-_'))
t(lambda: binascii.hexlify(b'\x01\xab')); t(lambda: binascii.hexlify(b'\x01\xab\xcd', '-')); t(lambda: binascii.unhexlify('01ab')); t(lambda: binascii.unhexlify('01a')); t(lambda: binascii.unhexlify('zz')); t(lambda: binascii.crc32(b'hello')); t(lambda: zlib.crc32(b'world', zlib.crc32(b'hello '))); t(lambda: zlib.adler32(b'Wikipedia'))
print(uuid.uuid3(uuid.NAMESPACE_DNS, 'python.org'), uuid.uuid5(uuid.NAMESPACE_URL, 'x'), repr(uuid.UUID(int=5)), uuid.UUID('{12345678-1234-5678-1234-567812345678}').hex, uuid.UUID(bytes=b'\x12'*16).version, uuid.UUID(int=1<<127).variant)
u = uuid.uuid4(); print(u.version, len(str(u)), u == uuid.UUID(str(u)), u.variant, uuid.UUID(bytes_le=u.bytes_le)==u, uuid.uuid1().version, uuid.UUID(fields=u.fields)==u, hash(u)==hash(u.int), sorted([uuid.UUID(int=2), uuid.UUID(int=1)])); t(lambda: uuid.UUID('x'))
import secrets; print(len(secrets.token_hex(8)), len(secrets.token_bytes()), secrets.randbelow(1), secrets.choice([1]), len(secrets.token_urlsafe(16)), 0 <= secrets.randbits(4) < 16)
#| (b'\x01\x00\x00\x00', 4, (1,))
#| (b'\xff\xff\xff\xff\x80\xff', 6, (-1, 65535, -128, 255))
#| (b'\x00\x00\x00\x00\x00\x00\x00\x80\xff\xff\xff\xff\xff\xff\xff\xff', 16, (-9223372036854775808, 18446744073709551615))
#| (b'\x01\x00\x00\x00\x02\x00\x00\x00', 8, (1, 2))
#| (b'\x01\x02\x00\x00\x00', 5, (1, 2))
#| (b'abc', 3, (b'abc',))
#| (b'\x03abc\x00', 5, (b'abc',))
#| (b'\x00\x00\xc0?', 4, (1.5,))
#| (b'@\t\x1e\xb8Q\xeb\x85\x1f', 8, (3.14,))
#| (b'f<', 2, (1.099609375,))
#| (b'\x01', 1, (True,))
#| (b'x', 1, (b'x',))
#| (b'\x00\x00\x00\x00', 4, ())
#| (b'\x00\x00\x00\x01', 4, (1,))
#| (b'\x01\x00\x02\x00', 4, (1, 2))
#| (b'hi\x00\x00\x00\x00\x00\x00\x00\x00', 10, (b'hi\x00\x00\x00\x00\x00\x00\x00\x00',))
#| (b'\x01\x00\x02\x00\x03\x00\x00\x00\x04\x00\x00\x00\x00\x00\x00\x00', 16, (1, 2, 3, 4))
#| (b'\xff{', 2, (65504.0,))
#| (b'\x01\x00', 2, (5.960464477539063e-08,))
#| (b'\x00\x80', 2, (-0.0,))
#| (b'\x00|', 2, (inf,))
#| (b'\x01\x00\x00\x00', 4, (1.401298464324817e-45,))
#| (b'\x01\x00\x02\x00', 4, (1, 2))
#| (b'', 0, ())
#| (b'a\x00\x00\x00\x01\x00\x00\x00', 8, (b'a', 1))
#| error required argument is not an integer
#| error 'b' format requires -128 <= number <= 127
#| error 'B' format requires 0 <= number <= 255
#| error 'h' format requires -32768 <= number <= 32767
#| error 'H' format requires 0 <= number <= 65535
#| error 'i' format requires -2147483648 <= number <= 2147483647
#| error 'I' format requires 0 <= number <= 4294967295
#| error 'q' format requires -9223372036854775808 <= number <= 9223372036854775807
#| error 'Q' format requires 0 <= number <= 18446744073709551615
#| error char format requires a bytes object of length 1
#| error char format requires a bytes object of length 1
#| error argument for 's' must be a bytes object
#| error required argument is not a float
#| OverflowError float too large to pack with f format
#| OverflowError float too large to pack with e format
#| error bad char in struct format
#| error repeat count given without format specifier
#| error pack expected 1 items for packing (got 0)
#| error pack expected 1 items for packing (got 2)
#| error bad char in struct format
#| error required argument is not an integer
#| error unpack requires a buffer of 4 bytes
#| (25699,)
#| error unpack_from requires a buffer of at least 4 bytes for unpacking 2 bytes at offset 2 (actual buffer size is 3)
#| [(25185,), (25699,)]
#| error iterative unpacking requires a buffer of a multiple of 2 bytes
#| bytearray(b'\x00\x00\x01\x02\x00\x00')
#| error pack_into requires a buffer of at least 7 bytes for packing 2 bytes at offset 5 (actual buffer size is 6)
#| 6 <hI b'\x01\x00\x02\x00\x00\x00' (3, 4) Struct('<hI')
#| R(a=1, b=2)
#| md5 a2004f37730b9445670a738fa0fc9ee5 16 64 md5 6131a517
#| cabe45dcc9ae5b66ba86600cca6b8ba8 d41d8cd98f00b204e9800998ecf8427e
#| 04364420e25c 668a72d5ba17 7dc2ca208106 c1bb4f81d892 1bc932052302 acdfbe7d162f 26382a8d1f5c a0b28c1da687 d69cb61a6ee8 0750536d4483 e4a72ccdb173 49acb8c13013 dd7deb6dd41d
#| sha1 c519c1a06cdbeb2bc499e22137fb48683858b345 20 64 sha1 a2b847dd
#| 291e9a6c66994949b57ba5e650361e98fc36b1ba da39a3ee5e6b4b0d3255bfef95601890afd80709
#| cef734ba81a0 901305367c25 0ddc4e0cccd9 bb2fa3ee7afb 78c741ddc482 ebcb0b3e48c9 27fa638e78d8 e463484d2746 150fa3fbdc89 52761d47b2a7 29657c827683 d3647d597f3f e94c038704b9
#| sha224 146129bd31db775c819f4c28929cc5ac7130d4bac470e97134857c1a 28 64 sha224 fdbdb7ad
#| 4e8f0ce90b64661a2b5e84be6d93a7d9b76871062f1814433d04a03d d14a028c2a3a2bc9476102bb288234c415a2b01f828ea62ac5b3e42f
#| 2791c7d25712 82199913c271 57176f335e39 08c3050e95fe b14ef0fefbdb 575a05c7c058 1c9056fbf54b a5ffb9e12170 4328cf4d227d c146edc094e2 358177121003 291e58709c8a cbf2ed48b438
#| sha256 5cac4f980fedc3d3f1f99b4be3472c9b30d56523e632d151237ec9309048bda9 32 64 sha256 5845d549
#| 41edece42d63e8d9bf515a9ba6932e1c20cbc9f5a5d134645adb5db1b9737ea3 e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855
#| d5e285683cd4 04c26261370e 75220b472182 7ce100971f64 9537c5fdf120 5ba60613dba3 87bf6e70ecc8 70156a14adba 24da1b81d0b1 e926e638bbd7 adece145ca1f 9440921e1657 0c862f309a9f
#| sha384 2e45933dd1a1e6a6928a732d58abeb180c225e5e7b99c64eb6f233a7b99ee4635c17f44ca544cf620cf4289deb4c08cf 48 128 sha384 a7e6a7f8
#| f54480689c6b0b11d0303285d9a81b21a93bca6ba5a1b4472765dca4da45ee328082d469c650cd3b61b16d3266ab8ced 38b060a751ac96384cd9327eb1b1e36a21fdb71114be07434c0cc7bf63f6e1da274edebfe76f65fbd51ad2f14898b95b
#| a66523395070 ab8d350a9c9d 428e02e91d69 06122472d006 633e075b2d10 dfec6588f894 d8489693bc42 7f90015607d4 e660584956c8 b20501db2c1e 3be42d03f32e 3e451d43a0b5 8843259bc78e
#| sha512 015e6d23e760f612cca616c54f110cb12dd54213f1e046c7607081372402eff4936b379296ed549236020afb37bd3e728a044a4243754f095498c98bc24f77e0 64 128 sha512 c9401760
#| 67ba5535a46e3f86dbfbed8cbbaf0125c76ed549ff8b0b9e03e0c88cf90fa634fa7b12b47d77b694de488ace8d9a65967dc96df599727d3292a8d9d447709c97 cf83e1357eefb8bdf1542850d66d8007d620e4050b5715dc83f4a921d36ce9ce47d0d13c5d85f2b0ff8318d2877eec2f63b931bd47417a81a538327af927da3e
#| db9981645857 a9436ec7761f a6662db83dd0 791c91ff4468 460d9da1179e 9a2a120825c2 a3722b515ef4 1d5a8893e7b7 e2e22f8422b5 abf6025b05ff c68afface673 9591f6bb83a4 cc3155965a19
#| sha3_224 c0144010bf2c56c005a2cb6b26cc7d2cce38a9ce8038babf0867cf6d 28 144 sha3_224 d638defd
#| 2461344b84416db8fe01c2a4966fea019590c231dd5724c1bfc26745 6b4e03423667dbb73b6e15454f0eb1abd4597f9a1b078e3f5b5a6bc7
#| 23f3031078d5 4a8eef19e493 bc6015dbe920 0e1d228c9c6d 4e3bc73951b7 42e5acf55f72 64d98d0b6122 290c8bf4dccd 52dabf82d972 c89bfc35994d 4b97d0be4679 be8ab3ed2e01 74b20692cc69
#| sha3_256 6a982a1fd2b2b33bf284768bd0e3df2a67ee3d412ae6f3df8248b268755751d4 32 136 sha3_256 ac4e3dce
#| 8f3934e6f7a15698fe0f396b95d8c4440929a8fa6eae140171c068b4549fbf81 a7ffc6f8bf1ed76651c14756a061d662f580ff4de43b49fa82d80a4b80f8434a
#| eda53787af69 96f312a18df3 25f2c54dedb6 ebfb7592668a 0d36b280d026 d437502bad82 f6cad6210f3a 37b7567adb0f 557d141a2a2b c150125edc74 5bc276bac9c5 e5cd9e7dd7ca ccb658a6731b
#| sha3_384 c82f7d2460b9dc489e9dea134c694de251b64e4b6862f7b8742fbce9d121e8e9b8bbc44972c1543f2fc885a398c191bc 48 104 sha3_384 c593d5fd
#| ccf4495ff20b4b33a1cc1917f9f0fe0fcb5e3d08e542cf4d4a90dd950b748e7e1cc07d2f3b36d62dd240724417cdd81b 0c63a75b845e4f7d01107d852e4c2485c51a50aaaa94fc61995e71bbee983a2ac3713831264adb47fb6bd1e058d5f004
#| 5d16ae80ef58 94682c553212 1bbde5099eb3 d0367f65eef9 e6fca1e91b5f 22435ef66e94 a8433843f418 76179db896d1 a5433d911cd9 0183ceb1ae9b 3e9a26ef96d6 dccfea6260c7 51ab175b1f8c
#| sha3_512 ca5ce3b1097b2cc9b6d63e234b9db237537b0c2bbedb746ca6df1ef7d06ec50b72745167ba4f171b77367bd66272d5d0d8af02e5df14bf0f2dbddfcb11a788e3 64 72 sha3_512 85150028
#| ac7e95cc95aa7f24aaa95e040ca0c79b39cd9cc84a10abb84ddd8dd5e4b45cf96543aaa70d0ef99fbf8d2769639981ee1fd0b0276f4756b9d504d0b7de19b700 a69f73cca23a9ac5c8b567dc185a756e97c982164fe25859e0d1dcc1475c80a615b2123af1f5f94c11e3e9402c3ac558f500199d95b6d3e301758586281dcd26
#| bc58437fcb85 6fc2e29c3b0d 51adb6162317 9b2ff9b826a9 62cc510269fe a82d8fdc4f8b cce4f6442a5a f641eea8796a 8c8a5e194222 8e6c97077cf3 ccf9eae092c7 938dac393e73 db1e0f7f2f4b
#| 234cdabf1973d6a5db2100395d798a26d4a6fc9d 1dd0a51c9c3f25399947ace094f380a677a784d4831950702a0b7247f1505190e644b6e24f959065e1de5122390ec6a263382f588ffb2586343dfd6ec270a505e1c182672c2525788f6ba35787b4e13c8c2d02e7c792fcd9a4f054e330b7dbda7d54b3cf94b05d0fc4274c3146fe0efa57c5640b9ee155311f8daa5d458cd28d8f3751e8ff5c6110d4d29c04dd3c7f41785b3c1eea411c7cd9f277dcf112df3fbb5bfb258a7f4097d1e078f6b2641304376cdd093e082384d8fe6770c349a54ebe2522ca5c4dab24
#| TypeError Strings must be encoded before hashing
#| ValueError unsupported hash type nope
#| b'\xca\x97\x81\x12\xca\x1b\xbd\xca\xfa\xc21\xb3\x9a#\xdcM\xa7\x86\xef\xf8\x14|Nr\xb9\x80w\x85\xaf\xeeH\xbb'
#| True
#| 203d1e5cedd2d18f8c5a3beff0bd9c1ebcb97097dfcb288c46b00c9227fde2c0 67d6da91565479d935690431aadff1e3 True False
#| TypeError key: expected bytes or bytearray, but got 'str'
#| 1ab5844387c637f7d666a1d0ba6e047414a0a9131eb16e2239d3b455fdf90314
#| b'' True b'' True b'' b'' True b'' True b''
#| b'YQ==' True b'ME======' True b'61' b'VE' True b'@/' True b'YQ=='
#| b'YWI=' True b'MFRA====' True b'6162' b'VPX' True b'@:B' True b'YWI='
#| b'YWJj' True b'MFRGG===' True b'616263' b'VPaz' True b'@:E^' True b'YWJj'
#| b'aGVsbG8gd29ybGQ=' True b'NBSWY3DPEB3W64TMMQ======' True b'68656C6C6F20776F726C' b'Xk~0{Zy<MXa%^M' True b'BOu!rD]j7BEbo7' True b'd29ybGQ='
#| b'AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8gISIjJCUmJygpKiss' True b'AAAQEAYEAUDAOCAJBIFQYDIOB4IBCE' True b'00010203040506070809' b'009C61O)~M2nh-c3=Iws' True b'!!*-\'"9eu7#RLhG$k3[W' True b'_P3-_w=='
#| b'abc'
#| Error Incorrect padding
#| Error Invalid base64-encoded string: number of data characters (1) cannot be 1 more than a multiple of 4
#| b'abc'
#| Error Only base64 data is allowed
#| b'a\x06\x10'
#| TypeError a bytes-like object is required, not 'str'
#| b'a'
#| Error Incorrect padding
#| Error Non-base16 digit found
#| b'\xab'
#| b'eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4\neHh4eHh4eHh4eHh4eHh4eHh4eHh4eHg=\n'
#| b'\xfb\xff\xbf'
#| b'01ab'
#| b'01-ab-cd'
#| b'\x01\xab'
#| Error Odd-length string
#| Error Non-hexadecimal digit found
#| 907060870
#| 222957957
#| 300286872
#| 6fa459ea-ee8a-3ca4-894e-db77e160355e 4cd605e7-afa2-5360-b5b9-c5e9fb5c76f4 UUID('00000000-0000-0000-0000-000000000005') 12345678123456781234567812345678 None reserved for NCS compatibility
#| 4 36 True specified in RFC 4122 True 1 True True [UUID('00000000-0000-0000-0000-000000000001'), UUID('00000000-0000-0000-0000-000000000002')]
#| ValueError badly formed hexadecimal UUID string
#| 16 32 0 1 22 True
