def loose(data):
    if data:
        return "present"
    return "missing"

def exact(data):
    if data is None:
        return "missing"
    return "present"

for data in (None, 0, "", [], "0"):
    print(repr(data), loose(data), exact(data))

#| None missing missing
#| 0 missing present
#| '' missing present
#| [] missing present
#| '0' present present
