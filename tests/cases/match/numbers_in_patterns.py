# Complex literals in patterns: what may stand in them.

for p in ("1 + 2","-1 + 2","1j + 2","1 + 2j","1 - 2","1 + a","a + 1j","1j","-1j","1j+1j","1 + -2j","'a' + 1j", "1 * 2", "{1 + 2: x}", "1 + 2.0", "f'a'", "-a", "--1", "a()+1", "x.y + 1j", "[1+1]"):
    try: compile(f"match x:\n case {p}: pass", "t", "exec"); print(p, "ok")
    except SyntaxError as e: print(p, e.msg, e.offset, e.end_offset)
#| 1 + 2 imaginary number required in complex literal 11 12
#| -1 + 2 imaginary number required in complex literal 12 13
#| 1j + 2 real number required in complex literal 7 9
#| 1 + 2j ok
#| 1 - 2 imaginary number required in complex literal 11 12
#| 1 + a invalid syntax 11 12
#| a + 1j invalid syntax 9 10
#| 1j ok
#| -1j ok
#| 1j+1j real number required in complex literal 7 9
#| 1 + -2j invalid syntax 11 12
#| 'a' + 1j invalid syntax 11 12
#| 1 * 2 invalid syntax 9 10
#| {1 + 2: x} imaginary number required in complex literal 12 13
#| 1 + 2.0 imaginary number required in complex literal 11 14
#| f'a' patterns may only match literals and attribute lookups 7 11
#| -a invalid syntax 8 9
#| --1 invalid syntax 8 9
#| a()+1 invalid syntax 10 11
#| x.y + 1j invalid syntax 11 12
#| [1+1] imaginary number required in complex literal 10 11
