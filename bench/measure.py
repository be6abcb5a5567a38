"""Runs one command and prints the seconds it took, the kilobytes its largest process held, and the seconds of the processor.

It is a separate process without imports, because Linux counts the memory of the parent that forked for the
child. So the memory of this process is the smallest that it can report.
"""

import os
import sys
import time

start = time.perf_counter()
process = os.posix_spawnp(
    sys.argv[1],
    sys.argv[1:],
    os.environ,
    file_actions=[(os.POSIX_SPAWN_OPEN, 1, os.devnull, os.O_WRONLY, 0)],
)
_, status, usage = os.wait4(process, 0)
print(time.perf_counter() - start, usage.ru_maxrss, usage.ru_utime + usage.ru_stime)
sys.exit(os.waitstatus_to_exitcode(status))
