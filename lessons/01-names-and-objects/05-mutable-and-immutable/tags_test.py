given = ["a", "b"]
made = with_tag(given, "c")
assert given == ["a", "b"], "the caller's list must stay as it was"
assert made == ["a", "b", "c"], "the result has the new tag at its end"
assert with_tag([], "x") == ["x"], "an empty list is a list too"
