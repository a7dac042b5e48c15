/* What members are paid in one world, month by month in dollars of the day, and its present value over the horizon. */
#pragma once
#include "activity.h"
#include "flow.h"

#define FLOWS(X) X(principal) X(background) X(overscale) X(raises) X(residuals) X(free) X(contributions)

static struct {
#define X(name) Row name[MONTHS];
  FLOWS(X)
#undef X
} paid;

static struct {
#define X(name) Row name;
  FLOWS(X)
#undef X
} totals;

/* Months after day 0 by which the drawn share of days is done by replicas. */
static const double REPLICA_MONTHS = 36;

/* Work in what a normal stock of it pays, USD a month; in normal months; and by uneven part. */
static Flow paying, all_work, uneven_parts[UNEVEN_PARTS];
static Row stock[MONTHS];

/* Session pay, the contributions on it, and the work that later residuals come from. */
static void fill_sessions(int from, int to) {
  static Row principals, backgrounds, overscales;
  EACH_DRAW {
    double base = given.scaleLinkedBase[i] / 12;
    principals[i] = base * (1 - given.backgroundShare[i]);
    backgrounds[i] = base * given.backgroundShare[i];
    overscales[i] = base * given.overscaleRatio[i];
  }
  for (int m = from; m < to; m++) {
    int p = common.period_of[m];
    if (m > REPLICA_MONTHS && m > activity.normal_from && p == common.period_of[m - 1]) {
      /* Nothing has changed since the month before. */
      Row *same[] = {paid.principal, paid.background, paid.overscale, paid.raises, paid.contributions, paying.work};
      for (int k = 0; k < 6; k++) memcpy(same[k][m], same[k][m - 1], sizeof(Row));
      continue;
    }
    double replicas = smaller(1, (m + 0.5) / REPLICA_MONTHS);
    EACH_DRAW {
      double before = activity.before[m][i], work = activity.after[m][i], hired = given.unit.hired[p][i];
      double lost_before = replicas * given.replacedBefore[i], lost = replicas * given.unit.replaced[p][i];
      double exposed = given.dayShare[i] * given.replicaDayRatio[i];
      double paid_work = work * (1 - exposed * lost), paid_background = work * (1 - lost);
      double principal = principals[i] * (before * (1 - exposed * lost_before) + paid_work * given.unit.principal[p][i]);
      double background = backgrounds[i] * (before * (1 - lost_before) + paid_background * given.unit.background[p][i]);
      double overscale = overscales[i] * (before + work * hired);
      paid.principal[m][i] = principal;
      paid.background[m][i] = background;
      paid.overscale[m][i] = overscale;
      paid.raises[m][i] = principals[i] * paid_work * (given.unit.principal[p][i] - hired) +
                          backgrounds[i] * paid_background * (given.unit.background[p][i] - hired);
      paid.contributions[m][i] = given.contributionRate[i] * (principal + background + given.overscaleCovered[i] * overscale) +
                                 common.ceilings_due[m] * given.unit.ceilings[p][i] * work * hired +
                                 given.unit.contributionPoints[p][i] * (principals[i] * paid_work * given.unit.principal[p][i] +
                                                                        backgrounds[i] * paid_background * given.unit.background[p][i]);
      paying.work[m][i] = before * given.normalResiduals[i] + work * given.unit.residuals[p][i];
    }
  }
}

/* Residuals on which contributions are due: of old work, of later work in the contract's shares, and of each uneven part; as they grow. */
static void fill_residuals(int from, int to) {
  memcpy(paid.residuals[from], given.old_residuals[from], (to - from) * sizeof(Row));
  add_flow(paid.residuals, &paying, common.increments, from, to);
  for (int k = 0; k < common.uneven_parts; k++) {
    for (int m = from; m < to; m++)
      EACH_DRAW uneven_parts[k].work[m][i] = activity.after[m][i] * given.unit.uneven_parts[k][(int)common.period_of[m]][i];
    add_flow(paid.residuals, &uneven_parts[k], common.increments + INCREMENTS * (k + 1), from, to);
  }
  for (int m = from; m < to; m++) EACH_DRAW paid.residuals[m][i] *= given.growth[m][i];
}

/* Bonus and share of revenue, free of contributions; the bonus moves with the stock of credits, a share of revenue does not. */
static void fill_free(int from, int to) {
  if (common.pays_views) {
    for (int m = from; m < to; m++) {
      int p = common.period_of[m];
      EACH_DRAW all_work.work[m][i] = activity.before[m][i] + activity.after[m][i] * given.unit.hired[p][i];
    }
    memcpy(stock[from], given.old_share[from], (to - from) * sizeof(Row));
    add_flow(stock, &all_work, common.increments, from, to);
  }
  for (int m = from; m < to; m++) {
    int p = common.period_of[m];
    EACH_DRAW {
      double in_force = activity.in_force[m][i], free = 0;
      if (common.pays_views) free += stock[m][i] * smaller(given.ramp[m][i], in_force) * given.unit.bonus[p][i];
      if (common.pays_revenue) free += in_force * given.unit.revenue[p][i];
      paid.contributions[m][i] += given.contributionRate[i] * paid.residuals[m][i];
      paid.residuals[m][i] += free;
      paid.free[m][i] = free;
    }
  }
}

static void add_up(Row sum, const Row *flow, int from, int to) {
  for (int m = from; m < to; m++) EACH_DRAW sum[i] += common.weights[m] * flow[m][i];
}

/* A year at a time, while its rows are at hand. */
static void fill_pay(void) {
  memset(&totals, 0, sizeof totals);
  fill_lag();
  for (int from = 0; from < MONTHS; from += 12) {
    int to = from + 12, end = to < common.horizon ? to : common.horizon;
    fill_sessions(from, to);
    fill_residuals(from, to);
    fill_free(from, to);
#define X(name) add_up(totals.name, paid.name, from, end);
    FLOWS(X)
#undef X
  }
}
