# uuid: made from names, parsed, their parts.

import uuid


def tell(do, *args, **named):
    try:
        print(repr(do(*args, **named)))
    except Exception as error:
        print(type(error).__name__ + ":", error)


u = uuid.UUID("12345678-1234-5678-1234-567812345678")
tell(lambda: u)
tell(lambda: str(u))
tell(lambda: u.hex)
tell(lambda: u.int)
tell(lambda: u.version)
tell(lambda: u.bytes[:4])
tell(lambda: u.fields)
tell(lambda: uuid.uuid5(uuid.NAMESPACE_DNS, "python.org"))
tell(lambda: uuid.uuid3(uuid.NAMESPACE_URL, "x"))
tell(lambda: uuid.UUID("bad"))
tell(lambda: uuid.UUID(int=5))
tell(lambda: uuid.UUID(int=-1))
tell(lambda: uuid.uuid4().version)
tell(lambda: u == uuid.UUID(u.hex))
tell(lambda: u < uuid.UUID(int=5))
tell(lambda: uuid.UUID())
tell(lambda: u.urn)
tell(lambda: u.variant)
tell(lambda: uuid.NIL)
tell(lambda: hash(u) == hash(uuid.UUID(str(u))))
tell(lambda: len(str(uuid.uuid1())))
#| UUID('12345678-1234-5678-1234-567812345678')
#| '12345678-1234-5678-1234-567812345678'
#| '12345678123456781234567812345678'
#| 24197857161011715162171839636988778104
#| None
#| b'\x124Vx'
#| (305419896, 4660, 22136, 18, 52, 95073701484152)
#| UUID('886313e1-3b8a-5372-9b90-0c9aee199e5d')
#| UUID('60a7f89c-e446-309c-8b4f-460bfdfd0dee')
#| ValueError: badly formed hexadecimal UUID string
#| UUID('00000000-0000-0000-0000-000000000005')
#| ValueError: int is out of range (need a 128-bit value)
#| 4
#| True
#| False
#| TypeError: one of the hex, bytes, bytes_le, fields, or int arguments must be given
#| 'urn:uuid:12345678-1234-5678-1234-567812345678'
#| 'reserved for NCS compatibility'
#| UUID('00000000-0000-0000-0000-000000000000')
#| True
#| 36
