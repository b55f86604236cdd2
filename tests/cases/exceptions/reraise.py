# raise alone: inside except, in a function called from it, after another error.
def again():
    raise


try:
    try:
        raise KeyError("first")
    except KeyError:
        again()
except KeyError as error:
    print("got", error, error.__traceback__.tb_next.tb_next is not None)
try:
    try:
        raise KeyError("outer")
    except KeyError:
        try:
            raise ValueError("inner")
        except ValueError:
            pass
        raise
except KeyError as error:
    print(repr(error), error.__context__)
try:
    try:
        raise ValueError("same")
    except ValueError as error:
        saved = error
        raise error
except ValueError as error:
    print(error is saved, error.__context__)
print("saved outside", saved.args)
#| got 'first' False
#| KeyError('outer') None
#| True None
#| saved outside ('same',)
