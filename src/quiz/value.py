def frames(function=None):
    """How many frames of the program there are at the moment, or how many of them run a function."""
    import sys
    code = function and function.__code__
    frame, count = sys._getframe(1), 0
    while frame is not None:
        name = frame.f_code.co_filename
        is_own = "/" not in name and not name.startswith("<")
        count += is_own and code in (None, frame.f_code)
        frame = frame.f_back
    return count

def names(thing):
    """How many names lead to an object, in the module and in the frames that there are at the moment."""
    import sys
    frame, spaces, count = sys._getframe(1), {}, 0
    while frame is not None:
        name = frame.f_code.co_filename
        if "/" not in name and not name.startswith("<"):
            spaces[id(frame.f_globals)] = frame.f_globals
            if frame.f_code.co_flags & 1:
                spaces[id(frame)] = frame.f_locals
        frame = frame.f_back
    for space in spaces.values():
        count += sum(value is thing for value in space.values())
    return count

def instructions(of):
    """Of how many instructions a line of the program is made, or a function."""
    import dis, sys
    frame, code = sys._getframe(1), None
    while frame is not None:
        name = frame.f_code.co_filename
        if "/" not in name and not name.startswith("<"):
            code = frame.f_code
        frame = frame.f_back
    if not isinstance(of, int):
        return sum(1 for one in dis.get_instructions(of))
    waiting, count = [code], 0
    while waiting:
        code = waiting.pop()
        waiting.extend(part for part in code.co_consts if hasattr(part, "co_code"))
        count += sum(one.positions.lineno == of for one in dis.get_instructions(code))
    return count
