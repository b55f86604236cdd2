def parse(text):
    value = int(text)
    print("parsed", value)
    return value

def load(texts):
    values = []
    for text in texts:
        values.append(parse(text))
    print("loaded", len(values))
    return values

try:
    load(["1", "x", "3"])
except ValueError:
    print("refused")

#| parsed 1
#| refused
