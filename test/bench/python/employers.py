"""What the dispute costs the companies: the stop, the cash, and the terms as the parties count them."""

import numpy as np

from dates import MONTH_DAYS
from tariff import against, mixed


def stop_cost(drawn, dates, lost):
    """Cost of the work lost, present value: cost per full-stop day × days lost; `lost` in full months, by month."""
    return dates.weights[: len(lost)] @ lost * drawn["stopCost"] * MONTH_DAYS


def cash(drawn, dates, strike, strike_pay, offer, offer_pay):
    """More cash in hand on 31 December of the first year: production cash not spent, less cash part of the stop and contract cost."""
    until = dates.year_end / MONTH_DAYS
    shares = np.clip(until - np.arange(int(np.ceil(until))), 0, 1)

    def contract(pay):
        months = len(shares)
        raises = (1 + drawn["contributionRate"]) * (shares @ pay.raises[:months])
        return raises + shares @ pay.free_of_contributions[:months]

    days = strike.lost_by_year_end - offer.lost_by_year_end
    stop = drawn["stopCash"] * drawn["stopCost"] * days
    return drawn["deferrableCash"] / 365.25 * days - stop - (contract(strike_pay) - contract(offer_pay))


class Costing:
    """Cost of terms over the contract term: no strike, normal volumes, over the expired terms continued."""

    def __init__(self, inputs):
        def until_renewal(key):
            return np.floor((inputs["renewalDay"][0] - inputs[key][0]) / 365.25 * 100 + 0.5) / 100

        self.years, self.step2, self.step3, self.bonus = map(until_renewal, ("contractDay", "stepDay2", "stepDay3", "bonusDay"))
        self.union_base = inputs["unionBase"][0]

    def stepped_years(self, steps):
        scale = np.cumprod(1 + steps, axis=0) - 1
        return scale[0] * (self.years - self.step2) + scale[1] * (self.step2 - self.step3) + scale[2] * self.step3

    def of(self, drawn, formulas, terms, base):
        """`base` is the scale-linked pay of a normal year."""
        principal, background = self.stepped_years(terms.principal), self.stepped_years(terms.background)
        share, top, moved = drawn["backgroundShare"], drawn["topServiceShare"], terms.streaming
        start, end = formulas.offer, formulas.to[terms.to]

        def between(part):
            return (1 - moved) * mixed(top, getattr(start, part)) + moved * mixed(top, getattr(end, part))

        wages = base * ((1 - share) * principal + share * background)
        fixed = drawn["residualsStreaming"] * (between("total") - mixed(top, formulas.old.total)) * self.years
        residuals = drawn["residualCosting"] * (drawn["residualsScaleLinked"] * principal + fixed)
        bonus = drawn["bonusValue"] * against(between("views"), mixed(top, formulas.bonus.views)) * self.bonus
        revenue = drawn["revenueShareValue"] * against(between("revenue"), mixed(top, formulas.revenue.revenue)) * self.years
        return (1 + drawn["contributionRate"]) * (wages + residuals) + terms.ceilings * self.step2 + bonus + revenue
