import traceback
class A: pass
def f(k):
    a = A(); d = {}
    if k == 0:
        a.x = int('q')
    elif k == 1:
        d['x'] = int('q')
    elif k == 2:
        x = y = int('q')
    elif k == 3:
        x, y = int('q')
    elif k == 4:
        x: int = int('q')
    elif k == 5:
        x = int(
            'q')
    elif k == 6:
        return (int('q'))
    elif k == 7:
        return A().foo('q')
    elif k == 8:
        x = A().foo('q')
    elif k == 9:
        x = 1; y = int('q')
    elif k == 10:
        x = int('é')
    elif k == 11:
        return int('é')
    elif k == 12:
        x = (int('q'))
    elif k == 13:
        x += int('q')
    elif k == 14:
        x = int('q') # é
    elif k == 15:
        return int('q') or 3
    elif k == 16:
        x =int('q'); y = 3
    elif k == 17:
        int('q')
    elif k == 18:
        yield int('q')
    elif k == 19:
        (x := int('q'))
    elif k == 20:
        x = lambda: 3; y = [int('q')]
for k in range(21):
    try:
        for _ in f(k): pass
    except Exception:
        traceback.print_exc()
x = int(str('número'))
