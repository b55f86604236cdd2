# getopt: short and long options, prefixes, errors, and GNU's order.

import getopt

print(getopt.getopt("-a -b -cfoo -d bar a1 a2".split(), "abc:d:"))
print(getopt.getopt("--condition=foo --testing --output-file abc.def -x a1 a2".split(), "x", ["condition=", "output-file=", "testing"]))
print(getopt.gnu_getopt("a1 -v --level 3 a2 -- -z".split(), "v", ["level="]))
print(getopt.gnu_getopt("+ a -v".split(), "+v"), getopt.getopt(["-", "x"], "a"), getopt.getopt(["--con=1"], "", ["condition="]))
for args, short, long in [(["-z"], "a", []), (["-a"], "a:", []), (["--no"], "", ["yes"]), (["--yes=1"], "", ["yes"]), (["--out"], "", ["out="]), (["--ab"], "", ["abc", "abd"])]:
    try:
        print(getopt.getopt(args, short, long))
    except getopt.GetoptError as error:
        print(error, "|", error.opt, "|", repr(error))
print(getopt.error is getopt.GetoptError)
#| ([('-a', ''), ('-b', ''), ('-c', 'foo'), ('-d', 'bar')], ['a1', 'a2'])
#| ([('--condition', 'foo'), ('--testing', ''), ('--output-file', 'abc.def'), ('-x', '')], ['a1', 'a2'])
#| ([('-v', ''), ('--level', '3')], ['a1', 'a2', '-z'])
#| ([], ['+', 'a', '-v']) ([], ['-', 'x']) ([('--condition', '1')], [])
#| option -z not recognized | z | GetoptError('option -z not recognized', 'z')
#| option -a requires argument | a | GetoptError('option -a requires argument', 'a')
#| option --no not recognized | no | GetoptError('option --no not recognized', 'no')
#| option --yes must not have an argument | yes | GetoptError('option --yes must not have an argument', 'yes')
#| option --out requires argument | out | GetoptError('option --out requires argument', 'out')
#| option --ab not a unique prefix; possible options: abc, abd | ab | GetoptError('option --ab not a unique prefix; possible options: abc, abd', 'ab')
#| True
