import cmath, math
values = [0j, 1+0j, -1+0j, 1j, -1j, 3+4j, -3-4j, 0.5+0.25j, complex(-0.0, 0.0), complex(2, -0.0), complex(-2, -0.0), complex('inf'), complex('nan'), complex(1, math.inf), 1e300+1e300j, 1e-300j, 2, -2.5, True]
for name in ['sqrt', 'exp', 'log', 'sin', 'cos', 'tan', 'sinh', 'cosh', 'tanh', 'asin', 'acos', 'atan', 'asinh', 'acosh', 'atanh', 'log10', 'phase', 'polar']:
    for value in values:
        try:
            shown = getattr(cmath, name)(value)
            shown = f'{shown:.12g}' if not isinstance(shown, tuple) else tuple(f'{part:.12g}' for part in shown)
            print(name, value, shown)
        except Exception as e:
            print(name, value, type(e).__name__, e)
for run in (lambda: cmath.rect(2, math.pi), lambda: cmath.rect(1, 0), lambda: cmath.polar(1j), lambda: cmath.isclose(1, 1+1e-10j), lambda: cmath.isnan(complex('nan')), lambda: cmath.isinf(1j), lambda: cmath.isfinite(1j), lambda: cmath.log(8, 2), lambda: cmath.log(0), lambda: cmath.sqrt('a'), lambda: cmath.pi, lambda: cmath.infj, lambda: cmath.nanj, lambda: cmath.phase(-1), lambda: abs(3+4j), lambda: cmath.sqrt(-1), lambda: cmath.exp(1j * math.pi)):
    try:
        print(run())
    except Exception as e:
        print(type(e).__name__, e)
#| sqrt 0j 0+0j
#| sqrt (1+0j) 1+0j
#| sqrt (-1+0j) 0+1j
#| sqrt 1j 0.707106781187+0.707106781187j
#| sqrt (-0-1j) 0.707106781187-0.707106781187j
#| sqrt (3+4j) 2+1j
#| sqrt (-3-4j) 1-2j
#| sqrt (0.5+0.25j) 0.727673345113+0.171780374861j
#| sqrt (-0+0j) 0+0j
#| sqrt (2-0j) 1.41421356237-0j
#| sqrt (-2-0j) 0-1.41421356237j
#| sqrt (inf+0j) inf+0j
#| sqrt (nan+0j) nan+nanj
#| sqrt (1+infj) inf+infj
#| sqrt (1e+300+1e+300j) 1.09868411347e+150+4.55089860562e+149j
#| sqrt 1e-300j 7.07106781187e-151+7.07106781187e-151j
#| sqrt 2 1.41421356237+0j
#| sqrt -2.5 0+1.58113883008j
#| sqrt True 1+0j
#| exp 0j 1+0j
#| exp (1+0j) 2.71828182846+0j
#| exp (-1+0j) 0.367879441171+0j
#| exp 1j 0.540302305868+0.841470984808j
#| exp (-0-1j) 0.540302305868-0.841470984808j
#| exp (3+4j) -13.1287830815-15.2007844631j
#| exp (-3-4j) -0.0325429996402+0.0376789775749j
#| exp (0.5+0.25j) 1.59746651912+0.407900170078j
#| exp (-0+0j) 1+0j
#| exp (2-0j) 7.38905609893-0j
#| exp (-2-0j) 0.135335283237-0j
#| exp (inf+0j) inf+0j
#| exp (nan+0j) nan+0j
#| exp (1+infj) ValueError math domain error
#| exp (1e+300+1e+300j) OverflowError math range error
#| exp 1e-300j 1+1e-300j
#| exp 2 7.38905609893+0j
#| exp -2.5 0.0820849986239+0j
#| exp True 2.71828182846+0j
#| log 0j ValueError math domain error
#| log (1+0j) 0+0j
#| log (-1+0j) 0+3.14159265359j
#| log 1j 0+1.57079632679j
#| log (-0-1j) 0-1.57079632679j
#| log (3+4j) 1.60943791243+0.927295218002j
#| log (-3-4j) 1.60943791243-2.21429743559j
#| log (0.5+0.25j) -0.581575404903+0.463647609001j
#| log (-0+0j) ValueError math domain error
#| log (2-0j) 0.69314718056-0j
#| log (-2-0j) 0.69314718056-3.14159265359j
#| log (inf+0j) inf+0j
#| log (nan+0j) nan+nanj
#| log (1+infj) inf+1.57079632679j
#| log (1e+300+1e+300j) 691.122101488+0.785398163397j
#| log 1e-300j -690.775527898+1.57079632679j
#| log 2 0.69314718056+0j
#| log -2.5 0.916290731874+3.14159265359j
#| log True 0+0j
#| sin 0j 0+0j
#| sin (1+0j) 0.841470984808+0j
#| sin (-1+0j) -0.841470984808+0j
#| sin 1j 0+1.17520119364j
#| sin (-0-1j) -0-1.17520119364j
#| sin (3+4j) 3.85373803792-27.016813258j
#| sin (-3-4j) -3.85373803792+27.016813258j
#| sin (0.5+0.25j) 0.494485780933+0.22168816415j
#| sin (-0+0j) -0+0j
#| sin (2-0j) 0.909297426826+0j
#| sin (-2-0j) -0.909297426826+0j
#| sin (inf+0j) ValueError math domain error
#| sin (nan+0j) nan-0j
#| sin (1+infj) inf+infj
#| sin (1e+300+1e+300j) OverflowError math range error
#| sin 1e-300j 0+1e-300j
#| sin 2 0.909297426826-0j
#| sin -2.5 -0.598472144104-0j
#| sin True 0.841470984808+0j
#| cos 0j 1-0j
#| cos (1+0j) 0.540302305868-0j
#| cos (-1+0j) 0.540302305868+0j
#| cos 1j 1.54308063482-0j
#| cos (-0-1j) 1.54308063482-0j
#| cos (3+4j) -27.0349456031-3.85115333481j
#| cos (-3-4j) -27.0349456031-3.85115333481j
#| cos (0.5+0.25j) 0.90515015056-0.121108796044j
#| cos (-0+0j) 1+0j
#| cos (2-0j) -0.416146836547+0j
#| cos (-2-0j) -0.416146836547-0j
#| cos (inf+0j) ValueError math domain error
#| cos (nan+0j) nan+0j
#| cos (1+infj) inf-infj
#| cos (1e+300+1e+300j) OverflowError math range error
#| cos 1e-300j 1-0j
#| cos 2 -0.416146836547-0j
#| cos -2.5 -0.801143615547+0j
#| cos True 0.540302305868-0j
#| tan 0j 0+0j
#| tan (1+0j) 1.55740772465+0j
#| tan (-1+0j) -1.55740772465+0j
#| tan 1j 0+0.761594155956j
#| tan (-0-1j) -0-0.761594155956j
#| tan (3+4j) -0.000187346204629+0.999355987381j
#| tan (-3-4j) 0.000187346204629-0.999355987381j
#| tan (0.5+0.25j) 0.504500702699+0.312420692503j
#| tan (-0+0j) -0+0j
#| tan (2-0j) -2.18503986326-0j
#| tan (-2-0j) 2.18503986326-0j
#| tan (inf+0j) ValueError math domain error
#| tan (nan+0j) nan+0j
#| tan (1+infj) 0+1j
#| tan (1e+300+1e+300j) 0+1j
#| tan 1e-300j 0+1e-300j
#| tan 2 -2.18503986326+0j
#| tan -2.5 0.747022297239+0j
#| tan True 1.55740772465+0j
#| sinh 0j 0+0j
#| sinh (1+0j) 1.17520119364+0j
#| sinh (-1+0j) -1.17520119364+0j
#| sinh 1j 0+0.841470984808j
#| sinh (-0-1j) -0-0.841470984808j
#| sinh (3+4j) -6.54812004091-7.61923172032j
#| sinh (-3-4j) 6.54812004091+7.61923172032j
#| sinh (0.5+0.25j) 0.504895714388+0.27897912835j
#| sinh (-0+0j) -0+0j
#| sinh (2-0j) 3.62686040785-0j
#| sinh (-2-0j) -3.62686040785-0j
#| sinh (inf+0j) inf+0j
#| sinh (nan+0j) nan+0j
#| sinh (1+infj) ValueError math domain error
#| sinh (1e+300+1e+300j) OverflowError math range error
#| sinh 1e-300j 0+1e-300j
#| sinh 2 3.62686040785+0j
#| sinh -2.5 -6.05020448104+0j
#| sinh True 1.17520119364+0j
#| cosh 0j 1+0j
#| cosh (1+0j) 1.54308063482+0j
#| cosh (-1+0j) 1.54308063482-0j
#| cosh 1j 0.540302305868+0j
#| cosh (-0-1j) 0.540302305868+0j
#| cosh (3+4j) -6.58066304055-7.58155274275j
#| cosh (-3-4j) -6.58066304055-7.58155274275j
#| cosh (0.5+0.25j) 1.09257080473+0.128921041728j
#| cosh (-0+0j) 1-0j
#| cosh (2-0j) 3.76219569108-0j
#| cosh (-2-0j) 3.76219569108+0j
#| cosh (inf+0j) inf+0j
#| cosh (nan+0j) nan+0j
#| cosh (1+infj) ValueError math domain error
#| cosh (1e+300+1e+300j) OverflowError math range error
#| cosh 1e-300j 1+0j
#| cosh 2 3.76219569108+0j
#| cosh -2.5 6.13228947966-0j
#| cosh True 1.54308063482+0j
#| tanh 0j 0+0j
#| tanh (1+0j) 0.761594155956+0j
#| tanh (-1+0j) -0.761594155956+0j
#| tanh 1j 0+1.55740772465j
#| tanh (-0-1j) -0-1.55740772465j
#| tanh (3+4j) 1.00070953607+0.0049082580675j
#| tanh (-3-4j) -1.00070953607-0.0049082580675j
#| tanh (0.5+0.25j) 0.485487281024+0.198055449951j
#| tanh (-0+0j) -0+0j
#| tanh (2-0j) 0.964027580076-0j
#| tanh (-2-0j) -0.964027580076-0j
#| tanh (inf+0j) 1+0j
#| tanh (nan+0j) nan+0j
#| tanh (1+infj) ValueError math domain error
#| tanh (1e+300+1e+300j) 1+0j
#| tanh 1e-300j 0+1e-300j
#| tanh 2 0.964027580076+0j
#| tanh -2.5 -0.986614298151+0j
#| tanh True 0.761594155956+0j
#| asin 0j 0+0j
#| asin (1+0j) 1.57079632679+0j
#| asin (-1+0j) -1.57079632679+0j
#| asin 1j 0+0.88137358702j
#| asin (-0-1j) -0-0.88137358702j
#| asin (3+4j) 0.633983865639+2.30550903124j
#| asin (-3-4j) -0.633983865639-2.30550903124j
#| asin (0.5+0.25j) 0.501608853276+0.281396056245j
#| asin (-0+0j) -0+0j
#| asin (2-0j) 1.57079632679-1.31695789692j
#| asin (-2-0j) -1.57079632679-1.31695789692j
#| asin (inf+0j) 1.57079632679+infj
#| asin (nan+0j) nan+nanj
#| asin (1+infj) 0+infj
#| asin (1e+300+1e+300j) 0.785398163397+691.815248669j
#| asin 1e-300j 0+1e-300j
#| asin 2 1.57079632679+1.31695789692j
#| asin -2.5 -1.57079632679+1.56679923697j
#| asin True 1.57079632679+0j
#| acos 0j 1.57079632679-0j
#| acos (1+0j) 0-0j
#| acos (-1+0j) 3.14159265359-0j
#| acos 1j 1.57079632679-0.88137358702j
#| acos (-0-1j) 1.57079632679+0.88137358702j
#| acos (3+4j) 0.936812461156-2.30550903124j
#| acos (-3-4j) 2.20478019243+2.30550903124j
#| acos (0.5+0.25j) 1.06918747352-0.281396056245j
#| acos (-0+0j) 1.57079632679-0j
#| acos (2-0j) 0+1.31695789692j
#| acos (-2-0j) 3.14159265359+1.31695789692j
#| acos (inf+0j) 0-infj
#| acos (nan+0j) nan+nanj
#| acos (1+infj) 1.57079632679-infj
#| acos (1e+300+1e+300j) 0.785398163397-691.815248669j
#| acos 1e-300j 1.57079632679-1e-300j
#| acos 2 0-1.31695789692j
#| acos -2.5 3.14159265359-1.56679923697j
#| acos True 0-0j
#| atan 0j 0+0j
#| atan (1+0j) 0.785398163397+0j
#| atan (-1+0j) -0.785398163397+0j
#| atan 1j ValueError math domain error
#| atan (-0-1j) ValueError math domain error
#| atan (3+4j) 1.44830699523+0.15899719168j
#| atan (-3-4j) -1.44830699523-0.15899719168j
#| atan (0.5+0.25j) 0.48425449033+0.200586618131j
#| atan (-0+0j) -0+0j
#| atan (2-0j) 1.10714871779-0j
#| atan (-2-0j) -1.10714871779-0j
#| atan (inf+0j) 1.57079632679+0j
#| atan (nan+0j) nan+0j
#| atan (1+infj) 1.57079632679+0j
#| atan (1e+300+1e+300j) 1.57079632679+5e-301j
#| atan 1e-300j 0+1e-300j
#| atan 2 1.10714871779+0j
#| atan -2.5 -1.19028994968+0j
#| atan True 0.785398163397+0j
#| asinh 0j 0+0j
#| asinh (1+0j) 0.88137358702+0j
#| asinh (-1+0j) -0.88137358702+0j
#| asinh 1j 0+1.57079632679j
#| asinh (-0-1j) -0-1.57079632679j
#| asinh (3+4j) 2.29991404088+0.917616853351j
#| asinh (-3-4j) -2.29991404088-0.917616853351j
#| asinh (0.5+0.25j) 0.492675683421+0.224328452635j
#| asinh (-0+0j) -0+0j
#| asinh (2-0j) 1.44363547518-0j
#| asinh (-2-0j) -1.44363547518-0j
#| asinh (inf+0j) inf+0j
#| asinh (nan+0j) nan+0j
#| asinh (1+infj) inf+1.57079632679j
#| asinh (1e+300+1e+300j) 691.815248669+0.785398163397j
#| asinh 1e-300j 0+1e-300j
#| asinh 2 1.44363547518+0j
#| asinh -2.5 -1.64723114637+0j
#| asinh True 0.88137358702+0j
#| acosh 0j 0+1.57079632679j
#| acosh (1+0j) 0+0j
#| acosh (-1+0j) 0+3.14159265359j
#| acosh 1j 0.88137358702+1.57079632679j
#| acosh (-0-1j) 0.88137358702-1.57079632679j
#| acosh (3+4j) 2.30550903124+0.936812461156j
#| acosh (-3-4j) 2.30550903124-2.20478019243j
#| acosh (0.5+0.25j) 0.281396056245+1.06918747352j
#| acosh (-0+0j) 0+1.57079632679j
#| acosh (2-0j) 1.31695789692-0j
#| acosh (-2-0j) 1.31695789692-3.14159265359j
#| acosh (inf+0j) inf+0j
#| acosh (nan+0j) nan+nanj
#| acosh (1+infj) inf+1.57079632679j
#| acosh (1e+300+1e+300j) 691.815248669+0.785398163397j
#| acosh 1e-300j 1e-300+1.57079632679j
#| acosh 2 1.31695789692+0j
#| acosh -2.5 1.56679923697+3.14159265359j
#| acosh True 0+0j
#| atanh 0j 0+0j
#| atanh (1+0j) ValueError math domain error
#| atanh (-1+0j) ValueError math domain error
#| atanh 1j 0+0.785398163397j
#| atanh (-0-1j) -0-0.785398163397j
#| atanh (3+4j) 0.117500907311+1.4099210496j
#| atanh (-3-4j) -0.117500907311-1.4099210496j
#| atanh (0.5+0.25j) 0.500370000053+0.314398143208j
#| atanh (-0+0j) -0+0j
#| atanh (2-0j) 0.549306144334-1.57079632679j
#| atanh (-2-0j) -0.549306144334-1.57079632679j
#| atanh (inf+0j) 0+1.57079632679j
#| atanh (nan+0j) nan+nanj
#| atanh (1+infj) 0+1.57079632679j
#| atanh (1e+300+1e+300j) 5e-301+1.57079632679j
#| atanh 1e-300j 0+1e-300j
#| atanh 2 0.549306144334+1.57079632679j
#| atanh -2.5 -0.423648930194+1.57079632679j
#| atanh True ValueError math domain error
#| log10 0j ValueError math domain error
#| log10 (1+0j) 0+0j
#| log10 (-1+0j) 0+1.36437635384j
#| log10 1j 0+0.682188176921j
#| log10 (-0-1j) 0-0.682188176921j
#| log10 (3+4j) 0.698970004336+0.402719196273j
#| log10 (-3-4j) 0.698970004336-0.961657157568j
#| log10 (0.5+0.25j) -0.25257498916+0.201359598137j
#| log10 (-0+0j) ValueError math domain error
#| log10 (2-0j) 0.301029995664-0j
#| log10 (-2-0j) 0.301029995664-1.36437635384j
#| log10 (inf+0j) inf+0j
#| log10 (nan+0j) nan+nanj
#| log10 (1+infj) inf+0.682188176921j
#| log10 (1e+300+1e+300j) 300.150514998+0.34109408846j
#| log10 1e-300j -300+0.682188176921j
#| log10 2 0.301029995664+0j
#| log10 -2.5 0.397940008672+1.36437635384j
#| log10 True 0+0j
#| phase 0j 0
#| phase (1+0j) 0
#| phase (-1+0j) 3.14159265359
#| phase 1j 1.57079632679
#| phase (-0-1j) -1.57079632679
#| phase (3+4j) 0.927295218002
#| phase (-3-4j) -2.21429743559
#| phase (0.5+0.25j) 0.463647609001
#| phase (-0+0j) 3.14159265359
#| phase (2-0j) -0
#| phase (-2-0j) -3.14159265359
#| phase (inf+0j) 0
#| phase (nan+0j) nan
#| phase (1+infj) 1.57079632679
#| phase (1e+300+1e+300j) 0.785398163397
#| phase 1e-300j 1.57079632679
#| phase 2 0
#| phase -2.5 3.14159265359
#| phase True 0
#| polar 0j ('0', '0')
#| polar (1+0j) ('1', '0')
#| polar (-1+0j) ('1', '3.14159265359')
#| polar 1j ('1', '1.57079632679')
#| polar (-0-1j) ('1', '-1.57079632679')
#| polar (3+4j) ('5', '0.927295218002')
#| polar (-3-4j) ('5', '-2.21429743559')
#| polar (0.5+0.25j) ('0.559016994375', '0.463647609001')
#| polar (-0+0j) ('0', '3.14159265359')
#| polar (2-0j) ('2', '-0')
#| polar (-2-0j) ('2', '-3.14159265359')
#| polar (inf+0j) ('inf', '0')
#| polar (nan+0j) ('nan', 'nan')
#| polar (1+infj) ('inf', '1.57079632679')
#| polar (1e+300+1e+300j) ('1.41421356237e+300', '0.785398163397')
#| polar 1e-300j ('1e-300', '1.57079632679')
#| polar 2 ('2', '0')
#| polar -2.5 ('2.5', '3.14159265359')
#| polar True ('1', '0')
#| (-2+2.4492935982947064e-16j)
#| (1+0j)
#| (1.0, 1.5707963267948966)
#| True
#| True
#| False
#| True
#| (3+0j)
#| ValueError math domain error
#| TypeError must be real number, not str
#| 3.141592653589793
#| infj
#| nanj
#| 3.141592653589793
#| 5.0
#| 1j
#| (-1+1.2246467991473532e-16j)
