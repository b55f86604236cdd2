# A family of own exceptions: fields, defaults, catching by the base.
class AppError(Exception):
    code = 500

    def __init__(self, message, **details):
        super().__init__(message)
        self.details = details

    def __str__(self):
        return f"[{self.code}] {super().__str__()} {self.details}"


class NotFound(AppError):
    code = 404


class Invalid(AppError, ValueError):
    code = 400

    def __init__(self, field):
        super().__init__(f"bad {field}", field=field)


for error in (NotFound("page", path="/x"), Invalid("age"), AppError("down")):
    try:
        raise error
    except ValueError as caught:
        print("value", caught, caught.args)
    except AppError as caught:
        print("app", caught, repr(caught))
import pickle, copy

print(copy.copy(NotFound("p")), isinstance(Invalid("x"), (ValueError, AppError)), Invalid.__mro__[1].__name__)
#| app [404] page {'path': '/x'} NotFound('page')
#| value [400] bad age {'field': 'age'} ('bad age',)
#| app [500] down {} AppError('down')
#| [404] p {} True AppError
