bump()
bump()
assert report() == 3, "report must give the module's count as it is now"
