# string.Template: substitution with dollars.

from string import Template


def tell(do, *args, **named):
    try:
        print(repr(do(*args, **named)))
    except Exception as error:
        print(type(error).__name__ + ":", error)


t = Template("$who owes $$5 to ${whom}s")
tell(lambda: t.substitute(who="A", whom="B"))
tell(lambda: t.substitute({"who": "x"}, whom="y"))
tell(lambda: t.substitute(who="A"))
tell(lambda: t.safe_substitute(who="A"))
tell(lambda: Template("$").substitute())
tell(lambda: Template("$1").substitute())
tell(lambda: t.get_identifiers())
tell(lambda: t.is_valid())
tell(lambda: Template("$ x").is_valid())
tell(lambda: t.template)
#| 'A owes $5 to Bs'
#| 'x owes $5 to ys'
#| KeyError: 'whom'
#| 'A owes $5 to ${whom}s'
#| ValueError: Invalid placeholder in string: line 1, col 1
#| ValueError: Invalid placeholder in string: line 1, col 1
#| ['who', 'whom']
#| True
#| False
#| '$who owes $$5 to ${whom}s'
