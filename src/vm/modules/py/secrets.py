"""Random numbers, here the same in every run."""

import os as _os
import random as _random
from base64 import urlsafe_b64encode as _encode
from hmac import compare_digest

DEFAULT_ENTROPY = 32
_source = _random.Random(int.from_bytes(_os.urandom(16)))
SystemRandom = _random.Random
randbits, choice = _source.getrandbits, _source.choice


def randbelow(exclusive_upper_bound):
    if exclusive_upper_bound <= 0:
        raise ValueError("Upper bound must be positive.")
    return _source._randbelow(exclusive_upper_bound)


def token_bytes(nbytes=None):
    return _os.urandom(DEFAULT_ENTROPY if nbytes is None else nbytes)


def token_hex(nbytes=None):
    return token_bytes(nbytes).hex()


def token_urlsafe(nbytes=None):
    return _encode(token_bytes(nbytes)).rstrip(b"=").decode("ascii")
