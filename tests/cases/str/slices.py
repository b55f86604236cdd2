# Slices of texts: steps, ends outside, letters of several bytes.
def tell(do, *args, **named):
    try:
        print(repr(do(*args, **named)))
    except Exception as error:
        print(type(error).__name__ + ":", error)


text = "aé日😀z"
print(text[0], text[-1], text[1:3], text[::-1], text[::2], text[5:], text[-100:2], text[3:1], text[3:1:-1], text[None:None], text[True])
tell(lambda: text[5])
tell(lambda: text[-6])
tell(lambda: text[::0])
tell(lambda: text["a"])
tell(lambda: text[1.0])
tell(lambda: text[1, 2])
print(text[:] is text, text[2] is text[2], "ab"[0] is "a")
#| a z é日 z😀日éa a日z  aé  😀日 aé日😀z é
#| IndexError: string index out of range
#| IndexError: string index out of range
#| ValueError: slice step cannot be zero
#| TypeError: string indices must be integers, not 'str'
#| TypeError: string indices must be integers, not 'float'
#| TypeError: string indices must be integers, not 'tuple'
#| True False True
