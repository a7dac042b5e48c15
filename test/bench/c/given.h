/*
 * What the kernel is given. Draws are evaluated in blocks of LANES, the width at which this program is fastest; a row holds a number for
 * each draw of a block, and loops run over rows, then over lanes. A block's rows are copied into place before the clock starts.
 */
#pragma once
#include <math.h>
#include "records.h"

enum { LANES = 64, MONTHS = 180, STRANDS = 4, RISES = 14 };
static const double MONTH_DAYS = 365.25 / 12;

typedef double Row[LANES] __attribute__((aligned(64)));

/* Lanes of the block at hand. */
static int lanes;
#define EACH_LANE for (int i = 0; i < lanes; i++)

static inline double larger(double a, double b) { return a > b ? a : b; }
static inline double smaller(double a, double b) { return a < b ? a : b; }

#define COLUMNS(X) \
  X(own) X(other) X(otherStart) X(restartWeeks) X(otherRestartWeeks) X(stopTv) X(stopFilm) X(otherStopTv) X(otherStopFilm) \
  X(televisionShare) X(stopsMultiply) X(makeUp) X(makeUpOverscale) X(makeUpMonths) X(scaleLinkedBase) X(backgroundShare) X(dayShare) \
  X(overscaleRatio) X(overscaleCovered) X(contributionRate) X(residualLag) X(contraction) X(replacedBefore) X(normalResiduals)

/* Pay per unit of work by stage, a stretch of months in which the calendar changes nothing; there are no more stages than months. */
#define UNIT_PAY(X) \
  X(hired) X(hiredBackground) X(principal) X(background) X(replaced) X(residuals) X(bonus) X(revenue) X(ceilings)

static struct {
#define X(name) Row name;
  COLUMNS(X)
#undef X
  struct {
#define X(name) Row name[MONTHS];
    UNIT_PAY(X)
#undef X
    Row strands[STRANDS][MONTHS];
  } unit;
  /* Share of a normal stock of credits that is from before day 0, and its residuals, USD a month. */
  Row old_share[MONTHS], old_residuals[MONTHS];
} given;

/* The same in all draws: what is due in which month, its present value, and how residuals rise by exhibition year. */
static struct {
  const double *stage_of, *ceilings_due, *bonus_due, *weights, *rises;
  double year_end_days;
  int draws, horizon, strands, pays_views, pays_revenue;
} common;

static void read_common(void) {
  common.stage_of = values_of("stageOf");
  common.ceilings_due = values_of("ceilingsDue");
  common.bonus_due = values_of("bonusDue");
  common.weights = values_of("weights");
  common.rises = values_of("rises");
  common.year_end_days = value_of("yearEndDays");
  common.draws = length_of("draw.own");
  common.horizon = (int)value_of("horizonMonths");
  common.strands = length_of("rises") / RISES - 1;
  common.pays_views = value_of("paysViews") == 1;
  common.pays_revenue = value_of("paysRevenue") == 1;
}

static void read_rows(Row *out, const char *name, int first) {
  const double *values = values_of(name);
  int rows = length_of(name) / common.draws;
  for (int row = 0; row < rows; row++) memcpy(out[row], values + (size_t)row * common.draws + first, lanes * sizeof(double));
}

static void read_given(int first) {
#define X(name) read_rows(&given.name, "draw." #name, first);
  COLUMNS(X)
#undef X
#define X(name) read_rows(given.unit.name, "unit." #name, first);
  UNIT_PAY(X)
#undef X
  for (int k = 0; k < common.strands; k++) {
    char name[] = "unit.strand0";
    name[11] += k;
    read_rows(given.unit.strands[k], name, first);
  }
  read_rows(given.old_share, "draw.oldShare", first);
  read_rows(given.old_residuals, "draw.oldResiduals", first);
}
