/*
 * What work is worth under one set of terms: session pay at scale and residuals that a month's work brings within the horizon, as present
 * value. Pay is a sum over work, so worlds that differ in their stops alone need no pay by month: fill_worth gives what the totals of
 * fill_pay add up to.
 */
#pragma once
#include "pay.h"

static struct {
  /* By month of the work: done before the stop's end, and after it; the latter summed from a month on. */
  Row before[MONTHS], after[MONTHS], onward[MONTHS + 1];
  /* What is paid whatever is worked, were the terms in force from day 0. */
  Row standing;
  Row weights[MONTHS], bonus_weights[MONTHS], brought[MONTHS];
  Flow worked;
  Row stock[MONTHS];
} worth;

/* What a unit of each month's work brings by its flow, a month's flow counted at its weight: the transpose of add_flow. */
static void fill_brought(Row *restrict out, const Row *restrict weights, const double rises[RISES], const Lag *lag, int n) {
  /* By month, what the work done up to it brings in that month and in the later ones it raises; and the same from a month on. */
  static Row here[MONTHS + 1], onward[MONTHS + 2];
  int months = calendar.horizon;
  memset(here[months], 0, sizeof(Row));
  memset(onward[months], 0, sizeof(Row));
  memset(onward[months + 1], 0, sizeof(Row));
  for (int m = months - 1; m >= 0; m--) {
    EACH_LANE here[m][i] = 0;
    for (int y = 0; y < RISES && m + 12 * y < months; y++) EACH_LANE here[m][i] += rises[y] * weights[m + 12 * y][i];
    EACH_LANE onward[m][i] = onward[m + 1][i] + here[m][i];
  }
  for (int m = 0; m < months; m++)
    EACH_LANE {
      int first = m - lag->back[i];
      if (first > months) first = months;
      out[m][i] = lag->part[i] * here[first][i] + onward[first + 1][i];
    }
}

static void add_brought(const Row *weights, const double rises[RISES], const double *amount_before, const Row *amount_after, int n) {
  fill_brought(worth.brought, weights, rises, &lag, n);
  for (int m = 0; m < calendar.horizon; m++) {
    const double *after = amount_after[calendar.stage_of[m]];
    EACH_LANE {
      worth.before[m][i] += worth.brought[m][i] * amount_before[i];
      worth.after[m][i] += worth.brought[m][i] * after[i];
    }
  }
}

/* Once a block, after begin_pay. */
static void begin_worth(const Drawn *d, const Tariff *restrict t, const Terms *terms, const Terms *offer, int n) {
  static Row nothing, everything;
  EACH_LANE {
    everything[i] = 1;
    worth.standing[i] = 0;
  }
  for (int m = 0; m < calendar.horizon; m++) {
    int s = calendar.stage_of[m];
    double weight = calendar.weight[m], replicas = smaller(1, (m + 0.5) / REPLICA_MONTHS);
    EACH_LANE {
      double principal = weight * d->scaleLinkedBase[i] / 12 * (1 - d->backgroundShare[i]);
      double background = weight * d->scaleLinkedBase[i] / 12 * d->backgroundShare[i];
      double lost_before = replicas * d->replicaDays[i] * (1 - offer->replicaPay[i]), lost = replicas * t->replaced[s][i];
      worth.before[m][i] = principal * (1 - d->dayShare[i] * lost_before) + background * (1 - lost_before);
      worth.after[m][i] = principal * (1 - d->dayShare[i] * lost) * t->principal[s][i] + background * (1 - lost) * t->background[s][i];
      worth.weights[m][i] = weight;
      worth.bonus_weights[m][i] = weight * calendar.after_bonus[m] * t->bonus[s][i];
      worth.standing[i] += weight * (old_residuals[m][i] + t->revenue[s][i]) + worth.bonus_weights[m][i] * old_share[m][i];
    }
  }
  add_brought(worth.weights, contract_rises, normal_residuals, t->residuals, n);
  if (pays_for_views(terms->to)) add_brought(worth.bonus_weights, contract_rises, everything, t->hired, n);
  for (int k = 0; k < strand_count[terms->to]; k++) add_brought(worth.weights, strands[terms->to][k].rises, nothing, t->strands[k], n);
  memset(worth.onward[calendar.horizon], 0, sizeof(Row));
  for (int m = calendar.horizon - 1; m >= 0; m--) EACH_LANE worth.onward[m][i] = worth.onward[m + 1][i] + worth.after[m][i];
}

/* The worth of all work of a world under the terms of begin_worth. */
static void fill_worth(double *restrict out, const World *world, int n) {
  const Drawn *d = world->drawn;
  const Activity *restrict activity = world->activity;
  const Tariff *restrict t = world->tariff;
  int months = activity->normal_from < calendar.horizon ? activity->normal_from : calendar.horizon;
  int stopped = activity->in_force_from < calendar.horizon ? activity->in_force_from : calendar.horizon;
  memcpy(out, worth.onward[months], n * sizeof(double));
  for (int m = 0; m < months; m++)
    EACH_LANE {
      double work = activity->after[m][i] + d->makeUp[i] * activity->returning[m][i];
      out[i] += activity->before[m][i] * worth.before[m][i] + work * worth.after[m][i];
    }
  EACH_LANE out[i] = worth.standing[i] + world->contraction[i] * out[i];
  /* What of the bonus and of the share of revenue is not paid because the stop has not ended. */
  for (int m = 0; m < stopped; m++)
    EACH_LANE {
      double work = activity->after[m][i] + d->makeUp[i] * activity->returning[m][i];
      worth.worked.work[m][i] = world->contraction[i] * (activity->before[m][i] + work * t->hired[calendar.stage_of[m]][i]);
    }
  memcpy(worth.stock, old_share, stopped * sizeof(Row));
  add_flow(worth.stock, &worth.worked, contract_rises, &lag, 0, stopped, n);
  for (int m = 0; m < stopped; m++) {
    const double *bonus = t->bonus[calendar.stage_of[m]], *revenue = t->revenue[calendar.stage_of[m]];
    double weight = calendar.weight[m], due = calendar.after_bonus[m];
    EACH_LANE {
      double in_force = activity->in_force[m][i];
      out[i] -= weight * (larger(0, due - in_force) * worth.stock[m][i] * bonus[i] + (1 - in_force) * revenue[i]);
    }
  }
}
