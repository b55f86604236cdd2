# try with every combination of except, else and finally: what runs, in which order.
def run(fail, catch):
    log = []
    try:
        log.append("try")
        if fail:
            raise fail
        log.append("after")
    except catch as error:
        log.append(f"except {error!r}")
    else:
        log.append("else")
    finally:
        log.append("finally")
    return log


print(run(None, ValueError), run(ValueError("v"), ValueError), run(KeyError("k"), (ValueError, LookupError)))
try:
    run(TypeError("t"), ValueError)
except TypeError as error:
    print("outside", error)


def order():
    try:
        return "try"
    except ValueError:
        return "except"
    else:
        return "else"
    finally:
        print("finally first")


print(order())
try:
    error
except NameError as gone:
    print(gone)
#| ['try', 'after', 'else', 'finally'] ['try', "except ValueError('v')", 'finally'] ['try', "except KeyError('k')", 'finally']
#| outside t
#| finally first
#| try
#| name 'error' is not defined
