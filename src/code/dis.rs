//! Listings of code objects as CPython's `dis` prints them.
