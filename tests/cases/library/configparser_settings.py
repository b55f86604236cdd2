# configparser: sections, defaults, interpolation, types, writing, errors.

import configparser
import io

c = configparser.ConfigParser()
c.read_string("""
[DEFAULT]
home = /root
port: 80
[server]
host = example.org
url = http://%(host)s:%(port)s
debug = yes
ratio = 0.5
multi = a
    b
    c
; comment
[empty]
""")
print(c.sections(), c["server"]["url"], c.getint("server", "port"), c["server"].getboolean("debug"), c.getfloat("server", "ratio"), c["empty"]["home"], repr(c["server"]["multi"]))
print(c.has_option("server", "nope"), c.get("server", "nope", fallback="fb"), c["server"].get("nope", "d"), "server" in c, dict(c["empty"]), c.options("empty"), c.items("empty"))
c["new"] = {"k": "v"}
c.set("new", "Other", "5")
c.add_section("more")
c.remove_option("new", "k")
c.remove_section("empty")
out = io.StringIO()
c.write(out)
print(out.getvalue())
for wrong in (lambda: c["none"], lambda: c["server"]["none"], lambda: c.get("none", "x"), lambda: c.getint("server", "host"), lambda: c.add_section("server"), lambda: c.set("server", "x", 5), lambda: c.read_string("[a]\nx=1\nx=2"), lambda: c.read_string("no section"), lambda: c.read_string("[a]\nbroken line"), lambda: c.read_string("[b]\nv=%(zz)s") or c.get("b", "v"), lambda: c.getboolean("server", "host"), lambda: c.read_string("[b2]\nv=%x") or c["b2"]["v"]):
    try:
        print(wrong())
    except Exception as error:
        print(type(error).__name__, str(error).replace("\n", "|"))
raw = configparser.RawConfigParser(allow_no_value=True, delimiters=("=",), comment_prefixes=("//",))
raw.optionxform = str
raw.read_dict({"S": {"Key": "%(x)s", "None": None}})
print(dict(raw["S"]), raw.get("S", "Key"))
e = configparser.ConfigParser(interpolation=configparser.ExtendedInterpolation())
e.read_string("[a]\nx = 1\n[b]\ny = ${a:x}2 ${z}\nz = q $$")
print(e["b"]["y"], e.get("b", "y", raw=True))
#| ['server', 'empty'] http://example.org:80 80 True 0.5 /root 'a\nb\nc'
#| False fb d True {'home': '/root', 'port': '80'} ['home', 'port'] [('home', '/root'), ('port', '80')]
#| [DEFAULT]
#| home = /root
#| port = 80
#|
#| [server]
#| host = example.org
#| url = http://%(host)s:%(port)s
#| debug = yes
#| ratio = 0.5
#| multi = a
#| 	b
#| 	c
#|
#| [new]
#| other = 5
#|
#| [more]
#|
#|
#| KeyError 'none'
#| KeyError 'none'
#| NoSectionError No section: 'none'
#| ValueError invalid literal for int() with base 10: 'example.org'
#| DuplicateSectionError Section 'server' already exists
#| TypeError option values must be strings
#| DuplicateOptionError While reading from '<string>' [line  3]: option 'x' in section 'a' already exists
#| MissingSectionHeaderError File contains no section headers.|file: '<string>', line: 1|'no section'
#| ParsingError Source contains parsing errors: '<string>'|	[line  2]: 'broken line'
#| InterpolationMissingOptionError Bad value substitution: option 'v' in section 'b' contains an interpolation key 'zz' which is not a valid option name. Raw value: '%(zz)s'
#| ValueError Not a boolean: example.org
#| InterpolationSyntaxError '%' must be followed by '%' or '(', found: '%x'
#| {'Key': '%(x)s', 'None': None} %(x)s
#| 12 q $ ${a:x}2 ${z}
