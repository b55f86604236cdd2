# Spaces, comments, semicolons, continued lines: what does not matter.
x = ( 1 +
      2   # a comment inside
      + 3 )
y = 1 + \
    2
if x: print("one line"); print("two statements")
class   A ( object ) : a = 1 ; b = 2
def  f ( a , b = 1 , * c ) : return a , b , c
print ( x , y , A . a , f ( 1 , 2 , 3 ) , [ 1 , 2 , ] , { 'k' : 1 , } , ( 1 , ) , x [0] if False else "" )
for i in range(2):


    # comment less indented
  # and another
    print(i)  ;
if 1:
	print("tab")
def g(a,
      b=(
    1, 2),
      ): return a, b
print(g(0), """multi
line""" "joined", 'a' 'b'
'c', sep="|")
while 1: break
else: print("not here")
lambda: 0; x = 5; del x
#| one line
#| two statements
#| 6 3 1 (1, 2, (3,)) [1, 2] {'k': 1} (1,)
#| 0
#| 1
#| tab
#| (0, (1, 2))|multi
#| linejoined|abc
