/*
 * What the kernel is given. Draws are evaluated in blocks of BLOCK_SIZE, the width at which this program is fastest; a row holds a number for
 * each draw of a block, and loops run over rows, then over draws. A block's rows are copied into place before the clock starts.
 */
#pragma once
#include <math.h>
#include "records.h"

enum { BLOCK_SIZE = 64, MONTHS = 180, MOST_PAST = 24, UNEVEN_PARTS = 4, INCREMENTS = 14 };
static const double MONTH_DAYS = 365.25 / 12;

typedef double Row[BLOCK_SIZE] __attribute__((aligned(64)));

/* Draws of the current block. */
static int count;
#define EACH_DRAW for (int i = 0; i < count; i++)

static inline double larger(double a, double b) { return a > b ? a : b; }
static inline double smaller(double a, double b) { return a < b ? a : b; }

#define COLUMNS(X) \
  X(own) X(other) X(otherStart) X(restartWeeks) X(otherRestartWeeks) X(onset) X(otherOnset) X(stopTv) X(stopFilm) X(otherStopTv) \
  X(otherStopFilm) X(televisionShare) X(stopsMultiply) X(stockDaysTv) X(stockDaysFilm) X(makeUp) X(makeUpMonths) X(makeUpRoom) \
  X(makeUpPace) X(cancelled) X(cancelledFilm) X(cancelledByFall) X(scaleLinkedBase) X(backgroundShare) X(dayShare) X(replicaDayRatio) X(overscaleRatio) \
  X(overscaleCovered) X(contributionRate) X(residualLag) X(replacedBefore) X(normalResiduals)

/* Pay per unit of work by period, a stretch of months in which the calendar changes nothing; there are no more periods than months. */
#define UNIT_PAY(X) \
  X(hired) X(principal) X(background) X(replaced) X(residuals) X(bonus) X(revenue) X(ceilings) X(contributionPoints)

static struct {
#define X(name) Row name;
  COLUMNS(X)
#undef X
  struct {
#define X(name) Row name[MONTHS];
    UNIT_PAY(X)
#undef X
    Row uneven_parts[UNEVEN_PARTS][MONTHS];
  } unit;
  /* Volume of work that is there without any stop, as a share of a normal month: of all work; of each class, months before day 0 first. */
  Row volume[MONTHS], volume_television[MOST_PAST + MONTHS], volume_film[MOST_PAST + MONTHS];
  /* Share of a normal stock of credits that is from before day 0, and its residuals, USD a month. */
  Row old_share[MONTHS], old_residuals[MONTHS];
  /* What residuals of day 0 have become, and how much of a complete bonus is paid. */
  Row growth[MONTHS], ramp[MONTHS];
} given;

/* The same in all draws: what is due in which month, its present value, and how residuals rise by exhibition year. */
static struct {
  const double *period_of, *ceilings_due, *weights, *increments;
  double year_end_days;
  /* Months before day 0, and the month from which on the volume is level in every draw. */
  int past, level_from;
  int draws, horizon, uneven_parts, pays_views, pays_revenue;
} common;

static void read_common(void) {
  common.period_of = values_of("periodOf");
  common.ceilings_due = values_of("ceilingsDue");
  common.weights = values_of("weights");
  common.increments = values_of("increments");
  common.year_end_days = value_of("yearEndDays");
  common.past = (int)value_of("pastMonths");
  if (common.past > MOST_PAST) fail("too many months before day 0", "pastMonths");
  common.level_from = (int)value_of("levelFrom");
  common.draws = length_of("draw.own");
  common.horizon = (int)value_of("horizonMonths");
  common.uneven_parts = length_of("increments") / INCREMENTS - 1;
  common.pays_views = value_of("paysViews") == 1;
  common.pays_revenue = value_of("paysRevenue") == 1;
}

static void read_rows(Row *out, const char *name, int first) {
  const double *values = values_of(name);
  int rows = length_of(name) / common.draws;
  for (int row = 0; row < rows; row++) memcpy(out[row], values + (size_t)row * common.draws + first, count * sizeof(double));
}

static void read_given(int first) {
#define X(name) read_rows(&given.name, "draw." #name, first);
  COLUMNS(X)
#undef X
#define X(name) read_rows(given.unit.name, "unit." #name, first);
  UNIT_PAY(X)
#undef X
  for (int k = 0; k < common.uneven_parts; k++) {
    char name[] = "unit.unevenPart0";
    name[15] += k;
    read_rows(given.unit.uneven_parts[k], name, first);
  }
  read_rows(given.volume, "draw.volume", first);
  read_rows(given.volume_television, "draw.volumeTelevision", first);
  read_rows(given.volume_film, "draw.volumeFilm", first);
  read_rows(given.growth, "draw.growth", first);
  read_rows(given.ramp, "draw.ramp", first);
  read_rows(given.old_share, "draw.oldShare", first);
  read_rows(given.old_residuals, "draw.oldResiduals", first);
}
