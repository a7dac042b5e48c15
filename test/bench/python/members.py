"""Aid during the stop, and the members by what their pay is made of."""

import math
from statistics import NormalDist

import numpy as np

from dates import MONTH, MONTH_DAYS

# Unemployment pay: after a waiting time of 14 days, for 26 weeks.
INSURANCE_FROM = 14
INSURANCE_UNTIL = 14 + 26 * 7

erfc = np.frompyfunc(math.erfc, 1, 1)
FORMS = ("principal", "background", "overscale")


def normal_cdf(x):
    return erfc(-x * math.sqrt(0.5)).astype(float) / 2


def normal_quantile(p):
    inverse = NormalDist().inv_cdf
    return np.array([inverse(each) for each in p])


def aid(drawn, length, months):
    """Strike aid and unemployment pay of each month up to the last in which any is paid, at most so many."""
    last = max(float(length.max(initial=0)), 0)
    start = MONTH[: min(months, int(last / MONTH_DAYS) + 1), None] * MONTH_DAYS
    end = np.minimum(start + MONTH_DAYS, length)
    insured = np.minimum(end, INSURANCE_UNTIL) - np.maximum(start, INSURANCE_FROM)
    weekly = drawn["insuredMembers"] * drawn["insuranceTakeUp"] * drawn["insuranceWeekly"]
    return drawn["strikeAid"] / MONTH_DAYS * np.maximum(end - start, 0) + weekly / 7 * np.maximum(insured, 0)


class Members:
    """Groups of members by what their covered pay is made of."""

    def __init__(self, inputs):
        self.size = inputs["segments.members"]
        self.form = inputs["segments.form"].astype(int)
        self.touched = inputs["segments.touched"] == 1
        screen = self.size * inputs["segments.screen"]
        alike = self.form[:, None] == self.form[None, :]
        self.of_form = (screen / (alike @ screen))[:, None]
        others = self.size * inputs["segments.others"]
        self.of_others = (others / others.sum())[:, None]
        self.of_residuals = inputs["segments.standing"][:, None]
        self.of_free = inputs["segments.free"][:, None]
        self.threshold = inputs["threshold"][0]

    def begin(self, drawn):
        """A normal year's pay under the expired contract, and each group's part of it: sessions, residuals, other contracts."""
        scale = drawn["scaleLinkedBase"]
        background = scale * drawn["backgroundShare"]
        overscale = scale * drawn["overscaleRatio"] * drawn["overscaleCovered"]
        self.year = np.stack([scale - background, background, overscale])
        self.residuals = np.maximum(drawn["residualsAll"], drawn["residualsScaleLinked"] + drawn["residualsStreaming"])
        struck = self.year.sum(axis=0) + self.residuals
        others = drawn["otherContracts"]
        self.sessions = self.year[self.form] * self.of_form
        self.others = struck * others / (1 - others) * self.of_others
        self.normal = self.sessions + self.residuals * self.of_residuals + self.others
        self.with_pay = 1 - drawn["noPayShare"]
        self.deviate = normal_quantile(1 - np.minimum(0.999, drawn["thresholdShare"] / self.with_pay))

    def reaching_health_plan(self, drawn, pay):
        """Share of all members whose covered pay in the first twelve months reaches the threshold; pay is lognormal."""
        paid = np.stack([getattr(pay, form)[:12].sum(axis=0) for form in FORMS])
        paid[2] *= drawn["overscaleCovered"]
        screen = np.where(self.year > 0, paid / np.where(self.year > 0, self.year, 1), 1)[self.form]
        free = pay.free_of_contributions[:12].sum(axis=0)
        fixed = pay.residuals[:12].sum(axis=0) - free
        earned = self.sessions * screen + fixed * self.of_residuals + free * self.of_free + self.others
        ratio = np.where(self.normal > 0, earned / np.where(self.normal > 0, self.normal, 1), 1)
        away = np.log(drawn["healthThreshold"] / (self.threshold * ratio)) / drawn["paySpread"]
        return self.with_pay * (self.size / self.size.sum() @ normal_cdf(-(self.deviate + away)))

    def ahead(self, drawn, strike, offer):
        """Share of members in groups that come out ahead, without those whose pay comes mostly from contracts that are not struck."""
        gain = np.stack([strike.total[form] - offer.total[form] for form in FORMS])
        gain[2] *= drawn["overscaleCovered"]
        screen = (gain / np.where(self.year != 0, self.year, 1))[self.form]
        free = strike.total["free_of_contributions"] - offer.total["free_of_contributions"]
        fixed = strike.total["residuals"] - offer.total["residuals"] - free
        is_ahead = self.sessions * screen + fixed * self.of_residuals + free * self.of_free > 0
        size = self.size * self.touched
        return size @ is_ahead / size.sum()
