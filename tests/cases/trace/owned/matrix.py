def multiply(a, b):
    out = []
    for row in a:
        line = []
        for column in zip(*b):
            line.append(sum(x * y for x, y in zip(row, column)))
        out.append(line)
    return out
m = [[1, 2], [3, 4]]
p = multiply(m, m)
#| call 0 <module> 0
#| line 1 <module> 0
#| line 9 <module> 0 multiply=1
#| line 10 <module> 0 multiply=1 m=1
#| call 1 multiply 1 a=3 b=3
#| line 2 multiply 1 a=3 b=3
#| line 3 multiply 1 a=3 b=3 out=1
#| line 4 multiply 1 a=4 b=4 out=1 row=2
#| line 5 multiply 1 a=4 b=4 out=1 row=2 line=1
#| line 6 multiply 1 a=4 b=4 out=1 row=3 line=1 column=2
#| call 6 multiply.<locals>.<genexpr> 2 .0=1
#| line 6 multiply.<locals>.<genexpr> 2 .0=1
#| return 6 multiply.<locals>.<genexpr> 2 .0=2 x=- y=- => 1
#| call 6 multiply.<locals>.<genexpr> 2 .0=2 x=- y=-
#| line 6 multiply.<locals>.<genexpr> 2 .0=2 x=- y=-
#| return 6 multiply.<locals>.<genexpr> 2 .0=2 x=- y=- => 6
#| call 6 multiply.<locals>.<genexpr> 2 .0=2 x=- y=-
#| line 6 multiply.<locals>.<genexpr> 2 .0=2 x=- y=-
#| return 6 multiply.<locals>.<genexpr> 2 .0=1 x=- y=- => None
#| line 5 multiply 1 a=4 b=4 out=1 row=3 line=1 column=2
#| line 6 multiply 1 a=4 b=4 out=1 row=3 line=1 column=1
#| call 6 multiply.<locals>.<genexpr> 2 .0=1
#| line 6 multiply.<locals>.<genexpr> 2 .0=1
#| return 6 multiply.<locals>.<genexpr> 2 .0=2 x=- y=- => 2
#| call 6 multiply.<locals>.<genexpr> 2 .0=2 x=- y=-
#| line 6 multiply.<locals>.<genexpr> 2 .0=2 x=- y=-
#| return 6 multiply.<locals>.<genexpr> 2 .0=2 x=- y=- => 8
#| call 6 multiply.<locals>.<genexpr> 2 .0=2 x=- y=-
#| line 6 multiply.<locals>.<genexpr> 2 .0=2 x=- y=-
#| return 6 multiply.<locals>.<genexpr> 2 .0=1 x=- y=- => None
#| line 5 multiply 1 a=4 b=4 out=1 row=3 line=1 column=1
#| line 7 multiply 1 a=4 b=4 out=1 row=2 line=1 column=1
#| line 3 multiply 1 a=4 b=4 out=1 row=2 line=2 column=1
#| line 4 multiply 1 a=4 b=4 out=1 row=2 line=2 column=1
#| line 5 multiply 1 a=4 b=4 out=1 row=2 line=1 column=1
#| line 6 multiply 1 a=4 b=4 out=1 row=3 line=1 column=2
#| call 6 multiply.<locals>.<genexpr> 2 .0=1
#| line 6 multiply.<locals>.<genexpr> 2 .0=1
#| return 6 multiply.<locals>.<genexpr> 2 .0=2 x=- y=- => 3
#| call 6 multiply.<locals>.<genexpr> 2 .0=2 x=- y=-
#| line 6 multiply.<locals>.<genexpr> 2 .0=2 x=- y=-
#| return 6 multiply.<locals>.<genexpr> 2 .0=2 x=- y=- => 12
#| call 6 multiply.<locals>.<genexpr> 2 .0=2 x=- y=-
#| line 6 multiply.<locals>.<genexpr> 2 .0=2 x=- y=-
#| return 6 multiply.<locals>.<genexpr> 2 .0=1 x=- y=- => None
#| line 5 multiply 1 a=4 b=4 out=1 row=3 line=1 column=2
#| line 6 multiply 1 a=4 b=4 out=1 row=3 line=1 column=1
#| call 6 multiply.<locals>.<genexpr> 2 .0=1
#| line 6 multiply.<locals>.<genexpr> 2 .0=1
#| return 6 multiply.<locals>.<genexpr> 2 .0=2 x=- y=- => 6
#| call 6 multiply.<locals>.<genexpr> 2 .0=2 x=- y=-
#| line 6 multiply.<locals>.<genexpr> 2 .0=2 x=- y=-
#| return 6 multiply.<locals>.<genexpr> 2 .0=2 x=- y=- => 16
#| call 6 multiply.<locals>.<genexpr> 2 .0=2 x=- y=-
#| line 6 multiply.<locals>.<genexpr> 2 .0=2 x=- y=-
#| return 6 multiply.<locals>.<genexpr> 2 .0=1 x=- y=- => None
#| line 5 multiply 1 a=4 b=4 out=1 row=3 line=1 column=1
#| line 7 multiply 1 a=4 b=4 out=1 row=2 line=1 column=1
#| line 3 multiply 1 a=4 b=4 out=1 row=2 line=2 column=1
#| line 8 multiply 1 a=3 b=3 out=1 row=2 line=2 column=1
#| return 8 multiply 1 a=3 b=3 out=2 row=2 line=2 column=1 => [[7, 10], [15, 22]]
#| return 10 <module> 0 multiply=1 m=1 p=1 => None
