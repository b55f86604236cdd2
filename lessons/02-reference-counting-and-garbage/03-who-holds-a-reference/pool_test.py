run("third")
assert log[-1] == "third", "the log must hold the names of the jobs"
assert all(type(entry) is str for entry in log), "the log must not hold the jobs themselves"
