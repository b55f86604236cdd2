assert len(extra) == 5 and all(thing is sample for thing in extra), "extra must hold the sample five times"
