def power(base, times):
    result = 1
    while times:
        if times % 2:
            result *= base
        base *= base
        times //= 2
    return result
big = power(3, 40)
parts = divmod(big, 10 ** 9)
low, high = min(parts), max(parts)
ratio = big / 7
#| call 0 <module> 0
#| line 1 <module> 0
#| line 9 <module> 0 power=1
#| call 1 power 1 base=- times=-
#| line 2 power 1 base=- times=-
#| line 3 power 1 base=- times=- result=-
#| line 4 power 1 base=- times=- result=-
#| line 6 power 1 base=- times=- result=-
#| line 7 power 1 base=- times=- result=-
#| line 3 power 1 base=- times=- result=-
#| line 4 power 1 base=- times=- result=-
#| line 6 power 1 base=- times=- result=-
#| line 7 power 1 base=- times=- result=-
#| line 3 power 1 base=- times=- result=-
#| line 4 power 1 base=- times=- result=-
#| line 6 power 1 base=- times=- result=-
#| line 7 power 1 base=1 times=- result=-
#| line 3 power 1 base=1 times=- result=-
#| line 4 power 1 base=1 times=- result=-
#| line 5 power 1 base=1 times=- result=-
#| line 6 power 1 base=1 times=- result=1
#| line 7 power 1 base=1 times=- result=1
#| line 3 power 1 base=1 times=- result=1
#| line 4 power 1 base=1 times=- result=1
#| line 6 power 1 base=1 times=- result=1
#| line 7 power 1 base=1 times=- result=1
#| line 3 power 1 base=1 times=- result=1
#| line 4 power 1 base=1 times=- result=1
#| line 5 power 1 base=1 times=- result=1
#| line 6 power 1 base=1 times=- result=1
#| line 7 power 1 base=1 times=- result=1
#| line 3 power 1 base=1 times=- result=1
#| line 8 power 1 base=1 times=- result=1
#| return 8 power 1 base=1 times=- result=2 => 12157665459056928801
#| line 10 <module> 0 power=1 big=1
#| line 11 <module> 0 power=1 big=1 parts=1
#| line 12 <module> 0 power=1 big=1 parts=1 low=2 high=2
#| return 12 <module> 0 power=1 big=1 parts=1 low=2 high=2 ratio=1 => None
