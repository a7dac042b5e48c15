"""What work is worth under one set of terms.

Session pay at scale and residuals that a month's work brings within the horizon, as present value. Pay is a sum over work, so worlds that
differ in their stops alone need no pay by month: `of` gives what the totals of Pay add up to.
"""

import numpy as np

from dates import MONTH
from flow import flow
from pay import REPLICA_MONTHS


class Worth:
    def __init__(self, drawn, dates, formulas, old, tariff, offer):
        self.drawn, self.dates, self.formulas, self.old, self.tariff = drawn, dates, formulas, old, tariff
        month = MONTH[: dates.horizon]
        weights, stage = dates.weights[month, None], dates.stage_of[month]
        replicas = np.minimum(1, (month[:, None] + 0.5) / REPLICA_MONTHS)
        lost_before = replicas * (drawn["replicaDays"] * (1 - offer.replica_pay))
        lost = replicas * tariff.replaced[stage]
        base = weights * (drawn["scaleLinkedBase"] / 12)
        principals, backgrounds = base * (1 - drawn["backgroundShare"]), base * drawn["backgroundShare"]
        # By month of the work: done before the stop's end, and after it.
        before = principals * (1 - drawn["dayShare"] * lost_before) + backgrounds * (1 - lost_before)
        after = principals * (1 - drawn["dayShare"] * lost) * tariff.principal[stage]
        after += backgrounds * (1 - lost) * tariff.background[stage]
        # What is paid whatever is worked, were the terms in force from day 0.
        self.standing = dates.weights[month] @ old.residuals[month]

        brought = old.lag.brought(formulas.contract, np.broadcast_to(weights, before.shape))
        before += brought * old.normal
        after += brought * tariff.residuals[stage]
        if tariff.pays_views:
            bonus = weights * dates.after_bonus[month, None] * tariff.bonus[stage]
            brought = old.lag.brought(formulas.contract, bonus)
            before += brought
            after += brought * tariff.hired[stage]
            self.standing = self.standing + (bonus * old.share[month]).sum(axis=0)
        if tariff.pays_revenue:
            self.standing = self.standing + dates.weights[month] @ tariff.revenue[stage]
        for matrix, per_work in tariff.strands:
            after += old.lag.brought(matrix, np.broadcast_to(weights, before.shape)) * per_work[stage]
        self.before, self.after = before, after
        # From a month on.
        self.onward = np.vstack([np.cumsum(after[::-1], axis=0)[::-1], np.zeros_like(after[:1])])

    def of(self, activity, contraction):
        dates, tariff = self.dates, self.tariff
        months = min(dates.horizon, activity.normal_from)
        before = activity.before[:months]
        work = activity.after[:months] + self.drawn["makeUp"] * activity.returning[:months]
        worth = (before * self.before[:months] + work * self.after[:months]).sum(axis=0) + self.onward[months]
        total = self.standing + contraction * worth
        # What of the bonus and of the share of revenue is not paid because the stop has not ended.
        in_force = activity.in_force[:months]
        stopped = int((in_force < 1).any(axis=1).sum())
        stage, in_force, weights = dates.stage_of[:stopped], in_force[:stopped], dates.weights[:stopped]
        if tariff.pays_revenue:
            total -= weights @ ((1 - in_force) * tariff.revenue[stage])
        if tariff.pays_views:
            years = 12 * -(-stopped // 12)
            worked = np.zeros((years, contraction.size))
            worked[:stopped] = contraction * (before[:stopped] + work[:stopped] * tariff.hired[stage])
            stock = self.old.share[:stopped] + flow(self.formulas.contract, self.old.lag.done(worked))[:stopped]
            not_due = np.maximum(0, dates.after_bonus[:stopped, None] - in_force)
            total -= weights @ (not_due * stock * tariff.bonus[stage])
        return total
