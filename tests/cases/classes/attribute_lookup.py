# Where an attribute comes from: data descriptor, instance, class, __getattr__.
class Data:
    def __get__(self, obj, owner):
        return f"data for {type(obj).__name__}"

    def __set__(self, obj, value):
        print("set", value)


class NonData:
    def __get__(self, obj, owner):
        return "non-data"


class Holder:
    data = Data()
    plain = NonData()
    value = "class"

    def __getattr__(self, name):
        return f"made {name}"


h = Holder()
h.__dict__.update(data="own data", plain="own plain", value="own value")
print(h.data, h.plain, h.value, h.missing, Holder.data, Holder.plain, Holder.value)
h.data = 5
del h.value
print(h.value, h.__dict__, getattr(h, "x"), hasattr(h, "anything"))
try:
    Holder.missing
except AttributeError as error:
    print(error)
#| data for Holder own plain own value made missing data for NoneType non-data class
#| set 5
#| class {'data': 'own data', 'plain': 'own plain'} made x True
#| type object 'Holder' has no attribute 'missing'
