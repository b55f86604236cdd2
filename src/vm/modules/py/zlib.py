"""Packing and checksums."""

from _zlib import *
from _zlib import __version__
