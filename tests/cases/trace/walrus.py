def first_long(words):
    if (found := [word for word in words if len(word) > 1]) and (one := found[0]):
        return one, found
    return None
x = first_long([[1], [1, 2]])
while (y := x) and x:
    x = None
#| call 0 <module> 0
#| line 1 <module> 0
#| line 5 <module> 0 first_long=1
#| call 1 first_long 1 words=1
#| line 2 first_long 1 words=1
#| line 2 first_long 1 words=2 word=2
#| line 2 first_long 1 words=2 word=3
#| line 3 first_long 1 words=1 found=1 one=3
#| return 3 first_long 1 words=1 found=2 one=4 => ([1, 2], [[1, 2]])
#| line 6 <module> 0 first_long=1 x=1
#| line 7 <module> 0 first_long=1 x=2 y=2
#| line 6 <module> 0 first_long=1 x=- y=1
#| return 6 <module> 0 first_long=1 x=- y=- => None
