"""What can go wrong."""

__all__ = (
    "BrokenBarrierError", "CancelledError", "InvalidStateError", "TimeoutError", "QueueEmpty", "QueueFull",
    "QueueShutDown",
)


class CancelledError(BaseException):
    """The task or future was cancelled."""


TimeoutError = TimeoutError


class InvalidStateError(Exception):
    """A future is asked for what it has not got."""


class BrokenBarrierError(RuntimeError):
    """The barrier was broken."""


class QueueEmpty(Exception):
    """Nothing is in the queue."""

    __module__ = "asyncio.queues"


class QueueFull(Exception):
    """The queue has no room."""

    __module__ = "asyncio.queues"


class QueueShutDown(Exception):
    """The queue was shut down."""

    __module__ = "asyncio.queues"
