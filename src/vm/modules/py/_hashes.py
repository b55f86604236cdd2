"""Objects that digest what they are given."""

from _binary import digest as _digest

_SIZES = {
    "md5": (16, 64), "sha1": (20, 64), "sha224": (28, 64), "sha256": (32, 64), "sha384": (48, 128),
    "sha512": (64, 128), "sha3_224": (28, 144), "sha3_256": (32, 136), "sha3_384": (48, 104), "sha3_512": (64, 72),
    "shake_128": (0, 168), "shake_256": (0, 136),
}


def _bytes(data):
    if isinstance(data, str):
        raise TypeError("Strings must be encoded before hashing")
    if isinstance(data, (bytes, bytearray, memoryview)):
        return data
    if hasattr(type(data), "tobytes"):
        return data.tobytes()
    raise TypeError("object supporting the buffer API required")


class HASH:
    """What has been digested so far."""

    __module__ = "_hashlib"

    def __init__(self, name, data=b""):
        self.name = name
        self.digest_size, self.block_size = _SIZES[name]
        self._data = bytearray(_bytes(data))

    def __repr__(self):
        return f"<{self.name} _hashlib.HASH object @ {hex(id(self))}>"

    def update(self, data, /):
        self._data += _bytes(data)

    def copy(self):
        return type(self)(self.name, self._data)

    def digest(self):
        return _digest(self.name, self._data)

    def hexdigest(self):
        return self.digest().hex()


class HASHXOF(HASH):
    """A digest of any length."""

    __module__ = "_hashlib"

    def digest(self, length):
        return _digest(self.name, self._data, length)

    def hexdigest(self, length):
        return self.digest(length).hex()


def maker(name):
    kind = HASHXOF if name[:5] == "shake" else HASH

    def make(data=b"", *, usedforsecurity=True, string=None):
        return kind(name, data if string is None else string)
    make.__name__ = make.__qualname__ = "openssl_" + name
    return make


def new(name, data=b"", *, usedforsecurity=True, string=None):
    plain = name.lower().replace("-", "") if isinstance(name, str) else name
    plain = {"sha3224": "sha3_224", "sha3256": "sha3_256", "sha3384": "sha3_384", "sha3512": "sha3_512"}.get(plain, plain)
    if plain not in _SIZES:
        if not isinstance(name, str):
            raise TypeError(f"name must be a string, not {type(name).__name__}")
        raise ValueError(f"unsupported hash type {name}")
    return maker(plain)(data if string is None else string)
