"""Results that are not there yet."""

from _asyncio import Future, isfuture

from . import events

__all__ = ("Future", "isfuture", "wrap_future")


def wrap_future(future, *, loop=None):
    """A future of the loop that follows one of `concurrent.futures`."""
    if isfuture(future):
        return future
    if loop is None:
        loop = events.get_event_loop()
    made = loop.create_future()

    def copy():
        if made.done():
            return
        if future.cancelled():
            made.cancel()
        elif future.exception() is not None:
            made.set_exception(future.exception())
        else:
            made.set_result(future.result())

    def done(_):
        if not loop.is_closed():
            loop.call_soon_threadsafe(copy)

    def cancelled(_):
        if made.cancelled():
            future.cancel()
    made.add_done_callback(cancelled)
    future.add_done_callback(done)
    return made


def _chain(source, target):
    """Lets a future of `concurrent.futures` follow one of a loop."""
    def copy(_):
        if source.cancelled():
            target.cancel()
            target.set_running_or_notify_cancel()
        elif target.set_running_or_notify_cancel():
            if source.exception() is not None:
                target.set_exception(source.exception())
            else:
                target.set_result(source.result())
    source.add_done_callback(copy)
