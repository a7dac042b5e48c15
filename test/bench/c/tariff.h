/*
 * What a normal month's work brings under one set of terms, whoever works when: a row for each stage of the calendar. Scales are
 * multiples of the expired contract's. Each step counts from its date; after the contract all scales grow alike, and the log gap to the
 * offer is multiplied by the persistence at each renewal. Work hired is (scale / offer's scale) to the elasticity.
 */
#pragma once
#include "flow.h"
#include "inputs.h"
#include "rates.h"

enum { STAGES = MONTHS, RENEWALS = 6, GROWTHS = 15, STRANDS = 4 };

typedef struct {
  /* Work hired, and that times its scale. */
  Row hired[STAGES], hired_background[STAGES], principal[STAGES], background[STAGES];
  /* Share of days done by replicas and not paid, once replicas are in full use. */
  Row replaced[STAGES];
  /* USD a month: residuals of a normal stock in the contract's shares and by strand, bonus, share of revenue, higher ceilings. */
  Row residuals[STAGES], strands[STRANDS][STAGES], bonus[STAGES], revenue[STAGES], ceilings[STAGES];
} Tariff;

/* Fixed amounts of one service that do not fall over the years as the contract's: none for the library's formulas. */
typedef struct {
  int service, in_gap;
  double rises[RISES];
} Strand;

static Strand strands[2][STRANDS];
static int strand_count[2];
static double contract_rises[RISES];

static void prepare_strands(void) {
  fill_rises(contract_rises, rates.shares);
  for (int to = 0; to < 2; to++)
    for (int s = 0; s < 2; s++)
      for (int in_gap = 0; in_gap < 2; in_gap++) {
        double uneven[EXHIBITION_YEARS], most = 0;
        const Rates *offer = &rates.offer, *other = &rates.to[to];
        for (int y = 0; y < EXHIBITION_YEARS; y++) {
          double at_offer = offer->fixed[s][y] - rates.shares[y] * offer->total[s];
          double at_other = other->fixed[s][y] - rates.shares[y] * other->total[s];
          uneven[y] = in_gap ? at_other - at_offer : at_offer;
          most = larger(most, fabs(uneven[y]));
        }
        if (most < 1e-13 * (1 + offer->total[s] + other->total[s])) continue;
        Strand *strand = &strands[to][strand_count[to]++];
        *strand = (Strand){.service = s, .in_gap = in_gap};
        fill_rises(strand->rises, uneven);
      }
}

static void fill_powers(Row *out, int count, const double *base, int n) {
  EACH_LANE out[0][i] = 1;
  for (int k = 1; k < count; k++) EACH_LANE out[k][i] = out[k - 1][i] * base[i];
}

/* The rows before and after the k-th change, and the share of the month after it. */
typedef struct {
  const double *before, *after;
  double share;
} Around;

static Around around(const Row *rows, int k, double share) {
  return k == 0 ? (Around){rows[0], rows[0], 0} : (Around){rows[k - 1], rows[k], share};
}

/* Share of a gap in terms other than wages that is left at each stage. */
static Row gap_left[STAGES], remaining[RENEWALS];

static void fill_gap_left(const Drawn *d, int n) {
  fill_powers(remaining, RENEWALS, d->otherPersistence, n);
  for (int s = 0; s < calendar.stage_count; s++) {
    int m = calendar.stage_first[s];
    Around left = around(remaining, calendar.renewals[m], calendar.after_renewal[m]);
    EACH_LANE gap_left[s][i] = left.before[i] + left.share * (left.after[i] - left.before[i]);
  }
}

/* Work hired into `hired`, and that times the scale into `paid`; `scale` keeps the scale. */
static void fill_wages(Row *restrict hired, Row *restrict paid, Row *restrict scale, const Drawn *d, const double *const steps[3],
                       const double *const offer[3], int n) {
  static Row gap, growth, grown[GROWTHS], by_step[3], hired_after[RENEWALS], kept[RENEWALS];
  EACH_LANE gap[i] = 0;
  for (int k = 0; k < 3; k++)
    EACH_LANE {
      gap[i] += log((1 + steps[k][i]) / (1 + offer[k][i]));
      by_step[k][i] = exp(d->elasticity[i] * gap[i]);
    }
  fill_powers(remaining, RENEWALS, d->wagePersistence, n);
  for (int k = 0; k < RENEWALS; k++)
    EACH_LANE {
      hired_after[k][i] = exp(d->elasticity[i] * remaining[k][i] * gap[i]);
      kept[k][i] = exp((remaining[k][i] - 1) * gap[i]);
    }
  EACH_LANE growth[i] = 1 + d->growthAfter[i];
  fill_powers(grown, GROWTHS, growth, n);
  for (int s = 0; s < calendar.stage_count; s++) {
    int m = calendar.stage_first[s];
    double step2 = calendar.after_step2[m], step3 = calendar.after_step3[m];
    Around g = around(grown, calendar.growths[m], calendar.after_growth[m]);
    Around k = around(kept, calendar.renewals[m], calendar.after_renewal[m]);
    Around h = around(hired_after, calendar.renewals[m], calendar.after_renewal[m]);
    EACH_LANE {
      double stepped = (1 + steps[0][i]) * (1 + step2 * steps[1][i]) * (1 + step3 * steps[2][i]);
      double growing = g.before[i] + g.share * (g.after[i] - g.before[i]);
      scale[s][i] = stepped * growing * (k.before[i] + k.share * (k.after[i] - k.before[i]));
    }
    if (calendar.renewals[m] > 0) EACH_LANE hired[s][i] = h.before[i] + h.share * (h.after[i] - h.before[i]);
    else EACH_LANE hired[s][i] = by_step[0][i] + step2 * (by_step[1][i] - by_step[0][i]) + step3 * (by_step[2][i] - by_step[1][i]);
    EACH_LANE paid[s][i] = hired[s][i] * scale[s][i];
  }
}

/* What is in force at the offer, and what of the gap beyond it is left. */
static void fill_fading(Row *restrict out, const Row at_offer, const Row gap, int n) {
  for (int s = 0; s < calendar.stage_count; s++) EACH_LANE out[s][i] = at_offer[i] + gap_left[s][i] * gap[i];
}

/* Residuals of a normal month under the expired contract, USD: those computed from minimums, and all others. */
static Row standing_scale_linked, standing_others;

static void fill_standing(const Drawn *d, int n) {
  EACH_LANE {
    standing_scale_linked[i] = d->residualsScaleLinked[i] / 12;
    standing_others[i] = larger(d->residualsAll[i] - d->residualsScaleLinked[i], d->residualsStreaming[i]) / 12;
  }
}

static void fill_tariff(Tariff *restrict out, const Drawn *d, const Terms *terms, const Terms *offer, int n) {
  static Row scale[STAGES], scale_background[STAGES], at_offer, gap, fixed, fixed_gap;
  const Rates *from = &rates.offer, *to = &rates.to[terms->to];
  fill_wages(out->hired, out->principal, scale, d, terms->principal, offer->principal, n);
  fill_wages(out->hired_background, out->background, scale_background, d, terms->background, offer->background, n);
  EACH_LANE {
    at_offer[i] = d->replicaDays[i] * (1 - offer->replicaPay[i]);
    gap[i] = d->replicaDays[i] * (offer->replicaPay[i] - terms->replicaPay[i]);
  }
  fill_fading(out->replaced, at_offer, gap, n);
  EACH_LANE {
    at_offer[i] = offer->ceilings[i] / 12;
    gap[i] = (terms->ceilings[i] - offer->ceilings[i]) / 12;
  }
  fill_fading(out->ceilings, at_offer, gap, n);
  EACH_LANE {
    double top = d->topServiceShare[i], unit = against(d->bonusValue[i] / 12, mixed(top, rates.bonus.views));
    at_offer[i] = unit * mixed(top, from->views);
    gap[i] = unit * terms->streaming[i] * (mixed(top, to->views) - mixed(top, from->views));
  }
  fill_fading(out->bonus, at_offer, gap, n);
  EACH_LANE {
    double top = d->topServiceShare[i], unit = against(d->revenueShareValue[i] / 12, mixed(top, rates.revenue.revenue));
    at_offer[i] = unit * mixed(top, from->revenue);
    gap[i] = unit * terms->streaming[i] * (mixed(top, to->revenue) - mixed(top, from->revenue));
  }
  fill_fading(out->revenue, at_offer, gap, n);
  EACH_LANE {
    double top = d->topServiceShare[i], unit = d->residualsStreaming[i] / 12;
    fixed[i] = unit * (mixed(top, from->total) - mixed(top, rates.old.total));
    fixed_gap[i] = unit * terms->streaming[i] * (mixed(top, to->total) - mixed(top, from->total));
  }
  for (int s = 0; s < calendar.stage_count; s++)
    EACH_LANE {
      double streamed = fixed[i] + gap_left[s][i] * fixed_gap[i];
      out->residuals[s][i] = out->hired[s][i] * (standing_others[i] + standing_scale_linked[i] * scale[s][i] + streamed);
    }
  for (int k = 0; k < strand_count[terms->to]; k++) {
    const Strand *strand = &strands[terms->to][k];
    EACH_LANE {
      double share = strand->service == 0 ? d->topServiceShare[i] : 1 - d->topServiceShare[i];
      double amount = d->residualsStreaming[i] / 12 * share;
      at_offer[i] = strand->in_gap ? 0 : amount;
      gap[i] = strand->in_gap ? terms->streaming[i] * amount : 0;
    }
    fill_fading(out->strands[k], at_offer, gap, n);
    for (int s = 0; s < calendar.stage_count; s++) EACH_LANE out->strands[k][s][i] *= out->hired[s][i];
  }
}
