def take(first, *rest, key=None, **more):
    held = first
    both = (first, rest)
    more["first"] = first
    return both, key, more
def pass_on(value, times):
    if times:
        return pass_on(value, times - 1)
    return value
a = [1]
b = {"k": a}
out = take(a, b, a, key=b, other=a)
same = pass_on(a, 3)
args = [a, b]
again = take(*args, **{"key": a})
def default(value, into=[]):
    into.append(value)
    return into
default(a)
default(b)
#| call 0 <module> 0
#| line 1 <module> 0
#| line 6 <module> 0 take=1
#| line 10 <module> 0 take=1 pass_on=1
#| line 11 <module> 0 take=1 pass_on=1 a=1
#| line 12 <module> 0 take=1 pass_on=1 a=2 b=1
#| call 1 take 1 first=5 key=3 rest=1 more=1
#| line 2 take 1 first=5 key=3 rest=1 more=1
#| line 3 take 1 first=6 key=3 rest=1 more=1 held=6
#| line 4 take 1 first=7 key=3 rest=2 more=1 held=7 both=1
#| line 5 take 1 first=8 key=3 rest=2 more=1 held=8 both=1
#| return 5 take 1 first=8 key=4 rest=2 more=2 held=8 both=2 => (([1], ({'k': [1]}, [1])), {'k': [1]}, {'other': [1], 'first': [1]})
#| line 13 <module> 0 take=1 pass_on=1 a=6 b=3 out=1
#| call 6 pass_on 1 value=7 times=-
#| line 7 pass_on 1 value=7 times=-
#| line 8 pass_on 1 value=7 times=-
#| call 6 pass_on 2 value=8 times=-
#| line 7 pass_on 2 value=8 times=-
#| line 8 pass_on 2 value=8 times=-
#| call 6 pass_on 3 value=9 times=-
#| line 7 pass_on 3 value=9 times=-
#| line 8 pass_on 3 value=9 times=-
#| call 6 pass_on 4 value=10 times=-
#| line 7 pass_on 4 value=10 times=-
#| line 9 pass_on 4 value=10 times=-
#| return 9 pass_on 4 value=11 times=- => [1]
#| return 8 pass_on 3 value=10 times=- => [1]
#| return 8 pass_on 2 value=9 times=- => [1]
#| return 8 pass_on 1 value=8 times=- => [1]
#| line 14 <module> 0 take=1 pass_on=1 a=7 b=3 out=1 same=7
#| line 15 <module> 0 take=1 pass_on=1 a=8 b=4 out=1 same=8 args=1
#| call 1 take 1 first=10 key=10 rest=1 more=1
#| line 2 take 1 first=10 key=10 rest=1 more=1
#| line 3 take 1 first=11 key=11 rest=1 more=1 held=11
#| line 4 take 1 first=12 key=12 rest=2 more=1 held=12 both=1
#| line 5 take 1 first=13 key=13 rest=2 more=1 held=13 both=1
#| return 5 take 1 first=14 key=14 rest=2 more=2 held=14 both=2 => (([1], ({'k': [1]},)), [1], {'first': [1]})
#| line 16 <module> 0 take=1 pass_on=1 a=11 b=5 out=1 same=11 args=1 again=1
#| line 19 <module> 0 take=1 pass_on=1 a=11 b=5 out=1 same=11 args=1 again=1 default=1
#| call 16 default 1 value=12 into=2
#| line 17 default 1 value=12 into=2
#| line 18 default 1 value=13 into=2
#| return 18 default 1 value=13 into=3 => [[1]]
#| line 20 <module> 0 take=1 pass_on=1 a=12 b=5 out=1 same=12 args=1 again=1 default=1
#| call 16 default 1 value=6 into=2
#| line 17 default 1 value=6 into=2
#| line 18 default 1 value=7 into=2
#| return 18 default 1 value=7 into=3 => [[1], {'k': [1]}]
#| return 20 <module> 0 take=1 pass_on=1 a=12 b=6 out=1 same=12 args=1 again=1 default=1 => None
