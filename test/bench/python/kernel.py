"""The hot kernel in NumPy: one world of so many draws, from the work lost by month to session pay and residuals, and to their totals.

It does the same work as the engine on the same inputs, vectorized over months and draws, so that the two can be timed side by side.

    python3 kernel.py INPUT

reads the inputs of all draws from a file of columns and answers each line it is sent by a line of JSON: «round» does the work once and
answers its CPU time, «write PATH» writes the results.
"""

import json
import sys
import time

import numpy as np

from activity import Activity
from columns import read_columns, write_columns
from pay import Block, Common, totals

# Draws evaluated together: arrays of all months fit the cache, and calls are few enough not to count.
TOGETHER = 512


def run(blocks, common):
    """CPU milliseconds, and the columns of results."""
    start = time.process_time()
    done = []
    for block in blocks:
        activity = Activity(block.of, block.there, common)
        lost = {"lostBefore": activity.lost_before, "lostByYearEnd": activity.lost_by_year_end}
        done.append(totals(block, common, activity) | lost)
    ms = 1e3 * (time.process_time() - start)
    return ms, {name: np.concatenate([results[name] for results in done]) for name in done[0]}


def main():
    inputs = read_columns(sys.argv[1])
    common = Common(inputs)
    draws = inputs["draw.own"].size
    blocks = [Block(inputs, common, slice(first, min(first + TOGETHER, draws))) for first in range(0, draws, TOGETHER)]
    results = {}
    for line in sys.stdin:
        task, _, path = line.strip().partition(" ")
        answer = {}
        if task == "write":
            write_columns(path, results)
        else:
            ms, results = run(blocks, common)
            answer = {"ms": ms, "about": f"NumPy {np.__version__}"}
        print(json.dumps(answer), flush=True)


main()
