/* What members are paid in one world, month by month in dollars of the day, and its present value. */
#pragma once
#include "activity.h"
#include "tariff.h"

typedef struct {
  /* Session pay of principals and of background actors at scale, pay above scale, the part of session pay above the old scale. */
  Row principal[MONTHS], background[MONTHS], overscale[MONTHS], raises[MONTHS];
  /* All residuals, those of them on which no contributions are due, and contributions to pension and health. */
  Row residuals[MONTHS], free_of_contributions[MONTHS], contributions[MONTHS];
} Pay;

typedef struct {
  Row principal, background, overscale, residuals, free, contributions;
} Totals;

/* Months after day 0 by which the drawn share of days is done by replicas. */
static const double REPLICA_MONTHS = 36;

static Row old_share[MONTHS], old_residuals[MONTHS], normal_residuals;
static Lag lag;

/* What the pay of all worlds of a block has in common. */
static void begin_pay(const Drawn *d, int n) {
  fill_gap_left(d, n);
  fill_standing(d, n);
  fill_lag(&lag, d->residualLag, n);
  fill_old_share(old_share, d->residualLag, contract_rises, n);
  EACH_LANE normal_residuals[i] = standing_scale_linked[i] + standing_others[i];
  for (int m = 0; m < MONTHS; m++) EACH_LANE old_residuals[m][i] = normal_residuals[i] * old_share[m][i];
}

/* Pay of a normal month at the expired contract's scale, and the share of days done by replicas and not paid under the offer. */
static Row normal_principal, normal_background, normal_overscale, replaced_before;

/* Work in what a normal stock of it pays, USD a month; in normal months; and by strand. */
static Flow paying, all_work, strand_flow[STRANDS];
static Row stock[MONTHS];

typedef struct {
  const Drawn *drawn;
  const Activity *activity;
  const double *contraction;
  const Tariff *tariff;
  const Terms *terms, *offer;
} World;

static void fill_normal(const World *world, int n) {
  const Drawn *d = world->drawn;
  EACH_LANE {
    double base = d->scaleLinkedBase[i] / 12 * world->contraction[i];
    normal_principal[i] = base * (1 - d->backgroundShare[i]);
    normal_background[i] = base * d->backgroundShare[i];
    normal_overscale[i] = base * d->overscaleRatio[i];
    replaced_before[i] = d->replicaDays[i] * (1 - world->offer->replicaPay[i]);
  }
}

/* Session pay, the contributions on it, and the work that later residuals come from. */
static void fill_sessions(Pay *restrict out, const World *world, int from, int to, int n) {
  const Drawn *d = world->drawn;
  const Activity *restrict activity = world->activity;
  const Tariff *restrict t = world->tariff;
  const double *restrict contraction = world->contraction;
  for (int m = from; m < to; m++) {
    int s = calendar.stage_of[m];
    if (m > REPLICA_MONTHS && m > activity->normal_from && s == calendar.stage_of[m - 1]) {
      /* Nothing has changed since the month before. */
      Row *same[] = {out->principal, out->background, out->overscale, out->raises, out->contributions, paying.work, all_work.work};
      for (int k = 0; k < 7; k++) memcpy(same[k][m], same[k][m - 1], sizeof(Row));
      continue;
    }
    double replicas = smaller(1, (m + 0.5) / REPLICA_MONTHS), ceilings_due = calendar.after_step2[m];
#pragma GCC ivdep
    EACH_LANE {
      double before = activity->before[m][i], after = activity->after[m][i], returning = activity->returning[m][i];
      double work = after + d->makeUp[i] * returning, work_overscale = after + d->makeUpOverscale[i] * returning;
      double lost_before = replicas * replaced_before[i], lost = replicas * t->replaced[s][i];
      double paid = work * (1 - d->dayShare[i] * lost), paid_background = work * (1 - lost);
      double principal = normal_principal[i] * (before * (1 - d->dayShare[i] * lost_before) + paid * t->principal[s][i]);
      double background = normal_background[i] * (before * (1 - lost_before) + paid_background * t->background[s][i]);
      double overscale = normal_overscale[i] * (before + work_overscale);
      out->principal[m][i] = principal;
      out->background[m][i] = background;
      out->overscale[m][i] = overscale;
      out->raises[m][i] = normal_principal[i] * paid * (t->principal[s][i] - t->hired[s][i]) +
                          normal_background[i] * paid_background * (t->background[s][i] - t->hired_background[s][i]);
      out->contributions[m][i] = d->contributionRate[i] * (principal + background + d->overscaleCovered[i] * overscale) +
                                 ceilings_due * t->ceilings[s][i] * contraction[i] * work_overscale;
      paying.work[m][i] = contraction[i] * (before * normal_residuals[i] + work * t->residuals[s][i]);
      all_work.work[m][i] = contraction[i] * (before + work * t->hired[s][i]);
    }
  }
}

/* Residuals on which contributions are due: of old work, of new work in the contract's shares, and of each strand. */
static void fill_residuals(Pay *restrict out, const World *world, int from, int to, int n) {
  const Drawn *d = world->drawn;
  const Activity *activity = world->activity;
  memcpy(out->residuals[from], old_residuals[from], (to - from) * sizeof(Row));
  add_flow(out->residuals, &paying, contract_rises, &lag, from, to, n);
  for (int k = 0; k < strand_count[world->terms->to]; k++) {
    for (int m = from; m < to; m++)
      EACH_LANE {
        double work = activity->after[m][i] + d->makeUp[i] * activity->returning[m][i];
        strand_flow[k].work[m][i] = world->contraction[i] * work * world->tariff->strands[k][calendar.stage_of[m]][i];
      }
    add_flow(out->residuals, &strand_flow[k], strands[world->terms->to][k].rises, &lag, from, to, n);
  }
}

/* Bonus and share of revenue, free of contributions; the bonus moves with the stock of credits, a share of revenue does not. */
static void fill_free(Pay *restrict out, const World *world, int from, int to, int n) {
  const Drawn *d = world->drawn;
  const Activity *restrict activity = world->activity;
  int views = pays_for_views(world->terms->to), revenue = pays_for_revenue(world->terms->to);
  if (views) {
    memcpy(stock[from], old_share[from], (to - from) * sizeof(Row));
    add_flow(stock, &all_work, contract_rises, &lag, from, to, n);
  }
  for (int m = from; m < to; m++) {
    const double *restrict bonus = world->tariff->bonus[calendar.stage_of[m]];
    const double *restrict share = world->tariff->revenue[calendar.stage_of[m]];
    double bonus_due = calendar.after_bonus[m];
#pragma GCC ivdep
    EACH_LANE {
      double in_force = activity->in_force[m][i], free = 0;
      if (views) free += stock[m][i] * smaller(bonus_due, in_force) * bonus[i];
      if (revenue) free += in_force * share[i];
      out->contributions[m][i] += d->contributionRate[i] * out->residuals[m][i];
      out->residuals[m][i] += free;
      out->free_of_contributions[m][i] = free;
    }
  }
}

static void add_up(double *restrict sum, const Row *restrict flow, int from, int to, int n) {
  for (int m = from; m < to; m++) EACH_LANE sum[i] += calendar.weight[m] * flow[m][i];
}

/* Pay of a world over the first months, and its totals over the horizon; a year at a time, while its rows are at hand. */
static void fill_pay(Pay *restrict out, Totals *restrict totals, const World *world, int months, int n) {
  memset(totals, 0, sizeof *totals);
  fill_normal(world, n);
  for (int from = 0; from < months; from += 12) {
    int to = from + 12 < months ? from + 12 : months, end = to < calendar.horizon ? to : calendar.horizon;
    fill_sessions(out, world, from, to, n);
    fill_residuals(out, world, from, to, n);
    fill_free(out, world, from, to, n);
    add_up(totals->principal, out->principal, from, end, n);
    add_up(totals->background, out->background, from, end, n);
    add_up(totals->overscale, out->overscale, from, end, n);
    add_up(totals->residuals, out->residuals, from, end, n);
    add_up(totals->free, out->free_of_contributions, from, end, n);
    add_up(totals->contributions, out->contributions, from, end, n);
  }
}

/* The pay both sides' terms are about: at scale, with residuals. */
static double scale_pay(const Totals *t, int i) { return t->principal[i] + t->background[i] + t->residuals[i]; }
