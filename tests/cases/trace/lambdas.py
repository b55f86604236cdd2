compose = lambda f, g: lambda x: g(f(x))
wrap = lambda x: [x]
twice = compose(wrap, wrap)
a = twice([1])
late = [lambda: i for i in range(2)]
b = [function() for function in late]
early = [lambda i=i: i for i in ([1], [2])]
c = [function() for function in early]
#| call 0 <module> 0
#| line 1 <module> 0
#| line 2 <module> 0 compose=1
#| line 3 <module> 0 compose=1 wrap=1
#| call 1 <lambda> 1 f=3 g=3
#| line 1 <lambda> 1 f=3 g=3
#| return 1 <lambda> 1 f=3 g=3 => <function <lambda>.<locals>.<lambda>>
#| line 4 <module> 0 compose=1 wrap=3 twice=1
#| call 1 <lambda>.<locals>.<lambda> 1 x=1 f=3 g=3
#| line 1 <lambda>.<locals>.<lambda> 1 x=1 f=3 g=3
#| call 2 <lambda> 2 x=1
#| line 2 <lambda> 2 x=1
#| return 2 <lambda> 2 x=2 => [[1]]
#| call 2 <lambda> 2 x=1
#| line 2 <lambda> 2 x=1
#| return 2 <lambda> 2 x=2 => [[[1]]]
#| return 1 <lambda>.<locals>.<lambda> 1 x=2 f=3 g=3 => [[[1]]]
#| line 5 <module> 0 compose=1 wrap=3 twice=1 a=1
#| line 5 <module> 0 i=-
#| line 5 <module> 0 i=-
#| line 6 <module> 0 compose=1 wrap=3 twice=1 a=1 late=1
#| call 5 <lambda> 1 i=-
#| line 5 <lambda> 1 i=-
#| return 5 <lambda> 1 i=- => 1
#| line 6 <module> 0 function=2
#| call 5 <lambda> 1 i=-
#| line 5 <lambda> 1 i=-
#| return 5 <lambda> 1 i=- => 1
#| line 6 <module> 0 function=2
#| line 7 <module> 0 compose=1 wrap=3 twice=1 a=1 late=1 b=1
#| line 7 <module> 0 i=3
#| line 7 <module> 0 i=3
#| line 8 <module> 0 compose=1 wrap=3 twice=1 a=1 late=1 b=1 early=1
#| call 7 <lambda> 1 i=2
#| line 7 <lambda> 1 i=2
#| return 7 <lambda> 1 i=2 => [1]
#| line 8 <module> 0 function=2
#| call 7 <lambda> 1 i=2
#| line 7 <lambda> 1 i=2
#| return 7 <lambda> 1 i=2 => [2]
#| line 8 <module> 0 function=2
#| return 8 <module> 0 compose=1 wrap=3 twice=1 a=1 late=1 b=1 early=1 c=1 => None
