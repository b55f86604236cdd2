"""Bytes as printable text."""

import _base
from _base import Error, Incomplete, a2b_base64, a2b_hex, b2a_base64, b2a_hex, crc_hqx, hexlify, unhexlify
from _binary import crc32
