# Decorators of classes: order, arguments, replacing the class.
def tag(name):
    print("tag", name)

    def apply(cls):
        print("apply", name, cls.__name__)
        cls.tags = getattr(cls, "tags", ()) + (name,)
        return cls

    return apply


@tag("outer")
@tag("inner")
class Tagged:
    print("body")


def singleton(cls):
    return cls()


@singleton
class config:
    debug = True


@lambda cls: {k: v for k, v in vars(cls).items() if not k.startswith("_")}
class table:
    a = 1
    b = 2


print(Tagged.tags, config.debug, type(config).__name__, table)
#| tag outer
#| tag inner
#| body
#| apply inner Tagged
#| apply outer Tagged
#| ('inner', 'outer') True config {'a': 1, 'b': 2}
