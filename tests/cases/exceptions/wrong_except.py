# except with what is no exception class: found out when it is compared.
for clause in ("5", "'text'", "(ValueError, 5)", "[ValueError]", "None", "int", "(ValueError, (KeyError, TypeError))"):
    try:
        exec(f"try:\n    raise KeyError('k')\nexcept {clause}:\n    print('taken')\n")
    except TypeError as error:
        print(clause, "->", error)
    except KeyError as error:
        print(clause, "-> passed on", repr(error))
try:
    exec("try:\n    pass\nexcept 5:\n    pass\nprint('never compared')")
except TypeError as error:
    print(error)


def picks():
    print("evaluated")
    return ValueError


try:
    raise ValueError
except picks():
    print("by a call")
#| 5 -> catching classes that do not inherit from BaseException is not allowed
#| 'text' -> catching classes that do not inherit from BaseException is not allowed
#| (ValueError, 5) -> catching classes that do not inherit from BaseException is not allowed
#| [ValueError] -> catching classes that do not inherit from BaseException is not allowed
#| None -> catching classes that do not inherit from BaseException is not allowed
#| int -> catching classes that do not inherit from BaseException is not allowed
#| (ValueError, (KeyError, TypeError)) -> catching classes that do not inherit from BaseException is not allowed
#| never compared
#| evaluated
#| by a call
