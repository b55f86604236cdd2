"""Digests of messages."""

import _hashes
from _hashes import blake2b, blake2s, new

algorithms_guaranteed = {
    "md5", "sha1", "sha224", "sha256", "sha384", "sha512", "sha3_224", "sha3_256", "sha3_384", "sha3_512",
    "shake_128", "shake_256", "blake2b", "blake2s",
}
algorithms_available = set(algorithms_guaranteed)
md5, sha1, sha224, sha256, sha384, sha512, sha3_224, sha3_256, sha3_384, sha3_512, shake_128, shake_256 = (
    _hashes.maker(name) for name in (
        "md5", "sha1", "sha224", "sha256", "sha384", "sha512", "sha3_224", "sha3_256", "sha3_384", "sha3_512",
        "shake_128", "shake_256"))


def file_digest(fileobj, digest, /):
    made = new(digest) if isinstance(digest, str) else digest()
    made.update(fileobj.read())
    return made


def pbkdf2_hmac(hash_name, password, salt, iterations, dklen=None):
    import hmac
    if iterations < 1:
        raise ValueError("iteration value must be greater than 0.")
    size = new(hash_name).digest_size
    length = size if dklen is None else dklen
    out, block = b"", 0
    while len(out) < length:
        block += 1
        part = hmac.digest(password, salt + block.to_bytes(4), hash_name)
        total = int.from_bytes(part)
        for _ in range(iterations - 1):
            part = hmac.digest(password, part, hash_name)
            total ^= int.from_bytes(part)
        out += total.to_bytes(size)
    return out[:length]
