# gc.callbacks and gc.get_stats.
import gc
log = []
def cb(phase, info):
    log.append((phase, dict(info)))
gc.callbacks.append(cb)
class N: pass
def cycle():
    a = N(); a.me = a
for i in range(3): cycle()
print(gc.collect())
print(log); log.clear()
gc.collect(0); print([ (p, i["generation"]) for p, i in log]); log.clear()
gc.callbacks.remove(cb)
print(gc.get_threshold(), gc.isenabled(), len(gc.get_stats()), gc.get_stats()[0].keys())
before = gc.get_stats()[2]["collections"]
gc.collect()
print(gc.get_stats()[2]["collections"] - before)
class Told:
    def __call__(self, phase, info):
        print(phase, sorted(info.items()))
gc.callbacks.append(Told())
gc.callbacks.append(cb)
cycle()
gc.collect(1)
print(log)
gc.callbacks.clear()
#| 3
#| [('start', {'generation': 2, 'collected': 0, 'uncollectable': 0}), ('stop', {'generation': 2, 'collected': 3, 'uncollectable': 0})]
#| [('start', 0), ('stop', 0)]
#| (2000, 10, 10) True 3 dict_keys(['collections', 'collected', 'uncollectable'])
#| 1
#| start [('collected', 0), ('generation', 1), ('uncollectable', 0)]
#| stop [('collected', 1), ('generation', 1), ('uncollectable', 0)]
#| [('start', {'generation': 1, 'collected': 0, 'uncollectable': 0}), ('stop', {'generation': 1, 'collected': 1, 'uncollectable': 0})]
