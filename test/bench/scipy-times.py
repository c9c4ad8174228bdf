"""Times scipy's assignment on matrices given on standard input, one request a line; answers one line each.

Request: path, rows, columns, repetitions. The file holds row-major doubles, NaN = not allowed. The columns of
mentors with several seats come expanded, since scipy knows no capacities.
"""
import sys
import time

import numpy as np
from scipy.optimize import linear_sum_assignment

for request in sys.stdin:
    path, rows, columns, repetitions = request.split("\t")
    scores = np.fromfile(path).reshape(int(rows), int(columns))
    scores[np.isnan(scores)] = -np.inf
    costs = -scores
    times = []
    total = 0.0
    for _ in range(int(repetitions)):
        start = time.perf_counter()
        row, column = linear_sum_assignment(costs)
        times.append((time.perf_counter() - start) * 1000)
        total = scores[row, column].sum()
    print(f"{total}\t{' '.join(map(str, times))}", flush=True)
