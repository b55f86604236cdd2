def shout(words):
    out = []
    for word in words:
        out.append(word.upper() + "!")
    return " ".join(out)
text = shout(["good day", "dear friends"])
parts = text.split("! ")
copy = parts[0]
other = f"{copy} and {text}"
#| call 0 <module> 0
#| line 1 <module> 0
#| line 6 <module> 0 shout=1
#| call 1 shout 1 words=1
#| line 2 shout 1 words=1
#| line 3 shout 1 words=1 out=1
#| line 4 shout 1 words=2 out=1 word=3
#| line 3 shout 1 words=2 out=1 word=3
#| line 4 shout 1 words=2 out=1 word=3
#| line 3 shout 1 words=2 out=1 word=3
#| line 5 shout 1 words=1 out=1 word=3
#| return 5 shout 1 words=1 out=1 word=3 => 'GOOD DAY! DEAR FRIENDS!'
#| line 7 <module> 0 shout=1 text=1
#| line 8 <module> 0 shout=1 text=1 parts=1
#| line 9 <module> 0 shout=1 text=1 parts=1 copy=2
#| return 9 <module> 0 shout=1 text=1 parts=1 copy=2 other=1 => None
