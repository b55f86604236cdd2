assert handle() == 1, "handle must give what it gave before"
assert gc.collect() == 0, "a request must leave nothing for the collector"
assert Request().response["request"] is not None, "a request must still have its response, with the way back"
