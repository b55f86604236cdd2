import logging, sys, io
logging.basicConfig(stream=sys.stdout, level=logging.DEBUG, format='%(levelname)s:%(name)s:%(message)s')
logging.debug('debug %d', 1); logging.info('info'); logging.warning('w %s and %s', 'a', 'b'); logging.error('e'); logging.critical('c')
log = logging.getLogger('app.db')
log.info('hello %(x)s', {'x': 5})
log.setLevel(logging.ERROR); log.warning('hidden'); log.error('shown')
print(log, log.parent, logging.getLogger('app'), log.getEffectiveLevel(), logging.getLevelName(30), logging.getLevelName('INFO'), log.isEnabledFor(10), logging.getLogger())
s = io.StringIO()
h = logging.StreamHandler(s); h.setFormatter(logging.Formatter('{levelname:<8}|{name}|{funcName}|{lineno}|{message}', style='{'))
log.addHandler(h); log.propagate = False
def f():
    try: 1/0
    except ZeroDivisionError: log.exception('failed')
f()
print(s.getvalue())
class OnlyErrors(logging.Filter):
    def filter(self, record): return record.levelno >= logging.ERROR
l2 = logging.getLogger('two'); l2.addFilter(OnlyErrors()); l2.info('no'); l2.error('yes')
l2.addFilter(lambda r: 'secret' not in r.getMessage()); l2.error('a secret'); l2.error('ok')
ad = logging.LoggerAdapter(logging.getLogger('ad'), {'user': 'bob'})
class A(logging.LoggerAdapter):
    def process(self, msg, kwargs): return '[%s] %s' % (self.extra['user'], msg), kwargs
A(logging.getLogger('ad'), {'user':'bob'}).info('did %s', 'it')
f2 = logging.Formatter('%(user)s %(message)s'); h2 = logging.StreamHandler(sys.stdout); h2.setFormatter(f2); l3 = logging.getLogger('three'); l3.addHandler(h2); l3.propagate=False
l3.info('x', extra={'user':'ann'})
ad2 = logging.LoggerAdapter(l3, {'user':'eve'}); ad2.warning('warned')
logging.addLevelName(25, 'NOTICE'); logging.log(25, 'note'); logging.disable(logging.WARNING); logging.warning('no'); logging.error('still'); logging.disable(logging.NOTSET)
from logging.handlers import MemoryHandler
m = MemoryHandler(10, target=h2); l4=logging.getLogger('four'); l4.addHandler(m); l4.propagate=False
l4.info('one', extra={'user':'u'}); print('not yet'); l4.error('two', extra={'user':'v'})
import logging.config
logging.config.dictConfig({'version':1,'formatters':{'f':{'format':'%(name)s-%(message)s'}},'handlers':{'c':{'class':'logging.StreamHandler','formatter':'f','stream':'ext://sys.stdout','level':'INFO'}},'loggers':{'cfg':{'handlers':['c'],'level':'DEBUG','propagate':False}},'root':{'handlers':['c'],'level':'WARNING'}})
logging.getLogger('cfg').info('configured'); logging.getLogger('cfg').debug('nope'); logging.getLogger('new').warning('root gets it'); logging.getLogger('two').error('disabled')
try: logging.Formatter('{x}', style='%')
except ValueError as e: print(e)
try: logging.Formatter('x', style='{')
except ValueError as e: print(e)
try: log.setLevel('LOUD')
except ValueError as e: print(e)
logging.getLogger('n').addHandler(logging.NullHandler()); print(logging.getLogger('n').handlers, h, logging.root.handlers[0].level)
r = logging.makeLogRecord({'name':'q','levelno':20,'levelname':'INFO','msg':'m %s','args':('z',)}); print(logging.Formatter('$name ${levelname} $message', style='$').format(r), r)
logging.basicConfig(force=True, stream=sys.stdout); logging.warning('default format'); logging.getLogger('k').warning('bad %d', 3)
print(logging.getLogger('a.b.c').name, logging.getLogger('a').getChild('b.c').name, sorted(x.name for x in logging.getLogger('app').getChildren()))
#| DEBUG:root:debug 1
#| INFO:root:info
#| WARNING:root:w a and b
#| ERROR:root:e
#| CRITICAL:root:c
#| INFO:app.db:hello 5
#| ERROR:app.db:shown
#| <Logger app.db (ERROR)> <RootLogger root (DEBUG)> <Logger app (DEBUG)> 40 WARNING 20 False <RootLogger root (DEBUG)>
#| ERROR   |app.db|f|13|failed
#| Traceback (most recent call last):
#|   File "logging_messages.py", line 12, in f
#|     try: 1/0
#|          ~^~
#| ZeroDivisionError: division by zero
#|
#| ERROR:two:yes
#| ERROR:two:ok
#| INFO:ad:[bob] did it
#| ann x
#| eve warned
#| NOTICE:root:note
#| ERROR:root:still
#| not yet
#| u one
#| v two
#| cfg-configured
#| new-root gets it
#| Invalid format '{x}' for '%' style
#| invalid format: no fields
#| Unknown level: 'LOUD'
#| [<NullHandler (NOTSET)>] <StreamHandler (NOTSET)> 20
#| q INFO m z <LogRecord: q, 20, , 0, "m %s">
#| WARNING:root:default format
#| WARNING:k:bad 3
#| a.b.c a.b.c ['app.db']
