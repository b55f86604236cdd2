assert load() == 42, "load must still give its answer"
