# Slices of bytearray: every start, stop and step of a few, also outside.
own = bytearray(b"abcdef")
for step in (None, 1, 2, -1, -2, 10, -10):
    print(step, [own[start:stop:step] for start in (None, 0, 2, -2, 9, -9) for stop in (None, 0, 4, -1, 9, -9)])
for key in (slice(0, 2, 0), slice("a"), slice(None, 1.5), 1.5, "a", None, (1, 2), 99, -99, slice(2**70), slice(None, None, 2**70), True, slice(None, None, None)):
    try:
        print(key, own[key])
    except Exception as error:
        print(key, type(error).__name__, error)
#| None [bytearray(b'abcdef'), bytearray(b''), bytearray(b'abcd'), bytearray(b'abcde'), bytearray(b'abcdef'), bytearray(b''), bytearray(b'abcdef'), bytearray(b''), bytearray(b'abcd'), bytearray(b'abcde'), bytearray(b'abcdef'), bytearray(b''), bytearray(b'cdef'), bytearray(b''), bytearray(b'cd'), bytearray(b'cde'), bytearray(b'cdef'), bytearray(b''), bytearray(b'ef'), bytearray(b''), bytearray(b''), bytearray(b'e'), bytearray(b'ef'), bytearray(b''), bytearray(b''), bytearray(b''), bytearray(b''), bytearray(b''), bytearray(b''), bytearray(b''), bytearray(b'abcdef'), bytearray(b''), bytearray(b'abcd'), bytearray(b'abcde'), bytearray(b'abcdef'), bytearray(b'')]
#| 1 [bytearray(b'abcdef'), bytearray(b''), bytearray(b'abcd'), bytearray(b'abcde'), bytearray(b'abcdef'), bytearray(b''), bytearray(b'abcdef'), bytearray(b''), bytearray(b'abcd'), bytearray(b'abcde'), bytearray(b'abcdef'), bytearray(b''), bytearray(b'cdef'), bytearray(b''), bytearray(b'cd'), bytearray(b'cde'), bytearray(b'cdef'), bytearray(b''), bytearray(b'ef'), bytearray(b''), bytearray(b''), bytearray(b'e'), bytearray(b'ef'), bytearray(b''), bytearray(b''), bytearray(b''), bytearray(b''), bytearray(b''), bytearray(b''), bytearray(b''), bytearray(b'abcdef'), bytearray(b''), bytearray(b'abcd'), bytearray(b'abcde'), bytearray(b'abcdef'), bytearray(b'')]
#| 2 [bytearray(b'ace'), bytearray(b''), bytearray(b'ac'), bytearray(b'ace'), bytearray(b'ace'), bytearray(b''), bytearray(b'ace'), bytearray(b''), bytearray(b'ac'), bytearray(b'ace'), bytearray(b'ace'), bytearray(b''), bytearray(b'ce'), bytearray(b''), bytearray(b'c'), bytearray(b'ce'), bytearray(b'ce'), bytearray(b''), bytearray(b'e'), bytearray(b''), bytearray(b''), bytearray(b'e'), bytearray(b'e'), bytearray(b''), bytearray(b''), bytearray(b''), bytearray(b''), bytearray(b''), bytearray(b''), bytearray(b''), bytearray(b'ace'), bytearray(b''), bytearray(b'ac'), bytearray(b'ace'), bytearray(b'ace'), bytearray(b'')]
#| -1 [bytearray(b'fedcba'), bytearray(b'fedcb'), bytearray(b'f'), bytearray(b''), bytearray(b''), bytearray(b'fedcba'), bytearray(b'a'), bytearray(b''), bytearray(b''), bytearray(b''), bytearray(b''), bytearray(b'a'), bytearray(b'cba'), bytearray(b'cb'), bytearray(b''), bytearray(b''), bytearray(b''), bytearray(b'cba'), bytearray(b'edcba'), bytearray(b'edcb'), bytearray(b''), bytearray(b''), bytearray(b''), bytearray(b'edcba'), bytearray(b'fedcba'), bytearray(b'fedcb'), bytearray(b'f'), bytearray(b''), bytearray(b''), bytearray(b'fedcba'), bytearray(b''), bytearray(b''), bytearray(b''), bytearray(b''), bytearray(b''), bytearray(b'')]
#| -2 [bytearray(b'fdb'), bytearray(b'fdb'), bytearray(b'f'), bytearray(b''), bytearray(b''), bytearray(b'fdb'), bytearray(b'a'), bytearray(b''), bytearray(b''), bytearray(b''), bytearray(b''), bytearray(b'a'), bytearray(b'ca'), bytearray(b'c'), bytearray(b''), bytearray(b''), bytearray(b''), bytearray(b'ca'), bytearray(b'eca'), bytearray(b'ec'), bytearray(b''), bytearray(b''), bytearray(b''), bytearray(b'eca'), bytearray(b'fdb'), bytearray(b'fdb'), bytearray(b'f'), bytearray(b''), bytearray(b''), bytearray(b'fdb'), bytearray(b''), bytearray(b''), bytearray(b''), bytearray(b''), bytearray(b''), bytearray(b'')]
#| 10 [bytearray(b'a'), bytearray(b''), bytearray(b'a'), bytearray(b'a'), bytearray(b'a'), bytearray(b''), bytearray(b'a'), bytearray(b''), bytearray(b'a'), bytearray(b'a'), bytearray(b'a'), bytearray(b''), bytearray(b'c'), bytearray(b''), bytearray(b'c'), bytearray(b'c'), bytearray(b'c'), bytearray(b''), bytearray(b'e'), bytearray(b''), bytearray(b''), bytearray(b'e'), bytearray(b'e'), bytearray(b''), bytearray(b''), bytearray(b''), bytearray(b''), bytearray(b''), bytearray(b''), bytearray(b''), bytearray(b'a'), bytearray(b''), bytearray(b'a'), bytearray(b'a'), bytearray(b'a'), bytearray(b'')]
#| -10 [bytearray(b'f'), bytearray(b'f'), bytearray(b'f'), bytearray(b''), bytearray(b''), bytearray(b'f'), bytearray(b'a'), bytearray(b''), bytearray(b''), bytearray(b''), bytearray(b''), bytearray(b'a'), bytearray(b'c'), bytearray(b'c'), bytearray(b''), bytearray(b''), bytearray(b''), bytearray(b'c'), bytearray(b'e'), bytearray(b'e'), bytearray(b''), bytearray(b''), bytearray(b''), bytearray(b'e'), bytearray(b'f'), bytearray(b'f'), bytearray(b'f'), bytearray(b''), bytearray(b''), bytearray(b'f'), bytearray(b''), bytearray(b''), bytearray(b''), bytearray(b''), bytearray(b''), bytearray(b'')]
#| slice(0, 2, 0) ValueError slice step cannot be zero
#| slice(None, 'a', None) TypeError slice indices must be integers or None or have an __index__ method
#| slice(None, 1.5, None) TypeError slice indices must be integers or None or have an __index__ method
#| 1.5 TypeError bytearray indices must be integers or slices, not float
#| a TypeError bytearray indices must be integers or slices, not str
#| None TypeError bytearray indices must be integers or slices, not NoneType
#| (1, 2) TypeError bytearray indices must be integers or slices, not tuple
#| 99 IndexError bytearray index out of range
#| -99 IndexError bytearray index out of range
#| slice(None, 1180591620717411303424, None) bytearray(b'abcdef')
#| slice(None, None, 1180591620717411303424) bytearray(b'a')
#| True 98
#| slice(None, None, None) bytearray(b'abcdef')
