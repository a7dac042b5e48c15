"""What members are paid in one world, month by month in dollars of the day, and its present value over the horizon.

Residuals are on their way: work done at time s pays the y-th weight evenly over its y-th exhibition year, which begins lag + 12 (y − 1)
months after s. So the flow in mid-month m is the sum over y of (weight y − weight y − 1) / 12, the y-th increment, times the work done up to
m + 1/2 − lag − 12 (y − 1): with months in rows of a year, one small matrix times all the work done.
"""

import numpy as np

from activity import MONTH, MONTHS

YEARS = MONTHS // 12
INCREMENTS = 14
# Months after day 0 by which the drawn share of days is done by replicas.
REPLICA_MONTHS = 36


class Common:
    """The same in all draws: what is due in which month, its present value, and how residuals rise by exhibition year."""

    def __init__(self, inputs):
        self.period_of = inputs["periodOf"].astype(int)
        self.ceilings_due = inputs["ceilingsDue"][:, None]
        self.weights = inputs["weights"][: int(inputs["horizonMonths"][0])]
        self.year_end_days = inputs["yearEndDays"][0]
        # Months before day 0, and the month from which on the volume is level in every draw.
        self.past, self.level_from = int(inputs["pastMonths"][0]), int(inputs["levelFrom"][0])
        self.contract, *self.uneven_parts = [toeplitz(increments) for increments in inputs["increments"].reshape(-1, INCREMENTS)]
        self.pays_views, self.pays_revenue = inputs["paysViews"][0] == 1, inputs["paysRevenue"][0] == 1


def toeplitz(increments):
    """The matrix from the work done, by years from day 0, to the flow."""
    return sum(increment * np.eye(YEARS, k=-year) for year, increment in enumerate(increments))


class Block:
    """What a block of draws is given: columns, `unit` pay per unit of work by period, and the lag as the middle of a month meets it.

    `there` is the volume of work by month, class and draw that is there without any stop; months before day 0 come first.
    """

    def __init__(self, inputs, common, draws):
        total = inputs["draw.own"].size

        def rows_of(kind):
            return {name[5:]: values.reshape(-1, total)[:, draws].copy() for name, values in inputs.items() if name.startswith(kind)}

        self.unit = rows_of("unit.")
        self.of = {name: rows[0] if len(rows) == 1 else rows for name, rows in rows_of("draw.").items()}
        self.there = np.stack([self.of["volumeTelevision"], self.of["volumeFilm"]], axis=1)
        self.uneven_parts = [(matrix, self.unit[f"unevenPart{k}"]) for k, matrix in enumerate(common.uneven_parts)]
        lag = self.of["residualLag"]
        whole = np.floor(0.5 - lag)
        self.part = 0.5 - lag - whole
        # Months before day 0 are looked up in a row of zeros ahead of month 0.
        self.place = np.maximum(MONTH[:, None] + whole.astype(int) + 1, 0) * lag.size + np.arange(lag.size)

    def flow(self, matrix, work):
        """What flows in each month from the work of each."""
        padded, up_to = np.zeros((2, MONTHS + 1, work.shape[1]))
        padded[1:] = work
        np.cumsum(work[:-1], axis=0, out=up_to[2:])
        done = up_to.take(self.place) + self.part * padded.take(self.place)
        return (matrix @ done.reshape(YEARS, -1)).reshape(done.shape)


def totals(block, common, activity):
    of, unit = block.of, block.unit
    # Months that differ from the one before; the others are looked up.
    period_of = common.period_of
    differs = (MONTH <= max(REPLICA_MONTHS, activity.normal_from)) | (np.diff(period_of, prepend=-1) > 0)
    rows, expand = MONTH[differs], np.cumsum(differs) - 1
    period = period_of[rows]

    before, in_force = activity.before[rows], activity.in_force[rows]
    work, hired = activity.after[rows], unit["hired"][period]
    replicas = np.minimum(1, (rows[:, None] + 0.5) / REPLICA_MONTHS)
    lost_before, lost = replicas * of["replacedBefore"], replicas * unit["replaced"][period]
    base = of["scaleLinkedBase"] / 12
    principals, backgrounds = base * (1 - of["backgroundShare"]), base * of["backgroundShare"]
    exposed = of["dayShare"] * of["replicaDayRatio"]
    paid, paid_background = work * (1 - exposed * lost), work * (1 - lost)
    principal = principals * (before * (1 - exposed * lost_before) + paid * unit["principal"][period])
    background = backgrounds * (before * (1 - lost_before) + paid_background * unit["background"][period])
    overscale = base * of["overscaleRatio"] * (before + work * hired)
    raises = principals * paid * (unit["principal"][period] - hired)
    raises += backgrounds * paid_background * (unit["background"][period] - hired)
    contributions = of["contributionRate"] * (principal + background + of["overscaleCovered"] * overscale)
    contributions += common.ceilings_due[rows] * unit["ceilings"][period] * work * hired
    under_terms = principals * paid * unit["principal"][period] + backgrounds * paid_background * unit["background"][period]
    contributions += unit["contributionPoints"][period] * under_terms

    paying = before * of["normalResiduals"] + work * unit["residuals"][period]
    residuals = of["oldResiduals"] + block.flow(common.contract, paying[expand])
    for matrix, per_work in block.uneven_parts:
        residuals += block.flow(matrix, (work * per_work[period])[expand])
    residuals *= of["growth"]
    free = np.zeros_like(residuals)
    if common.pays_views:
        # The bonus moves with the stock of credits; a share of revenue does not: it is divided among fewer.
        stock = of["oldShare"] + block.flow(common.contract, (before + work * hired)[expand])
        free += stock * np.minimum(of["ramp"], activity.in_force) * unit["bonus"][period_of]
    if common.pays_revenue:
        free += (in_force * unit["revenue"][period])[expand]
    flows = {
        "principal": principal[expand],
        "background": background[expand],
        "overscale": overscale[expand],
        "raises": raises[expand],
        "residuals": residuals + free,
        "free": free,
        "contributions": contributions[expand] + of["contributionRate"] * residuals,
    }
    return {name: common.weights @ months[: common.weights.size] for name, months in flows.items()}
