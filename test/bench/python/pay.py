"""What members are paid in one world, month by month in dollars of the day, and its present value over the horizon."""

import numpy as np

from dates import MONTH, MONTHS
from flow import Lag, flow
from tariff import standing

# Months after day 0 by which the drawn share of days is done by replicas.
REPLICA_MONTHS = 36


class Old:
    """What the pay of all worlds of a block has in common: residuals of the work before day 0."""

    def __init__(self, drawn, formulas):
        self.lag = Lag(drawn["residualLag"])
        self.share = 1 - flow(formulas.contract, self.lag.done_normally())
        self.normal = sum(standing(drawn))
        self.residuals = self.normal * self.share


class Pay:
    def __init__(self, drawn, dates, formulas, old, activity, contraction, tariff, offer, months):
        # Whole years, so that flows can be taken by years.
        months = 12 * -(-months // 12)
        # Months that differ from the one before; the others are looked up.
        differs = (MONTH <= max(REPLICA_MONTHS, activity.normal_from)) | np.isin(MONTH, dates.stage_first)
        rows = MONTH[:months][differs[:months]]
        expand = np.cumsum(differs[:months]) - 1
        stage = dates.stage_of[rows]

        before, in_force = activity.before[rows], activity.in_force[rows]
        work = activity.after[rows] + drawn["makeUp"] * activity.returning[rows]
        work_overscale = activity.after[rows] + drawn["makeUpOverscale"] * activity.returning[rows]
        replicas = np.minimum(1, (rows[:, None] + 0.5) / REPLICA_MONTHS)
        lost_before = replicas * (drawn["replicaDays"] * (1 - offer.replica_pay))
        lost = replicas * tariff.replaced[stage]
        base = drawn["scaleLinkedBase"] / 12 * contraction
        principals, backgrounds = base * (1 - drawn["backgroundShare"]), base * drawn["backgroundShare"]
        paid = work * (1 - drawn["dayShare"] * lost)
        paid_background = work * (1 - lost)
        principal = principals * (before * (1 - drawn["dayShare"] * lost_before) + paid * tariff.principal[stage])
        background = backgrounds * (before * (1 - lost_before) + paid_background * tariff.background[stage])
        overscale = base * drawn["overscaleRatio"] * (before + work_overscale)
        raises = principals * paid * (tariff.principal - tariff.hired)[stage]
        raises += backgrounds * paid_background * (tariff.background - tariff.hired_background)[stage]
        contributions = drawn["contributionRate"] * (principal + background + drawn["overscaleCovered"] * overscale)
        # Higher ceilings are for photography from the second step on.
        contributions += dates.after_step2[rows, None] * tariff.ceilings[stage] * contraction * work_overscale
        self.principal, self.background, self.overscale = principal[expand], background[expand], overscale[expand]
        self.raises = raises[expand]

        paying = contraction * (before * old.normal + work * tariff.residuals[stage])
        residuals = old.residuals[:months] + flow(formulas.contract, old.lag.done(paying[expand]))
        for matrix, per_work in tariff.strands:
            residuals += flow(matrix, old.lag.done((contraction * work * per_work[stage])[expand]))
        free = np.zeros((months, contraction.size))
        if tariff.pays_views:
            # The bonus moves with the stock of credits; a share of revenue does not: it is divided among fewer.
            worked = contraction * (before + work * tariff.hired[stage])
            stock = old.share[:months] + flow(formulas.contract, old.lag.done(worked[expand]))
            due = np.minimum(dates.after_bonus[:months, None], activity.in_force[:months])
            free += stock * due * tariff.bonus[dates.stage_of[:months]]
        if tariff.pays_revenue:
            free += (in_force * tariff.revenue[stage])[expand]
        self.contributions = contributions[expand] + drawn["contributionRate"] * residuals
        self.residuals = residuals + free
        self.free_of_contributions = free
        self.total = {
            part: dates.weights[: dates.horizon] @ getattr(self, part)[: dates.horizon]
            for part in ("principal", "background", "overscale", "residuals", "contributions", "free_of_contributions")
        }

    def scale_pay(self):
        """Present value of the pay both sides' terms are about: at scale, with residuals."""
        return self.total["principal"] + self.total["background"] + self.total["residuals"]
