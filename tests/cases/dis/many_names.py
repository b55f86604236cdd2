def f():
    n0, n1, n2, n3, n4, n5, n6, n7, n8, n9, n10, n11
    n12, n13, n14, n15, n16, n17, n18, n19, n20, n21, n22, n23
    n24, n25, n26, n27, n28, n29, n30, n31, n32, n33, n34, n35
    n36, n37, n38, n39, n40, n41, n42, n43, n44, n45, n46, n47
    n48, n49, n50, n51, n52, n53, n54, n55, n56, n57, n58, n59
    n60, n61, n62, n63, n64, n65, n66, n67, n68, n69, n70, n71
    n72, n73, n74, n75, n76, n77, n78, n79, n80, n81, n82, n83
    n84, n85, n86, n87, n88, n89, n90, n91, n92, n93, n94, n95
    n96, n97, n98, n99, n100, n101, n102, n103, n104, n105, n106, n107
    n108, n109, n110, n111, n112, n113, n114, n115, n116, n117, n118, n119
    n120, n121, n122, n123, n124, n125, n126, n127, n128, n129, n130, n131
    n132, n133, n134, n135, n136, n137, n138, n139, n140, n141, n142, n143
    n144, n145, n146, n147, n148, n149, n150, n151, n152, n153, n154, n155
    n156, n157, n158, n159, n160, n161, n162, n163, n164, n165, n166, n167
    n168, n169, n170, n171, n172, n173, n174, n175, n176, n177, n178, n179
    n180, n181, n182, n183, n184, n185, n186, n187, n188, n189, n190, n191
    n192, n193, n194, n195, n196, n197, n198, n199, n200, n201, n202, n203
    n204, n205, n206, n207, n208, n209, n210, n211, n212, n213, n214, n215
    n216, n217, n218, n219, n220, n221, n222, n223, n224, n225, n226, n227
    n228, n229, n230, n231, n232, n233, n234, n235, n236, n237, n238, n239
    n240, n241, n242, n243, n244, n245, n246, n247, n248, n249, n250, n251
    n252, n253, n254, n255, n256, n257, n258, n259, n260, n261, n262, n263
    n264, n265, n266, n267, n268, n269, n270, n271, n272, n273, n274, n275
    n276, n277, n278, n279, n280, n281, n282, n283, n284, n285, n286, n287
    n288, n289, n290, n291, n292, n293, n294, n295, n296, n297, n298, n299
    n299.n298 = 300, 301, n299()
    for x in n298: n299.m()
#|   0           RESUME                   0
#|
#|   1           LOAD_CONST               0 (<code object f, file "many_names.py", line 1>)
#|               MAKE_FUNCTION
#|               STORE_NAME               0 (f)
#|               LOAD_CONST               1 (None)
#|               RETURN_VALUE
#|
#| Disassembly of <code object f, file "many_names.py", line 1>:
#|   1           RESUME                   0
#|
#|   2           LOAD_GLOBAL              0 (n0)
#|               LOAD_GLOBAL              2 (n1)
#|               LOAD_GLOBAL              4 (n2)
#|               LOAD_GLOBAL              6 (n3)
#|               LOAD_GLOBAL              8 (n4)
#|               LOAD_GLOBAL             10 (n5)
#|               LOAD_GLOBAL             12 (n6)
#|               LOAD_GLOBAL             14 (n7)
#|               LOAD_GLOBAL             16 (n8)
#|               LOAD_GLOBAL             18 (n9)
#|               LOAD_GLOBAL             20 (n10)
#|               LOAD_GLOBAL             22 (n11)
#|               BUILD_TUPLE             12
#|               POP_TOP
#|
#|   3           LOAD_GLOBAL             24 (n12)
#|               LOAD_GLOBAL             26 (n13)
#|               LOAD_GLOBAL             28 (n14)
#|               LOAD_GLOBAL             30 (n15)
#|               LOAD_GLOBAL             32 (n16)
#|               LOAD_GLOBAL             34 (n17)
#|               LOAD_GLOBAL             36 (n18)
#|               LOAD_GLOBAL             38 (n19)
#|               LOAD_GLOBAL             40 (n20)
#|               LOAD_GLOBAL             42 (n21)
#|               LOAD_GLOBAL             44 (n22)
#|               LOAD_GLOBAL             46 (n23)
#|               BUILD_TUPLE             12
#|               POP_TOP
#|
#|   4           LOAD_GLOBAL             48 (n24)
#|               LOAD_GLOBAL             50 (n25)
#|               LOAD_GLOBAL             52 (n26)
#|               LOAD_GLOBAL             54 (n27)
#|               LOAD_GLOBAL             56 (n28)
#|               LOAD_GLOBAL             58 (n29)
#|               LOAD_GLOBAL             60 (n30)
#|               LOAD_GLOBAL             62 (n31)
#|               LOAD_GLOBAL             64 (n32)
#|               LOAD_GLOBAL             66 (n33)
#|               LOAD_GLOBAL             68 (n34)
#|               LOAD_GLOBAL             70 (n35)
#|               BUILD_TUPLE             12
#|               POP_TOP
#|
#|   5           LOAD_GLOBAL             72 (n36)
#|               LOAD_GLOBAL             74 (n37)
#|               LOAD_GLOBAL             76 (n38)
#|               LOAD_GLOBAL             78 (n39)
#|               LOAD_GLOBAL             80 (n40)
#|               LOAD_GLOBAL             82 (n41)
#|               LOAD_GLOBAL             84 (n42)
#|               LOAD_GLOBAL             86 (n43)
#|               LOAD_GLOBAL             88 (n44)
#|               LOAD_GLOBAL             90 (n45)
#|               LOAD_GLOBAL             92 (n46)
#|               LOAD_GLOBAL             94 (n47)
#|               BUILD_TUPLE             12
#|               POP_TOP
#|
#|   6           LOAD_GLOBAL             96 (n48)
#|               LOAD_GLOBAL             98 (n49)
#|               LOAD_GLOBAL            100 (n50)
#|               LOAD_GLOBAL            102 (n51)
#|               LOAD_GLOBAL            104 (n52)
#|               LOAD_GLOBAL            106 (n53)
#|               LOAD_GLOBAL            108 (n54)
#|               LOAD_GLOBAL            110 (n55)
#|               LOAD_GLOBAL            112 (n56)
#|               LOAD_GLOBAL            114 (n57)
#|               LOAD_GLOBAL            116 (n58)
#|               LOAD_GLOBAL            118 (n59)
#|               BUILD_TUPLE             12
#|               POP_TOP
#|
#|   7           LOAD_GLOBAL            120 (n60)
#|               LOAD_GLOBAL            122 (n61)
#|               LOAD_GLOBAL            124 (n62)
#|               LOAD_GLOBAL            126 (n63)
#|               LOAD_GLOBAL            128 (n64)
#|               LOAD_GLOBAL            130 (n65)
#|               LOAD_GLOBAL            132 (n66)
#|               LOAD_GLOBAL            134 (n67)
#|               LOAD_GLOBAL            136 (n68)
#|               LOAD_GLOBAL            138 (n69)
#|               LOAD_GLOBAL            140 (n70)
#|               LOAD_GLOBAL            142 (n71)
#|               BUILD_TUPLE             12
#|               POP_TOP
#|
#|   8           LOAD_GLOBAL            144 (n72)
#|               LOAD_GLOBAL            146 (n73)
#|               LOAD_GLOBAL            148 (n74)
#|               LOAD_GLOBAL            150 (n75)
#|               LOAD_GLOBAL            152 (n76)
#|               LOAD_GLOBAL            154 (n77)
#|               LOAD_GLOBAL            156 (n78)
#|               LOAD_GLOBAL            158 (n79)
#|               LOAD_GLOBAL            160 (n80)
#|               LOAD_GLOBAL            162 (n81)
#|               LOAD_GLOBAL            164 (n82)
#|               LOAD_GLOBAL            166 (n83)
#|               BUILD_TUPLE             12
#|               POP_TOP
#|
#|   9           LOAD_GLOBAL            168 (n84)
#|               LOAD_GLOBAL            170 (n85)
#|               LOAD_GLOBAL            172 (n86)
#|               LOAD_GLOBAL            174 (n87)
#|               LOAD_GLOBAL            176 (n88)
#|               LOAD_GLOBAL            178 (n89)
#|               LOAD_GLOBAL            180 (n90)
#|               LOAD_GLOBAL            182 (n91)
#|               LOAD_GLOBAL            184 (n92)
#|               LOAD_GLOBAL            186 (n93)
#|               LOAD_GLOBAL            188 (n94)
#|               LOAD_GLOBAL            190 (n95)
#|               BUILD_TUPLE             12
#|               POP_TOP
#|
#|  10           LOAD_GLOBAL            192 (n96)
#|               LOAD_GLOBAL            194 (n97)
#|               LOAD_GLOBAL            196 (n98)
#|               LOAD_GLOBAL            198 (n99)
#|               LOAD_GLOBAL            200 (n100)
#|               LOAD_GLOBAL            202 (n101)
#|               LOAD_GLOBAL            204 (n102)
#|               LOAD_GLOBAL            206 (n103)
#|               LOAD_GLOBAL            208 (n104)
#|               LOAD_GLOBAL            210 (n105)
#|               LOAD_GLOBAL            212 (n106)
#|               LOAD_GLOBAL            214 (n107)
#|               BUILD_TUPLE             12
#|               POP_TOP
#|
#|  11           LOAD_GLOBAL            216 (n108)
#|               LOAD_GLOBAL            218 (n109)
#|               LOAD_GLOBAL            220 (n110)
#|               LOAD_GLOBAL            222 (n111)
#|               LOAD_GLOBAL            224 (n112)
#|               LOAD_GLOBAL            226 (n113)
#|               LOAD_GLOBAL            228 (n114)
#|               LOAD_GLOBAL            230 (n115)
#|               LOAD_GLOBAL            232 (n116)
#|               LOAD_GLOBAL            234 (n117)
#|               LOAD_GLOBAL            236 (n118)
#|               LOAD_GLOBAL            238 (n119)
#|               BUILD_TUPLE             12
#|               POP_TOP
#|
#|  12           LOAD_GLOBAL            240 (n120)
#|               LOAD_GLOBAL            242 (n121)
#|               LOAD_GLOBAL            244 (n122)
#|               LOAD_GLOBAL            246 (n123)
#|               LOAD_GLOBAL            248 (n124)
#|               LOAD_GLOBAL            250 (n125)
#|               LOAD_GLOBAL            252 (n126)
#|               LOAD_GLOBAL            254 (n127)
#|               EXTENDED_ARG             1
#|               LOAD_GLOBAL            256 (n128)
#|               EXTENDED_ARG             1
#|               LOAD_GLOBAL            258 (n129)
#|               EXTENDED_ARG             1
#|               LOAD_GLOBAL            260 (n130)
#|               EXTENDED_ARG             1
#|               LOAD_GLOBAL            262 (n131)
#|               BUILD_TUPLE             12
#|               POP_TOP
#|
#|  13           EXTENDED_ARG             1
#|               LOAD_GLOBAL            264 (n132)
#|               EXTENDED_ARG             1
#|               LOAD_GLOBAL            266 (n133)
#|               EXTENDED_ARG             1
#|               LOAD_GLOBAL            268 (n134)
#|               EXTENDED_ARG             1
#|               LOAD_GLOBAL            270 (n135)
#|               EXTENDED_ARG             1
#|               LOAD_GLOBAL            272 (n136)
#|               EXTENDED_ARG             1
#|               LOAD_GLOBAL            274 (n137)
#|               EXTENDED_ARG             1
#|               LOAD_GLOBAL            276 (n138)
#|               EXTENDED_ARG             1
#|               LOAD_GLOBAL            278 (n139)
#|               EXTENDED_ARG             1
#|               LOAD_GLOBAL            280 (n140)
#|               EXTENDED_ARG             1
#|               LOAD_GLOBAL            282 (n141)
#|               EXTENDED_ARG             1
#|               LOAD_GLOBAL            284 (n142)
#|               EXTENDED_ARG             1
#|               LOAD_GLOBAL            286 (n143)
#|               BUILD_TUPLE             12
#|               POP_TOP
#|
#|  14           EXTENDED_ARG             1
#|               LOAD_GLOBAL            288 (n144)
#|               EXTENDED_ARG             1
#|               LOAD_GLOBAL            290 (n145)
#|               EXTENDED_ARG             1
#|               LOAD_GLOBAL            292 (n146)
#|               EXTENDED_ARG             1
#|               LOAD_GLOBAL            294 (n147)
#|               EXTENDED_ARG             1
#|               LOAD_GLOBAL            296 (n148)
#|               EXTENDED_ARG             1
#|               LOAD_GLOBAL            298 (n149)
#|               EXTENDED_ARG             1
#|               LOAD_GLOBAL            300 (n150)
#|               EXTENDED_ARG             1
#|               LOAD_GLOBAL            302 (n151)
#|               EXTENDED_ARG             1
#|               LOAD_GLOBAL            304 (n152)
#|               EXTENDED_ARG             1
#|               LOAD_GLOBAL            306 (n153)
#|               EXTENDED_ARG             1
#|               LOAD_GLOBAL            308 (n154)
#|               EXTENDED_ARG             1
#|               LOAD_GLOBAL            310 (n155)
#|               BUILD_TUPLE             12
#|               POP_TOP
#|
#|  15           EXTENDED_ARG             1
#|               LOAD_GLOBAL            312 (n156)
#|               EXTENDED_ARG             1
#|               LOAD_GLOBAL            314 (n157)
#|               EXTENDED_ARG             1
#|               LOAD_GLOBAL            316 (n158)
#|               EXTENDED_ARG             1
#|               LOAD_GLOBAL            318 (n159)
#|               EXTENDED_ARG             1
#|               LOAD_GLOBAL            320 (n160)
#|               EXTENDED_ARG             1
#|               LOAD_GLOBAL            322 (n161)
#|               EXTENDED_ARG             1
#|               LOAD_GLOBAL            324 (n162)
#|               EXTENDED_ARG             1
#|               LOAD_GLOBAL            326 (n163)
#|               EXTENDED_ARG             1
#|               LOAD_GLOBAL            328 (n164)
#|               EXTENDED_ARG             1
#|               LOAD_GLOBAL            330 (n165)
#|               EXTENDED_ARG             1
#|               LOAD_GLOBAL            332 (n166)
#|               EXTENDED_ARG             1
#|               LOAD_GLOBAL            334 (n167)
#|               BUILD_TUPLE             12
#|               POP_TOP
#|
#|  16           EXTENDED_ARG             1
#|               LOAD_GLOBAL            336 (n168)
#|               EXTENDED_ARG             1
#|               LOAD_GLOBAL            338 (n169)
#|               EXTENDED_ARG             1
#|               LOAD_GLOBAL            340 (n170)
#|               EXTENDED_ARG             1
#|               LOAD_GLOBAL            342 (n171)
#|               EXTENDED_ARG             1
#|               LOAD_GLOBAL            344 (n172)
#|               EXTENDED_ARG             1
#|               LOAD_GLOBAL            346 (n173)
#|               EXTENDED_ARG             1
#|               LOAD_GLOBAL            348 (n174)
#|               EXTENDED_ARG             1
#|               LOAD_GLOBAL            350 (n175)
#|               EXTENDED_ARG             1
#|               LOAD_GLOBAL            352 (n176)
#|               EXTENDED_ARG             1
#|               LOAD_GLOBAL            354 (n177)
#|               EXTENDED_ARG             1
#|               LOAD_GLOBAL            356 (n178)
#|               EXTENDED_ARG             1
#|               LOAD_GLOBAL            358 (n179)
#|               BUILD_TUPLE             12
#|               POP_TOP
#|
#|  17           EXTENDED_ARG             1
#|               LOAD_GLOBAL            360 (n180)
#|               EXTENDED_ARG             1
#|               LOAD_GLOBAL            362 (n181)
#|               EXTENDED_ARG             1
#|               LOAD_GLOBAL            364 (n182)
#|               EXTENDED_ARG             1
#|               LOAD_GLOBAL            366 (n183)
#|               EXTENDED_ARG             1
#|               LOAD_GLOBAL            368 (n184)
#|               EXTENDED_ARG             1
#|               LOAD_GLOBAL            370 (n185)
#|               EXTENDED_ARG             1
#|               LOAD_GLOBAL            372 (n186)
#|               EXTENDED_ARG             1
#|               LOAD_GLOBAL            374 (n187)
#|               EXTENDED_ARG             1
#|               LOAD_GLOBAL            376 (n188)
#|               EXTENDED_ARG             1
#|               LOAD_GLOBAL            378 (n189)
#|               EXTENDED_ARG             1
#|               LOAD_GLOBAL            380 (n190)
#|               EXTENDED_ARG             1
#|               LOAD_GLOBAL            382 (n191)
#|               BUILD_TUPLE             12
#|               POP_TOP
#|
#|  18           EXTENDED_ARG             1
#|               LOAD_GLOBAL            384 (n192)
#|               EXTENDED_ARG             1
#|               LOAD_GLOBAL            386 (n193)
#|               EXTENDED_ARG             1
#|               LOAD_GLOBAL            388 (n194)
#|               EXTENDED_ARG             1
#|               LOAD_GLOBAL            390 (n195)
#|               EXTENDED_ARG             1
#|               LOAD_GLOBAL            392 (n196)
#|               EXTENDED_ARG             1
#|               LOAD_GLOBAL            394 (n197)
#|               EXTENDED_ARG             1
#|               LOAD_GLOBAL            396 (n198)
#|               EXTENDED_ARG             1
#|               LOAD_GLOBAL            398 (n199)
#|               EXTENDED_ARG             1
#|               LOAD_GLOBAL            400 (n200)
#|               EXTENDED_ARG             1
#|               LOAD_GLOBAL            402 (n201)
#|               EXTENDED_ARG             1
#|               LOAD_GLOBAL            404 (n202)
#|               EXTENDED_ARG             1
#|               LOAD_GLOBAL            406 (n203)
#|               BUILD_TUPLE             12
#|               POP_TOP
#|
#|  19           EXTENDED_ARG             1
#|               LOAD_GLOBAL            408 (n204)
#|               EXTENDED_ARG             1
#|               LOAD_GLOBAL            410 (n205)
#|               EXTENDED_ARG             1
#|               LOAD_GLOBAL            412 (n206)
#|               EXTENDED_ARG             1
#|               LOAD_GLOBAL            414 (n207)
#|               EXTENDED_ARG             1
#|               LOAD_GLOBAL            416 (n208)
#|               EXTENDED_ARG             1
#|               LOAD_GLOBAL            418 (n209)
#|               EXTENDED_ARG             1
#|               LOAD_GLOBAL            420 (n210)
#|               EXTENDED_ARG             1
#|               LOAD_GLOBAL            422 (n211)
#|               EXTENDED_ARG             1
#|               LOAD_GLOBAL            424 (n212)
#|               EXTENDED_ARG             1
#|               LOAD_GLOBAL            426 (n213)
#|               EXTENDED_ARG             1
#|               LOAD_GLOBAL            428 (n214)
#|               EXTENDED_ARG             1
#|               LOAD_GLOBAL            430 (n215)
#|               BUILD_TUPLE             12
#|               POP_TOP
#|
#|  20           EXTENDED_ARG             1
#|               LOAD_GLOBAL            432 (n216)
#|               EXTENDED_ARG             1
#|               LOAD_GLOBAL            434 (n217)
#|               EXTENDED_ARG             1
#|               LOAD_GLOBAL            436 (n218)
#|               EXTENDED_ARG             1
#|               LOAD_GLOBAL            438 (n219)
#|               EXTENDED_ARG             1
#|               LOAD_GLOBAL            440 (n220)
#|               EXTENDED_ARG             1
#|               LOAD_GLOBAL            442 (n221)
#|               EXTENDED_ARG             1
#|               LOAD_GLOBAL            444 (n222)
#|               EXTENDED_ARG             1
#|               LOAD_GLOBAL            446 (n223)
#|               EXTENDED_ARG             1
#|               LOAD_GLOBAL            448 (n224)
#|               EXTENDED_ARG             1
#|               LOAD_GLOBAL            450 (n225)
#|               EXTENDED_ARG             1
#|               LOAD_GLOBAL            452 (n226)
#|               EXTENDED_ARG             1
#|               LOAD_GLOBAL            454 (n227)
#|               BUILD_TUPLE             12
#|               POP_TOP
#|
#|  21           EXTENDED_ARG             1
#|               LOAD_GLOBAL            456 (n228)
#|               EXTENDED_ARG             1
#|               LOAD_GLOBAL            458 (n229)
#|               EXTENDED_ARG             1
#|               LOAD_GLOBAL            460 (n230)
#|               EXTENDED_ARG             1
#|               LOAD_GLOBAL            462 (n231)
#|               EXTENDED_ARG             1
#|               LOAD_GLOBAL            464 (n232)
#|               EXTENDED_ARG             1
#|               LOAD_GLOBAL            466 (n233)
#|               EXTENDED_ARG             1
#|               LOAD_GLOBAL            468 (n234)
#|               EXTENDED_ARG             1
#|               LOAD_GLOBAL            470 (n235)
#|               EXTENDED_ARG             1
#|               LOAD_GLOBAL            472 (n236)
#|               EXTENDED_ARG             1
#|               LOAD_GLOBAL            474 (n237)
#|               EXTENDED_ARG             1
#|               LOAD_GLOBAL            476 (n238)
#|               EXTENDED_ARG             1
#|               LOAD_GLOBAL            478 (n239)
#|               BUILD_TUPLE             12
#|               POP_TOP
#|
#|  22           EXTENDED_ARG             1
#|               LOAD_GLOBAL            480 (n240)
#|               EXTENDED_ARG             1
#|               LOAD_GLOBAL            482 (n241)
#|               EXTENDED_ARG             1
#|               LOAD_GLOBAL            484 (n242)
#|               EXTENDED_ARG             1
#|               LOAD_GLOBAL            486 (n243)
#|               EXTENDED_ARG             1
#|               LOAD_GLOBAL            488 (n244)
#|               EXTENDED_ARG             1
#|               LOAD_GLOBAL            490 (n245)
#|               EXTENDED_ARG             1
#|               LOAD_GLOBAL            492 (n246)
#|               EXTENDED_ARG             1
#|               LOAD_GLOBAL            494 (n247)
#|               EXTENDED_ARG             1
#|               LOAD_GLOBAL            496 (n248)
#|               EXTENDED_ARG             1
#|               LOAD_GLOBAL            498 (n249)
#|               EXTENDED_ARG             1
#|               LOAD_GLOBAL            500 (n250)
#|               EXTENDED_ARG             1
#|               LOAD_GLOBAL            502 (n251)
#|               BUILD_TUPLE             12
#|               POP_TOP
#|
#|  23           EXTENDED_ARG             1
#|               LOAD_GLOBAL            504 (n252)
#|               EXTENDED_ARG             1
#|               LOAD_GLOBAL            506 (n253)
#|               EXTENDED_ARG             1
#|               LOAD_GLOBAL            508 (n254)
#|               EXTENDED_ARG             1
#|               LOAD_GLOBAL            510 (n255)
#|               EXTENDED_ARG             2
#|               LOAD_GLOBAL            512 (n256)
#|               EXTENDED_ARG             2
#|               LOAD_GLOBAL            514 (n257)
#|               EXTENDED_ARG             2
#|               LOAD_GLOBAL            516 (n258)
#|               EXTENDED_ARG             2
#|               LOAD_GLOBAL            518 (n259)
#|               EXTENDED_ARG             2
#|               LOAD_GLOBAL            520 (n260)
#|               EXTENDED_ARG             2
#|               LOAD_GLOBAL            522 (n261)
#|               EXTENDED_ARG             2
#|               LOAD_GLOBAL            524 (n262)
#|               EXTENDED_ARG             2
#|               LOAD_GLOBAL            526 (n263)
#|               BUILD_TUPLE             12
#|               POP_TOP
#|
#|  24           EXTENDED_ARG             2
#|               LOAD_GLOBAL            528 (n264)
#|               EXTENDED_ARG             2
#|               LOAD_GLOBAL            530 (n265)
#|               EXTENDED_ARG             2
#|               LOAD_GLOBAL            532 (n266)
#|               EXTENDED_ARG             2
#|               LOAD_GLOBAL            534 (n267)
#|               EXTENDED_ARG             2
#|               LOAD_GLOBAL            536 (n268)
#|               EXTENDED_ARG             2
#|               LOAD_GLOBAL            538 (n269)
#|               EXTENDED_ARG             2
#|               LOAD_GLOBAL            540 (n270)
#|               EXTENDED_ARG             2
#|               LOAD_GLOBAL            542 (n271)
#|               EXTENDED_ARG             2
#|               LOAD_GLOBAL            544 (n272)
#|               EXTENDED_ARG             2
#|               LOAD_GLOBAL            546 (n273)
#|               EXTENDED_ARG             2
#|               LOAD_GLOBAL            548 (n274)
#|               EXTENDED_ARG             2
#|               LOAD_GLOBAL            550 (n275)
#|               BUILD_TUPLE             12
#|               POP_TOP
#|
#|  25           EXTENDED_ARG             2
#|               LOAD_GLOBAL            552 (n276)
#|               EXTENDED_ARG             2
#|               LOAD_GLOBAL            554 (n277)
#|               EXTENDED_ARG             2
#|               LOAD_GLOBAL            556 (n278)
#|               EXTENDED_ARG             2
#|               LOAD_GLOBAL            558 (n279)
#|               EXTENDED_ARG             2
#|               LOAD_GLOBAL            560 (n280)
#|               EXTENDED_ARG             2
#|               LOAD_GLOBAL            562 (n281)
#|               EXTENDED_ARG             2
#|               LOAD_GLOBAL            564 (n282)
#|               EXTENDED_ARG             2
#|               LOAD_GLOBAL            566 (n283)
#|               EXTENDED_ARG             2
#|               LOAD_GLOBAL            568 (n284)
#|               EXTENDED_ARG             2
#|               LOAD_GLOBAL            570 (n285)
#|               EXTENDED_ARG             2
#|               LOAD_GLOBAL            572 (n286)
#|               EXTENDED_ARG             2
#|               LOAD_GLOBAL            574 (n287)
#|               BUILD_TUPLE             12
#|               POP_TOP
#|
#|  26           EXTENDED_ARG             2
#|               LOAD_GLOBAL            576 (n288)
#|               EXTENDED_ARG             2
#|               LOAD_GLOBAL            578 (n289)
#|               EXTENDED_ARG             2
#|               LOAD_GLOBAL            580 (n290)
#|               EXTENDED_ARG             2
#|               LOAD_GLOBAL            582 (n291)
#|               EXTENDED_ARG             2
#|               LOAD_GLOBAL            584 (n292)
#|               EXTENDED_ARG             2
#|               LOAD_GLOBAL            586 (n293)
#|               EXTENDED_ARG             2
#|               LOAD_GLOBAL            588 (n294)
#|               EXTENDED_ARG             2
#|               LOAD_GLOBAL            590 (n295)
#|               EXTENDED_ARG             2
#|               LOAD_GLOBAL            592 (n296)
#|               EXTENDED_ARG             2
#|               LOAD_GLOBAL            594 (n297)
#|               EXTENDED_ARG             2
#|               LOAD_GLOBAL            596 (n298)
#|               EXTENDED_ARG             2
#|               LOAD_GLOBAL            598 (n299)
#|               BUILD_TUPLE             12
#|               POP_TOP
#|
#|  27           LOAD_CONST               0 (300)
#|               LOAD_CONST               1 (301)
#|               EXTENDED_ARG             2
#|               LOAD_GLOBAL            599 (n299 + NULL)
#|               CALL                     0
#|               BUILD_TUPLE              3
#|               EXTENDED_ARG             2
#|               LOAD_GLOBAL            598 (n299)
#|               EXTENDED_ARG             1
#|               STORE_ATTR             298 (n298)
#|
#|  28           EXTENDED_ARG             2
#|               LOAD_GLOBAL            596 (n298)
#|               GET_ITER
#|       L1:     FOR_ITER                25 (to L2)
#|               STORE_FAST               0 (x)
#|               EXTENDED_ARG             2
#|               LOAD_GLOBAL            598 (n299)
#|               EXTENDED_ARG             2
#|               LOAD_ATTR              601 (m + NULL|self)
#|               CALL                     0
#|               POP_TOP
#|               JUMP_BACKWARD           27 (to L1)
#|       L2:     END_FOR
#|               POP_ITER
#|               LOAD_CONST               2 (None)
#|               RETURN_VALUE
#| = <module>: stack 1, flags 0x0, arguments 0/0/0
#| @ 0:0-1:0 1:0-28:27*5
#| = f: stack 12, flags 0x3, arguments 0/0/0
#| @ 1:0-1:0 2:4-2:6 2:8-2:10 2:12-2:14 2:16-2:18 2:20-2:22 2:24-2:26 2:28-2:30 2:32-2:34 2:36-2:38 2:40-2:42 2:44-2:47 2:49-2:52 2:4-2:52*2 3:4-3:7 3:9-3:12 3:14-3:17 3:19-3:22 3:24-3:27 3:29-3:32 3:34-3:37 3:39-3:42 3:44-3:47 3:49-3:52 3:54-3:57 3:59-3:62 3:4-3:62*2 4:4-4:7 4:9-4:12 4:14-4:17 4:19-4:22 4:24-4:27 4:29-4:32 4:34-4:37 4:39-4:42 4:44-4:47 4:49-4:52 4:54-4:57 4:59-4:62 4:4-4:62*2 5:4-5:7 5:9-5:12 5:14-5:17 5:19-5:22 5:24-5:27 5:29-5:32 5:34-5:37 5:39-5:42 5:44-5:47 5:49-5:52 5:54-5:57 5:59-5:62 5:4-5:62*2 6:4-6:7 6:9-6:12 6:14-6:17 6:19-6:22 6:24-6:27 6:29-6:32 6:34-6:37 6:39-6:42 6:44-6:47 6:49-6:52 6:54-6:57 6:59-6:62 6:4-6:62*2 7:4-7:7 7:9-7:12 7:14-7:17 7:19-7:22 7:24-7:27 7:29-7:32 7:34-7:37 7:39-7:42 7:44-7:47 7:49-7:52 7:54-7:57 7:59-7:62 7:4-7:62*2 8:4-8:7 8:9-8:12 8:14-8:17 8:19-8:22 8:24-8:27 8:29-8:32 8:34-8:37 8:39-8:42 8:44-8:47 8:49-8:52 8:54-8:57 8:59-8:62 8:4-8:62*2 9:4-9:7 9:9-9:12 9:14-9:17 9:19-9:22 9:24-9:27 9:29-9:32 9:34-9:37 9:39-9:42 9:44-9:47 9:49-9:52 9:54-9:57 9:59-9:62 9:4-9:62*2 10:4-10:7 10:9-10:12 10:14-10:17 10:19-10:22 10:24-10:28 10:30-10:34 10:36-10:40 10:42-10:46 10:48-10:52 10:54-10:58 10:60-10:64 10:66-10:70 10:4-10:70*2 11:4-11:8 11:10-11:14 11:16-11:20 11:22-11:26 11:28-11:32 11:34-11:38 11:40-11:44 11:46-11:50 11:52-11:56 11:58-11:62 11:64-11:68 11:70-11:74 11:4-11:74*2 12:4-12:8 12:10-12:14 12:16-12:20 12:22-12:26 12:28-12:32 12:34-12:38 12:40-12:44 12:46-12:50 12:52-12:56*2 12:58-12:62*2 12:64-12:68*2 12:70-12:74*2 12:4-12:74*2 13:4-13:8*2 13:10-13:14*2 13:16-13:20*2 13:22-13:26*2 13:28-13:32*2 13:34-13:38*2 13:40-13:44*2 13:46-13:50*2 13:52-13:56*2 13:58-13:62*2 13:64-13:68*2 13:70-13:74*2 13:4-13:74*2 14:4-14:8*2 14:10-14:14*2 14:16-14:20*2 14:22-14:26*2 14:28-14:32*2 14:34-14:38*2 14:40-14:44*2 14:46-14:50*2 14:52-14:56*2 14:58-14:62*2 14:64-14:68*2 14:70-14:74*2 14:4-14:74*2 15:4-15:8*2 15:10-15:14*2 15:16-15:20*2 15:22-15:26*2 15:28-15:32*2 15:34-15:38*2 15:40-15:44*2 15:46-15:50*2 15:52-15:56*2 15:58-15:62*2 15:64-15:68*2 15:70-15:74*2 15:4-15:74*2 16:4-16:8*2 16:10-16:14*2 16:16-16:20*2 16:22-16:26*2 16:28-16:32*2 16:34-16:38*2 16:40-16:44*2 16:46-16:50*2 16:52-16:56*2 16:58-16:62*2 16:64-16:68*2 16:70-16:74*2 16:4-16:74*2 17:4-17:8*2 17:10-17:14*2 17:16-17:20*2 17:22-17:26*2 17:28-17:32*2 17:34-17:38*2 17:40-17:44*2 17:46-17:50*2 17:52-17:56*2 17:58-17:62*2 17:64-17:68*2 17:70-17:74*2 17:4-17:74*2 18:4-18:8*2 18:10-18:14*2 18:16-18:20*2 18:22-18:26*2 18:28-18:32*2 18:34-18:38*2 18:40-18:44*2 18:46-18:50*2 18:52-18:56*2 18:58-18:62*2 18:64-18:68*2 18:70-18:74*2 18:4-18:74*2 19:4-19:8*2 19:10-19:14*2 19:16-19:20*2 19:22-19:26*2 19:28-19:32*2 19:34-19:38*2 19:40-19:44*2 19:46-19:50*2 19:52-19:56*2 19:58-19:62*2 19:64-19:68*2 19:70-19:74*2 19:4-19:74*2 20:4-20:8*2 20:10-20:14*2 20:16-20:20*2 20:22-20:26*2 20:28-20:32*2 20:34-20:38*2 20:40-20:44*2 20:46-20:50*2 20:52-20:56*2 20:58-20:62*2 20:64-20:68*2 20:70-20:74*2 20:4-20:74*2 21:4-21:8*2 21:10-21:14*2 21:16-21:20*2 21:22-21:26*2 21:28-21:32*2 21:34-21:38*2 21:40-21:44*2 21:46-21:50*2 21:52-21:56*2 21:58-21:62*2 21:64-21:68*2 21:70-21:74*2 21:4-21:74*2 22:4-22:8*2 22:10-22:14*2 22:16-22:20*2 22:22-22:26*2 22:28-22:32*2 22:34-22:38*2 22:40-22:44*2 22:46-22:50*2 22:52-22:56*2 22:58-22:62*2 22:64-22:68*2 22:70-22:74*2 22:4-22:74*2 23:4-23:8*2 23:10-23:14*2 23:16-23:20*2 23:22-23:26*2 23:28-23:32*2 23:34-23:38*2 23:40-23:44*2 23:46-23:50*2 23:52-23:56*2 23:58-23:62*2 23:64-23:68*2 23:70-23:74*2 23:4-23:74*2 24:4-24:8*2 24:10-24:14*2 24:16-24:20*2 24:22-24:26*2 24:28-24:32*2 24:34-24:38*2 24:40-24:44*2 24:46-24:50*2 24:52-24:56*2 24:58-24:62*2 24:64-24:68*2 24:70-24:74*2 24:4-24:74*2 25:4-25:8*2 25:10-25:14*2 25:16-25:20*2 25:22-25:26*2 25:28-25:32*2 25:34-25:38*2 25:40-25:44*2 25:46-25:50*2 25:52-25:56*2 25:58-25:62*2 25:64-25:68*2 25:70-25:74*2 25:4-25:74*2 26:4-26:8*2 26:10-26:14*2 26:16-26:20*2 26:22-26:26*2 26:28-26:32*2 26:34-26:38*2 26:40-26:44*2 26:46-26:50*2 26:52-26:56*2 26:58-26:62*2 26:64-26:68*2 26:70-26:74*2 26:4-26:74*2 27:16-27:19 27:21-27:24 27:26-27:30*2 27:26-27:32 27:16-27:32 27:4-27:8*2 27:4-27:13*2 28:13-28:17*4 28:8-28:9 28:19-28:23*2 28:19-28:25*2 28:19-28:27*3 28:13-28:17*4
