# The operators that bool has not, and their in-place forms: whose name the message gives.
for sign in []:
    for text in (f"own {sign} 3", f"'a' {sign} own", f"own {sign}= own"):
        own = True
        try:
            exec(text)
            print(text, own)
        except Exception as error:
            print(text, "->", type(error).__name__, error)
for act in (lambda: -own, lambda: +own, lambda: ~own, lambda: own @ own, lambda: own(), lambda: own[0], lambda: own.nothing, lambda: iter(own), lambda: len(own), lambda: hash(own) and 1, lambda: int(own), lambda: float(own), lambda: [10, 20][own], lambda: 1 in own):
    try:
        result = act()
        print(type(result).__name__)
    except Exception as error:
        print(type(error).__name__, error)
#| NameError name 'own' is not defined
#| NameError name 'own' is not defined
#| NameError name 'own' is not defined
#| NameError name 'own' is not defined
#| NameError name 'own' is not defined
#| NameError name 'own' is not defined
#| NameError name 'own' is not defined
#| NameError name 'own' is not defined
#| NameError name 'own' is not defined
#| NameError name 'own' is not defined
#| NameError name 'own' is not defined
#| NameError name 'own' is not defined
#| NameError name 'own' is not defined
#| NameError name 'own' is not defined
