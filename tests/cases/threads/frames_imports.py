import threading, sys
frames = {}
go = threading.Event(); ready = threading.Event()
def f(x):
    y = x + 1
    try:
        1/0
    except ZeroDivisionError as e:
        frames["tb"] = e.__traceback__
        ready.set()
        go.wait()
        y = 100
t = threading.Thread(target=f, args=(1,)); t.start()
ready.wait()
fr = frames["tb"].tb_frame
print(fr.f_lineno, fr.f_code.co_name, {k: v for k, v in fr.f_locals.items() if k != "e"})
try: fr.clear()
except RuntimeError as e: print(e)
go.set(); t.join()
print(fr.f_lineno, fr.f_locals)
def w():
    import decimal, json
    print(decimal.Decimal("1.1") + 1, json.dumps([1]))
ts = [threading.Thread(target=w) for _ in range(3)]
[t.start() for t in ts]; [t.join() for t in ts]
#| 11 f {'x': 1, 'y': 2}
#| cannot clear an executing frame
#| 12 {'x': 1, 'y': 100}
#| 2.1 [1]
#| 2.1 [1]
#| 2.1 [1]
