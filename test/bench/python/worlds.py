"""The model in NumPy, from its equations: what follows, in each draw, from what chance has decided.

It does the same work as the engine's prepareWorlds, vectorised over months and draws, so that the two can be timed side by side; written
apart from the engine, it also checks it.

    python3 worlds.py INPUT

reads the inputs of all draws from a file of columns and answers each line it is sent by a line of JSON: «round» does the whole work once
and answers its time, «write PATH» writes the results.
"""

import json
import sys
import time

import numpy as np

from activity import Activity, lost_months
from columns import read_columns, write_columns
from dates import MONTHS, Dates
from employers import Costing, cash, stop_cost
from members import Members, aid
from pay import Old, Pay
from search import Search
from tariff import Formulas, Tariff, Terms
from worth import Worth

# Draws evaluated together: arrays of all months fit the cache, and calls are few enough not to count.
TOGETHER = 512


class Model:
    def __init__(self, inputs):
        self.inputs = inputs
        self.draws = inputs["own"].size
        self.shoots_apart = inputs["shootsApart"][0] == 1
        self.dates = Dates(inputs)
        self.formulas = Formulas(inputs)
        self.members = Members(inputs)
        self.costing = Costing(inputs)
        # Lengths tried on the way to the members' break-even, and to each of the employers' two.
        self.members_tries, self.employers_tries = int(inputs["membersTries"][0]), int(inputs["employersTries"][0])

    def run(self):
        blocks = [self.block(slice(first, min(first + TOGETHER, self.draws))) for first in range(0, self.draws, TOGETHER)]
        return {name: np.concatenate([block[name] for block in blocks], axis=-1) for name in blocks[0]}

    def block(self, draws):
        dates, formulas, members = self.dates, self.formulas, self.members
        drawn = {name[6:]: values[draws] for name, values in self.inputs.items() if name.startswith("drawn.")}
        own, other = self.inputs["own"][draws], self.inputs["other"][draws]
        offer, deal, ask = (Terms(self.inputs, world, draws) for world in ("offer", "deal", "ask"))
        tariffs = {terms: Tariff(drawn, dates, formulas, terms, offer) for terms in (offer, deal, ask)}
        old = Old(drawn, formulas)
        horizon, weights = dates.horizon, dates.weights
        members.begin(drawn)

        # Companies' shoots, by parameters of their own where the members' work is not shoots.
        shoots = drawn
        if self.shoots_apart:
            shoots = drawn | {key: drawn["shoots" + key[0].upper() + key[1:]] for key in ("otherStopTv", "otherStopFilm", "restartWeeks")}

        def activity(length, by=drawn):
            return Activity(by, length, other, dates.year_end)

        # Work left after the industry's contraction; the part that the strike is blamed for comes with its length.
        by_strike = drawn["contractionByStrike"] * np.maximum(0, 1 - drawn["contraction"])
        contraction = drawn["contraction"] + by_strike

        def contracted(length):
            return contraction + by_strike * np.expm1(-length / 30)

        def pay(activity, left, terms, months):
            return Pay(drawn, dates, formulas, old, activity, left, tariffs[terms], offer, months)

        nothing = np.zeros_like(own)
        standing, struck = activity(nothing), activity(own)
        shot_standing, shot_struck = (activity(nothing, shoots), activity(own, shoots)) if self.shoots_apart else (standing, struck)
        paid_offer = pay(standing, contraction, offer, MONTHS)
        paid_early = pay(standing, contraction, deal, horizon)
        paid_ask = pay(standing, contraction, ask, horizon)
        paid_strike = pay(struck, contracted(own), deal, MONTHS)
        standing_stop, struck_stop = stop_cost(drawn, dates, shot_standing.lost), stop_cost(drawn, dates, shot_struck.lost)
        aided = aid(drawn, own, MONTHS)

        # Members' cumulative difference by each month's end.
        monthly = paid_strike.principal + paid_strike.background + paid_strike.residuals
        monthly -= paid_offer.principal + paid_offer.background + paid_offer.residuals
        monthly[: len(aided)] += aided
        cumulative = np.cumsum(weights[:, None] * monthly, axis=0)
        behind = cumulative < 0
        # Months up to the last one at whose end members are behind.
        behind_until = np.where(behind.any(axis=0), MONTHS - np.argmax(behind[::-1], axis=0), 0)

        in_horizon = aided[:horizon]
        q = {"strikeLengthDays": own, "otherLengthDays": other, "strikeAid": weights[: len(in_horizon)] @ in_horizon}
        terms_gain = paid_early.scale_pay() - paid_offer.scale_pay()
        stop_gain = paid_strike.scale_pay() + q["strikeAid"] - paid_early.scale_pay()
        gains = {part: paid_strike.total[part] - paid_offer.total[part] for part in paid_offer.total}
        q["membersTermsGain"] = terms_gain
        q["membersStopCost"] = stop_gain
        q["membersNetGain"] = terms_gain + stop_gain
        q["membersNetGainAllPay"] = terms_gain + stop_gain + gains["overscale"]
        q["membersNetGainThreeYears"] = cumulative[35]
        q["membersBreakEvenMonths"] = np.where(behind_until == MONTHS, np.inf, np.where(behind_until > 0, behind_until + 1.0, 0))
        principals = drawn["scaleLinkedBase"] * (1 - drawn["backgroundShare"])
        q["scalePrincipalNetGain"] = members.threshold * gains["principal"] / principals
        q["backgroundNetGain"] = gains["background"]
        q["contributionsNetGain"] = gains["contributions"]
        q["residualsPerYear"] = paid_strike.residuals[:horizon].mean(axis=0) * 12
        q["workingMembersAhead"] = members.ahead(drawn, paid_strike, paid_offer)
        q["healthPlanShareOffer"] = members.reaching_health_plan(drawn, paid_offer)
        q["healthPlanShareStrike"] = members.reaching_health_plan(drawn, paid_strike)

        terms_cost = terms_gain + paid_early.total["contributions"] - paid_offer.total["contributions"]
        ask_cost = paid_ask.scale_pay() - paid_offer.scale_pay() + paid_ask.total["contributions"] - paid_offer.total["contributions"]
        stopped = struck_stop - standing_stop
        q["employersTermsCost"] = terms_cost
        q["employersStopCost"] = stopped
        # In peace nothing stops; companies disclosed what both stops cost from the first day of the earlier one.
        q["employersStopCostBoth"] = struck_stop + drawn["stopCost"] * shot_struck.lost_before
        q["employersNetCost"] = terms_cost + stopped
        q["employersAgainstAsk"] = terms_cost - ask_cost + stopped
        q["employersCash"] = cash(drawn, dates, shot_struck, paid_strike, shot_standing, paid_offer)
        base = drawn["scaleLinkedBase"]
        for name, terms in (("offer", offer), ("ask", ask), ("settlement", deal)):
            q[f"{name}CostThreeYears"] = self.costing.of(drawn, formulas, terms, base)
        for name, terms in (("offer", offer), ("settlement", deal)):
            q[f"{name}CostUnionBase"] = self.costing.of(drawn, formulas, terms, self.costing.union_base)

        # How long a stop uses up what the terms are worth to members and cost the companies, and what the demand would have cost them.
        for_members, for_employers, for_ask = Search(terms_gain), Search(terms_cost), Search(ask_cost - terms_cost)
        for_members.narrow(own, q["membersNetGain"])

        def narrow_employers(days, cost):
            for_employers.narrow(days, for_employers.worth - cost)
            for_ask.narrow(days, for_ask.worth - cost)

        narrow_employers(own, stopped)
        worth = Worth(drawn, dates, formulas, old, tariffs[deal], offer)
        for _ in range(self.members_tries):
            days = for_members.next_try()
            tried = activity(days)
            aided = aid(drawn, days, horizon)
            left = worth.of(tried, contracted(days)) + weights[: len(aided)] @ aided
            for_members.narrow(days, left - paid_offer.scale_pay())
            lost = lost_months(shoots, days, other) if self.shoots_apart else tried.lost
            narrow_employers(days, stop_cost(drawn, dates, lost) - standing_stop)
        for search in (for_ask, for_employers) * self.employers_tries:
            days = search.next_try()
            narrow_employers(days, stop_cost(drawn, dates, lost_months(shoots, days, other)) - standing_stop)
        q["breakEvenLengthMembers"] = for_members.length()
        q["breakEvenLengthEmployers"] = for_employers.length()
        q["breakEvenLengthAsk"] = for_ask.length()
        q["path"] = cumulative[2::3]
        return q


def main():
    model = Model(read_columns(sys.argv[1]))
    results = {}
    for line in sys.stdin:
        task, _, path = line.strip().partition(" ")
        answer = {}
        if task == "write":
            write_columns(path, results)
        else:
            start = time.perf_counter()
            results = model.run()
            answer = {"ms": 1e3 * (time.perf_counter() - start), "about": f"NumPy {np.__version__}"}
        print(json.dumps(answer), flush=True)


main()
