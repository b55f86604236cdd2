"""Asynchronous programs: an event loop on virtual time, tasks, locks, queues.

The loop waits for nothing: when no task can go on, its clock jumps to the next timer.
"""

from .exceptions import *
from .futures import *
from .events import *
from .tasks import *
from .locks import *
from .queues import *
from .runners import *
