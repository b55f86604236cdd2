import locale
print(locale.setlocale(locale.LC_ALL), locale.setlocale(locale.LC_ALL, 'C'), locale.getlocale(), locale.localeconv())
for n in ('', 'en_US.UTF-8', 'de_DE', 'C.UTF-8', 'POSIX'):
    try: print(n, locale.setlocale(locale.LC_ALL, n), locale.getlocale())
    except locale.Error as e: print(n, e)
print(locale.setlocale(locale.LC_NUMERIC), locale.format_string('%d %.2f', (1234567, 2.5), grouping=True), locale.atof('1.5'), locale.atoi('12'), locale.str(1.5), locale.strcoll('a', 'b'), locale.strxfrm('a'), locale.delocalize('1,5'), locale.normalize('en_US'))
try: locale.currency(5)
except ValueError as e: print(e)
print(sorted(['b','a'], key=locale.strxfrm), [n for n in dir(locale) if n.startswith('LC_')], locale.LC_ALL, locale.LC_NUMERIC, locale.LC_CTYPE, locale.LC_TIME, locale.LC_COLLATE, locale.LC_MONETARY, locale.LC_MESSAGES, locale.CHAR_MAX)
#| LC_CTYPE=C.UTF-8;LC_NUMERIC=C;LC_TIME=C;LC_COLLATE=C;LC_MONETARY=C;LC_MESSAGES=C;LC_PAPER=C;LC_NAME=C;LC_ADDRESS=C;LC_TELEPHONE=C;LC_MEASUREMENT=C;LC_IDENTIFICATION=C C (None, None) {'int_curr_symbol': '', 'currency_symbol': '', 'mon_decimal_point': '', 'mon_thousands_sep': '', 'mon_grouping': [], 'positive_sign': '', 'negative_sign': '', 'int_frac_digits': 127, 'frac_digits': 127, 'p_cs_precedes': 127, 'p_sep_by_space': 127, 'n_cs_precedes': 127, 'n_sep_by_space': 127, 'p_sign_posn': 127, 'n_sign_posn': 127, 'decimal_point': '.', 'thousands_sep': '', 'grouping': []}
#|  C.UTF-8 ('C', 'UTF-8')
#| en_US.UTF-8 unsupported locale setting
#| de_DE unsupported locale setting
#| C.UTF-8 C.UTF-8 ('C', 'UTF-8')
#| POSIX C (None, None)
#| C 1234567 2.50 1.5 12 1.5 -1 a 1,5 en_US.ISO8859-1
#| Currency formatting is not possible using the 'C' locale.
#| ['a', 'b'] ['LC_ALL', 'LC_COLLATE', 'LC_CTYPE', 'LC_MESSAGES', 'LC_MONETARY', 'LC_NUMERIC', 'LC_TIME'] 6 1 0 2 3 4 5 127
