"""Residuals on their way.

Work done at time s pays the y-th weight evenly over its y-th exhibition year, which begins lag + 12 (y − 1) months after s. So the flow
in mid-month m is the sum over y of (weight y − weight y − 1) / 12 times the work done up to m + 1/2 − lag − 12 (y − 1): with months in
rows of a year, one small matrix times all the work done.
"""

import numpy as np

from dates import MONTH, MONTHS

YEARS = MONTHS // 12


def toeplitz(weights):
    """The matrix from the work done, by years from day 0, to the flow."""
    rises = np.diff(np.concatenate([[0], weights, [0]])) / 12
    matrix = np.zeros((YEARS, YEARS))
    for y, rise in enumerate(rises):
        matrix += rise * np.eye(YEARS, k=-y)
    return matrix


class Lag:
    """Looks work up, done by a lag before the middle of each month; the same for all worlds of a block."""

    def __init__(self, lag):
        self.lag = lag
        whole = np.floor(0.5 - lag)
        self.part = 0.5 - lag - whole
        # Months before day 0 are looked up in a row of zeros ahead of month 0.
        self.whole = whole.astype(np.int64)
        row = np.maximum(MONTH[:, None] + self.whole + 1, 0)
        self.place = row * lag.size + np.arange(lag.size)

    def done(self, work):
        months, draws = work.shape
        padded = np.zeros((months + 1, draws))
        padded[1:] = work
        up_to = np.zeros((months + 1, draws))
        np.cumsum(work[:-1], axis=0, out=up_to[2:])
        place = self.place[:months]
        return up_to.take(place) + self.part * padded.take(place)

    def brought(self, matrix, weights):
        """What a unit of each month's work brings by its flow, a month's flow counted at its weight: the transpose of flow and done."""
        months, draws = weights.shape
        padded = np.zeros((12 * -(-months // 12), draws))
        padded[:months] = weights
        # By month, what the work done up to it brings in that month and in the later ones it raises; and the same from a month on.
        here = np.zeros((months + 2, draws))
        here[:months] = flow(matrix.T, padded)[:months]
        onward = np.cumsum(here[::-1], axis=0)[::-1].copy()
        place = np.minimum(MONTH[:months, None] - self.whole, months) * draws + np.arange(draws)
        return self.part * here.take(place) + onward.take(place + draws)

    def done_normally(self):
        return np.maximum(0, MONTH[:, None] + 0.5 - self.lag)


def flow(matrix, done):
    months, draws = done.shape
    years = months // 12
    return (matrix[:years, :years] @ done.reshape(years, 12 * draws)).reshape(months, draws)
