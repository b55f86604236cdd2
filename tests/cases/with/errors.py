# with on what is no manager, errors in __enter__ and in __exit__.
class NoExit:
    def __enter__(self):
        return self


class FailsEnter:
    def __enter__(self):
        raise ValueError("in enter")

    def __exit__(self, *args):
        print("not called")


class FailsExit:
    def __enter__(self):
        return self

    def __exit__(self, *args):
        raise RuntimeError("in exit")


for manager in (5, NoExit(), FailsEnter(), "text", None, FailsExit):
    try:
        with manager:
            print("body")
    except Exception as error:
        print(type(error).__name__, error)
try:
    with FailsExit():
        raise KeyError("body")
except RuntimeError as error:
    print(error, repr(error.__context__))
#| TypeError 'int' object does not support the context manager protocol (missed __exit__ method)
#| TypeError 'NoExit' object does not support the context manager protocol (missed __exit__ method)
#| ValueError in enter
#| TypeError 'str' object does not support the context manager protocol (missed __exit__ method)
#| TypeError 'NoneType' object does not support the context manager protocol (missed __exit__ method)
#| TypeError 'type' object does not support the context manager protocol (missed __exit__ method)
#| in exit KeyError('body')
