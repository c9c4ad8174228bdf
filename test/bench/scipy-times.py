"""Solves the assignment of a file of scores each time a line comes in; answers with the time in ms and the total.

Arguments: path, rows, columns. The file holds row-major doubles, NaN = not allowed.
"""
import sys
import time

import numpy as np
from scipy.optimize import linear_sum_assignment

path, rows, columns = sys.argv[1:]
scores = np.fromfile(path).reshape(int(rows), int(columns))
scores[np.isnan(scores)] = -np.inf
costs = -scores

for _ in sys.stdin:
    start = time.perf_counter()
    row, column = linear_sum_assignment(costs)
    elapsed = (time.perf_counter() - start) * 1000
    print(f"{elapsed}\t{scores[row, column].sum()}", flush=True)
