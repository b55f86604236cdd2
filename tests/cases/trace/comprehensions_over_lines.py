class Grid:
    def __init__(self, size):
        self.cells = [[0 for column in range(size)]
                      for row in range(size)]
        self.names = {
            (row, column): row
            for row in range(size)
            if row
            for column in range(size)
        }


def loops(rows):
    found = {
        cell
        for row in rows for cell in row
    }
    for row in [
        1,
        2,
    ]:
        found.add(row)
    return sum(
        value
        for value in found
    )


grid = Grid(2)
print(loops(grid.cells))
squares = [n
           * n for n in range(2)]
pairs = [(a, b) for a in (1,
                          2)
         for b in (3,)]
#| call 0 <module> 0
#| line 1 <module> 0
#| call 1 Grid 1
#| line 1 Grid 1
#| line 2 Grid 1
#| return 2 Grid 1 => None
#| line 13 <module> 0 Grid=4
#| line 29 <module> 0 Grid=4 loops=1
#| call 2 Grid.__init__ 1 self=2 size=-
#| line 4 Grid.__init__ 1 self=2 size=-
#| line 3 Grid.__init__ 1 self=2 size=-
#| line 4 Grid.__init__ 1 self=2 size=-
#| line 3 Grid.__init__ 1 self=2 size=- row=-
#| line 3 Grid.__init__ 1 self=2 size=- row=- column=-
#| line 3 Grid.__init__ 1 self=2 size=- row=- column=-
#| line 4 Grid.__init__ 1 self=2 size=- row=-
#| line 3 Grid.__init__ 1 self=2 size=- row=-
#| line 3 Grid.__init__ 1 self=2 size=- row=- column=-
#| line 3 Grid.__init__ 1 self=2 size=- row=- column=-
#| line 4 Grid.__init__ 1 self=2 size=- row=-
#| line 7 Grid.__init__ 1 self=2 size=-
#| line 5 Grid.__init__ 1 self=2 size=-
#| line 7 Grid.__init__ 1 self=2 size=-
#| line 8 Grid.__init__ 1 self=2 size=- row=-
#| line 6 Grid.__init__ 1 self=2 size=- row=-
#| line 7 Grid.__init__ 1 self=2 size=- row=-
#| line 8 Grid.__init__ 1 self=2 size=- row=-
#| line 6 Grid.__init__ 1 self=2 size=- row=-
#| line 9 Grid.__init__ 1 self=2 size=- row=-
#| line 6 Grid.__init__ 1 self=2 size=- row=- column=-
#| line 9 Grid.__init__ 1 self=2 size=- row=- column=-
#| line 6 Grid.__init__ 1 self=2 size=- row=- column=-
#| line 9 Grid.__init__ 1 self=2 size=- row=- column=-
#| line 7 Grid.__init__ 1 self=2 size=- row=- column=-
#| line 5 Grid.__init__ 1 self=2 size=- row=- column=-
#| return 5 Grid.__init__ 1 self=2 size=- => None
#| line 30 <module> 0 Grid=5 loops=1 grid=1
#| call 13 loops 1 rows=2
#| line 16 loops 1 rows=2
#| line 14 loops 1 rows=3
#| line 16 loops 1 rows=3
#| line 15 loops 1 rows=3 row=3 cell=-
#| line 16 loops 1 rows=3 row=3 cell=-
#| line 15 loops 1 rows=3 row=3 cell=-
#| line 16 loops 1 rows=3 row=3 cell=-
#| line 16 loops 1 rows=3 row=2 cell=-
#| line 15 loops 1 rows=3 row=3 cell=-
#| line 16 loops 1 rows=3 row=3 cell=-
#| line 15 loops 1 rows=3 row=3 cell=-
#| line 16 loops 1 rows=3 row=3 cell=-
#| line 16 loops 1 rows=3 row=2 cell=-
#| line 14 loops 1 rows=2 row=2 cell=-
#| line 18 loops 1 rows=2 found=1
#| line 22 loops 1 rows=2 row=- found=1
#| line 18 loops 1 rows=2 row=- found=1
#| line 22 loops 1 rows=2 row=- found=1
#| line 18 loops 1 rows=2 row=- found=1
#| line 23 loops 1 rows=2 row=- found=1
#| line 25 loops 1 rows=2 row=- found=1
#| line 23 loops 1 rows=2 row=- found=2
#| call 23 loops.<locals>.<genexpr> 2 .0=1
#| line 23 loops.<locals>.<genexpr> 2 .0=1
#| line 25 loops.<locals>.<genexpr> 2 .0=2
#| line 24 loops.<locals>.<genexpr> 2 .0=2 value=-
#| return 24 loops.<locals>.<genexpr> 2 .0=2 value=- => 0
#| call 24 loops.<locals>.<genexpr> 2 .0=2 value=-
#| line 25 loops.<locals>.<genexpr> 2 .0=2 value=-
#| line 24 loops.<locals>.<genexpr> 2 .0=2 value=-
#| return 24 loops.<locals>.<genexpr> 2 .0=2 value=- => 1
#| call 24 loops.<locals>.<genexpr> 2 .0=2 value=-
#| line 25 loops.<locals>.<genexpr> 2 .0=2 value=-
#| line 24 loops.<locals>.<genexpr> 2 .0=2 value=-
#| return 24 loops.<locals>.<genexpr> 2 .0=2 value=- => 2
#| call 24 loops.<locals>.<genexpr> 2 .0=2 value=-
#| line 25 loops.<locals>.<genexpr> 2 .0=2 value=-
#| return 25 loops.<locals>.<genexpr> 2 .0=1 value=- => None
#| return 23 loops 1 rows=2 row=- found=1 => 3
#| line 32 <module> 0 Grid=5 loops=1 grid=1
#| line 31 <module> 0 Grid=5 loops=1 grid=1
#| line 32 <module> 0 Grid=5 loops=1 grid=1
#| line 31 <module> 0 n=-
#| line 32 <module> 0 n=-
#| line 31 <module> 0 n=-
#| line 32 <module> 0 n=-
#| line 31 <module> 0 n=-
#| line 32 <module> 0 n=-
#| line 31 <module> 0 n=-
#| line 32 <module> 0 n=-
#| line 33 <module> 0 Grid=5 loops=1 grid=1 squares=1
#| line 35 <module> 0 a=-
#| line 33 <module> 0 a=- b=-
#| line 33 <module> 0 a=- b=-
#| line 35 <module> 0 a=- b=-
#| line 33 <module> 0 a=- b=-
#| line 33 <module> 0 a=- b=-
#| return 33 <module> 0 Grid=5 loops=1 grid=1 squares=1 pairs=1 => None
