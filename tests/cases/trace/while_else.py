def search(items, wanted):
    at = 0
    while at < len(items):
        item = items[at]
        if item == wanted:
            break
        at += 1
    else:
        return None
    return item
found = search([[1], [2]], [2])
missing = search([[1]], [3])
#| call 0 <module> 0
#| line 1 <module> 0
#| line 11 <module> 0 search=1
#| call 1 search 1 items=1 wanted=1
#| line 2 search 1 items=1 wanted=1
#| line 3 search 1 items=1 wanted=1 at=-
#| line 4 search 1 items=1 wanted=1 at=-
#| line 5 search 1 items=1 wanted=1 at=- item=2
#| line 7 search 1 items=1 wanted=1 at=- item=2
#| line 3 search 1 items=1 wanted=1 at=- item=2
#| line 4 search 1 items=1 wanted=1 at=- item=2
#| line 5 search 1 items=1 wanted=1 at=- item=2
#| line 6 search 1 items=1 wanted=1 at=- item=2
#| line 10 search 1 items=1 wanted=1 at=- item=2
#| return 10 search 1 items=1 wanted=1 at=- item=2 => [2]
#| line 12 <module> 0 search=1 found=1
#| call 1 search 1 items=1 wanted=1
#| line 2 search 1 items=1 wanted=1
#| line 3 search 1 items=1 wanted=1 at=-
#| line 4 search 1 items=1 wanted=1 at=-
#| line 5 search 1 items=1 wanted=1 at=- item=2
#| line 7 search 1 items=1 wanted=1 at=- item=2
#| line 3 search 1 items=1 wanted=1 at=- item=2
#| line 9 search 1 items=1 wanted=1 at=- item=2
#| return 9 search 1 items=1 wanted=1 at=- item=2 => None
#| return 12 <module> 0 search=1 found=1 missing=- => None
