/* The worlds of a block and every quantity that comes of them. */
#pragma once
#include "employers.h"
#include "members.h"
#include "search.h"
#include "worth.h"

#define QUANTITIES(X) \
  X(strikeLengthDays) X(otherLengthDays) X(membersNetGain) X(membersNetGainAllPay) X(membersNetGainThreeYears) X(membersTermsGain) \
  X(membersStopCost) X(membersBreakEvenMonths) X(breakEvenLengthMembers) X(workingMembersAhead) X(scalePrincipalNetGain) \
  X(backgroundNetGain) X(contributionsNetGain) X(strikeAid) X(healthPlanShareOffer) X(healthPlanShareStrike) X(residualsPerYear) \
  X(employersTermsCost) X(employersStopCost) X(employersStopCostBoth) X(employersNetCost) X(employersAgainstAsk) X(employersCash) \
  X(breakEvenLengthEmployers) X(breakEvenLengthAsk) X(offerCostThreeYears) X(askCostThreeYears) X(settlementCostThreeYears) \
  X(offerCostUnionBase) X(settlementCostUnionBase)

enum { PATH_STEP = 3, PATH_POINTS = MONTHS / PATH_STEP };

/* Where a block's results go: a pointer to the first draw's number of each quantity, and of each point of the cumulative path. */
typedef struct {
#define X(id) double *id;
  QUANTITIES(X)
#undef X
  double *path[PATH_POINTS];
} Outputs;

/* Work left after the industry's contraction, without and with a stop of this dispute. */
static void fill_contraction(double *standing, double *strike, const Drawn *d, const double *length, int n) {
  EACH_LANE {
    double by_strike = d->contractionByStrike[i] * larger(0, 1 - d->contraction[i]);
    standing[i] = d->contraction[i] + by_strike;
    strike[i] = standing[i] + by_strike * expm1(-length[i] / 30);
  }
}

/* Members' cumulative difference by each month's end, and the first month after which it stays at or above 0. */
static void fill_path(const Outputs *out, Row *cumulative, const Pay *strike, const Pay *offer, const Row *aid, int n) {
  Row sum = {0}, last_below;
  EACH_LANE last_below[i] = -1;
  for (int m = 0; m < MONTHS; m++)
    EACH_LANE {
      double gained = strike->principal[m][i] + strike->background[m][i] + strike->residuals[m][i] + aid[m][i];
      double offered = offer->principal[m][i] + offer->background[m][i] + offer->residuals[m][i];
      sum[i] += calendar.weight[m] * (gained - offered);
      cumulative[m][i] = sum[i];
      if (sum[i] < 0) last_below[i] = m;
    }
  for (int k = 0; k < PATH_POINTS; k++) memcpy(out->path[k], cumulative[PATH_STEP * (k + 1) - 1], n * sizeof(double));
  EACH_LANE {
    out->membersNetGainThreeYears[i] = cumulative[35][i];
    out->membersBreakEvenMonths[i] = last_below[i] < 0 ? 0 : last_below[i] == MONTHS - 1 ? INFINITY : last_below[i] + 2;
  }
}

static struct {
  Activity *standing, *strike, *tried, *shoots_standing, *shoots_strike;
  Tariff offer, deal, ask;
  Pay paid_offer, paid_strike, paid_other;
  Totals total_offer, total_early, total_strike, total_ask;
  Row contraction_standing, contraction_strike, contraction_tried;
  Row stop_standing, stop_strike, stop_tried;
  Row aid[MONTHS], cumulative[MONTHS], days, left, union_base;
  Search members, employers, against_ask;
  /* Lengths tried on the way to the members' break-even, and to each of the employers' two. */
  int members_tries, employers_tries;
} w;

/* What work lost to stops of `w.days` costs the companies beyond what they lose without narrows both of their searches. */
static void narrow_employers(const double *stop_cost, int n) {
  EACH_LANE w.left[i] = w.employers.worth[i] - (stop_cost[i] - w.stop_standing[i]);
  narrow(&w.employers, w.days, w.left, n);
  EACH_LANE w.left[i] = w.against_ask.worth[i] - (stop_cost[i] - w.stop_standing[i]);
  narrow(&w.against_ask, w.days, w.left, n);
}

/* How long a stop uses up what the terms are worth to members and cost the companies, and what the demand would have cost them. */
static void fill_other_lengths(const Outputs *out, const Inputs *in, int n) {
  const Drawn *d = &in->drawn;
  begin_search(&w.members, out->membersTermsGain, n);
  begin_search(&w.employers, out->employersTermsCost, n);
  EACH_LANE w.left[i] = out->employersStopCost[i] - out->employersAgainstAsk[i];
  begin_search(&w.against_ask, w.left, n);
  memcpy(w.days, in->own, n * sizeof(double));
  narrow(&w.members, w.days, out->membersNetGain, n);
  narrow_employers(w.stop_strike, n);
  begin_worth(d, &w.deal, &in->deal, &in->offer, n);
  for (int k = 0; k < w.members_tries; k++) {
    fill_next_try(w.days, &w.members, n);
    fill_activity(w.tried, d, w.days, in->other, n);
    if (in->apart) fill_stop_cost_of(w.stop_tried, &in->shoots, w.days, in->other, n);
    else fill_stop_cost(w.stop_tried, d, w.tried, n);
    fill_contraction(w.contraction_standing, w.contraction_tried, d, w.days, n);
    World tried = {d, w.tried, w.contraction_tried, &w.deal, &in->deal, &in->offer};
    fill_worth(w.left, &tried, n);
    fill_aid(w.aid, d, w.days, calendar.horizon, n);
    add_up(w.left, w.aid, 0, calendar.horizon, n);
    EACH_LANE w.left[i] -= scale_pay(&w.total_offer, i);
    narrow(&w.members, w.days, w.left, n);
    narrow_employers(w.stop_tried, n);
  }
  for (int k = 0; k < 2 * w.employers_tries; k++) {
    fill_next_try(w.days, k % 2 == 0 ? &w.against_ask : &w.employers, n);
    fill_stop_cost_of(w.stop_tried, &in->shoots, w.days, in->other, n);
    narrow_employers(w.stop_tried, n);
  }
  fill_length(out->breakEvenLengthMembers, &w.members, n);
  fill_length(out->breakEvenLengthEmployers, &w.employers, n);
  fill_length(out->breakEvenLengthAsk, &w.against_ask, n);
}

static void prepare_worlds(void) {
  prepare_calendar();
  prepare_rates();
  prepare_strands();
  prepare_segments();
  prepare_term();
  w.standing = new_activity();
  w.strike = new_activity();
  w.tried = new_activity();
  int apart = value_of("shootsApart") == 1;
  w.shoots_standing = apart ? new_activity() : w.standing;
  w.shoots_strike = apart ? new_activity() : w.strike;
  w.members_tries = (int)value_of("membersTries");
  w.employers_tries = (int)value_of("employersTries");
  for (int i = 0; i < LANES; i++) w.union_base[i] = value_of("unionBase");
}

static void run_block(const Inputs *in, const Outputs *out, int n) {
  const Drawn *d = &in->drawn;
  int horizon = calendar.horizon;
  fill_activity(w.standing, d, NULL, in->other, n);
  fill_activity(w.strike, d, in->own, in->other, n);
  if (in->apart) {
    fill_activity(w.shoots_standing, &in->shoots, NULL, in->other, n);
    fill_activity(w.shoots_strike, &in->shoots, in->own, in->other, n);
  }
  fill_contraction(w.contraction_standing, w.contraction_strike, d, in->own, n);
  begin_pay(d, n);
  fill_tariff(&w.offer, d, &in->offer, &in->offer, n);
  fill_tariff(&w.deal, d, &in->deal, &in->offer, n);
  fill_tariff(&w.ask, d, &in->ask, &in->offer, n);
  World offered = {d, w.standing, w.contraction_standing, &w.offer, &in->offer, &in->offer};
  World settled_early = {d, w.standing, w.contraction_standing, &w.deal, &in->deal, &in->offer};
  World asked = {d, w.standing, w.contraction_standing, &w.ask, &in->ask, &in->offer};
  World struck = {d, w.strike, w.contraction_strike, &w.deal, &in->deal, &in->offer};
  fill_pay(&w.paid_offer, &w.total_offer, &offered, MONTHS, n);
  fill_pay(&w.paid_other, &w.total_early, &settled_early, horizon, n);
  fill_pay(&w.paid_other, &w.total_ask, &asked, horizon, n);
  fill_pay(&w.paid_strike, &w.total_strike, &struck, MONTHS, n);
  fill_stop_cost(w.stop_standing, d, w.shoots_standing, n);
  fill_stop_cost(w.stop_strike, d, w.shoots_strike, n);
  fill_aid(w.aid, d, in->own, MONTHS, n);
  EACH_LANE out->strikeAid[i] = 0;
  add_up(out->strikeAid, w.aid, 0, horizon, n);
  fill_path(out, w.cumulative, &w.paid_strike, &w.paid_offer, w.aid, n);
  EACH_LANE out->residualsPerYear[i] = 0;
  for (int m = 0; m < horizon; m++) EACH_LANE out->residualsPerYear[i] += w.paid_strike.residuals[m][i] * 12 / horizon;
  const Totals *strike = &w.total_strike, *offer = &w.total_offer, *early = &w.total_early, *ask = &w.total_ask;
  EACH_LANE {
    double terms_gain = scale_pay(early, i) - scale_pay(offer, i);
    double stop_loss = scale_pay(strike, i) + out->strikeAid[i] - scale_pay(early, i);
    double terms_cost = terms_gain + early->contributions[i] - offer->contributions[i];
    double ask_cost = scale_pay(ask, i) - scale_pay(offer, i) + ask->contributions[i] - offer->contributions[i];
    double stop_cost = w.stop_strike[i] - w.stop_standing[i];
    out->strikeLengthDays[i] = in->own[i];
    out->otherLengthDays[i] = in->other[i];
    out->membersTermsGain[i] = terms_gain;
    out->membersStopCost[i] = stop_loss;
    out->membersNetGain[i] = terms_gain + stop_loss;
    out->membersNetGainAllPay[i] = terms_gain + stop_loss + strike->overscale[i] - offer->overscale[i];
    out->scalePrincipalNetGain[i] = segments.year_at_scale * (strike->principal[i] - offer->principal[i]) /
                                    (d->scaleLinkedBase[i] * (1 - d->backgroundShare[i]));
    out->backgroundNetGain[i] = strike->background[i] - offer->background[i];
    out->contributionsNetGain[i] = strike->contributions[i] - offer->contributions[i];
    out->employersTermsCost[i] = terms_cost;
    out->employersStopCost[i] = stop_cost;
    /* In peace nothing stops; companies disclosed what both stops cost from the first day of the earlier one. */
    out->employersStopCostBoth[i] = w.stop_strike[i] + d->stopCost[i] * w.shoots_strike->lost_before[i];
    out->employersNetCost[i] = terms_cost + stop_cost;
    out->employersAgainstAsk[i] = terms_cost - ask_cost + stop_cost;
  }
  fill_ahead_share(out->workingMembersAhead, d, strike, offer, n);
  fill_health_plan_share(out->healthPlanShareOffer, d, &w.paid_offer, n);
  fill_health_plan_share(out->healthPlanShareStrike, d, &w.paid_strike, n);
  fill_cash(out->employersCash, d, w.shoots_strike, &w.paid_strike, w.shoots_standing, &w.paid_offer, n);
  fill_costing(out->offerCostThreeYears, d, d->scaleLinkedBase, &in->offer, n);
  fill_costing(out->askCostThreeYears, d, d->scaleLinkedBase, &in->ask, n);
  fill_costing(out->settlementCostThreeYears, d, d->scaleLinkedBase, &in->deal, n);
  fill_costing(out->offerCostUnionBase, d, w.union_base, &in->offer, n);
  fill_costing(out->settlementCostUnionBase, d, w.union_base, &in->deal, n);
  fill_other_lengths(out, in, n);
}
