# str.upper, lower, swapcase and title, also where one letter becomes more.
for text in ("Hello World", "straße", "ŉ", "ΑΣ", "ΑΣ Β", "it's they're", "ǆ", "ﬃ", "İstanbul", "x2y", "o'neil mc-donald"):
    print(repr(text.upper()), repr(text.lower()), repr(text.swapcase()), repr(text.title()))
#| 'HELLO WORLD' 'hello world' 'hELLO wORLD' 'Hello World'
#| 'STRASSE' 'straße' 'STRASSE' 'Straße'
#| 'ʼN' 'ŉ' 'ʼN' 'ʼN'
#| 'ΑΣ' 'ας' 'ας' 'Ας'
#| 'ΑΣ Β' 'ας β' 'ας β' 'Ας Β'
#| "IT'S THEY'RE" "it's they're" "IT'S THEY'RE" "It'S They'Re"
#| 'Ǆ' 'ǆ' 'Ǆ' 'ǅ'
#| 'FFI' 'ﬃ' 'FFI' 'Ffi'
#| 'İSTANBUL' 'i̇stanbul' 'i̇STANBUL' 'İstanbul'
#| 'X2Y' 'x2y' 'X2Y' 'X2Y'
#| "O'NEIL MC-DONALD" "o'neil mc-donald" "O'NEIL MC-DONALD" "O'Neil Mc-Donald"
