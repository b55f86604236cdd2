"""TOML documents, read."""

from _toml import TOMLDecodeError, load, loads
