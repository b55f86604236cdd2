# Slices of str: every start, stop and step of a few, also outside.
own = "aé日😀xy"
for step in (None, 1, 2, -1, -2, 10, -10):
    print(step, [own[start:stop:step] for start in (None, 0, 2, -2, 9, -9) for stop in (None, 0, 4, -1, 9, -9)])
for key in (slice(0, 2, 0), slice("a"), slice(None, 1.5), 1.5, "a", None, (1, 2), 99, -99, slice(2**70), slice(None, None, 2**70), True, slice(None, None, None)):
    try:
        print(key, own[key])
    except Exception as error:
        print(key, type(error).__name__, error)
#| None ['aé日😀xy', '', 'aé日😀', 'aé日😀x', 'aé日😀xy', '', 'aé日😀xy', '', 'aé日😀', 'aé日😀x', 'aé日😀xy', '', '日😀xy', '', '日😀', '日😀x', '日😀xy', '', 'xy', '', '', 'x', 'xy', '', '', '', '', '', '', '', 'aé日😀xy', '', 'aé日😀', 'aé日😀x', 'aé日😀xy', '']
#| 1 ['aé日😀xy', '', 'aé日😀', 'aé日😀x', 'aé日😀xy', '', 'aé日😀xy', '', 'aé日😀', 'aé日😀x', 'aé日😀xy', '', '日😀xy', '', '日😀', '日😀x', '日😀xy', '', 'xy', '', '', 'x', 'xy', '', '', '', '', '', '', '', 'aé日😀xy', '', 'aé日😀', 'aé日😀x', 'aé日😀xy', '']
#| 2 ['a日x', '', 'a日', 'a日x', 'a日x', '', 'a日x', '', 'a日', 'a日x', 'a日x', '', '日x', '', '日', '日x', '日x', '', 'x', '', '', 'x', 'x', '', '', '', '', '', '', '', 'a日x', '', 'a日', 'a日x', 'a日x', '']
#| -1 ['yx😀日éa', 'yx😀日é', 'y', '', '', 'yx😀日éa', 'a', '', '', '', '', 'a', '日éa', '日é', '', '', '', '日éa', 'x😀日éa', 'x😀日é', '', '', '', 'x😀日éa', 'yx😀日éa', 'yx😀日é', 'y', '', '', 'yx😀日éa', '', '', '', '', '', '']
#| -2 ['y😀é', 'y😀é', 'y', '', '', 'y😀é', 'a', '', '', '', '', 'a', '日a', '日', '', '', '', '日a', 'x日a', 'x日', '', '', '', 'x日a', 'y😀é', 'y😀é', 'y', '', '', 'y😀é', '', '', '', '', '', '']
#| 10 ['a', '', 'a', 'a', 'a', '', 'a', '', 'a', 'a', 'a', '', '日', '', '日', '日', '日', '', 'x', '', '', 'x', 'x', '', '', '', '', '', '', '', 'a', '', 'a', 'a', 'a', '']
#| -10 ['y', 'y', 'y', '', '', 'y', 'a', '', '', '', '', 'a', '日', '日', '', '', '', '日', 'x', 'x', '', '', '', 'x', 'y', 'y', 'y', '', '', 'y', '', '', '', '', '', '']
#| slice(0, 2, 0) ValueError slice step cannot be zero
#| slice(None, 'a', None) TypeError slice indices must be integers or None or have an __index__ method
#| slice(None, 1.5, None) TypeError slice indices must be integers or None or have an __index__ method
#| 1.5 TypeError string indices must be integers, not 'float'
#| a TypeError string indices must be integers, not 'str'
#| None TypeError string indices must be integers, not 'NoneType'
#| (1, 2) TypeError string indices must be integers, not 'tuple'
#| 99 IndexError string index out of range
#| -99 IndexError string index out of range
#| slice(None, 1180591620717411303424, None) aé日😀xy
#| slice(None, None, 1180591620717411303424) a
#| True é
#| slice(None, None, None) aé日😀xy
