/* What the dispute costs the companies in cash, and the terms as the parties count them. */
#pragma once
#include "pay.h"

/* Raises with their contributions, bonus and share of revenue, paid by 31 December of the first year. */
static double contract_cost_paid(const Pay *pay, double contribution_rate, int i) {
  double sum = 0, until = calendar.year_end / MONTH_DAYS;
  for (int m = 0; m < until; m++)
    sum += smaller(1, until - m) * ((1 + contribution_rate) * pay->raises[m][i] + pay->free_of_contributions[m][i]);
  return sum;
}

/* More cash in hand on that day: production cash not spent, less the cash part of the stop, less contract cost. */
static void fill_cash(double *out, const Drawn *d, const Activity *strike, const Pay *strike_pay, const Activity *offer, const Pay *offer_pay,
                      int n) {
  EACH_LANE {
    double days = strike->lost_by_year_end[i] - offer->lost_by_year_end[i], rate = d->contributionRate[i];
    double contract = contract_cost_paid(strike_pay, rate, i) - contract_cost_paid(offer_pay, rate, i);
    out[i] = d->deferrableCash[i] / 365.25 * days - d->stopCash[i] * d->stopCost[i] * days - contract;
  }
}

/* Years of the contract term, and of it after each thing is due. */
static struct {
  double years, after_step2, after_step3, after_bonus;
} term;

static double years_until_renewal(const char *day) { return floor((value_of("renewalDay") - value_of(day)) / 365.25 * 100 + 0.5) / 100; }

static void prepare_term(void) {
  term.years = years_until_renewal("contractDay");
  term.after_step2 = years_until_renewal("stepDay2");
  term.after_step3 = years_until_renewal("stepDay3");
  term.after_bonus = years_until_renewal("bonusDay");
}

/* Sum over the term's years of the scale above the expired contract's. */
static double stepped_years(const double *const steps[3], int i) {
  double one = 1 + steps[0][i], two = one * (1 + steps[1][i]), three = two * (1 + steps[2][i]);
  return (one - 1) * (term.years - term.after_step2) + (two - 1) * (term.after_step2 - term.after_step3) + (three - 1) * term.after_step3;
}

static double between(double a, double b, double share) { return (1 - share) * a + share * b; }

/* Cost of terms over the contract term, no strike, normal volumes, over the expired terms continued. `base`: a normal year's scale pay. */
static void fill_costing(double *out, const Drawn *d, const double *base, const Terms *terms, int n) {
  const Rates *from = &rates.offer, *to = &rates.to[terms->to];
  EACH_LANE {
    double principal = stepped_years(terms->principal, i), background = stepped_years(terms->background, i);
    double share = d->backgroundShare[i], wages = base[i] * ((1 - share) * principal + share * background);
    double top = d->topServiceShare[i], moved = terms->streaming[i], counted = d->residualCosting[i];
    double above = between(mixed(top, from->total), mixed(top, to->total), moved) - mixed(top, rates.old.total);
    double views = against(between(mixed(top, from->views), mixed(top, to->views), moved), mixed(top, rates.bonus.views));
    double revenue = against(between(mixed(top, from->revenue), mixed(top, to->revenue), moved), mixed(top, rates.revenue.revenue));
    double residuals = counted * (d->residualsScaleLinked[i] * principal + d->residualsStreaming[i] * above * term.years);
    out[i] = (1 + d->contributionRate[i]) * (wages + residuals) + terms->ceilings[i] * term.after_step2 +
             d->bonusValue[i] * views * term.after_bonus + d->revenueShareValue[i] * revenue * term.years;
  }
}
