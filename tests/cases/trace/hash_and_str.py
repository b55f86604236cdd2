class P:
    def __init__(self, n):
        self.n = n
    def __hash__(self):
        return hash((self.n,))
    def __str__(self):
        return "a"
p = P(4)
st = set()
st.add(p)
st.add(P(1))
a = st.add
a(p)
st.discard(p)
st.add(p)
p in st
print(p)
str(p)
f"{p}"
"{}".format(p)
"%s" % p
"".join(map(str, [p]))
list(map(str, [p]))
list(map(hash, [p]))
print(p, p)
print(p, 1, sep="")
str(object=p)
format(p)
format(p, "")
#| call 0 <module> 0
#| line 1 <module> 0
#| call 1 P 1
#| line 1 P 1
#| line 2 P 1
#| line 4 P 1
#| line 6 P 1
#| return 6 P 1 => None
#| line 8 <module> 0 P=4
#| call 2 P.__init__ 1 self=2 n=-
#| line 3 P.__init__ 1 self=2 n=-
#| return 3 P.__init__ 1 self=2 n=- => None
#| line 9 <module> 0 P=5 p=1
#| line 10 <module> 0 P=5 p=1 st=1
#| call 4 P.__hash__ 1 self=3
#| line 5 P.__hash__ 1 self=3
#| return 5 P.__hash__ 1 self=3 => 8524022316992554414
#| line 11 <module> 0 P=5 p=2 st=1
#| call 2 P.__init__ 1 self=2 n=-
#| line 3 P.__init__ 1 self=2 n=-
#| return 3 P.__init__ 1 self=2 n=- => None
#| call 4 P.__hash__ 1 self=2
#| line 5 P.__hash__ 1 self=2
#| return 5 P.__hash__ 1 self=2 => -6644214454873602895
#| line 12 <module> 0 P=6 p=2 st=1
#| line 13 <module> 0 P=6 p=2 st=2
#| call 4 P.__hash__ 1 self=4
#| line 5 P.__hash__ 1 self=4
#| return 5 P.__hash__ 1 self=4 => 8524022316992554414
#| line 14 <module> 0 P=6 p=2 st=2
#| call 4 P.__hash__ 1 self=4
#| line 5 P.__hash__ 1 self=4
#| return 5 P.__hash__ 1 self=4 => 8524022316992554414
#| line 15 <module> 0 P=6 p=1 st=2
#| call 4 P.__hash__ 1 self=3
#| line 5 P.__hash__ 1 self=3
#| return 5 P.__hash__ 1 self=3 => 8524022316992554414
#| line 16 <module> 0 P=6 p=2 st=2
#| call 4 P.__hash__ 1 self=4
#| line 5 P.__hash__ 1 self=4
#| return 5 P.__hash__ 1 self=4 => 8524022316992554414
#| line 17 <module> 0 P=6 p=2 st=2
#| call 6 P.__str__ 1 self=4
#| line 7 P.__str__ 1 self=4
#| return 7 P.__str__ 1 self=4 => 'a'
#| line 18 <module> 0 P=6 p=2 st=2
#| call 6 P.__str__ 1 self=4
#| line 7 P.__str__ 1 self=4
#| return 7 P.__str__ 1 self=4 => 'a'
#| line 19 <module> 0 P=6 p=2 st=2
#| call 6 P.__str__ 1 self=5
#| line 7 P.__str__ 1 self=5
#| return 7 P.__str__ 1 self=5 => 'a'
#| line 20 <module> 0 P=6 p=2 st=2
#| call 6 P.__str__ 1 self=7
#| line 7 P.__str__ 1 self=7
#| return 7 P.__str__ 1 self=7 => 'a'
#| line 21 <module> 0 P=6 p=2 st=2
#| call 6 P.__str__ 1 self=4
#| line 7 P.__str__ 1 self=4
#| return 7 P.__str__ 1 self=4 => 'a'
#| line 22 <module> 0 P=6 p=2 st=2
#| call 6 P.__str__ 1 self=5
#| line 7 P.__str__ 1 self=5
#| return 7 P.__str__ 1 self=5 => 'a'
#| line 23 <module> 0 P=6 p=2 st=2
#| call 6 P.__str__ 1 self=5
#| line 7 P.__str__ 1 self=5
#| return 7 P.__str__ 1 self=5 => 'a'
#| line 24 <module> 0 P=6 p=2 st=2
#| call 4 P.__hash__ 1 self=5
#| line 5 P.__hash__ 1 self=5
#| return 5 P.__hash__ 1 self=5 => 8524022316992554414
#| line 25 <module> 0 P=6 p=2 st=2
#| call 6 P.__str__ 1 self=5
#| line 7 P.__str__ 1 self=5
#| return 7 P.__str__ 1 self=5 => 'a'
#| call 6 P.__str__ 1 self=5
#| line 7 P.__str__ 1 self=5
#| return 7 P.__str__ 1 self=5 => 'a'
#| line 26 <module> 0 P=6 p=2 st=2
#| call 6 P.__str__ 1 self=4
#| line 7 P.__str__ 1 self=4
#| return 7 P.__str__ 1 self=4 => 'a'
#| line 27 <module> 0 P=6 p=2 st=2
#| call 6 P.__str__ 1 self=5
#| line 7 P.__str__ 1 self=5
#| return 7 P.__str__ 1 self=5 => 'a'
#| line 28 <module> 0 P=6 p=2 st=2
#| call 6 P.__str__ 1 self=5
#| line 7 P.__str__ 1 self=5
#| return 7 P.__str__ 1 self=5 => 'a'
#| line 29 <module> 0 P=6 p=2 st=2
#| call 6 P.__str__ 1 self=5
#| line 7 P.__str__ 1 self=5
#| return 7 P.__str__ 1 self=5 => 'a'
#| return 29 <module> 0 P=6 p=2 st=2 => None
