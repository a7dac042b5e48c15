"""What is due in which month from day 0. A month is a twelfth of 365.25 days; shares of a month are exact in days."""

import numpy as np

MONTHS = 180
MONTH_DAYS = 365.25 / 12
MONTH = np.arange(MONTHS)


def share_after(month):
    """Share of each month that lies after a point in time, given in months from day 0."""
    return np.clip(MONTH + 1 - month, 0, 1)


class Dates:
    def __init__(self, inputs):
        month = {key: inputs[key][0] / MONTH_DAYS for key in ("stepDay2", "stepDay3", "renewalDay", "bonusDay")}
        self.after_step2 = share_after(month["stepDay2"])
        self.after_step3 = share_after(month["stepDay3"])
        self.after_bonus = share_after(month["bonusDay"])
        years = np.floor((MONTH + 1 - month["renewalDay"]) / 12).astype(int)
        after = years >= 0
        # Growth sets in with the renewal and comes every year; renewals come every third year.
        self.growths = np.where(after, years + 1, 0)
        self.after_growth = np.where(after, share_after(month["renewalDay"] + 12 * years), 0)
        self.renewals = np.where(after, years // 3 + 1, 0)
        self.after_renewal = np.where(after, share_after(month["renewalDay"] + 36 * (years // 3)), 0)
        self.year_end = inputs["yearEndDay"][0]
        self.horizon = int(inputs["horizonMonths"][0])
        monthly = (np.log1p(inputs["discount"][0]) + np.log1p(inputs["inflation"][0])) / 12
        self.weights = np.exp(-monthly * (MONTH + 0.5))
        # Stages: stretches of months in which none of the steps, growths and renewals changes.
        rows = np.stack([self.after_step2, self.after_step3, self.growths, self.after_growth, self.renewals, self.after_renewal])
        begins = np.concatenate([[True], (rows[:, 1:] != rows[:, :-1]).any(axis=0)])
        self.stage_first = MONTH[begins]
        self.stage_of = np.cumsum(begins) - 1


def around(rows, number, share):
    """The row before the number-th change, moved towards the one after it by the share of the month after it; a row per month."""
    before = np.maximum(number - 1, 0)
    return rows[before] + np.where(number > 0, share, 0)[:, None] * (rows[number] - rows[before])
