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
    """Groups of members by what their covered pay is made of: tilts of the mix of all covered pay."""

    def __init__(self, inputs):
        self.size = inputs["segments.members"]
        self.form = inputs["segments.form"].astype(int)
        self.touched = inputs["segments.touched"] == 1
        self.tilts = [inputs[f"segments.{part}"][:, None] for part in ("screen", "residuals", "others")]
        self.threshold = inputs["threshold"][0]

    def begin(self, drawn):
        """A normal year's pay under the expired contract, and each group's mix of it."""
        scale = drawn["scaleLinkedBase"]
        background = scale * drawn["backgroundShare"]
        overscale = scale * drawn["overscaleRatio"] * drawn["overscaleCovered"]
        self.year = np.stack([scale - background, background, overscale])
        self.residuals = np.maximum(drawn["residualsAll"], drawn["residualsScaleLinked"] + drawn["residualsStreaming"])
        sessions = self.year.sum(axis=0)
        others = drawn["otherContracts"]
        parts = [(1 - others) * sessions / (sessions + self.residuals), (1 - others) * self.residuals / (sessions + self.residuals), others]
        mix = np.stack([tilt * part for tilt, part in zip(self.tilts, parts)])
        total = mix.sum(axis=0)
        alone = np.array([0, 0, 1])[:, None, None]
        self.mix = np.where(total > 0, mix / np.where(total > 0, total, 1), alone)
        self.with_pay = 1 - drawn["noPayShare"]
        self.deviate = normal_quantile(1 - np.minimum(0.999, drawn["thresholdShare"] / self.with_pay))

    def reaching_health_plan(self, drawn, pay):
        """Share of all members whose covered pay in the first twelve months reaches the threshold; pay is lognormal."""
        paid = np.stack([getattr(pay, form)[:12].sum(axis=0) for form in FORMS])
        paid[2] *= drawn["overscaleCovered"]
        screen = np.where(self.year > 0, paid / np.where(self.year > 0, self.year, 1), 1)[self.form]
        residuals = np.where(self.residuals > 0, pay.residuals[:12].sum(axis=0) / np.where(self.residuals > 0, self.residuals, 1), 1)
        ratio = self.mix[0] * screen + self.mix[1] * residuals + self.mix[2]
        away = np.log(drawn["healthThreshold"] / (self.threshold * ratio)) / drawn["paySpread"]
        return self.with_pay * (self.size / self.size.sum() @ normal_cdf(-(self.deviate + away)))

    def ahead(self, drawn, strike, offer):
        """Share of members in groups that come out ahead, without those whose pay comes mostly from contracts that are not struck."""
        gain = np.stack([strike.total[form] - offer.total[form] for form in FORMS])
        gain[2] *= drawn["overscaleCovered"]
        screen = (gain / np.where(self.year != 0, self.year, 1))[self.form]
        residuals = (strike.total["residuals"] - offer.total["residuals"]) / self.residuals
        is_ahead = self.mix[0] * screen + self.mix[1] * residuals > 0
        size = self.size * self.touched
        return size @ is_ahead / size.sum()
