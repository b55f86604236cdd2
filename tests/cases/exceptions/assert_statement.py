# assert: with and without a message; a tuple is always true.
def check(value, message=None):
    try:
        if message is None:
            assert value
        else:
            assert value, message
        return "fine"
    except AssertionError as error:
        return repr(error), error.args


print(check(1), check(0), check([], "empty"), check("", ["list"]), check(None, ValueError("v")))
try:
    assert isinstance("a", int), f"not an int: {'a'!r}"
except AssertionError as error:
    print(error)


class Loud:
    def __bool__(self):
        print("asked")
        return False


try:
    assert Loud(), print("message made")
except AssertionError as error:
    print(error.args)
print(__debug__)
#| fine ('AssertionError()', ()) ("AssertionError('empty')", ('empty',)) ("AssertionError(['list'])", (['list'],)) ("AssertionError(ValueError('v'))", (ValueError('v'),))
#| not an int: 'a'
#| asked
#| message made
#| (None,)
#| True
