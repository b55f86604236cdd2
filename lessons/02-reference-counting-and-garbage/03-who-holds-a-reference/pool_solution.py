class Job:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("freed", self.name)

log = []

def run(name):
    job = Job(name)
    log.append(job.name)
    return len(name)

run("first")
run("second")
print("idle", len(log))

#| freed first
#| freed second
#| idle 2
