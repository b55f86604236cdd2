"""Properties of characters: Unicode 16."""

from fractions import Fraction as _Fraction

__all__ = [
    "bidirectional", "category", "combining", "decimal", "decomposition", "digit", "east_asian_width", "is_normalized", "lookup",
    "mirrored", "name", "normalize", "numeric", "unidata_version",
]
unidata_version = "16.0.0"

# Runs of code points: a sign for the property, then how many in base 36 if there are several.
_CATEGORIES = (
    '=w:}3A}3^`}~}]}2,a}2~3}2#q^}`B[B$q^~`~=x:}A4C}BC({~>CBC~/2B$}2B/(|/3}#n~#7$o~$8#$#$#$#$#$#$#$#$#$#$#$#$#$#$#$#'
    '$#$#$#$#$#$#$#$#$#$#$#$#$2#$#$#$#$#$#$#$#$2#$#$#$#$#$#$#$#$#$#$#$#$#$#$#$#$#$#$#$#$#$#$#$#2$#$#$3#2$#$#2$#3$2#'
    '4$#2$#3$3#2$#2$#$#$#2$#$2#$#2$#3$#$#2$2(#$3(4#%$#%$#%$#$#$#$#$#$#$#$#$2#$#$#$#$#$#$#$#$#$2#%$#$#3$#$#$#$#$#$#$'
    '#$#$#$#$#$#$#$#$#$#$#$#$#$#$#$#$#$#$#$#$#$#$#$7#2$#2$2#$#4$#$#$#$#$1x($r&iB4&cBe&5B7&B&Bh)34#$#$&B#$!2&$3}#!4B'
    '2#}#3!#!#2$#h!#9$z#$2#3$3#$#$#$#$#$#$#$#$#$#$#$#$5#$~#$#2$2#1f$1c#$#$#$#$#$#$#$#$#$#$#$#$#$#$#$#$#$C)5+2#$#$#$'
    '#$#$#$#$#$#$#$#$#$#$#$#$#$#$#$#$#$#$#$#$#$#$#$#$#2$#$#$#$#$#$#$2#$#$#$#$#$#$#$#$#$#$#$#$#$#$#$#$#$#$#$#$#$#$#$'
    '#$#$#$#$#$#$#$#$#$#$#$#$#$#$#$#$#$#$#$#$#$#$#$#$#$!#12!2&}6$15}]!2C2A!)19])})2})2})!8(r!4(4}2!b>6~3}2A}2C2)b}>'
    '}3(w&(a)l,a}4(2)(2r}()7>C)6&2)2C)4(2,a(3C2(}e!>()(u)r!2(2h)b(!e,a(x)9&2C}3&!2)A2(m)4&)9&)3&)5!2}f!(p)3!2}!(b!5'
    '(oB(6!>2!5)9(15&)o>)w*(1i)*)(*3)8*4)*2()7(a)2}2,a}&(f)*2!(8!2(2!2(m!(7!(!3(4!2)(*3)4!2*2!2*2)(!8*!4(2!(3)2!2,a'
    '(2A2/6CA(})!2)2*!(6!4(2!2(m!(7!(2!(2!(2!2)!*3)2!4)2!2)3!3)!7(4!(!7,a)2(3)}!a)2*!(9!(3!(m!(7!(2!(5!2)(*3)5!)2*!'
    '*2)!2(!f(2)2!2,a}A!7()6!)*2!(8!2(2!2(m!(7!(2!(5!2)(*)*)4!2*2!2*2)!7)2*!4(2!(3)2!2,aC(/6!a)(!(6!3(3!(4!3(2!(!(2'
    '!3(2!3(3!3(c!4*2)*2!3*3!*3)!2(!6*!e,a/3C6AC!5)*3)(8!(3!(n!(g!2)()3*4!)3!)4!7)2!(3!2(!2(2)2!2,a!7}/7C()*2}(8!(3'
    '!(n!(a!(5!2)(*)*5!)*2!*2)2!7*2!6(2!(2)2!2,a!(2*!c)2*2(9!(3!(15)2(*3)4!*3!*3)(C!4(3*/7(3)2!2,a/9C(6!)*2!(i!3(o!'
    '(9!(!2(7!3)!4*3)3!)!*8!6,a!2*2}!c(1c)(2)7!4A(6&)8},a}2!11(2!(!(5!(o!(!(a)(2)9(!2(5!&!)7!,a!2(4!w(C3}fC}C3)2C6,'
    'a/aC)C)C)^`^`*2(8!(10!4)e*)5})2(5)b!)10!C8)C6!C2}5C4}2!11(17*2)4*)6*)2*2)2(,a}6(6*2)2(4)3(*3(2*7(3)4(d)*2)2*6)'
    '(*,a*3)C2#12!#!5#!2$17}&$3(95!(4!2(7!(!(4!2(15!(4!2(x!(4!2(7!(!(4!2(f!(1l!(4!2(1v!2)3}9/k!3(gCa!6#2e!2$6!2](h8'
    'C}(h:(q^`!3(23}3.3(8!7(i)3*!9(j)2*}2!9(i)2!c(d!(3!)2!c(1g)2*)7*8)*2)b}3&}3A()!2,a!6/a!6}6]}4)3>),a!6(z&(1h!7(5'
    ')2(y)(!5(1y!a(v!)3*4)2*3!4*2)*6)3!4C!3}2,a(u!2(5!b(18!4(q!6,a/!3Cy(n)2*2)!2}2(1h*)*)7!)*)*2)8*6)a!2),a!6,a!6}7'
    '&}6!2)e+)g!1d)4*(1b)*)5*)*5)*2(8!}2,a}7Ca)9C9}3)2*(u*)4*2)2*)3(2,a(18)*)2*3)*)3*2!8}4(10*8)8*2)2!3}5,a!3(3,a(u'
    '&6}2$9#$!5#17!2#3}8!8)3})d*)7(4)(6)(2*)2(!5$18&1r$d&$y&11)1s#$#$#$#$#$#$#$#$#$#$#$#$#$#$#$#$#$#$#$#$#$#$#$#$#$'
    '#$#$#$#$#$#$#$#$#$#$#$#$#$#$#$#$#$#$#$#$#$#$#$#$#$#$#$#$#$#$#$#$#$#$#$#$#$#$#$#$#$#$#$#$#$#$#$#$#$#$9#$#$#$#$#'
    '$#$#$#$#$#$#$#$#$#$#$#$#$#$#$#$#$#$#$#$#$#$#$#$#$#$#$#$#$#$#$#$#$#$#$#$#$#$#$#$#$#$#$#$#$9#8$6!2#6!2$8#8$8#8$6'
    '!2#6!2$8!#!#!#!#$8#8$e!2$8%8$8%8$8%8$5!$2#4%B$B3$3!$2#4%B3$4!2$2#4!B3$8#5B3!2$3!$2#4%B2!:b>5]6}2{|^{2|^{}8;<>5'
    ':}9{|}4[2}3~^`}b~}[}a:>5!>a/&!2/6~3^`&/a~3^`!&d!3Ax!f)d+4)+3)c!fC2#C4#C2$#3$2#3$C#C2~#5C6#C#C#C#4C$#4$(4$C2$2#'
    '2~5#$4C~C2$C/g.z#$.4/C2!4~5C5~2C4~C2~C2~C7~Cv~2C2~C~Cv~7gC8^`^`Ck~2C7^`C29~Cu~pC14~6C20!mCb!l/1oC26/mC53~C9~C1'
    'i~8C33~C6w^`^`^`^`^`^`^`/uC18~5^`~v^`^`^`^`^`~gC74~3n^`^`^`^`^`^`^`^`^`^`^`~1r^`^`~w^`~76C1c~lC2~6C13!2Cw!C2x#'
    '1c$1c#$#3$2#$#$#$#4$#$2#$6&2#3$#$#$#$#$#$#$#$#$#$#$#$#$#$#$#$#$#$#$#$#$#$#$#$#$#$#$#$#$#$#$#$#$#$#$#$#$#$#$#$#'
    '$#$#$#$#$#$#$#$#$#$2C6#$#$)3#$!5}4/}2$12!$!5$!2(1k!7&}!e)(n!9(7!(7!(7!(7!(7!(7!(7!(7!)w}2{|{|}3{|}{|}9]}2]}{|}'
    '2{|^`^`^`^`}5&}a]2}4]}^}dC2}3^`^`^`^`]!yCq!C2h!cC5y!qCg:}3C&(.^`^`^`^`^`C2^`^`^`^`]^`2C.9)4*2]&5C2.3&(}C2!(2e!'
    '2)2B2&2(](2i}&3(!5(17!(2m!C2/4Ca(wC12!9C(gCv!/aCu/8C/fCw/aC13/fC8w(534C1s(g7p&(vr!3C1j!9(14&6}2(7g&}3(g,a(2!k#'
    '$#$#$#$#$#$#$#$#$#$#$#$#$#$#$#$#$#$#$#$#$#$#$()+3})a}&#$#$#$#$#$#$#$#$#$#$#$#$#$#$&2)2(1y.a)2}6!8Bn&9B2#$#$#$#'
    '$#$#$#$3#$#$#$#$#$#$#$#$#$#$#$#$#$#$#$#$#$#$#$#$#$#$#$#$#$#$#$#$#$#$#$&$8#$#$#2$#$#$#$#$&B2#$#$(#$#$3#$#$#$#$#'
    '$#$#$#$#$#$#5$#5$#$#$#$#$#$#$#$#4$#$#2$!2#$!$!$#$#$#$#!l&3#$(&2$(7)(3)(4)(n*2)2*C4)!3/6C2AC!6(1g}4!8*2(1e*g)2!'
    '8}2,a!6)i(6}3(}(2),a(s)8}2(n)b*2!b}(t!3)3*(1b)*2)4*2)2*3}d!&,a!4}2(5)&(9,a(5!(15)6*2)2*2)2!9(3)(8)*!2,a!2}4(g&'
    '(6C3(*)*(1e)()3(2)2(5)2()(!o(2&}2(b*)2*2}2(&2*)!a(6!2(6!2(6!9(7!(7!$17B&4$9&B2!4$28(z*2)*2)*2}*)!2,a!6(8mc!c(n'
    '!4(1d!4?1kw@4xs(a6!2(2y!12$7!c$5!5()(a~(d!(5!(!(2!(2!(30Bh!g(a3`^Cg(1s!2(1i!7C!w(cAC3)g}7^`}!6)g}]2[2^`^`^`^`^'
    '`^`^`^`}2^`}4[3}3!}4]^`^`^`}3~]~3!}A}2!4(5!(3r!2>!}3A}3^`}~}]}2,a}2~3}2#q^}`B[B$q^~`~^`}^`}2(a&(19&2(v!3(6!2(6'
    '!2(6!2(3!3A2~BCA2!C~4C2!a>3C2!2(c!(q!(j!(2!(f!2(e!y(3f!5}3!4/19!3C9.1h/4Ch/2C3!Cd!3C!1bC19)!3m(t!3(1d!f)/r!4(w'
    '/4!9(k.(8.!5(12)5!5(u!}(10!4(8}.5!16#14$14(26!2,a!6#10!4$10!4(14!8(1g!b}#b!#f!#7!#2!$b!$f!$7!$2!3(1g!c(8n!9(m!'
    'a(8!o&6!&16!&9!1x(6!2(!(18!(2!3(!2(n!}/8(nC2/7(v!8/9!1c(j!(2!5/5(m/6!3}(q!5}!1s(1k!4/2(2/g!2/1a()3!)2!5)4(4!(3'
    '!(t!2)3!4)/9!7}9!7(t/2}(t/3!w(8C(s)2!4/5}7!9(1i!3}7(m!2/8(j!5/8(i!7}4!c/7!28(21!1j#1f!d$1f!7/6(10)4!8,a!6,a(4&'
    '(#m!3)5]&$m!8~2!5s/v!(16!)2]!2(2!g(3!1j)4(t/a(!8(m)b/4}5!m(i)4}4!12(l/7!k(n!9*)*(1h)f}7!4/k,a)(2)2(!9)3*(19*3)'
    '4*2)2}2>}4)!a>!2(p!7,a!6)3(10)5*)8!,a}4(*2(!8(z)}2(!9)2*(1c*3)9*2(4}4)4}*),a(}(}3!/k!b(i!(p*3)3*2)*)2}6)(2)!1q'
    '(7!(!(4!(f!(a}!6(1b)*3)8!5,a!6)2*2!(8!2(2!2(m!(7!(2!(5!)2(*2)*4!2*2!2*3!2(!6*!5(5*2!2)7!3)5!b(a!(!2(!(12!(*3)6'
    '!*!2*!*4!*2)*)()(}2!}2!8)2!t(1h*3)8*2)3*)(4}5,a}2!})(3!u(1c*3)6*)*4)2*)2(2}(!8,a!4m(1b*3)4!2*4)2*)2}n(4)2!y(1c'
    '*3)8*2)*)2}3(!b,a!6}d!j(17)*)*2)6*)(}!6,a!6,k!s(r!2)*)*2)4*)5!4,a/2}3C(7!55(18*3)9*)2}!2s#w$w,a/9!c(8!2(!2(8!('
    '2!(o*6!*2!2)2*)(*(*)}3!9,a!1y(8!2(13*3)4!2)2*4)(}(*!r()a(14)6*()4}8)!8()6*2)3(1a)d*)2}3(}5!d(21!7}a!52(x}!e,a!'
    '6(9!(11*)7!)6*)(}5!a,a/j!3}2(u!2)m!*)7*)2*)2!21(7!(2!(12)6!3)!)2!)7()!8,a!6(6!(2!(w*5!)2!*2)*)(!7,a!8m(j)2*2}2'
    '!7)2(*(d!(y*2)5!3*2)*)}d,a)!2d(!f/lC8A4Ch!d}(pm!2u.33!}5!b(5g!218(2p}2!d(ts>g)(6)f!a(32z!5(g7!5a1(u)c*3)3,a!1c'
    '6(ft!7(v!,a!4}2(27!,a!6(u!2)5}!a(1c)7}5C4&4}C!a,a!/7!(l!5(j!c0&3(14&2}3,a!5i#w$w/n}4!2t(23!4)(*1j!7)4&d!1s&2}&'
    ')!b*2!e(4qg!8(ye!15(a!6w7&4!&7!&2!(83!f(!t(3!2(!e(4!8(b0!1s4(2z!5(d!3(9!7(a!2C)2}>4!318C6o,a!6Cc4!24)1a!2)n!9C'
    '38!1oC6u!aC13!2C1o*2)3C3*6>8)8C2)7Cu)4C1p!lC1u)3C!3e/k!c/k!cC2f!9/p!3r#q$q#q$7!$i#q$q#!#2!2#!2#2!2#4!#8$4!$!$7'
    '!$b#q$q#2!#4!2#8!#7!$q#2!#4!#5!#!3#7!$q#q$q#q$q#q$q#q$q#q$q#q$s!2#p~$p~$6#p~$p~$6#p~$p~$6#p~$p~$6#p~$p~$6#$!2,'
    '1eCe8)1jC4)1eC8)Ce)C2}5!f)5!)f!uo$a($k!6$6!5x)7!)h!2)7!)2!)5!5&1q!x)!34(19!3)7&7!2,a!4(C!8w(u)!h(18)4,a!5A!cw('
    'r&)4,a!5y(u)2(,a!4}!dc(7!(4!(2!(f!(5h!2/9)7!15#y$y)7&!4,a!4}2!lt/1nC/3A/4!24/19C/f!5e(4!(r!(2!(!2(!(a!(4!(!(!6'
    '(!4(!(!(!(3!(2!(!2(!(!(!(!(!(2!(!2(4!(7!(4!(4!(!(a!(h!5(3!(5!(h!1g~2!7iC18!4C2s!cCf!2Cf!Cf!C11!a/dC4h!1kCt!dC1'
    '8!4C9!7C2!eC6!4aC6zB5Ck8!4Ch!3Cd!3C3b!4C2n!6Cc!4C!fCc!4C1k!8Ca!6C14!8Cu!2Cc!4C2!1qC9g!cCe!2Cd!3Ca!5C1k!7Cf!2Cb'
    '!6C9!7C43!C2k,a!sm(wyo!w(37e!6(66!2(4g2!e(5rl!f(ha!1wi(f2!15u(3t7!5(38g!f975>!u>2o!3k)6o!1e6o@1eke!2@1eke!2'
)
_CATEGORY_SIGNS = dict(zip('!#$%&()*+,./:;<=>?@[]^`{|}~ABC', 'Cn Lu Ll Lt Lm Lo Mn Mc Me Nd Nl No Zs Zl Zp Cc Cf Cs Co Pc Pd Ps Pe Pi Pf Po Sm Sc Sk So'.split()))
_WIDTHS = (
    '!w$2n!y#$2#$2#2!#!$#2$#5!#5!#4!6#!9#!6#2!5#4!4#!#3!#2!2#!#2!3#4!#!#!2#!f#!#!7#!a#2!3#!5#3!4#!6#4!#!3#4!#!4#2!i'
    '#2!3#!2q#!#!#!#!#!#!#!#!38#!f#!2q#!2#!#3!#!2#!7#4!#!#!w#34!x#h!#7!7#h!#7!1j#!e#1s!#!2i6&2o!2wg#!2#4!#2!2#2!2#3'
    '!#4!8#!#2!#!5#!2#!1h#!a#!#4!10%!2#!2e#!#!3#!9#!2#!a#2!3#!4#!13#2!6#4!#c!4#a!f#!6#a!u#2!o#!#!i#!o#!#2!3#2!2#!3#'
    '!#!3#!4#!2#4!2#!#!#6!#!5#4!4#2!a#!3#!5#!d#2!2#4!2#2!2#2!i#2!2#2!d#!3#!b#!p#!2a#!7&2!d&2!5a&4!3&!2&!30#3u!#2p!4'
    '#10!c#g!2#4!a#2!#7!8#2!2#2!4#2!2#2!4#3!2#!2#4!g#4!9#!d&2!6#2!2#!4#2!4&2!6#!#!h&8!8#!#!5&c!c#2!#3!#4!#2!#!f&!a&'
    '6!3&!a#2!&!8&2!h&2#!4&2#8&#5&#d!#!4#2&#7&2#&#4&#2&#2!5&!4&2!s&!k#!e&!&!4&3!&!u#a!l&3!o&!e&!12$8!bb$2!b8&2!1f&!'
    '4&#4!me&q!&2h!c&5y!q&g(&1q!2&2e!2&2v!5&17!&2m!&2e!9&1c!&14#8&mkd!3&1j!wp&t!hv&8mc!1ng#4xs&e8!lc#g&a!m&z!&j!&4!'
    '45(2o%2m!3%6!2%6!2%6!2%3!3(7!%7!e#!m3m&5!b&2!e&4qg!8&ye!15&a!6w7&4!&7!&2!&83!f&!t&3!2&!e&4!8&b0!6bo&2f!9&n!5n1'
    '&!5m&!1c#b!5#u!2#1m!6#u&#2&a#i!2b&3!d&18!4&9!7&2!e&6!4a&x!c&9!&1y!&m!c&17!4&5!c&h!3&!3&1z!&!&57!2&1r!d&4!&o!i&'
    '!q&2!d&!2e&2d!1c&1y!6&!3&3!2&3!4&4!b&2!7&9!6b&c!4&!7v&1b!&a!&55!34&d!3&a!5&1k!7&f!2&b!6&9!zr&1eke!2&1eke!e1vm#'
    '6o!1e6o#1eke!2#1eke!2'
)
_WIDTH_SIGNS = {"!": "N", "#": "A", "$": "Na", "%": "H", "&": "W", "(": "F"}
# How many in base 36, and their class if it is not 0.
_CLASSES = (
    'lc l.6e 1.6g 4.64 1.6g 1.60 5.64 2.5m 4.64 2.5m b.64 5.1 4.64 8.6e 1.6o 1.6e 3.64 3.6e 2.64 1 3.6e 4.64 1.6e 1'
    '.6g 2.64 1.6e 1.6h 2.6i 1.6h 2.6i 1.6h d.6e 7n 5.6e 7d 1.64 4.6e 1.64 3.6e 1.66 1.64 6.6e 6.64 2.6e 1.64 2.6e '
    '1.66 1.6c 1.6e 1.a 1.b 1.c 1.d 1.e 1.f 1.g 1.h 1.i 2.j 1.k 1.l 1.m 1 1.n 1 1.o 1.p 1 1.6e 1.64 1 1.i 20 8.6e 1'
    '.u 1.v 1.w 1c 1.r 1.s 1.t 1.u 1.v 1.w 1.x 1.y 2.6e 2.64 5.6e 1.64 2.6e 1.64 g 1.z 2t 7.6e 2 4.6e 1.64 1.6e 2 2'
    '.6e 1 1.64 2.6e 1.64 z 1.10 u 1.6e 1.64 2.6e 1.64 2.6e 3.64 1.6e 2.64 1.6e 1.64 3.6e 1.64 1.6e 1.64 1.6e 1.64 '
    '1.6e 1.64 2.6e 4g 7.6e 1.64 1.6e 9 1.64 o 4.6e 1 9.6e 1 3.6e 1 5.6e 17 3.64 1n 2.6e 3.64 4.6e 16 5.6e 5.64 e.6'
    'e 1 1.64 2.6e 1.64 2.6e 1.64 3.6e 3.64 1.r 1.s 1.t 3.6e 1.64 2.6e 2.64 5.6e 1o 1.7 g 1.9 3 1.6e 1.64 2.6e 2v 1'
    '.7 g 1.9 1c 1.6e 1p 1.7 g 1.9 32 1.7 g 1.9 32 1.7 g 1.9 3j 1.9 32 1.7 g 1.9 7 1.2c 1.2j 2t 1.7 g 1.9 31 2.9 g '
    '1.9 3g 1.9 31 2.2v 1.9 d 4.2z 30 2.3a 1.9 d 4.3e 24 2.64 r 1.64 1 1.64 1 1.60 1j 1.3l 1.3m 1 1.3o 5 4.3m 2 1.3'
    'm 1 2.6e 1.9 1 2.6e 1q 1.64 34 1.7 1 2.9 2a 1.64 jz 3.6e qc 2.9 u 1.9 4d 1.9 a 1.6e 5n 1.6c 3z 1.66 1.6e 1.64 '
    '63 1.6e 1.64 1z 1.9 k 8.6e 2 1.64 1c 5.6e 6.64 2.6e 1.64 1 2.64 2.6e 2.64 5.6e 1.64 4.6e 2t 1.7 f 1.9 12 1.6e '
    '1.64 7.6e 1i 2.9 1m 1.7 b 2.9 1v 1.7 48 3.6e 1 1.1 5.64 2.6e 4.64 1.6e 1 7.1 4 1.64 6 1.6e 3 2.6e 5i 2.6e 1.64'
    ' 7.6e 1.64 2.6e 1.6i 1.5y 1.64 1.5m 11.6e 1.6g 2.6c 1.64 1.62 1.6e 1.6h 1.64 1.6e 1.64 k0 2.6e 2.1 4.6e 3.1 2.'
    '6e 4 1.6e 3 2.1 1.6e 1.64 1.6e 2.1 4.64 1.6e 2da 3.6e 3x 1.9 2o w.6e fe 1.62 1.6c 1.6g 1.66 2.68 2x 2.8 n9w 1.'
    '6e 4 a.6e w 2.6e 28 2.6e 7o 1.9 11 1.9 47 1.9 r i.6e 1l 3.64 11 1.9 2n 1.7 c 1.9 6n 1.6e 1 2.6e 1.64 2 2.6e 5 '
    '2.6e 1 1.6e 1g 1.9 6u 1.9 fn4 1.q ld 7.6e 7.64 2.6e r1 1.64 6a 1.64 45 5.6e 1aq 1.64 1 1.6e 14 1.6e 1.1 1.64 4'
    ' 1.9 4l 1.6e 1.64 fx 4.6e 1t 5.6e 8t 2.6e 28 3.64 1y 2.64 3.6e 1.64 1.6e 4.64 1d 1.6e 1.64 1.6e 1.64 5c 1.9 15'
    ' 1.9 e 1.9 1l 1.9 1.7 1x 3.6e 1c 2.9 1q 1.7 24 1.9 9 1.7 2y 1.9 1.7 4y 1.7 1.9 28 2.7 g 1.9 o 7.6e 3 5.6e 2h 3'
    '.9 35 1.9 3 1.7 n 1.6e 2r 1.9 1.7 6z 1.9 1.7 3i 1.9 3a 1.9 1.7 37 1.9 7h 1.9 1.7 76 2.9 4 1.7 4c 1.9 2b 1.9 i '
    '1.9 29 1.9 bp 1.9 76 1.7 1 2.9 29 1.9 bt 2.9 d0s 1.9 1xc 5.1 1n 7.6e xl 2.6 f58 1.1 43q 2.60 3.1 3 1.6a 5.60 8'
    ' 8.64 2 5.6e 2.64 u 4.6e 44 3.6e 2pn 7.6e 1 h.6e 2 7.6e 1 2.6e 1 5.6e 2s 1.6e 4g 7.6e af 1.6e 1p 4.6e e4 2.6g '
    '1.64 1.6e 72 1.6e 1.64 kg 7.64 31 6.6e 1.7 1bp'
)
# A character and what it is made of.
_CANONICAL = (
    'ÀÀ ÁÁ ÂÂ ÃÃ ÄÄ ÅÅ ÇÇ ÈÈ ÉÉ ÊÊ ËË ÌÌ ÍÍ ÎÎ ÏÏ ÑÑ ÒÒ ÓÓ ÔÔ ÕÕ ÖÖ ÙÙ ÚÚ ÛÛ ÜÜ ÝÝ àà áa'
    '́ ââ ãã ää åå çç èè éé êê ëë ìì íí îî ïï ññ òò óó ôô õõ öö ùù úú ûû üü ýý ÿÿ ĀĀ āā '
    'ĂĂ ăă ĄĄ ąą ĆĆ ćć ĈĈ ĉĉ ĊĊ ċċ ČČ čč ĎĎ ďď ĒĒ ēē ĔĔ ĕĕ ĖĖ ėė ĘĘ ęę ĚĚ ěě ĜĜ ĝĝ ĞĞ ğg'
    '̆ ĠĠ ġġ ĢĢ ģģ ĤĤ ĥĥ ĨĨ ĩĩ ĪĪ īī ĬĬ ĭĭ ĮĮ įį İİ ĴĴ ĵĵ ĶĶ ķķ ĹĹ ĺĺ ĻĻ ļļ ĽĽ ľľ ŃŃ ńń '
    'ŅŅ ņņ ŇŇ ňň ŌŌ ōō ŎŎ ŏŏ ŐŐ őő ŔŔ ŕŕ ŖŖ ŗŗ ŘŘ řř ŚŚ śś ŜŜ ŝŝ ŞŞ şş ŠŠ šš ŢŢ ţţ ŤŤ ťt'
    '̌ ŨŨ ũũ ŪŪ ūū ŬŬ ŭŭ ŮŮ ůů ŰŰ űű ŲŲ ųų ŴŴ ŵŵ ŶŶ ŷŷ ŸŸ ŹŹ źź ŻŻ żż ŽŽ žž ƠƠ ơơ ƯƯ ưư '
    'ǍǍ ǎǎ ǏǏ ǐǐ ǑǑ ǒǒ ǓǓ ǔǔ ǕǕ ǖǖ ǗǗ ǘǘ ǙǙ ǚǚ ǛǛ ǜǜ ǞǞ ǟǟ ǠǠ ǡǡ ǢǢ ǣǣ ǦǦ ǧǧ ǨǨ ǩǩ ǪǪ ǫo'
    '̨ ǬǬ ǭǭ ǮǮ ǯǯ ǰǰ ǴǴ ǵǵ ǸǸ ǹǹ ǺǺ ǻǻ ǼǼ ǽǽ ǾǾ ǿǿ ȀȀ ȁȁ ȂȂ ȃȃ ȄȄ ȅȅ ȆȆ ȇȇ ȈȈ ȉȉ ȊȊ ȋȋ '
    'ȌȌ ȍȍ ȎȎ ȏȏ ȐȐ ȑȑ ȒȒ ȓȓ ȔȔ ȕȕ ȖȖ ȗȗ ȘȘ șș ȚȚ țț ȞȞ ȟȟ ȦȦ ȧȧ ȨȨ ȩȩ ȪȪ ȫȫ ȬȬ ȭȭ ȮȮ ȯo'
    '̇ ȰȰ ȱȱ ȲȲ ȳȳ ̀̀ ́́ ̓̓ ̈́̈́ ʹʹ ;; ΅΅ ΆΆ ·· ΈΈ ΉΉ ΊΊ ΌΌ ΎΎ ΏΏ ΐΐ ΪΪ ΫΫ άά έέ ήή ίί ΰΰ ϊϊ ϋυ'
    '̈ όό ύύ ώώ ϓϓ ϔϔ ЀЀ ЁЁ ЃЃ ЇЇ ЌЌ ЍЍ ЎЎ ЙЙ йй ѐѐ ёё ѓѓ її ќќ ѝѝ ўў ѶѶ ѷѷ ӁӁ ӂӂ ӐӐ ӑӑ '
    'ӒӒ ӓӓ ӖӖ ӗӗ ӚӚ ӛӛ ӜӜ ӝӝ ӞӞ ӟӟ ӢӢ ӣӣ ӤӤ ӥӥ ӦӦ ӧӧ ӪӪ ӫӫ ӬӬ ӭӭ ӮӮ ӯӯ ӰӰ ӱӱ ӲӲ ӳӳ ӴӴ ӵч'
    '̈ ӸӸ ӹӹ آآ أأ ؤؤ إإ ئئ ۀۀ ۂۂ ۓۓ ऩऩ ऱऱ ऴऴ क़क़ ख़ख़ ग़ग़ ज़ज़ ड़ड़ ढ़ढ़ फ़फ़ य़य़ োো ৌৌ ড়ড় ঢ়ঢ় য়য় ਲ਼ਲ਼ '
    'ਸ਼ਸ਼ ਖ਼ਖ਼ ਗ਼ਗ਼ ਜ਼ਜ਼ ਫ਼ਫ਼ ୈୈ ୋୋ ୌୌ ଡ଼ଡ଼ ଢ଼ଢ଼ ஔஔ ொொ ோோ ௌௌ ైై ೀೀ ೇೇ ೈೈ ೊೊ ೋೋ ൊൊ ോോ ൌൌ ේේ ොො ෝෝ ෞෞ གྷག'
    'ྷ ཌྷཌྷ དྷདྷ བྷབྷ ཛྷཛྷ ཀྵཀྵ ཱཱིི ཱཱུུ ྲྀྲྀ ླྀླྀ ཱཱྀྀ ྒྷྒྷ ྜྷྜྷ ྡྷྡྷ ྦྷྦྷ ྫྷྫྷ ྐྵྐྵ ဦဦ ᬆᬆ ᬈᬈ ᬊᬊ ᬌᬌ ᬎᬎ ᬒᬒ ᬻᬻ ᬽᬽ ᭀᭀ ᭁᭁ '
    'ᭃᭃ ḀḀ ḁḁ ḂḂ ḃḃ ḄḄ ḅḅ ḆḆ ḇḇ ḈḈ ḉḉ ḊḊ ḋḋ ḌḌ ḍḍ ḎḎ ḏḏ ḐḐ ḑḑ ḒḒ ḓḓ ḔḔ ḕḕ ḖḖ ḗḗ ḘḘ ḙḙ ḚE'
    '̰ ḛḛ ḜḜ ḝḝ ḞḞ ḟḟ ḠḠ ḡḡ ḢḢ ḣḣ ḤḤ ḥḥ ḦḦ ḧḧ ḨḨ ḩḩ ḪḪ ḫḫ ḬḬ ḭḭ ḮḮ ḯḯ ḰḰ ḱḱ ḲḲ ḳḳ ḴḴ ḵḵ '
    'ḶḶ ḷḷ ḸḸ ḹḹ ḺḺ ḻḻ ḼḼ ḽḽ ḾḾ ḿḿ ṀṀ ṁṁ ṂṂ ṃṃ ṄṄ ṅṅ ṆṆ ṇṇ ṈṈ ṉṉ ṊṊ ṋṋ ṌṌ ṍṍ ṎṎ ṏṏ ṐṐ ṑō'
    '̀ ṒṒ ṓṓ ṔṔ ṕṕ ṖṖ ṗṗ ṘṘ ṙṙ ṚṚ ṛṛ ṜṜ ṝṝ ṞṞ ṟṟ ṠṠ ṡṡ ṢṢ ṣṣ ṤṤ ṥṥ ṦṦ ṧṧ ṨṨ ṩṩ ṪṪ ṫṫ ṬṬ '
    'ṭṭ ṮṮ ṯṯ ṰṰ ṱṱ ṲṲ ṳṳ ṴṴ ṵṵ ṶṶ ṷṷ ṸṸ ṹṹ ṺṺ ṻṻ ṼṼ ṽṽ ṾṾ ṿṿ ẀẀ ẁẁ ẂẂ ẃẃ ẄẄ ẅẅ ẆẆ ẇẇ ẈW'
    '̣ ẉẉ ẊẊ ẋẋ ẌẌ ẍẍ ẎẎ ẏẏ ẐẐ ẑẑ ẒẒ ẓẓ ẔẔ ẕẕ ẖẖ ẗẗ ẘẘ ẙẙ ẛẛ ẠẠ ạạ ẢẢ ảả ẤẤ ấấ ẦẦ ầầ ẨẨ '
    'ẩẩ ẪẪ ẫẫ ẬẬ ậậ ẮẮ ắắ ẰẰ ằằ ẲẲ ẳẳ ẴẴ ẵẵ ẶẶ ặặ ẸẸ ẹẹ ẺẺ ẻẻ ẼẼ ẽẽ ẾẾ ếế ỀỀ ềề ỂỂ ểể ỄÊ'
    '̃ ễễ ỆỆ ệệ ỈỈ ỉỉ ỊỊ ịị ỌỌ ọọ ỎỎ ỏỏ ỐỐ ốố ỒỒ ồồ ỔỔ ổổ ỖỖ ỗỗ ỘỘ ộộ ỚỚ ớớ ỜỜ ờờ ỞỞ ởở '
    'ỠỠ ỡỡ ỢỢ ợợ ỤỤ ụụ ỦỦ ủủ ỨỨ ứứ ỪỪ ừừ ỬỬ ửử ỮỮ ữữ ỰỰ ựự ỲỲ ỳỳ ỴỴ ỵỵ ỶỶ ỷỷ ỸỸ ỹỹ ἀἀ ἁα'
    '̔ ἂἂ ἃἃ ἄἄ ἅἅ ἆἆ ἇἇ ἈἈ ἉἉ ἊἊ ἋἋ ἌἌ ἍἍ ἎἎ ἏἏ ἐἐ ἑἑ ἒἒ ἓἓ ἔἔ ἕἕ ἘἘ ἙἙ ἚἚ ἛἛ ἜἜ ἝἝ ἠἠ '
    'ἡἡ ἢἢ ἣἣ ἤἤ ἥἥ ἦἦ ἧἧ ἨἨ ἩἩ ἪἪ ἫἫ ἬἬ ἭἭ ἮἮ ἯἯ ἰἰ ἱἱ ἲἲ ἳἳ ἴἴ ἵἵ ἶἶ ἷἷ ἸἸ ἹἹ ἺἺ ἻἻ ἼἸ'
    '́ ἽἽ ἾἾ ἿἿ ὀὀ ὁὁ ὂὂ ὃὃ ὄὄ ὅὅ ὈὈ ὉὉ ὊὊ ὋὋ ὌὌ ὍὍ ὐὐ ὑὑ ὒὒ ὓὓ ὔὔ ὕὕ ὖὖ ὗὗ ὙὙ ὛὛ ὝὝ ὟὟ '
    'ὠὠ ὡὡ ὢὢ ὣὣ ὤὤ ὥὥ ὦὦ ὧὧ ὨὨ ὩὩ ὪὪ ὫὫ ὬὬ ὭὭ ὮὮ ὯὯ ὰὰ άά ὲὲ έέ ὴὴ ήή ὶὶ ίί ὸὸ όό ὺὺ ύύ ὼὼ '
    'ώώ ᾀᾀ ᾁᾁ ᾂᾂ ᾃᾃ ᾄᾄ ᾅᾅ ᾆᾆ ᾇᾇ ᾈᾈ ᾉᾉ ᾊᾊ ᾋᾋ ᾌᾌ ᾍᾍ ᾎᾎ ᾏᾏ ᾐᾐ ᾑᾑ ᾒᾒ ᾓᾓ ᾔᾔ ᾕᾕ ᾖᾖ ᾗᾗ ᾘᾘ ᾙᾙ ᾚᾚ'
    ' ᾛᾛ ᾜᾜ ᾝᾝ ᾞᾞ ᾟᾟ ᾠᾠ ᾡᾡ ᾢᾢ ᾣᾣ ᾤᾤ ᾥᾥ ᾦᾦ ᾧᾧ ᾨᾨ ᾩᾩ ᾪᾪ ᾫᾫ ᾬᾬ ᾭᾭ ᾮᾮ ᾯᾯ ᾰᾰ ᾱᾱ ᾲᾲ ᾳᾳ ᾴᾴ ᾶᾶ ᾷ'
    'ᾷ ᾸᾸ ᾹᾹ ᾺᾺ ΆΆ ᾼᾼ ιι ῁῁ ῂῂ ῃῃ ῄῄ ῆῆ ῇῇ ῈῈ ΈΈ ῊῊ ΉΉ ῌῌ ῍῍ ῎῎ ῏῏ ῐῐ ῑῑ ῒῒ ΐΐ ῖῖ ῗῗ ῘῘ ῙῙ '
    'ῚῚ ΊΊ ῝῝ ῞῞ ῟῟ ῠῠ ῡῡ ῢῢ ΰΰ ῤῤ ῥῥ ῦῦ ῧῧ ῨῨ ῩῩ ῪῪ ΎΎ ῬῬ ῭῭ ΅΅ `` ῲῲ ῳῳ ῴῴ ῶῶ ῷῷ ῸῸ ΌΌ ῺῺ '
    'ΏΏ ῼῼ ´´ \u2000\u2002 \u2001\u2003 ΩΩ KK ÅÅ ↚↚ ↛↛ ↮↮ ⇍⇍ ⇎⇎ ⇏⇏ ∄∄ ∉∉ ∌∌ ∤∤ ∦∦ ≁≁ ≄≄ ≇≇ ≉≉ ≠≠ ≢≢ ≭≭ ≮≮ ≯≯ ≰≰ ≱'
    '≱ ≴≴ ≵≵ ≸≸ ≹≹ ⊀⊀ ⊁⊁ ⊄⊄ ⊅⊅ ⊈⊈ ⊉⊉ ⊬⊬ ⊭⊭ ⊮⊮ ⊯⊯ ⋠⋠ ⋡⋡ ⋢⋢ ⋣⋣ ⋪⋪ ⋫⋫ ⋬⋬ ⋭⋭ 〈〈 〉〉 ⫝̸⫝̸ がが ぎぎ ぐ'
    'ぐ げげ ごご ざざ じじ ずず ぜぜ ぞぞ だだ ぢぢ づづ でで どど ばば ぱぱ びび ぴぴ ぶぶ ぷぷ べべ ぺぺ ぼぼ ぽぽ ゔゔ ゞゞ ガガ ギギ ググ'
    ' ゲゲ ゴゴ ザザ ジジ ズズ ゼゼ ゾゾ ダダ ヂヂ ヅヅ デデ ドド ババ パパ ビビ ピピ ブブ ププ ベベ ペペ ボボ ポポ ヴヴ ヷヷ ヸヸ ヹヹ ヺヺ ヾ'
    'ヾ יִיִ ײַײַ שׁשׁ שׂשׂ שּׁשּׁ שּׂשּׂ אַאַ אָאָ אּאּ בּבּ גּגּ דּדּ הּהּ וּוּ זּזּ טּטּ יּיּ ךּךּ כּכּ לּלּ מּמּ נּנּ סּסּ ףּףּ פּפּ צּצּ קּקּ'
    ' רּרּ שּשּ תּתּ וֹוֹ בֿבֿ כֿכֿ פֿפֿ 𐗉𐗉 𐗤𐗤'
)
# What has parts but is not put together again.
_EXCLUDED = (
    '̈́क़ख़ग़ज़ड़ढ़फ़य़ড়ঢ়য়ਲ਼ਸ਼ਖ਼ਗ਼ਜ਼ਫ਼ଡ଼ଢ଼གྷཌྷདྷབྷཛྷཀྵཱཱིུྲྀླཱྀྀྒྷྜྷྡྷྦྷྫྷྐྵ⫝̸יִײַשׁשׂשּׁשּׂאַאָאּבּגּדּהּוּזּטּיּךּכּלּמּנּסּףּפּצּקּרּשּתּוֹבֿכֿפֿ'
)
# The kind's first letter, the character, and what it stands for.
_COMPATIBLE = (
    'n\xa0 \nc¨ ̈\nsªa\nc¯ ̄\ns²2\ns³3\nc´ ́\ncµμ\nc¸ ̧\ns¹1\nsºo\nf¼1⁄4\nf½1⁄2\nf¾3⁄4\ncĲIJ\ncĳij\ncĿL·\ncŀl·\ncŉʼn\ncſs\ncǄDŽ\ncǅDž\ncǆdž\n'
    'cǇLJ\ncǈLj\ncǉlj\ncǊNJ\ncǋNj\ncǌnj\ncǱDZ\ncǲDz\ncǳdz\nsʰh\nsʱɦ\nsʲj\nsʳr\nsʴɹ\nsʵɻ\nsʶʁ\nsʷw\nsʸy\nc˘ ̆\nc˙ ̇\nc˚ ̊\nc˛ ̨\nc˜ ̃\nc˝ ̋'
    '\nsˠɣ\nsˡl\nsˢs\nsˣx\nsˤʕ\ncͺ ͅ\nc΄ ́\ncϐβ\ncϑθ\ncϒΥ\ncϕφ\ncϖπ\ncϰκ\ncϱρ\ncϲς\ncϴΘ\ncϵε\ncϹΣ\ncևեւ\ncٵاٴ\ncٶوٴ\ncٷۇٴ\ncٸيٴ\ncำํา\ncຳໍາ\n'
    'cໜຫນ\ncໝຫມ\nn༌་\ncཷྲཱྀ\ncཹླཱྀ\nsჼნ\nsᴬA\nsᴭÆ\nsᴮB\nsᴰD\nsᴱE\nsᴲƎ\nsᴳG\nsᴴH\nsᴵI\nsᴶJ\nsᴷK\nsᴸL\nsᴹM\nsᴺN\nsᴼO\nsᴽȢ\nsᴾP\nsᴿR\nsᵀT\nsᵁU\nsᵂ'
    'W\nsᵃa\nsᵄɐ\nsᵅɑ\nsᵆᴂ\nsᵇb\nsᵈd\nsᵉe\nsᵊə\nsᵋɛ\nsᵌɜ\nsᵍg\nsᵏk\nsᵐm\nsᵑŋ\nsᵒo\nsᵓɔ\nsᵔᴖ\nsᵕᴗ\nsᵖp\nsᵗt\nsᵘu\nsᵙᴝ\nsᵚɯ\nsᵛv\nsᵜᴥ\nsᵝβ\nsᵞγ\n'
    'sᵟδ\nsᵠφ\nsᵡχ\nsᵢi\nsᵣr\nsᵤu\nsᵥv\nsᵦβ\nsᵧγ\nsᵨρ\nsᵩφ\nsᵪχ\nsᵸн\nsᶛɒ\nsᶜc\nsᶝɕ\nsᶞð\nsᶟɜ\nsᶠf\nsᶡɟ\nsᶢɡ\nsᶣɥ\nsᶤɨ\nsᶥɩ\nsᶦɪ\nsᶧᵻ\nsᶨʝ\nsᶩ'
    'ɭ\nsᶪᶅ\nsᶫʟ\nsᶬɱ\nsᶭɰ\nsᶮɲ\nsᶯɳ\nsᶰɴ\nsᶱɵ\nsᶲɸ\nsᶳʂ\nsᶴʃ\nsᶵƫ\nsᶶʉ\nsᶷʊ\nsᶸᴜ\nsᶹʋ\nsᶺʌ\nsᶻz\nsᶼʐ\nsᶽʑ\nsᶾʒ\nsᶿθ\ncẚaʾ\nc᾽ ̓\nc᾿ ̓\nc῀ ͂\n'
    'c῾ ̔\nc\u2002 \nc\u2003 \nc\u2004 \nc\u2005 \nc\u2006 \nn\u2007 \nc\u2008 \nc\u2009 \nc\u200a \nn‑‐\nc‗ ̳\nc․.\nc‥..\nc…...\nn\u202f \nc″′′\nc‴′′′\nc‶‵‵\nc‷‵‵‵\nc‼!!\nc‾ ̅\nc⁇??\nc⁈?!'
    '\nc⁉!?\nc⁗′′′′\nc\u205f \ns⁰0\nsⁱi\ns⁴4\ns⁵5\ns⁶6\ns⁷7\ns⁸8\ns⁹9\ns⁺+\ns⁻−\ns⁼=\ns⁽(\ns⁾)\nsⁿn\ns₀0\ns₁1\ns₂2\ns₃3\ns₄4\ns₅5\ns₆6\ns₇7\ns₈8\ns'
    '₉9\ns₊+\ns₋−\ns₌=\ns₍(\ns₎)\nsₐa\nsₑe\nsₒo\nsₓx\nsₔə\nsₕh\nsₖk\nsₗl\nsₘm\nsₙn\nsₚp\nsₛs\nsₜt\nc₨Rs\nc℀a/c\nc℁a/s\nfℂC\nc℃°C\nc℅c/o\nc℆c'
    '/u\ncℇƐ\nc℉°F\nfℊg\nfℋH\nfℌH\nfℍH\nfℎh\nfℏħ\nfℐI\nfℑI\nfℒL\nfℓl\nfℕN\nc№No\nfℙP\nfℚQ\nfℛR\nfℜR\nfℝR\ns℠SM\nc℡TEL\ns™TM\nfℤZ\nfℨZ\nfℬB\nf'
    'ℭC\nfℯe\nfℰE\nfℱF\nfℳM\nfℴo\ncℵא\ncℶב\ncℷג\ncℸד\nfℹi\nc℻FAX\nfℼπ\nfℽγ\nfℾΓ\nfℿΠ\nf⅀∑\nfⅅD\nfⅆd\nfⅇe\nfⅈi\nfⅉj\nf⅐1⁄7\nf⅑1⁄9\nf⅒1⁄10\nf⅓'
    '1⁄3\nf⅔2⁄3\nf⅕1⁄5\nf⅖2⁄5\nf⅗3⁄5\nf⅘4⁄5\nf⅙1⁄6\nf⅚5⁄6\nf⅛1⁄8\nf⅜3⁄8\nf⅝5⁄8\nf⅞7⁄8\nf⅟1⁄\ncⅠI\ncⅡII\ncⅢIII\ncⅣIV\ncⅤV\ncⅥVI\ncⅦVII\n'
    'cⅧVIII\ncⅨIX\ncⅩX\ncⅪXI\ncⅫXII\ncⅬL\ncⅭC\ncⅮD\ncⅯM\ncⅰi\ncⅱii\ncⅲiii\ncⅳiv\ncⅴv\ncⅵvi\ncⅶvii\ncⅷviii\ncⅸix\ncⅹx\ncⅺxi\ncⅻxii\ncⅼl\nc'
    'ⅽc\ncⅾd\ncⅿm\nf↉0⁄3\nc①1\nc②2\nc③3\nc④4\nc⑤5\nc⑥6\nc⑦7\nc⑧8\nc⑨9\nc⑩10\nc⑪11\nc⑫12\nc⑬13\nc⑭14\nc⑮15\nc⑯16\nc⑰17\nc⑱18\nc⑲19\nc⑳20\nc⑴'
    '(1)\nc⑵(2)\nc⑶(3)\nc⑷(4)\nc⑸(5)\nc⑹(6)\nc⑺(7)\nc⑻(8)\nc⑼(9)\nc⑽(10)\nc⑾(11)\nc⑿(12)\nc⒀(13)\nc⒁(14)\nc⒂(15)\nc⒃(16)\nc⒄(17)\nc⒅'
    '(18)\nc⒆(19)\nc⒇(20)\nc⒈1.\nc⒉2.\nc⒊3.\nc⒋4.\nc⒌5.\nc⒍6.\nc⒎7.\nc⒏8.\nc⒐9.\nc⒑10.\nc⒒11.\nc⒓12.\nc⒔13.\nc⒕14.\nc⒖15.\nc⒗16.\nc⒘17'
    '.\nc⒙18.\nc⒚19.\nc⒛20.\nc⒜(a)\nc⒝(b)\nc⒞(c)\nc⒟(d)\nc⒠(e)\nc⒡(f)\nc⒢(g)\nc⒣(h)\nc⒤(i)\nc⒥(j)\nc⒦(k)\nc⒧(l)\nc⒨(m)\nc⒩(n)\nc⒪(o)\n'
    'c⒫(p)\nc⒬(q)\nc⒭(r)\nc⒮(s)\nc⒯(t)\nc⒰(u)\nc⒱(v)\nc⒲(w)\nc⒳(x)\nc⒴(y)\nc⒵(z)\ncⒶA\ncⒷB\ncⒸC\ncⒹD\ncⒺE\ncⒻF\ncⒼG\ncⒽH\ncⒾI\ncⒿJ\ncⓀK\n'
    'cⓁL\ncⓂM\ncⓃN\ncⓄO\ncⓅP\ncⓆQ\ncⓇR\ncⓈS\ncⓉT\ncⓊU\ncⓋV\ncⓌW\ncⓍX\ncⓎY\ncⓏZ\ncⓐa\ncⓑb\ncⓒc\ncⓓd\ncⓔe\ncⓕf\ncⓖg\ncⓗh\ncⓘi\ncⓙj\ncⓚk\ncⓛl\ncⓜ'
    'm\ncⓝn\ncⓞo\ncⓟp\ncⓠq\ncⓡr\ncⓢs\ncⓣt\ncⓤu\ncⓥv\ncⓦw\ncⓧx\ncⓨy\ncⓩz\nc⓪0\nw\u3000 \nc〶〒\nc〸十\nc〹卄\nc〺卅\nc゛ ゙\nc゜ ゚\nvゟより\nvヿコト\ncﬀff\ncﬁfi\ncﬂ'
    'fl\ncﬃffi\ncﬄffl\ncﬅſt\ncﬆst\n'
)
# Ranges of characters whose parts are not among the above.
_UNKNOWN = (
    '222c-2230 2a0c-2a0c 2a74-2a76 2c7c-2c7d 2d6f-2d6f 2e9f-2e9f 2ef3-2ef3 2f00-2fd5 3131-319f 3200-3247 3250-33ff '
    'a69c-a69d a770-a770 a7f2-a7f9 ab5c-ab5f ab69-ab69 f900-fad9 fb13-fb17 fb20-fb29 fb4f-fbb1 fbd3-fd3d fd50-fdc7 '
    'fdf0-fdfc fe10-fe19 fe30-fefc ff5f-ffee 10781-107ba 1109a-1109c 110ab-110ab 1112e-1112f 1134b-1134c 11383-1138'
    '5 1138e-11391 113c5-113c8 114bb-114be 115ba-115bb 11938-11938 16121-16128 16d68-16d6a 1ccd6-1ccf9 1d15e-1d164 '
    '1d1bb-1d1c0 1d400-1d7ff 1e030-1e06d 1ee00-1eebb 1f100-1f14f 1f16a-1f16c 1f190-1f190 1f200-1f202 1f210-1f248 1f'
    '250-1f251 1fbf0-1fbf9 2f800-2fa1d'
)
_NUMBERS = (
    '¼1/4 ½1/2 ¾3/4 ৴1/16 ৵1/8 ৶3/16 ৷1/4 ৸3/4 ৹16 ୲1/4 ୳1/2 ୴3/4 ୵1/16 ୶1/8 ୷3/16 ௰10 ௱100 ௲1000 ౸0 ౹1 ౺2 ౻3 ౼1 ౽2'
    ' ౾3 ൘1/160 ൙1/40 ൚3/80 ൛1/20 ൜1/10 ൝3/20 ൞1/5 ൰10 ൱100 ൲1000 ൳1/4 ൴1/2 ൵3/4 ൶1/16 ൷1/8 ൸3/16 ༪1/2 ༫3/2 ༬5/2 ༭7'
    '/2 ༮9/2 ༯11/2 ༰13/2 ༱15/2 ༲17/2 ༳-1/2 ፲10 ፳20 ፴30 ፵40 ፶50 ፷60 ፸70 ፹80 ፺90 ፻100 ፼10000 ᛮ17 ᛯ18 ᛰ19 ៰0 ៱1 ៲2 ៳3 '
    '៴4 ៵5 ៶6 ៷7 ៸8 ៹9 ⅐1/7 ⅑1/9 ⅒1/10 ⅓1/3 ⅔2/3 ⅕1/5 ⅖2/5 ⅗3/5 ⅘4/5 ⅙1/6 ⅚5/6 ⅛1/8 ⅜3/8 ⅝5/8 ⅞7/8 ⅟1 Ⅰ1 Ⅱ2 Ⅲ3 Ⅳ4 Ⅴ'
    '5 Ⅵ6 Ⅶ7 Ⅷ8 Ⅸ9 Ⅹ10 Ⅺ11 Ⅻ12 Ⅼ50 Ⅽ100 Ⅾ500 Ⅿ1000 ⅰ1 ⅱ2 ⅲ3 ⅳ4 ⅴ5 ⅵ6 ⅶ7 ⅷ8 ⅸ9 ⅹ10 ⅺ11 ⅻ12 ⅼ50 ⅽ100 ⅾ500 ⅿ1000 ↀ1000'
    ' ↁ5000 ↂ10000 ↅ6 ↆ50 ↇ50000 ↈ100000 ↉0 〇0 一1 七7 万10000 三3 九9 二2 五5 八8 六6 十10 千1000 四4 百100 零0'
)
_NAMES = (
    '20:SPACE,EXCLAMATION MARK,QUOTATION MARK,NUMBERi,DOLLARi,PERCENTi,AMPERSAND,APOSTROPHE,LEFT PARENTHESIS,RIGHT '
    'PARENTHESIS,ASTERISK,PLUSi,COMMA,HYPHEN-MINUS,FULL STOP,SOLIDUS,jZERO,jONE,jTWO,jTHREE,jFOUR,jFIVE,jSIX,jSEVEN'
    ',jEIGHT,jNINE,COLON,SEMICOLON,LESS-THANi,EQUALSi,GREATER-THANi,QUESTION MARK,COMMERCIAL AT,bA,bB,bC,bD,bE,bF,b'
    'G,bH,bI,bJ,bK,bL,bM,bN,bO,bP,bQ,bR,bS,bT,bU,bV,bW,bX,bY,bZ,LEFT SQUARE BRACKET,REVERSE SOLIDUS,RIGHT SQUARE BR'
    'ACKET,CIRCUMFLEX ACCENT,LOW LINE,GRAVE ACCENT,aA,aB,aC,aD,aE,aF,aG,aH,aI,aJ,aK,aL,aM,aN,aO,aP,aQ,aR,aS,aT,aU,a'
    'V,aW,aX,aY,aZ,LEFT CURLY BRACKET,VERTICAL LINE,RIGHT CURLY BRACKET,TILDE\na0:NO-BREAK SPACE,INVERTED EXCLAMATIO'
    'N MARK,CENTi,POUNDi,CURRENCYi,YENi,BROKEN BAR,SECTIONi,DIAERESIS,COPYRIGHTi,FEMININE ORDINAL INDICATOR,LEFT-PO'
    'INTING DOUBLE ANGLE QUOTATION MARK,NOTi,SOFT HYPHEN,REGISTEREDi,MACRON,DEGREEi,PLUS-MINUSi,SUPERSCRIPT TWO,SUP'
    'ERSCRIPT THREE,ACUTE ACCENT,MICROi,PILCROWi,MIDDLE DOT,CEDILLA,SUPERSCRIPT ONE,MASCULINE ORDINAL INDICATOR,RIG'
    'HT-POINTING DOUBLE ANGLE QUOTATION MARK,VULGAR FRACTION ONE QUARTER,VULGAR FRACTION ONE HALF,VULGAR FRACTION T'
    'HREE QUARTERS,INVERTED QUESTION MARK,bAhGRAVE,bAhACUTE,bAhCIRCUMFLEX,bAhTILDE,bAhDIAERESIS,bAhRING ABOVE,bAE,b'
    'ChCEDILLA,bEhGRAVE,bEhACUTE,bEhCIRCUMFLEX,bEhDIAERESIS,bIhGRAVE,bIhACUTE,bIhCIRCUMFLEX,bIhDIAERESIS,bETH,bNhTI'
    'LDE,bOhGRAVE,bOhACUTE,bOhCIRCUMFLEX,bOhTILDE,bOhDIAERESIS,MULTIPLICATIONi,bOhSTROKE,bUhGRAVE,bUhACUTE,bUhCIRCU'
    'MFLEX,bUhDIAERESIS,bYhACUTE,bTHORN,aSHARP S,aAhGRAVE,aAhACUTE,aAhCIRCUMFLEX,aAhTILDE,aAhDIAERESIS,aAhRING ABOV'
    'E,aAE,aChCEDILLA,aEhGRAVE,aEhACUTE,aEhCIRCUMFLEX,aEhDIAERESIS,aIhGRAVE,aIhACUTE,aIhCIRCUMFLEX,aIhDIAERESIS,aET'
    'H,aNhTILDE,aOhGRAVE,aOhACUTE,aOhCIRCUMFLEX,aOhTILDE,aOhDIAERESIS,DIVISIONi,aOhSTROKE,aUhGRAVE,aUhACUTE,aUhCIRC'
    'UMFLEX,aUhDIAERESIS,aYhACUTE,aTHORN,aYhDIAERESIS,bAhMACRON,aAhMACRON,bAhBREVE,aAhBREVE,bAhOGONEK,aAhOGONEK,bCh'
    'ACUTE,aChACUTE,bChCIRCUMFLEX,aChCIRCUMFLEX,bChDOT ABOVE,aChDOT ABOVE,bChCARON,aChCARON,bDhCARON,aDhCARON,bDhST'
    'ROKE,aDhSTROKE,bEhMACRON,aEhMACRON,bEhBREVE,aEhBREVE,bEhDOT ABOVE,aEhDOT ABOVE,bEhOGONEK,aEhOGONEK,bEhCARON,aE'
    'hCARON,bGhCIRCUMFLEX,aGhCIRCUMFLEX,bGhBREVE,aGhBREVE,bGhDOT ABOVE,aGhDOT ABOVE,bGhCEDILLA,aGhCEDILLA,bHhCIRCUM'
    'FLEX,aHhCIRCUMFLEX,bHhSTROKE,aHhSTROKE,bIhTILDE,aIhTILDE,bIhMACRON,aIhMACRON,bIhBREVE,aIhBREVE,bIhOGONEK,aIhOG'
    'ONEK,bIhDOT ABOVE,aDOTLESS I,LATIN CAPITAL LIGATURE IJ,LATIN SMALL LIGATURE IJ,bJhCIRCUMFLEX,aJhCIRCUMFLEX,bKh'
    'CEDILLA,aKhCEDILLA,aKRA,bLhACUTE,aLhACUTE,bLhCEDILLA,aLhCEDILLA,bLhCARON,aLhCARON,bLhMIDDLE DOT,aLhMIDDLE DOT,'
    'bLhSTROKE,aLhSTROKE,bNhACUTE,aNhACUTE,bNhCEDILLA,aNhCEDILLA,bNhCARON,aNhCARON,aN PRECEDED BY APOSTROPHE,bENG,a'
    'ENG,bOhMACRON,aOhMACRON,bOhBREVE,aOhBREVE,bOhDOUBLE ACUTE,aOhDOUBLE ACUTE,LATIN CAPITAL LIGATURE OE,LATIN SMAL'
    'L LIGATURE OE,bRhACUTE,aRhACUTE,bRhCEDILLA,aRhCEDILLA,bRhCARON,aRhCARON,bShACUTE,aShACUTE,bShCIRCUMFLEX,aShCIR'
    'CUMFLEX,bShCEDILLA,aShCEDILLA,bShCARON,aShCARON,bThCEDILLA,aThCEDILLA,bThCARON,aThCARON,bThSTROKE,aThSTROKE,bU'
    'hTILDE,aUhTILDE,bUhMACRON,aUhMACRON,bUhBREVE,aUhBREVE,bUhRING ABOVE,aUhRING ABOVE,bUhDOUBLE ACUTE,aUhDOUBLE AC'
    'UTE,bUhOGONEK,aUhOGONEK,bWhCIRCUMFLEX,aWhCIRCUMFLEX,bYhCIRCUMFLEX,aYhCIRCUMFLEX,bYhDIAERESIS,bZhACUTE,aZhACUTE'
    ',bZhDOT ABOVE,aZhDOT ABOVE,bZhCARON,aZhCARON,aLONG S\n370:dHETA,cHETA,dARCHAIC SAMPI,cARCHAIC SAMPI,GREEK NUMER'
    'ALi,GREEK LOWER NUMERALi,dPAMPHYLIAN DIGAMMA,cPAMPHYLIAN DIGAMMA,,,GREEK YPOGEGRAMMENI,GREEK SMALL REVERSED LU'
    'NATE SIGMA SYMBOL,GREEK SMALL DOTTED LUNATE SIGMA SYMBOL,GREEK SMALL REVERSED DOTTED LUNATE SIGMA SYMBOL,GREEK'
    ' QUESTION MARK,dYOT,,,,,GREEK TONOS,GREEK DIALYTIKA TONOS,dALPHAhTONOS,GREEK ANO TELEIA,dEPSILONhTONOS,dETAhTO'
    'NOS,dIOTAhTONOS,,dOMICRONhTONOS,,dUPSILONhTONOS,dOMEGAhTONOS,cIOTAhDIALYTIKA AND TONOS,dALPHA,dBETA,dGAMMA,dDE'
    'LTA,dEPSILON,dZETA,dETA,dTHETA,dIOTA,dKAPPA,dLAMDA,dMU,dNU,dXI,dOMICRON,dPI,dRHO,,dSIGMA,dTAU,dUPSILON,dPHI,dC'
    'HI,dPSI,dOMEGA,dIOTAhDIALYTIKA,dUPSILONhDIALYTIKA,cALPHAhTONOS,cEPSILONhTONOS,cETAhTONOS,cIOTAhTONOS,cUPSILONh'
    'DIALYTIKA AND TONOS,cALPHA,cBETA,cGAMMA,cDELTA,cEPSILON,cZETA,cETA,cTHETA,cIOTA,cKAPPA,cLAMDA,cMU,cNU,cXI,cOMI'
    'CRON,cPI,cRHO,cFINAL SIGMA,cSIGMA,cTAU,cUPSILON,cPHI,cCHI,cPSI,cOMEGA,cIOTAhDIALYTIKA,cUPSILONhDIALYTIKA,cOMIC'
    'RONhTONOS,cUPSILONhTONOS,cOMEGAhTONOS,GREEK CAPITAL KAI SYMBOL,GREEK BETA SYMBOL,GREEK THETA SYMBOL,GREEK UPSI'
    'LONhHOOK SYMBOL,GREEK UPSILONhACUTE AND HOOK SYMBOL,GREEK UPSILONhDIAERESIS AND HOOK SYMBOL,GREEK PHI SYMBOL,G'
    'REEK PI SYMBOL,GREEK KAI SYMBOL,GREEK LETTER ARCHAIC KOPPA,cARCHAIC KOPPA,GREEK LETTER STIGMA,cSTIGMA,GREEK LE'
    'TTER DIGAMMA,cDIGAMMA,GREEK LETTER KOPPA,cKOPPA,GREEK LETTER SAMPI,cSAMPI,COPTIC CAPITAL LETTER SHEI,COPTIC SM'
    'ALL LETTER SHEI,COPTIC CAPITAL LETTER FEI,COPTIC SMALL LETTER FEI,COPTIC CAPITAL LETTER KHEI,COPTIC SMALL LETT'
    'ER KHEI,COPTIC CAPITAL LETTER HORI,COPTIC SMALL LETTER HORI,COPTIC CAPITAL LETTER GANGIA,COPTIC SMALL LETTER G'
    'ANGIA,COPTIC CAPITAL LETTER SHIMA,COPTIC SMALL LETTER SHIMA,COPTIC CAPITAL LETTER DEI,COPTIC SMALL LETTER DEI,'
    'GREEK KAPPA SYMBOL,GREEK RHO SYMBOL,GREEK LUNATE SIGMA SYMBOL,GREEK LETTER YOT,GREEK CAPITAL THETA SYMBOL,GREE'
    'K LUNATE EPSILON SYMBOL,GREEK REVERSED LUNATE EPSILON SYMBOL,dSHO,cSHO,GREEK CAPITAL LUNATE SIGMA SYMBOL,dSAN,'
    'cSAN,GREEK RHOhSTROKE SYMBOL,GREEK CAPITAL REVERSED LUNATE SIGMA SYMBOL,GREEK CAPITAL DOTTED LUNATE SIGMA SYMB'
    'OL,GREEK CAPITAL REVERSED DOTTED LUNATE SIGMA SYMBOL\n400:fIEhGRAVE,fIO,fDJE,fGJE,fUKRAINIAN IE,fDZE,fBYELORUSS'
    'IAN-UKRAINIAN I,fYI,fJE,fLJE,fNJE,fTSHE,fKJE,fIhGRAVE,fSHORT U,fDZHE,fA,fBE,fVE,fGHE,fDE,fIE,fZHE,fZE,fI,fSHOR'
    'T I,fKA,fEL,fEM,fEN,fO,fPE,fER,fES,fTE,fU,fEF,fHA,fTSE,fCHE,fSHA,fSHCHA,fHARDi,fYERU,fSOFTi,fE,fYU,fYA,eA,eBE,'
    'eVE,eGHE,eDE,eIE,eZHE,eZE,eI,eSHORT I,eKA,eEL,eEM,eEN,eO,ePE,eER,eES,eTE,eU,eEF,eHA,eTSE,eCHE,eSHA,eSHCHA,eHAR'
    'Di,eYERU,eSOFTi,eE,eYU,eYA,eIEhGRAVE,eIO,eDJE,eGJE,eUKRAINIAN IE,eDZE,eBYELORUSSIAN-UKRAINIAN I,eYI,eJE,eLJE,e'
    'NJE,eTSHE,eKJE,eIhGRAVE,eSHORT U,eDZHE\n2010:HYPHEN,NON-BREAKING HYPHEN,FIGURE DASH,EN DASH,EM DASH,HORIZONTAL '
    'BAR,DOUBLE VERTICAL LINE,DOUBLE LOW LINE,LEFT SINGLE QUOTATION MARK,RIGHT SINGLE QUOTATION MARK,SINGLE LOW-9 Q'
    'UOTATION MARK,SINGLE HIGH-REVERSED-9 QUOTATION MARK,LEFT DOUBLE QUOTATION MARK,RIGHT DOUBLE QUOTATION MARK,DOU'
    'BLE LOW-9 QUOTATION MARK,DOUBLE HIGH-REVERSED-9 QUOTATION MARK,DAGGER,DOUBLE DAGGER,BULLET,TRIANGULAR BULLET,O'
    'NE DOT LEADER,TWO DOT LEADER,HORIZONTAL ELLIPSIS,HYPHENATION POINT,LINE SEPARATOR,PARAGRAPH SEPARATOR,LEFT-TO-'
    'RIGHT EMBEDDING,RIGHT-TO-LEFT EMBEDDING,POP DIRECTIONAL FORMATTING,LEFT-TO-RIGHT OVERRIDE,RIGHT-TO-LEFT OVERRI'
    'DE,NARROW NO-BREAK SPACE,PER MILLEi,PER TEN THOUSANDi,PRIME,DOUBLE PRIME,TRIPLE PRIME,REVERSED PRIME,REVERSED '
    'DOUBLE PRIME,REVERSED TRIPLE PRIME,CARET,SINGLE LEFT-POINTING ANGLE QUOTATION MARK,SINGLE RIGHT-POINTING ANGLE'
    ' QUOTATION MARK\n20a0:EURO-CURRENCYi,COLONi,CRUZEIROi,FRENCH FRANCi,LIRAi,MILLi,NAIRAi,PESETAi,RUPEEi,WONi,NEW '
    'SHEQELi,DONGi,EUROi,KIPi,TUGRIKi,DRACHMAi,GERMAN PENNYi,PESOi,GUARANIi,AUSTRALi,HRYVNIAi,CEDIi,LIVRE TOURNOISi'
    ',SPESMILOi,TENGEi,INDIAN RUPEEi,TURKISH LIRAi,NORDIC MARKi,MANATi,RUBLEi,LARIi,BITCOINi,SOMi\n2190:LEFTWARDS AR'
    'ROW,UPWARDS ARROW,RIGHTWARDS ARROW,DOWNWARDS ARROW,LEFT RIGHT ARROW,UP DOWN ARROW,NORTH WEST ARROW,NORTH EAST '
    'ARROW,SOUTH EAST ARROW,SOUTH WEST ARROW,LEFTWARDS ARROWhSTROKE,RIGHTWARDS ARROWhSTROKE,LEFTWARDS WAVE ARROW,RI'
    'GHTWARDS WAVE ARROW,LEFTWARDS TWO HEADED ARROW,UPWARDS TWO HEADED ARROW\n2200:FOR ALL,COMPLEMENT,PARTIAL DIFFER'
    'ENTIAL,THERE EXISTS,THERE DOES NOT EXIST,EMPTY SET,INCREMENT,NABLA,ELEMENT OF,NOT AN ELEMENT OF,SMALL ELEMENT '
    'OF,CONTAINS AS MEMBER,DOES NOT CONTAIN AS MEMBER,SMALL CONTAINS AS MEMBER,END OF PROOF,N-ARY PRODUCT,N-ARY COP'
    'RODUCT,N-ARY SUMMATION,MINUSi,MINUS-OR-PLUSi,DOT PLUS,DIVISION SLASH,SET MINUS,ASTERISK OPERATOR,RING OPERATOR'
    ',BULLET OPERATOR,SQUARE ROOT,CUBE ROOT,FOURTH ROOT,PROPORTIONAL TO,INFINITY,RIGHT ANGLE,ANGLE,MEASURED ANGLE,S'
    'PHERICAL ANGLE,DIVIDES,DOES NOT DIVIDE,PARALLEL TO,NOT PARALLEL TO,LOGICAL AND,LOGICAL OR,INTERSECTION,UNION,I'
    'NTEGRAL,DOUBLE INTEGRAL,TRIPLE INTEGRAL,CONTOUR INTEGRAL,SURFACE INTEGRAL,VOLUME INTEGRAL,CLOCKWISE INTEGRAL,C'
    'LOCKWISE CONTOUR INTEGRAL,ANTICLOCKWISE CONTOUR INTEGRAL,THEREFORE,BECAUSE,RATIO,PROPORTION,DOT MINUS,EXCESS,G'
    'EOMETRIC PROPORTION,HOMOTHETIC,TILDE OPERATOR,REVERSED TILDE,INVERTED LAZY S,SINE WAVE,WREATH PRODUCT,NOT TILD'
    'E,MINUS TILDE,ASYMPTOTICALLY EQUAL TO,NOT ASYMPTOTICALLY EQUAL TO,APPROXIMATELY EQUAL TO,APPROXIMATELY BUT NOT'
    ' ACTUALLY EQUAL TO,NEITHER APPROXIMATELY NOR ACTUALLY EQUAL TO,ALMOST EQUAL TO,NOT ALMOST EQUAL TO,ALMOST EQUA'
    'L OR EQUAL TO,TRIPLE TILDE,ALL EQUAL TO,EQUIVALENT TO,GEOMETRICALLY EQUIVALENT TO,DIFFERENCE BETWEEN,APPROACHE'
    'S THE LIMIT,GEOMETRICALLY EQUAL TO,APPROXIMATELY EQUAL TO OR THE IMAGE OF,IMAGE OF OR APPROXIMATELY EQUAL TO,C'
    'OLON EQUALS,EQUALS COLON,RING IN EQUAL TO,RING EQUAL TO,CORRESPONDS TO,ESTIMATES,EQUIANGULAR TO,STAR EQUALS,DE'
    'LTA EQUAL TO,EQUAL TO BY DEFINITION,MEASURED BY,QUESTIONED EQUAL TO,NOT EQUAL TO,IDENTICAL TO,NOT IDENTICAL TO'
    ',STRICTLY EQUIVALENT TO,LESS-THAN OR EQUAL TO,GREATER-THAN OR EQUAL TO,LESS-THAN OVER EQUAL TO,GREATER-THAN OV'
    'ER EQUAL TO,LESS-THAN BUT NOT EQUAL TO,GREATER-THAN BUT NOT EQUAL TO,MUCH LESS-THAN,MUCH GREATER-THAN,BETWEEN,'
    'NOT EQUIVALENT TO,NOT LESS-THAN,NOT GREATER-THAN\n300:gGRAVE ACCENT,gACUTE ACCENT,gCIRCUMFLEX ACCENT,gTILDE,gMA'
    'CRON,gOVERLINE,gBREVE,gDOT ABOVE,gDIAERESIS,gHOOK ABOVE,gRING ABOVE,gDOUBLE ACUTE ACCENT,gCARON,gVERTICAL LINE'
    ' ABOVE,gDOUBLE VERTICAL LINE ABOVE,gDOUBLE GRAVE ACCENT,gCANDRABINDU,gINVERTED BREVE,gTURNED COMMA ABOVE,gCOMM'
    'A ABOVE,gREVERSED COMMA ABOVE,gCOMMA ABOVE RIGHT,gGRAVE ACCENT BELOW,gACUTE ACCENT BELOW,gLEFT TACK BELOW,gRIG'
    'HT TACK BELOW,gLEFT ANGLE ABOVE,gHORN,gLEFT HALF RING BELOW,gUP TACK BELOW,gDOWN TACK BELOW,gPLUSi BELOW,gMINU'
    'Si BELOW,gPALATALIZED HOOK BELOW,gRETROFLEX HOOK BELOW,gDOT BELOW,gDIAERESIS BELOW,gRING BELOW,gCOMMA BELOW,gC'
    'EDILLA,gOGONEK,gVERTICAL LINE BELOW,gBRIDGE BELOW,gINVERTED DOUBLE ARCH BELOW,gCARON BELOW,gCIRCUMFLEX ACCENT '
    'BELOW,gBREVE BELOW,gINVERTED BREVE BELOW'
)
_NAME_PARTS = {'a': 'LATIN SMALL LETTER ', 'b': 'LATIN CAPITAL LETTER ', 'c': 'GREEK SMALL LETTER ', 'd': 'GREEK CAPITAL LETTER ', 'e': 'CYRILLIC SMALL LETTER ', 'f': 'CYRILLIC CAPITAL LETTER ', 'g': 'COMBINING ', 'h': ' WITH ', 'i': ' SIGN', 'j': 'DIGIT '}


def _point(chr, who):
    if not isinstance(chr, str) or len(chr) != 1:
        shown = f"a string of length {len(chr)}" if isinstance(chr, str) else type(chr).__name__
        colon = ":" if isinstance(chr, str) else ""
        which = " 1" if who in ("name", "decimal", "digit", "numeric") else ""
        raise TypeError(f"{who}(){colon} argument{which} must be a unicode character, not {shown}")
    return ord(chr)


class _Runs:
    # A property of every code point, found by bisection; the table is unpacked when it is first asked for.
    def __init__(self, text, signs):
        self.text, self.signs, self.starts = text, signs, None

    def __getitem__(self, point):
        if self.starts is None:
            self.starts, self.values, at, i, text, signs = [], [], 0, 0, self.text, self.signs
            size = len(text)
            while i < size:
                j = i + 1
                while j < size and text[j] not in signs:
                    j += 1
                self.starts.append(at)
                self.values.append(signs[text[i]])
                at += int(text[i + 1:j] or "1", 36)
                i = j
        from bisect import bisect_right
        return self.values[bisect_right(self.starts, point) - 1]


_categories, _widths = _Runs(_CATEGORIES, _CATEGORY_SIGNS), _Runs(_WIDTHS, _WIDTH_SIGNS)
_tables = {}


def _table(name):
    if not _tables:
        _tables["canonical"] = parts = {entry[0]: entry[1:] for entry in _CANONICAL.split(" ")}
        _tables["pairs"] = {both: char for char, both in parts.items() if len(both) == 2 and char not in _EXCLUDED}
        _tables["compatible"] = {entry[1]: entry[2:] for entry in _COMPATIBLE.split("\n") if entry}
        _tables["unknown"] = [[int(end, 16) for end in part.split("-")] for part in _UNKNOWN.split()]
        _tables["classes"] = classes = {}
        at = 0
        for run in _CLASSES.split():
            count, _, number = run.partition(".")
            count = int(count, 36)
            if number:
                classes.update(dict.fromkeys(range(at, at + count), int(number, 36)))
            at += count
        _tables["names"] = names = {}
        for line in _NAMES.split("\n"):
            start, _, rest = line.partition(":")
            for point, text in enumerate(rest.split(","), int(start, 16)):
                if text:
                    names[point] = "".join(_NAME_PARTS.get(c, c) for c in text)
        _tables["lookup"] = {text: point for point, text in names.items()}
    return _tables[name]


def category(chr, /):
    return _categories[_point(chr, "category")]


def east_asian_width(chr, /):
    return _widths[_point(chr, "east_asian_width")]


def combining(chr, /):
    return _table("classes").get(_point(chr, "combining"), 0)


_missing = object()


def name(chr, default=_missing, /):
    point = _point(chr, "name")
    found = _table("names").get(point)
    if found is None:
        if 0xAC00 <= point < 0xD7A4:
            at = point - 0xAC00
            found = "HANGUL SYLLABLE " + _JAMO[0][at // 588] + _JAMO[1][at % 588 // 28] + _JAMO[2][at % 28]
        elif _categories[point] == "Lo" and not 0xF900 <= point < 0xFB00 and not 0x2F800 <= point < 0x2FA20 and (0x4E00 <= point <= 0x9FFF or 0x3400 <= point <= 0x4DBF or 0x20000 <= point <= 0x323AF):
            found = f"CJK UNIFIED IDEOGRAPH-{point:X}"
        elif _categories[point] in ("Cn", "Cc", "Cs", "Co"):
            if default is _missing:
                raise ValueError("no such name")
            return default
        else:
            raise NotImplementedError(f"the name of U+{point:04X} is not among those that are known here")
    return found


_JAMO = (
    "G GG N D DD R M B BB S SS  J JJ C K T P H".split(" "),
    "A AE YA YAE EO E YEO YE O WA WAE OE YO U WEO WE WI YU EU YI I".split(),
    " G GG GS N NJ NH D L LG LM LB LS LT LP LH M B BS S SS NG J C K T P H".split(" "),
)


def lookup(name, /):
    wanted = name.upper()
    found = _table("lookup").get(wanted)
    if found is None:
        if wanted.startswith("CJK UNIFIED IDEOGRAPH-"):
            return chr(int(wanted[22:], 16))
        raise KeyError(f"undefined character name '{name}'")
    return chr(found)


def _value(chr, default, who, holds, get):
    _point(chr, who)
    if holds(chr):
        return get(chr)
    if default is _missing:
        raise ValueError({"decimal": "not a decimal", "digit": "not a digit", "numeric": "not a numeric character"}[who])
    return default


def decimal(chr, default=_missing, /):
    return _value(chr, default, "decimal", str.isdecimal, int)


def _digit(chr):
    if chr.isdecimal():
        return int(chr)
    inner = normalize("NFKD", chr).strip("().,\u2044")
    point = ord(chr)
    if inner.isdecimal() and len(inner) == 1:
        return int(inner)
    for first, base in ((0x24EA, 0), (0x2776, 1), (0x2780, 1), (0x278A, 1), (0x24F5, 1), (0x24FF, 0), (0x1369, 1)):
        if first <= point < first + 9:
            return point - first + base
    raise NotImplementedError(f"the digit U+{point:04X} is not known here")


def digit(chr, default=_missing, /):
    return _value(chr, default, "digit", str.isdigit, _digit)


def _number(chr):
    if chr.isdigit():
        return float(_digit(chr))
    for entry in _NUMBERS.split(" "):
        if entry[0] == chr:
            return float(_Fraction(entry[1:]))
    raise NotImplementedError(f"the number U+{ord(chr):04X} is not known here")


def numeric(chr, default=_missing, /):
    return _value(chr, default, "numeric", str.isnumeric, _number)


def _hangul(point):
    at = point - 0xAC00
    return chr(0x1100 + at // 588) + chr(0x1161 + at % 588 // 28) + (chr(0x11A7 + at % 28) if at % 28 else "")


def _decompose(char, compatible, out):
    point = ord(char)
    if point < 0xA0:
        out.append(char)
        return
    if 0xAC00 <= point < 0xD7A4:
        out.extend(_hangul(point))
        return
    parts = _table("canonical").get(char)
    if parts is None and compatible:
        parts = chr(point - 0xFEE0) if 0xFF01 <= point <= 0xFF5E else _table("compatible").get(char)
    if parts is None:
        if point > 0x218F and (compatible or point > 0xF8FF) and _is_unknown(point) and (compatible or point > 0x10FFF or point < 0xFB00):
            raise NotImplementedError(f"what U+{point:04X} is made of is not known here")
        out.append(char)
    else:
        for part in parts:
            _decompose(part, compatible, out)


def normalize(form, unistr, /):
    if form not in ("NFC", "NFD", "NFKC", "NFKD"):
        raise ValueError("invalid normalization form")
    if unistr.isascii():
        return unistr
    chars = []
    for char in unistr:
        _decompose(char, "K" in form, chars)
    classes = _table("classes")
    start = 0
    while start < len(chars):
        # Marks on one letter stand in the order of their classes.
        if ord(chars[start]) not in classes:
            start += 1
            continue
        end = start
        while end < len(chars) and ord(chars[end]) in classes:
            end += 1
        chars[start:end] = sorted(chars[start:end], key=lambda char: classes[ord(char)])
        start = end
    return "".join(chars) if form[-1] == "D" else _compose(chars, classes)


def _compose(chars, classes):
    pairs, out, base, last = _table("pairs"), [], -1, 0
    for char in chars:
        number = classes.get(ord(char), 0)
        if base >= 0 and (last < number or last == 0 and base == len(out) - 1):
            left, point = ord(out[base]), ord(char)
            both = pairs.get(out[base] + char)
            if both is None and 0x1100 <= left < 0x1113 and 0x1161 <= point < 0x1176:
                both = chr(0xAC00 + (left - 0x1100) * 588 + (point - 0x1161) * 28)
            elif both is None and 0xAC00 <= left < 0xD7A4 and (left - 0xAC00) % 28 == 0 and 0x11A7 < point < 0x11C3:
                both = chr(left + point - 0x11A7)
            if both is not None:
                out[base] = both
                continue
        if not number:
            base = len(out)
        last = number
        out.append(char)
    return "".join(out)


def is_normalized(form, unistr, /):
    return normalize(form, unistr) == unistr


def decomposition(chr, /):
    point = _point(chr, "decomposition")
    parts = _table("canonical").get(chr)
    if parts is None:
        if chr in _table("compatible") or 0xFF01 <= point <= 0xFF5E or _is_unknown(point):
            raise NotImplementedError("only canonical decompositions are known here")
        return " ".join(f"{ord(part):04X}" for part in _hangul(point)) if 0xAC00 <= point < 0xD7A4 else ""
    return " ".join(f"{ord(part):04X}" for part in parts)


def _is_unknown(point):
    return any(low <= point <= high for low, high in _table("unknown"))


def bidirectional(chr, /):
    point, kind = _point(chr, "bidirectional"), category(chr)
    if point >= 0x80:
        raise NotImplementedError(f"the direction of U+{point:04X} is not known here")
    if kind[0] == "L":
        return "L"
    if kind == "Nd":
        return "EN"
    known = {"+": "ES", "-": "ES", ",": "CS", ".": "CS", "/": "CS", ":": "CS", " ": "WS", "\f": "WS", "\n": "B", "\r": "B",
             "\t": "S", "\v": "S", "\x1f": "S", "\x1c": "B", "\x1d": "B", "\x1e": "B", "#": "ET", "$": "ET", "%": "ET"}
    return known.get(chr, "BN" if kind == "Cc" else "ON")


def mirrored(chr, /):
    point = _point(chr, "mirrored")
    if point >= 0x100 and category(chr)[0] in "SP":
        raise NotImplementedError(f"whether U+{point:04X} is mirrored is not known here")
    return int(point < 0x100 and chr in "()<>[]{}\xab\xbb")
