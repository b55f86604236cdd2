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


# How each round of BLAKE2 takes the words of a block (RFC 7693).
_ORDERS = [
    [int(digit, 16) for digit in row] for row in (
        "0123456789abcdef", "ea489fd61c02b753", "b8c052fdae367194", "7931dcbe265a40f8", "905724afe1bc683d",
        "2c6a0b834d75fe19", "c51fed4a0763928b", "db7ec13950f4862a", "6fe9b308c2d714a5", "a2847615fb9e3cd0",
    )
]
_BLAKE2 = {
    # Digest and block in bytes, salt, bits of a word, rounds, rotations, what a state starts from.
    "blake2b": (64, 128, 16, 64, 12, (32, 24, 16, 63), (
        0x6A09E667F3BCC908, 0xBB67AE8584CAA73B, 0x3C6EF372FE94F82B, 0xA54FF53A5F1D36F1,
        0x510E527FADE682D1, 0x9B05688C2B3E6C1F, 0x1F83D9ABFB41BD6B, 0x5BE0CD19137E2179,
    )),
    "blake2s": (32, 64, 8, 32, 10, (16, 12, 8, 7), (
        0x6A09E667, 0xBB67AE85, 0x3C6EF372, 0xA54FF53A, 0x510E527F, 0x9B05688C, 0x1F83D9AB, 0x5BE0CD19,
    )),
}
_MIXED = (
    (0, 4, 8, 12), (1, 5, 9, 13), (2, 6, 10, 14), (3, 7, 11, 15),
    (0, 5, 10, 15), (1, 6, 11, 12), (2, 7, 8, 13), (3, 4, 9, 14),
)


class _Blake2:
    """What has been digested so far by BLAKE2."""

    __module__ = "_blake2"

    def __init__(
        self, data=b"", /, *, digest_size=None, key=b"", salt=b"", person=b"", fanout=1, depth=1, leaf_size=0,
        node_offset=0, node_depth=0, inner_size=0, last_node=False, usedforsecurity=True, string=None,
    ):
        largest, self.block_size, longest, self._bits, self._rounds, self._turns, self._start = _BLAKE2[self.name]
        self.digest_size = largest if digest_size is None else digest_size
        if not 1 <= self.digest_size <= largest:
            raise ValueError(f"digest_size for {self.name.capitalize()[:-1]}{self.name[-1]} must be between 1 and {largest} bytes, here it is {self.digest_size}")
        for name, given, most in (("salt", salt, longest), ("person", person, longest), ("key", key, largest)):
            if len(given) > most:
                raise ValueError(f"maximum {name} length is {most} bytes")
        half = longest // 2
        parameters = bytes([self.digest_size, len(key), fanout, depth]) + leaf_size.to_bytes(4, "little")
        if half == 8:
            parameters += node_offset.to_bytes(8, "little") + bytes([node_depth, inner_size]) + bytes(14)
        else:
            parameters += node_offset.to_bytes(6, "little") + bytes([node_depth, inner_size])
        parameters += salt.ljust(longest, b"\0") + person.ljust(longest, b"\0")
        width = self._bits // 8
        self._words = [
            start ^ int.from_bytes(parameters[at * width : (at + 1) * width], "little")
            for at, start in enumerate(self._start)
        ]
        self._last_node = last_node
        self._data = bytearray(key.ljust(self.block_size, b"\0")) if key else bytearray()
        self.update(data if string is None else string)

    def __repr__(self):
        return f"<_blake2.{self.name} object at {hex(id(self))}>"

    def update(self, data, /):
        self._data += _bytes(data)

    def copy(self):
        made = object.__new__(type(self))
        made.__dict__.update(self.__dict__, _data=self._data[:])
        return made

    def digest(self):
        state, size, data = self._words[:], self.block_size, self._data
        last = max(0, (len(data) - 1) // size) * size
        for at in range(0, last + 1, size):
            block = bytes(data[at : at + size])
            state = self._compress(state, block.ljust(size, b"\0"), min(at + size, len(data)), at == last)
        return b"".join(word.to_bytes(self._bits // 8, "little") for word in state)[: self.digest_size]

    def hexdigest(self):
        return self.digest().hex()

    def _compress(self, state, block, count, last):
        bits, mask, width = self._bits, (1 << self._bits) - 1, self._bits // 8
        words = [int.from_bytes(block[at : at + width], "little") for at in range(0, len(block), width)]
        v = state + list(self._start)
        v[12] ^= count & mask
        v[13] ^= count >> bits
        if last:
            v[14] ^= mask
            if self._last_node:
                v[15] ^= mask
        first, second, third, fourth = self._turns
        for round in range(self._rounds):
            order = _ORDERS[round % 10]
            for at, (a, b, c, d) in enumerate(_MIXED):
                v[a] = (v[a] + v[b] + words[order[2 * at]]) & mask
                turned = v[d] ^ v[a]
                v[d] = (turned >> first | turned << bits - first) & mask
                v[c] = (v[c] + v[d]) & mask
                turned = v[b] ^ v[c]
                v[b] = (turned >> second | turned << bits - second) & mask
                v[a] = (v[a] + v[b] + words[order[2 * at + 1]]) & mask
                turned = v[d] ^ v[a]
                v[d] = (turned >> third | turned << bits - third) & mask
                v[c] = (v[c] + v[d]) & mask
                turned = v[b] ^ v[c]
                v[b] = (turned >> fourth | turned << bits - fourth) & mask
        return [word ^ v[at] ^ v[at + 8] for at, word in enumerate(state)]


class blake2b(_Blake2):
    """BLAKE2 for 64-bit machines."""

    name, __module__ = "blake2b", "_blake2"
    SALT_SIZE = PERSON_SIZE = 16
    MAX_KEY_SIZE = MAX_DIGEST_SIZE = 64


class blake2s(_Blake2):
    """BLAKE2 for smaller machines."""

    name, __module__ = "blake2s", "_blake2"
    SALT_SIZE = PERSON_SIZE = 8
    MAX_KEY_SIZE = MAX_DIGEST_SIZE = 32


def maker(name):
    kind = HASHXOF if name[:5] == "shake" else HASH

    def make(data=b"", *, usedforsecurity=True, string=None):
        return kind(name, data if string is None else string)
    make.__name__ = make.__qualname__ = "openssl_" + name
    return make


def new(name, data=b"", *, usedforsecurity=True, string=None):
    if name in ("blake2b", "blake2s"):
        return (blake2b if name == "blake2b" else blake2s)(data if string is None else string)
    plain = name.lower().replace("-", "") if isinstance(name, str) else name
    plain = {"sha3224": "sha3_224", "sha3256": "sha3_256", "sha3384": "sha3_384", "sha3512": "sha3_512"}.get(plain, plain)
    if plain not in _SIZES:
        if not isinstance(name, str):
            raise TypeError(f"name must be a string, not {type(name).__name__}")
        raise ValueError(f"unsupported hash type {name}")
    return maker(plain)(data if string is None else string)
