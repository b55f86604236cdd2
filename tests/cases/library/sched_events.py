# sched: events in order of time and priority, cancelling, waiting, and clocks of one's own.

import sched
import time

now = [0]
log = []
s = sched.scheduler(lambda: now[0], lambda delay: (log.append(("wait", delay)), now.__setitem__(0, now[0] + delay)))
s.enter(5, 1, log.append, ("five",))
s.enter(3, 2, log.append, ("three, later",))
s.enter(3, 1, log.append, argument=("three, first",))
gone = s.enter(4, 1, log.append, ("never",))
s.enterabs(1, 1, lambda *a, **k: log.append((a, k)), (1,), {"x": 2})
print(len(s.queue), [e.time for e in s.queue], s.empty(), gone.time, gone.priority, gone.argument)
s.cancel(gone)
print(s.run(blocking=False))
s.run()
print(log, s.empty())
try:
    s.cancel(gone)
except ValueError as error:
    print(type(error).__name__)
real = sched.scheduler(time.monotonic, time.sleep)
start = time.monotonic()
real.enter(0.02, 1, print, ("second",))
real.enter(0.01, 1, print, ("first",))
real.run()
print(time.monotonic() - start >= 0.02)
#| 5 [1, 3, 3, 4, 5] False 4 1 ('never',)
#| 1
#| [('wait', 1), ((1,), {'x': 2}), ('wait', 0), ('wait', 2), 'three, first', ('wait', 0), 'three, later', ('wait', 0), ('wait', 2), 'five', ('wait', 0)] True
#| ValueError
#| first
#| second
#| True
