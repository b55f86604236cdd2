"""Properties of characters: Unicode 16."""

from _binary import combining as _combining, decomposition as _decomposition, lookup as _lookup, name_of as _name_of, normalize as _normalize
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
_NUMBERS = (
    '¼1/4 ½1/2 ¾3/4 ৴1/16 ৵1/8 ৶3/16 ৷1/4 ৸3/4 ৹16 ୲1/4 ୳1/2 ୴3/4 ୵1/16 ୶1/8 ୷3/16 ௰10 ௱100 ௲1000 ౸0 ౹1 ౺2 ౻3 ౼1 ౽2'
    ' ౾3 ൘1/160 ൙1/40 ൚3/80 ൛1/20 ൜1/10 ൝3/20 ൞1/5 ൰10 ൱100 ൲1000 ൳1/4 ൴1/2 ൵3/4 ൶1/16 ൷1/8 ൸3/16 ༪1/2 ༫3/2 ༬5/2 ༭7'
    '/2 ༮9/2 ༯11/2 ༰13/2 ༱15/2 ༲17/2 ༳-1/2 ፲10 ፳20 ፴30 ፵40 ፶50 ፷60 ፸70 ፹80 ፺90 ፻100 ፼10000 ᛮ17 ᛯ18 ᛰ19 ៰0 ៱1 ៲2 ៳3 '
    '៴4 ៵5 ៶6 ៷7 ៸8 ៹9 ⅐1/7 ⅑1/9 ⅒1/10 ⅓1/3 ⅔2/3 ⅕1/5 ⅖2/5 ⅗3/5 ⅘4/5 ⅙1/6 ⅚5/6 ⅛1/8 ⅜3/8 ⅝5/8 ⅞7/8 ⅟1 Ⅰ1 Ⅱ2 Ⅲ3 Ⅳ4 Ⅴ'
    '5 Ⅵ6 Ⅶ7 Ⅷ8 Ⅸ9 Ⅹ10 Ⅺ11 Ⅻ12 Ⅼ50 Ⅽ100 Ⅾ500 Ⅿ1000 ⅰ1 ⅱ2 ⅲ3 ⅳ4 ⅴ5 ⅵ6 ⅶ7 ⅷ8 ⅸ9 ⅹ10 ⅺ11 ⅻ12 ⅼ50 ⅽ100 ⅾ500 ⅿ1000 ↀ1000'
    ' ↁ5000 ↂ10000 ↅ6 ↆ50 ↇ50000 ↈ100000 ↉0 〇0 一1 七7 万10000 三3 九9 二2 五5 八8 六6 十10 千1000 四4 百100 零0'
)


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
def category(chr, /):
    return _categories[_point(chr, "category")]


def east_asian_width(chr, /):
    return _widths[_point(chr, "east_asian_width")]


def combining(chr, /):
    _point(chr, "combining")
    return _combining(chr)


_missing = object()


def name(chr, default=_missing, /):
    _point(chr, "name")
    found = _name_of(chr)
    if found is None:
        if default is _missing:
            raise ValueError("no such name")
        return default
    return found


def lookup(name, /):
    found = _lookup(name)
    if found is None:
        raise KeyError(f"undefined character name '{name}'")
    return found


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
    plain = normalize("NFKD", chr).strip("().,")
    if plain.isdecimal():
        return float(int(plain))
    if len(plain) == 1 and plain != chr and plain.isnumeric():
        return _number(plain)
    raise NotImplementedError(f"the number U+{ord(chr):04X} is not known here")


def numeric(chr, default=_missing, /):
    return _value(chr, default, "numeric", str.isnumeric, _number)


def normalize(form, unistr, /):
    if form not in ("NFC", "NFD", "NFKC", "NFKD"):
        raise ValueError("invalid normalization form")
    return _normalize(unistr, "K" in form, form[-1] == "C")


def is_normalized(form, unistr, /):
    return normalize(form, unistr) == unistr


_KINDS = {
    "f": "<font>", "n": "<noBreak>", "i": "<initial>", "m": "<medial>", "l": "<final>", "o": "<isolated>", "c": "<circle>",
    "^": "<super>", "_": "<sub>", "v": "<vertical>", "w": "<wide>", "h": "<narrow>", "s": "<small>", "q": "<square>", "/": "<fraction>",
    "+": "<compat>",
}


def decomposition(chr, /):
    _point(chr, "decomposition")
    kind, *parts = _decomposition(chr) or "="
    words = [f"{ord(part):04X}" for part in parts]
    return " ".join([_KINDS[kind], *words] if kind in _KINDS else words)


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
