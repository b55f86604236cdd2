class Celsius:
    def __init__(self, log):
        self._log = log
    @property
    def log(self):
        return self._log
    @log.setter
    def log(self, value):
        self._log = value
c = Celsius([1])
a = c.log
b = c.log
d = c.log
c.log = [2]
e = c.log
#| call 0 <module> 0
#| line 1 <module> 0
#| call 1 Celsius 1
#| line 1 Celsius 1
#| line 2 Celsius 1
#| line 4 Celsius 1
#| line 5 Celsius 1
#| line 4 Celsius 1
#| line 5 Celsius 1
#| line 7 Celsius 1 log=1
#| line 8 Celsius 1 log=2
#| line 7 Celsius 1 log=2
#| line 8 Celsius 1 log=1
#| return 8 Celsius 1 log=1 => None
#| line 10 <module> 0 Celsius=4
#| call 2 Celsius.__init__ 1 self=2 log=3
#| line 3 Celsius.__init__ 1 self=2 log=3
#| return 3 Celsius.__init__ 1 self=2 log=4 => None
#| line 11 <module> 0 Celsius=5 c=1
#| call 4 Celsius.log 1 self=3
#| line 6 Celsius.log 1 self=3
#| return 6 Celsius.log 1 self=3 => [1]
#| line 12 <module> 0 Celsius=5 c=1 a=2
#| call 4 Celsius.log 1 self=3
#| line 6 Celsius.log 1 self=3
#| return 6 Celsius.log 1 self=3 => [1]
#| line 13 <module> 0 Celsius=5 c=1 a=3 b=3
#| call 4 Celsius.log 1 self=3
#| line 6 Celsius.log 1 self=3
#| return 6 Celsius.log 1 self=3 => [1]
#| line 14 <module> 0 Celsius=5 c=1 a=4 b=4 d=4
#| call 7 Celsius.log 1 self=3 value=2
#| line 9 Celsius.log 1 self=3 value=2
#| return 9 Celsius.log 1 self=3 value=3 => None
#| line 15 <module> 0 Celsius=5 c=1 a=3 b=3 d=3
#| call 4 Celsius.log 1 self=3
#| line 6 Celsius.log 1 self=3
#| return 6 Celsius.log 1 self=3 => [2]
#| return 15 <module> 0 Celsius=5 c=1 a=3 b=3 d=3 e=2 => None
