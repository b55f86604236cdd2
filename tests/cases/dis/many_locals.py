def many_locals(v0, v1, v2, v3, v4, v5, v6, v7, v8, v9, v10, v11, v12, v13, v14, v15, v16, v17, v18, v19):
    v20 = v0
    v21 = v1
    v22 = v2
    v23 = v3
    v24 = v4
    v25 = v5
    v26 = v6
    v27 = v7
    v28 = v8
    v29 = v9
    v30 = v10
    v31 = v11
    v32 = v12
    v33 = v13
    v34 = v14
    v35 = v15
    v36 = v16
    v37 = v17
    v38 = v18
    v39 = v19
    v40 = v20
    v41 = v21
    v42 = v22
    v43 = v23
    v44 = v24
    v45 = v25
    v46 = v26
    v47 = v27
    v48 = v28
    v49 = v29
    v50 = v30
    v51 = v31
    v52 = v32
    v53 = v33
    v54 = v34
    v55 = v35
    v56 = v36
    v57 = v37
    v58 = v38
    v59 = v39
    v60 = v40
    v61 = v41
    v62 = v42
    v63 = v43
    v64 = v44
    v65 = v45
    v66 = v46
    v67 = v47
    v68 = v48
    v69 = v49
    del v64, v5
    if v1:
        v65 = v66
    print(v64, v65, v66, v5, v6)
    v15, v16 = v14, v15
    return v15, v16, v14, v17
#|   0           RESUME                   0
#|
#|   1           LOAD_CONST               0 (<code object many_locals, file "many_locals.py", line 1>)
#|               MAKE_FUNCTION
#|               STORE_NAME               0 (many_locals)
#|               LOAD_CONST               1 (None)
#|               RETURN_VALUE
#|
#| Disassembly of <code object many_locals, file "many_locals.py", line 1>:
#|   1           RESUME                   0
#|
#|   2           LOAD_FAST                0 (v0)
#|               STORE_FAST              20 (v20)
#|
#|   3           LOAD_FAST                1 (v1)
#|               STORE_FAST              21 (v21)
#|
#|   4           LOAD_FAST                2 (v2)
#|               STORE_FAST              22 (v22)
#|
#|   5           LOAD_FAST                3 (v3)
#|               STORE_FAST              23 (v23)
#|
#|   6           LOAD_FAST                4 (v4)
#|               STORE_FAST              24 (v24)
#|
#|   7           LOAD_FAST                5 (v5)
#|               STORE_FAST              25 (v25)
#|
#|   8           LOAD_FAST                6 (v6)
#|               STORE_FAST              26 (v26)
#|
#|   9           LOAD_FAST                7 (v7)
#|               STORE_FAST              27 (v27)
#|
#|  10           LOAD_FAST                8 (v8)
#|               STORE_FAST              28 (v28)
#|
#|  11           LOAD_FAST                9 (v9)
#|               STORE_FAST              29 (v29)
#|
#|  12           LOAD_FAST               10 (v10)
#|               STORE_FAST              30 (v30)
#|
#|  13           LOAD_FAST               11 (v11)
#|               STORE_FAST              31 (v31)
#|
#|  14           LOAD_FAST               12 (v12)
#|               STORE_FAST              32 (v32)
#|
#|  15           LOAD_FAST               13 (v13)
#|               STORE_FAST              33 (v33)
#|
#|  16           LOAD_FAST               14 (v14)
#|               STORE_FAST              34 (v34)
#|
#|  17           LOAD_FAST               15 (v15)
#|               STORE_FAST              35 (v35)
#|
#|  18           LOAD_FAST               16 (v16)
#|               STORE_FAST              36 (v36)
#|
#|  19           LOAD_FAST               17 (v17)
#|               STORE_FAST              37 (v37)
#|
#|  20           LOAD_FAST               18 (v18)
#|               STORE_FAST              38 (v38)
#|
#|  21           LOAD_FAST               19 (v19)
#|               STORE_FAST              39 (v39)
#|
#|  22           LOAD_FAST               20 (v20)
#|               STORE_FAST              40 (v40)
#|
#|  23           LOAD_FAST               21 (v21)
#|               STORE_FAST              41 (v41)
#|
#|  24           LOAD_FAST               22 (v22)
#|               STORE_FAST              42 (v42)
#|
#|  25           LOAD_FAST               23 (v23)
#|               STORE_FAST              43 (v43)
#|
#|  26           LOAD_FAST               24 (v24)
#|               STORE_FAST              44 (v44)
#|
#|  27           LOAD_FAST               25 (v25)
#|               STORE_FAST              45 (v45)
#|
#|  28           LOAD_FAST               26 (v26)
#|               STORE_FAST              46 (v46)
#|
#|  29           LOAD_FAST               27 (v27)
#|               STORE_FAST              47 (v47)
#|
#|  30           LOAD_FAST               28 (v28)
#|               STORE_FAST              48 (v48)
#|
#|  31           LOAD_FAST               29 (v29)
#|               STORE_FAST              49 (v49)
#|
#|  32           LOAD_FAST               30 (v30)
#|               STORE_FAST              50 (v50)
#|
#|  33           LOAD_FAST               31 (v31)
#|               STORE_FAST              51 (v51)
#|
#|  34           LOAD_FAST               32 (v32)
#|               STORE_FAST              52 (v52)
#|
#|  35           LOAD_FAST               33 (v33)
#|               STORE_FAST              53 (v53)
#|
#|  36           LOAD_FAST               34 (v34)
#|               STORE_FAST              54 (v54)
#|
#|  37           LOAD_FAST               35 (v35)
#|               STORE_FAST              55 (v55)
#|
#|  38           LOAD_FAST               36 (v36)
#|               STORE_FAST              56 (v56)
#|
#|  39           LOAD_FAST               37 (v37)
#|               STORE_FAST              57 (v57)
#|
#|  40           LOAD_FAST               38 (v38)
#|               STORE_FAST              58 (v58)
#|
#|  41           LOAD_FAST               39 (v39)
#|               STORE_FAST              59 (v59)
#|
#|  42           LOAD_FAST               40 (v40)
#|               STORE_FAST              60 (v60)
#|
#|  43           LOAD_FAST               41 (v41)
#|               STORE_FAST              61 (v61)
#|
#|  44           LOAD_FAST               42 (v42)
#|               STORE_FAST              62 (v62)
#|
#|  45           LOAD_FAST               43 (v43)
#|               STORE_FAST              63 (v63)
#|
#|  46           LOAD_FAST               44 (v44)
#|               STORE_FAST              64 (v64)
#|
#|  47           LOAD_FAST               45 (v45)
#|               STORE_FAST              65 (v65)
#|
#|  48           LOAD_FAST               46 (v46)
#|               STORE_FAST              66 (v66)
#|
#|  49           LOAD_FAST               47 (v47)
#|               STORE_FAST              67 (v67)
#|
#|  50           LOAD_FAST               48 (v48)
#|               STORE_FAST              68 (v68)
#|
#|  51           LOAD_FAST               49 (v49)
#|               STORE_FAST              69 (v69)
#|
#|  52           DELETE_FAST             64 (v64)
#|               DELETE_FAST              5 (v5)
#|
#|  53           LOAD_FAST_BORROW         1 (v1)
#|               TO_BOOL
#|               POP_JUMP_IF_FALSE        3 (to L1)
#|               NOT_TAKEN
#|
#|  54           LOAD_FAST_CHECK         66 (v66)
#|               STORE_FAST              65 (v65)
#|
#|  55   L1:     LOAD_GLOBAL              1 (print + NULL)
#|               LOAD_FAST_CHECK         64 (v64)
#|               LOAD_FAST_CHECK         65 (v65)
#|               LOAD_FAST_CHECK         66 (v66)
#|               LOAD_FAST_CHECK          5 (v5)
#|               LOAD_FAST_BORROW         6 (v6)
#|               CALL                     5
#|               POP_TOP
#|
#|  56           LOAD_FAST_LOAD_FAST    239 (v14, v15)
#|               STORE_FAST              16 (v16)
#|               STORE_FAST              15 (v15)
#|
#|  57           LOAD_FAST_BORROW        15 (v15)
#|               LOAD_FAST_BORROW        16 (v16)
#|               LOAD_FAST_BORROW        14 (v14)
#|               LOAD_FAST_BORROW        17 (v17)
#|               BUILD_TUPLE              4
#|               RETURN_VALUE
#| = <module>: stack 1, flags 0x0, arguments 0/0/0
#| @ 0:0-1:0 1:0-57:29*5
#| = many_locals: stack 7, flags 0x3, arguments 20/0/0
#| @ 1:0-1:0 2:10-2:12 2:4-2:7 3:10-3:12 3:4-3:7 4:10-4:12 4:4-4:7 5:10-5:12 5:4-5:7 6:10-6:12 6:4-6:7 7:10-7:12 7:4-7:7 8:10-8:12 8:4-8:7 9:10-9:12 9:4-9:7 10:10-10:12 10:4-10:7 11:10-11:12 11:4-11:7 12:10-12:13 12:4-12:7 13:10-13:13 13:4-13:7 14:10-14:13 14:4-14:7 15:10-15:13 15:4-15:7 16:10-16:13 16:4-16:7 17:10-17:13 17:4-17:7 18:10-18:13 18:4-18:7 19:10-19:13 19:4-19:7 20:10-20:13 20:4-20:7 21:10-21:13 21:4-21:7 22:10-22:13 22:4-22:7 23:10-23:13 23:4-23:7 24:10-24:13 24:4-24:7 25:10-25:13 25:4-25:7 26:10-26:13 26:4-26:7 27:10-27:13 27:4-27:7 28:10-28:13 28:4-28:7 29:10-29:13 29:4-29:7 30:10-30:13 30:4-30:7 31:10-31:13 31:4-31:7 32:10-32:13 32:4-32:7 33:10-33:13 33:4-33:7 34:10-34:13 34:4-34:7 35:10-35:13 35:4-35:7 36:10-36:13 36:4-36:7 37:10-37:13 37:4-37:7 38:10-38:13 38:4-38:7 39:10-39:13 39:4-39:7 40:10-40:13 40:4-40:7 41:10-41:13 41:4-41:7 42:10-42:13 42:4-42:7 43:10-43:13 43:4-43:7 44:10-44:13 44:4-44:7 45:10-45:13 45:4-45:7 46:10-46:13 46:4-46:7 47:10-47:13 47:4-47:7 48:10-48:13 48:4-48:7 49:10-49:13 49:4-49:7 50:10-50:13 50:4-50:7 51:10-51:13 51:4-51:7 52:8-52:11 52:13-52:15 53:7-53:9*4 54:14-54:17 54:8-54:11 55:4-55:9 55:10-55:13 55:15-55:18 55:20-55:23 55:25-55:27 55:29-55:31 55:4-55:32*2 56:15-56:18 56:9-56:12 56:4-56:7 57:11-57:14 57:16-57:19 57:21-57:24 57:26-57:29 57:11-57:29 57:4-57:29
