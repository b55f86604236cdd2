# Old names of threading and datetime, with their warnings; the submodules that json brings along.

import datetime
import json
import threading
import warnings


def tell(do):
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        print(type(do()).__name__, [(w.category.__name__, str(w.message)) for w in caught])


thread = threading.Thread()
condition = threading.Condition()
tell(lambda: datetime.datetime.utcnow())
tell(lambda: datetime.datetime.utcfromtimestamp(0))
tell(lambda: threading.currentThread())
tell(lambda: threading.activeCount())
tell(lambda: thread.setDaemon(True))
tell(lambda: thread.isDaemon())
tell(lambda: thread.setName("x"))
tell(lambda: thread.getName())
with condition:
    tell(lambda: condition.notifyAll())
print(json.decoder.JSONDecodeError is json.JSONDecodeError, json.encoder.JSONEncoder is json.JSONEncoder)
#| datetime [('DeprecationWarning', 'datetime.datetime.utcnow() is deprecated and scheduled for removal in a future version. Use timezone-aware objects to represent datetimes in UTC: datetime.datetime.now(datetime.UTC).')]
#| datetime [('DeprecationWarning', 'datetime.datetime.utcfromtimestamp() is deprecated and scheduled for removal in a future version. Use timezone-aware objects to represent datetimes in UTC: datetime.datetime.fromtimestamp(timestamp, datetime.UTC).')]
#| _MainThread [('DeprecationWarning', 'currentThread() is deprecated, use current_thread() instead')]
#| int [('DeprecationWarning', 'activeCount() is deprecated, use active_count() instead')]
#| NoneType [('DeprecationWarning', 'setDaemon() is deprecated, set the daemon attribute instead')]
#| bool [('DeprecationWarning', 'isDaemon() is deprecated, get the daemon attribute instead')]
#| NoneType [('DeprecationWarning', 'setName() is deprecated, set the name attribute instead')]
#| str [('DeprecationWarning', 'getName() is deprecated, get the name attribute instead')]
#| NoneType [('DeprecationWarning', 'notifyAll() is deprecated, use notify_all() instead')]
#| True True
