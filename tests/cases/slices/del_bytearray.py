# Deleting slices of bytearray.
for start in (None, 1, -2, 9):
    for stop in (None, 0, 2, -1):
        for step in (None, 1, 2, -1, -2, 5):
            own = bytearray(b"abcdef")
            del own[start:stop:step]
            print(start, stop, step, own, end="; ")
    print()
for key in (0, -1, 99, "a", slice(None, None, 0), 1.5, None):
    own = bytearray(b"abcdef")
    try:
        del own[key]
        print(key, own)
    except Exception as error:
        print(key, type(error).__name__, error)
#| None None None bytearray(b''); None None 1 bytearray(b''); None None 2 bytearray(b'bdf'); None None -1 bytearray(b''); None None -2 bytearray(b'ace'); None None 5 bytearray(b'bcde'); None 0 None bytearray(b'abcdef'); None 0 1 bytearray(b'abcdef'); None 0 2 bytearray(b'abcdef'); None 0 -1 bytearray(b'a'); None 0 -2 bytearray(b'ace'); None 0 5 bytearray(b'abcdef'); None 2 None bytearray(b'cdef'); None 2 1 bytearray(b'cdef'); None 2 2 bytearray(b'bcdef'); None 2 -1 bytearray(b'abc'); None 2 -2 bytearray(b'abce'); None 2 5 bytearray(b'bcdef'); None -1 None bytearray(b'f'); None -1 1 bytearray(b'f'); None -1 2 bytearray(b'bdf'); None -1 -1 bytearray(b'abcdef'); None -1 -2 bytearray(b'abcdef'); None -1 5 bytearray(b'bcdef');
#| 1 None None bytearray(b'a'); 1 None 1 bytearray(b'a'); 1 None 2 bytearray(b'ace'); 1 None -1 bytearray(b'cdef'); 1 None -2 bytearray(b'acdef'); 1 None 5 bytearray(b'acdef'); 1 0 None bytearray(b'abcdef'); 1 0 1 bytearray(b'abcdef'); 1 0 2 bytearray(b'abcdef'); 1 0 -1 bytearray(b'acdef'); 1 0 -2 bytearray(b'acdef'); 1 0 5 bytearray(b'abcdef'); 1 2 None bytearray(b'acdef'); 1 2 1 bytearray(b'acdef'); 1 2 2 bytearray(b'acdef'); 1 2 -1 bytearray(b'abcdef'); 1 2 -2 bytearray(b'abcdef'); 1 2 5 bytearray(b'acdef'); 1 -1 None bytearray(b'af'); 1 -1 1 bytearray(b'af'); 1 -1 2 bytearray(b'acef'); 1 -1 -1 bytearray(b'abcdef'); 1 -1 -2 bytearray(b'abcdef'); 1 -1 5 bytearray(b'acdef');
#| -2 None None bytearray(b'abcd'); -2 None 1 bytearray(b'abcd'); -2 None 2 bytearray(b'abcdf'); -2 None -1 bytearray(b'f'); -2 None -2 bytearray(b'bdf'); -2 None 5 bytearray(b'abcdf'); -2 0 None bytearray(b'abcdef'); -2 0 1 bytearray(b'abcdef'); -2 0 2 bytearray(b'abcdef'); -2 0 -1 bytearray(b'af'); -2 0 -2 bytearray(b'abdf'); -2 0 5 bytearray(b'abcdef'); -2 2 None bytearray(b'abcdef'); -2 2 1 bytearray(b'abcdef'); -2 2 2 bytearray(b'abcdef'); -2 2 -1 bytearray(b'abcf'); -2 2 -2 bytearray(b'abcdf'); -2 2 5 bytearray(b'abcdef'); -2 -1 None bytearray(b'abcdf'); -2 -1 1 bytearray(b'abcdf'); -2 -1 2 bytearray(b'abcdf'); -2 -1 -1 bytearray(b'abcdef'); -2 -1 -2 bytearray(b'abcdef'); -2 -1 5 bytearray(b'abcdf');
#| 9 None None bytearray(b'abcdef'); 9 None 1 bytearray(b'abcdef'); 9 None 2 bytearray(b'abcdef'); 9 None -1 bytearray(b''); 9 None -2 bytearray(b'ace'); 9 None 5 bytearray(b'abcdef'); 9 0 None bytearray(b'abcdef'); 9 0 1 bytearray(b'abcdef'); 9 0 2 bytearray(b'abcdef'); 9 0 -1 bytearray(b'a'); 9 0 -2 bytearray(b'ace'); 9 0 5 bytearray(b'abcdef'); 9 2 None bytearray(b'abcdef'); 9 2 1 bytearray(b'abcdef'); 9 2 2 bytearray(b'abcdef'); 9 2 -1 bytearray(b'abc'); 9 2 -2 bytearray(b'abce'); 9 2 5 bytearray(b'abcdef'); 9 -1 None bytearray(b'abcdef'); 9 -1 1 bytearray(b'abcdef'); 9 -1 2 bytearray(b'abcdef'); 9 -1 -1 bytearray(b'abcdef'); 9 -1 -2 bytearray(b'abcdef'); 9 -1 5 bytearray(b'abcdef');
#| 0 bytearray(b'bcdef')
#| -1 bytearray(b'abcde')
#| 99 IndexError bytearray index out of range
#| a TypeError bytearray indices must be integers or slices, not str
#| slice(None, None, 0) ValueError slice step cannot be zero
#| 1.5 TypeError bytearray indices must be integers or slices, not float
#| None TypeError bytearray indices must be integers or slices, not NoneType
