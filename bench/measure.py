"""Runs one command and prints the seconds it took and the kilobytes its largest process held.

A process of its own, started bare, because Linux counts the memory of the parent that forked
against the child: what this one holds itself is the least that it can report.
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
print(time.perf_counter() - start, usage.ru_maxrss)
sys.exit(os.waitstatus_to_exitcode(status))
