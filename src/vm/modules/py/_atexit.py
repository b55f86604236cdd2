"""Functions to be called at the end of the program."""

_functions = []
_queue = _running = None


def register(func, /, *args, **kwargs):
    if not callable(func):
        raise TypeError("the first argument must be callable")
    _functions.append((func, args, kwargs))
    return func


def unregister(func, /):
    _functions[:] = [entry for entry in _functions if entry[0] != func]


def _next():
    """Runs the function registered last; whether there was one. The machine calls this at the end."""
    global _queue, _running
    if _queue is None:
        _queue = _functions[:]
        _functions.clear()
    if not _queue:
        return False
    _running, args, kwargs = _queue.pop()
    _running(*args, **kwargs)
    return True


def _run_exitfuncs():
    while _functions:
        func, args, kwargs = _functions.pop()
        func(*args, **kwargs)


def _clear():
    _functions.clear()


def _ncallbacks():
    return len(_functions)
