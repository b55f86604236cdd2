# hashlib: digests of the common algorithms.

import hashlib


def tell(do, *args, **named):
    try:
        print(repr(do(*args, **named)))
    except Exception as error:
        print(type(error).__name__ + ":", error)


tell(lambda: hashlib.md5(b"abc").hexdigest())
tell(lambda: hashlib.sha1(b"abc").hexdigest())
tell(lambda: hashlib.sha256(b"abc").hexdigest())
tell(lambda: hashlib.sha512(b"abc").hexdigest()[:32])
tell(lambda: hashlib.sha224(b"").hexdigest())
tell(lambda: hashlib.sha384(b"").hexdigest()[:32])
tell(lambda: hashlib.new("sha256", b"x").name)
tell(lambda: hashlib.sha256().digest_size)
tell(lambda: hashlib.md5().block_size)
tell(lambda: hashlib.sha256("text"))
tell(lambda: hashlib.new("nope"))
tell(lambda: hashlib.sha3_256(b"abc").hexdigest())
tell(lambda: hashlib.sha256(b"a").digest()[:4])
h = hashlib.sha256()
h.update(b"a")
c = h.copy()
h.update(b"bc")
print(h.hexdigest() == hashlib.sha256(b"abc").hexdigest(), c.hexdigest() == hashlib.sha256(b"a").hexdigest())
#| '900150983cd24fb0d6963f7d28e17f72'
#| 'a9993e364706816aba3e25717850c26c9cd0d89d'
#| 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'
#| 'ddaf35a193617abacc417349ae204131'
#| 'd14a028c2a3a2bc9476102bb288234c415a2b01f828ea62ac5b3e42f'
#| '38b060a751ac96384cd9327eb1b1e36a'
#| 'sha256'
#| 32
#| 64
#| TypeError: Strings must be encoded before hashing
#| ValueError: unsupported hash type nope
#| '3a985da74fe225b2045c172d6bd390bd855f086e3e9d525b46bfe24511431532'
#| b'\xca\x97\x81\x12'
#| True True
