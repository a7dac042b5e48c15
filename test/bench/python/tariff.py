"""What a normal month's work brings under one set of terms, whoever works when: a row for each stage of the calendar.

Scales are multiples of the expired contract's. Each step counts from its date; after the contract all scales grow alike, and the log
gap to the offer is multiplied by the persistence at each renewal. Work hired is (scale / offer's scale) to the elasticity.
"""

import numpy as np

from dates import around
from flow import toeplitz

RENEWALS, GROWTHS = 6, 15


class Rates:
    """What a residual formula pays on a standing stock of credits: (largest service, smaller ones) by exhibition year, views, revenue."""

    def __init__(self, inputs, name):
        self.fixed = inputs[f"rates.{name}.fixed"].reshape(2, -1)
        self.total = self.fixed.sum(axis=1)
        self.views = inputs[f"rates.{name}.views"]
        self.revenue = inputs[f"rates.{name}.revenue"]


class Formulas:
    def __init__(self, inputs):
        self.offer, self.old, self.bonus, self.revenue = (Rates(inputs, name) for name in ("offer", "old", "bonus", "revenue"))
        self.to = [Rates(inputs, "ask"), Rates(inputs, "deal")]
        self.shares = inputs["exhibitionShares"]
        self.contract = toeplitz(self.shares)

    def strands(self, to):
        """Fixed amounts that do not fall over the years as the contract's: (service, whether of the gap only, matrix)."""

        def uneven(rates):
            return rates.fixed - rates.total[:, None] * self.shares

        found = []
        for service in (0, 1):
            for of_gap, rest in ((False, uneven(self.offer)), (True, uneven(self.to[to]) - uneven(self.offer))):
                if np.abs(rest[service]).max() > 1e-13 * (1 + self.offer.total[service] + self.to[to].total[service]):
                    found.append((service, of_gap, toeplitz(rest[service])))
        return found


def mixed(top, by_service):
    return top * by_service[0] + (1 - top) * by_service[1]


def against(amount, library):
    """An amount in units of the library's; nothing where the library's itself pays nothing."""
    return np.where(library > 0, amount / np.where(library > 0, library, 1), 0)


class Terms:
    def __init__(self, inputs, world, draws):
        def of(key):
            return inputs[f"terms.{world}.{key}"][draws]

        self.principal = np.stack([of("principal1"), of("principal2"), of("principal3")])
        self.background = np.stack([of("background1"), of("background2"), of("background3")])
        self.ceilings, self.replica_pay, self.streaming = of("ceilings"), of("replicaPay"), of("streaming")
        self.to = int(inputs[f"terms.{world}.to"][0])


class Tariff:
    def __init__(self, drawn, dates, formulas, terms, offer):
        first = dates.stage_first
        self.hired, scale = wages(drawn, dates, terms.principal, offer.principal)
        self.hired_background, scale_background = wages(drawn, dates, terms.background, offer.background)
        self.principal = self.hired * scale
        self.background = self.hired_background * scale_background
        left = around(drawn["otherPersistence"] ** np.arange(RENEWALS)[:, None], dates.renewals[first], dates.after_renewal[first])

        def fading(at_offer, at_terms):
            """What terms bring beyond the offer fades at each renewal."""
            return at_offer + left * (at_terms - at_offer)

        self.replaced = drawn["replicaDays"] * (1 - fading(offer.replica_pay, terms.replica_pay))
        self.ceilings = fading(offer.ceilings, terms.ceilings) / 12

        top, moved = drawn["topServiceShare"], terms.streaming
        start, end = formulas.offer, formulas.to[terms.to]

        def by_streaming(part):
            at_offer, at_end = mixed(top, getattr(start, part)), mixed(top, getattr(end, part))
            return fading(at_offer, at_offer + moved * (at_end - at_offer))

        self.pays_views = bool(start.views.any() or end.views.any())
        self.pays_revenue = bool(start.revenue.any() or end.revenue.any())
        self.bonus = drawn["bonusValue"] / 12 * against(by_streaming("views"), mixed(top, formulas.bonus.views))
        self.revenue = drawn["revenueShareValue"] / 12 * against(by_streaming("revenue"), mixed(top, formulas.revenue.revenue))
        streamed = drawn["residualsStreaming"] / 12 * (by_streaming("total") - mixed(top, formulas.old.total))
        scale_linked, others = standing(drawn)
        self.residuals = self.hired * (others + scale_linked * scale + streamed)
        self.strands = []
        for service, of_gap, matrix in formulas.strands(terms.to):
            amount = drawn["residualsStreaming"] / 12 * (top if service == 0 else 1 - top)
            self.strands.append((matrix, self.hired * (left * moved * amount if of_gap else amount)))


def wages(drawn, dates, steps, offer):
    """Work hired and the scale, by stage."""
    first = dates.stage_first
    step2, step3 = dates.after_step2[first, None], dates.after_step3[first, None]
    renewals, after_renewal = dates.renewals[first], dates.after_renewal[first]
    gaps = np.cumsum(np.log((1 + steps) / (1 + offer)), axis=0)
    left = drawn["wagePersistence"] ** np.arange(RENEWALS)[:, None]
    kept = around(np.exp((left - 1) * gaps[2]), renewals, after_renewal)
    grown = around((1 + drawn["growthAfter"]) ** np.arange(GROWTHS)[:, None], dates.growths[first], dates.after_growth[first])
    scale = (1 + steps[0]) * (1 + step2 * steps[1]) * (1 + step3 * steps[2]) * grown * kept
    by_step = np.exp(drawn["elasticity"] * gaps)
    before = by_step[0] + step2 * (by_step[1] - by_step[0]) + step3 * (by_step[2] - by_step[1])
    after = around(np.exp(drawn["elasticity"] * left * gaps[2]), renewals, after_renewal)
    return np.where(renewals[:, None] > 0, after, before), scale


def standing(drawn):
    """Residuals of a normal month under the expired contract, USD: those computed from minimums, and all others."""
    linked = drawn["residualsScaleLinked"]
    return linked / 12, np.maximum(drawn["residualsAll"] - linked, drawn["residualsStreaming"]) / 12
