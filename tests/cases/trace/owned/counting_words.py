def count(text):
    table = {}
    for word in text.split():
        table[word] = table.get(word, 0) + 1
    return table
words = count("the cat and the dog and the bird-cage")
best = max(words, key=words.get)
pairs = sorted(words.items(), key=lambda pair: (-pair[1], pair[0]))
#| call 0 <module> 0
#| line 1 <module> 0
#| line 6 <module> 0 count=1
#| call 1 count 1 text=2
#| line 2 count 1 text=2
#| line 3 count 1 text=2 table=1
#| line 4 count 1 text=2 table=1 word=2
#| line 3 count 1 text=2 table=1 word=3
#| line 4 count 1 text=2 table=1 word=2
#| line 3 count 1 text=2 table=1 word=3
#| line 4 count 1 text=2 table=1 word=2
#| line 3 count 1 text=2 table=1 word=3
#| line 4 count 1 text=2 table=1 word=2
#| line 3 count 1 text=2 table=1 word=2
#| line 4 count 1 text=2 table=1 word=2
#| line 3 count 1 text=2 table=1 word=3
#| line 4 count 1 text=2 table=1 word=2
#| line 3 count 1 text=2 table=1 word=2
#| line 4 count 1 text=2 table=1 word=2
#| line 3 count 1 text=2 table=1 word=2
#| line 4 count 1 text=2 table=1 word=2
#| line 3 count 1 text=2 table=1 word=3
#| line 5 count 1 text=2 table=1 word=2
#| return 5 count 1 text=2 table=2 word=2 => {'the': 3, 'cat': 1, 'and': 2, 'dog': 1, 'bird-cage': 1}
#| line 7 <module> 0 count=1 words=1
#| line 8 <module> 0 count=1 words=1 best=2
#| call 8 <lambda> 1 pair=2
#| line 8 <lambda> 1 pair=2
#| return 8 <lambda> 1 pair=2 => (-3, 'the')
#| call 8 <lambda> 1 pair=2
#| line 8 <lambda> 1 pair=2
#| return 8 <lambda> 1 pair=2 => (-1, 'cat')
#| call 8 <lambda> 1 pair=2
#| line 8 <lambda> 1 pair=2
#| return 8 <lambda> 1 pair=2 => (-2, 'and')
#| call 8 <lambda> 1 pair=2
#| line 8 <lambda> 1 pair=2
#| return 8 <lambda> 1 pair=2 => (-1, 'dog')
#| call 8 <lambda> 1 pair=2
#| line 8 <lambda> 1 pair=2
#| return 8 <lambda> 1 pair=2 => (-1, 'bird-cage')
#| return 8 <module> 0 count=1 words=1 best=3 pairs=1 => None
