# __init_subclass__: called for each new subclass, with the keywords of its head.
class Plugin:
    known = {}

    def __init_subclass__(cls, /, name=None, **rest):
        super().__init_subclass__(**rest)
        cls.known[name or cls.__name__.lower()] = cls
        print("made", cls.__name__, name)


class Csv(Plugin):
    pass


class Json(Plugin, name="js"):
    pass


class Deep(Json):
    pass


print(list(Plugin.known), Plugin.known["js"] is Json)
for body in ("class Bad(Plugin, colour=1): pass", "class Plain(x=1): pass", "class Two(Plugin, name='a', **{'name': 'b'}): pass"):
    try:
        exec(body)
    except TypeError as error:
        print(error)
#| made Csv None
#| made Json js
#| made Deep None
#| ['csv', 'js', 'deep'] True
#| Bad.__init_subclass__() takes no keyword arguments
#| Plain.__init_subclass__() takes no keyword arguments
#| __build_class__() got multiple values for keyword argument 'name'
