count = [0]
def change():
    global count
    old = count
    count = [old]
    return old
before = change()
def outer():
    held = [1]
    def set_it(value):
        nonlocal held
        was = held
        held = value
        return was
    first = set_it([2])
    return held, first
both = outer()
#| call 0 <module> 0
#| line 1 <module> 0
#| line 2 <module> 0 count=1
#| line 7 <module> 0 count=1 change=1
#| call 2 change 1
#| line 4 change 1
#| line 5 change 1 old=2
#| line 6 change 1 old=2
#| return 6 change 1 old=2 => [0]
#| line 8 <module> 0 count=1 change=1 before=2
#| line 17 <module> 0 count=1 change=1 before=2 outer=1
#| call 8 outer 1
#| line 9 outer 1
#| line 10 outer 1 held=1
#| line 15 outer 1 set_it=1 held=1
#| call 10 outer.<locals>.set_it 2 value=1 held=1
#| line 12 outer.<locals>.set_it 2 value=1 held=1
#| line 13 outer.<locals>.set_it 2 value=1 was=2 held=2
#| line 14 outer.<locals>.set_it 2 value=2 was=1 held=2
#| return 14 outer.<locals>.set_it 2 value=2 was=1 held=2 => [1]
#| line 16 outer 1 set_it=1 first=1 held=1
#| return 16 outer 1 set_it=1 first=2 held=2 => ([2], [1])
#| return 17 <module> 0 count=1 change=1 before=2 outer=1 both=1 => None
