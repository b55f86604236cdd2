# Names of letters beyond ASCII, and what counts as the same name.
größe = 3
π = 3.14
名前 = "name"
ªb = 1
class Été:
    ñ = "field"
def λ(х):
    return х * 2
print(größe, π, 名前, Été.ñ, λ(2), Été.__name__, "größe" in globals(), [n for n in dir(Été) if n[0] != "_"])
print("é" == "e\u0301", len("e\u0301"), "ñ".isidentifier(), "1é".isidentifier(), "·".isidentifier(), "℘".isidentifier())
try:
    грёза
except NameError as error:
    print(error)
for text in ("€ = 1", "a² = 1", "x\u200b = 1", "“x”", "a–b"):
    try:
        exec(text)
    except SyntaxError as error:
        print(error.msg)
#| 3 3.14 name field 4 Été True ['ñ']
#| False 2 True False False True
#| name 'грёза' is not defined
#| invalid character '€' (U+20AC)
#| invalid character '²' (U+00B2)
#| invalid non-printable character U+200B
#| invalid character '“' (U+201C)
#| invalid character '–' (U+2013)
