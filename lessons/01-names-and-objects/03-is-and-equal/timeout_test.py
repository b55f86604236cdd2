assert timeout(None) == 30, "without an override the timeout is 30"
assert timeout(0) == 0 and timeout(0.0) == 0.0, "an override of zero must be kept"
assert timeout(7) == 7, "any other override must be kept"
