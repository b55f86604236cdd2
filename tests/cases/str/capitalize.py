# str.capitalize: one title letter, the rest small, in any alphabet.
def tell(do, *args, **named):
    try:
        print(repr(do(*args, **named)))
    except Exception as error:
        print(type(error).__name__ + ":", error)


for text in ("hello WORLD", "", "éCOLE", "ǆabc", "ßmall", "1abc", " abc", "ΑΣΟΣ", "ﬁne"):
    print(repr(text.capitalize()))
tell("a".capitalize, 1)
tell(str.capitalize)
tell(str.capitalize, 5)
#| 'Hello world'
#| ''
#| 'École'
#| 'ǅabc'
#| 'Ssmall'
#| '1abc'
#| ' abc'
#| 'Ασος'
#| 'Fine'
#| TypeError: str.capitalize() takes no arguments (1 given)
#| TypeError: unbound method str.capitalize() needs an argument
#| TypeError: descriptor 'capitalize' for 'str' objects doesn't apply to a 'int' object
