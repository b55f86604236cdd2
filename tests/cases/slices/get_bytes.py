# Slices of bytes: every start, stop and step of a few, also outside.
own = b"abcdef"
for step in (None, 1, 2, -1, -2, 10, -10):
    print(step, [own[start:stop:step] for start in (None, 0, 2, -2, 9, -9) for stop in (None, 0, 4, -1, 9, -9)])
for key in (slice(0, 2, 0), slice("a"), slice(None, 1.5), 1.5, "a", None, (1, 2), 99, -99, slice(2**70), slice(None, None, 2**70), True, slice(None, None, None)):
    try:
        print(key, own[key])
    except Exception as error:
        print(key, type(error).__name__, error)
#| None [b'abcdef', b'', b'abcd', b'abcde', b'abcdef', b'', b'abcdef', b'', b'abcd', b'abcde', b'abcdef', b'', b'cdef', b'', b'cd', b'cde', b'cdef', b'', b'ef', b'', b'', b'e', b'ef', b'', b'', b'', b'', b'', b'', b'', b'abcdef', b'', b'abcd', b'abcde', b'abcdef', b'']
#| 1 [b'abcdef', b'', b'abcd', b'abcde', b'abcdef', b'', b'abcdef', b'', b'abcd', b'abcde', b'abcdef', b'', b'cdef', b'', b'cd', b'cde', b'cdef', b'', b'ef', b'', b'', b'e', b'ef', b'', b'', b'', b'', b'', b'', b'', b'abcdef', b'', b'abcd', b'abcde', b'abcdef', b'']
#| 2 [b'ace', b'', b'ac', b'ace', b'ace', b'', b'ace', b'', b'ac', b'ace', b'ace', b'', b'ce', b'', b'c', b'ce', b'ce', b'', b'e', b'', b'', b'e', b'e', b'', b'', b'', b'', b'', b'', b'', b'ace', b'', b'ac', b'ace', b'ace', b'']
#| -1 [b'fedcba', b'fedcb', b'f', b'', b'', b'fedcba', b'a', b'', b'', b'', b'', b'a', b'cba', b'cb', b'', b'', b'', b'cba', b'edcba', b'edcb', b'', b'', b'', b'edcba', b'fedcba', b'fedcb', b'f', b'', b'', b'fedcba', b'', b'', b'', b'', b'', b'']
#| -2 [b'fdb', b'fdb', b'f', b'', b'', b'fdb', b'a', b'', b'', b'', b'', b'a', b'ca', b'c', b'', b'', b'', b'ca', b'eca', b'ec', b'', b'', b'', b'eca', b'fdb', b'fdb', b'f', b'', b'', b'fdb', b'', b'', b'', b'', b'', b'']
#| 10 [b'a', b'', b'a', b'a', b'a', b'', b'a', b'', b'a', b'a', b'a', b'', b'c', b'', b'c', b'c', b'c', b'', b'e', b'', b'', b'e', b'e', b'', b'', b'', b'', b'', b'', b'', b'a', b'', b'a', b'a', b'a', b'']
#| -10 [b'f', b'f', b'f', b'', b'', b'f', b'a', b'', b'', b'', b'', b'a', b'c', b'c', b'', b'', b'', b'c', b'e', b'e', b'', b'', b'', b'e', b'f', b'f', b'f', b'', b'', b'f', b'', b'', b'', b'', b'', b'']
#| slice(0, 2, 0) ValueError slice step cannot be zero
#| slice(None, 'a', None) TypeError slice indices must be integers or None or have an __index__ method
#| slice(None, 1.5, None) TypeError slice indices must be integers or None or have an __index__ method
#| 1.5 TypeError byte indices must be integers or slices, not float
#| a TypeError byte indices must be integers or slices, not str
#| None TypeError byte indices must be integers or slices, not NoneType
#| (1, 2) TypeError byte indices must be integers or slices, not tuple
#| 99 IndexError index out of range
#| -99 IndexError index out of range
#| slice(None, 1180591620717411303424, None) b'abcdef'
#| slice(None, None, 1180591620717411303424) b'a'
#| True 98
#| slice(None, None, None) b'abcdef'
