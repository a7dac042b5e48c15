/*
 * Residuals on their way: work done at time s pays the y-th weight evenly over its y-th exhibition year, which begins lag + 12 (y − 1)
 * months after s. So the flow in mid-month m is the sum over y of (weight y − weight y − 1) / 12, the y-th increment, times the work done up
 * to m + 1/2 − lag − 12 (y − 1), the work being even within each month.
 */
#pragma once
#include "given.h"

/* Months of work that the lag looks back by in mid-month: whole ones, and how far into the month it falls. */
static struct {
  int back[BLOCK_SIZE];
  Row part;
} lag;

static void fill_lag(void) {
  EACH_DRAW {
    double whole = floor(0.5 - given.residualLag[i]);
    lag.back[i] = (int)whole;
    lag.part[i] = 0.5 - given.residualLag[i] - whole;
  }
}

/* Work by month; what of it is done up to the lag before the middle of each month; and before the month that the next one falls into. */
typedef struct {
  Row work[MONTHS], done[MONTHS], sum;
} Flow;

/* Month m in the `years`-th year from day 0: the number of years is a constant in each copy, so the sum stays in a register. */
static inline __attribute__((always_inline)) void add_month(Row *restrict out, const Row *restrict done, const double *increments, int m,
                                                            int years) {
  EACH_DRAW {
    double sum = out[m][i];
#pragma GCC unroll 14
    for (int y = 0; y < years; y++) sum += increments[y] * done[m - 12 * y][i];
    out[m][i] = sum;
  }
}

/* Adds to `out` what flows from the work done. Months come in order; month 0 begins from nothing. */
static void add_flow(Row *restrict out, Flow *restrict flow, const double *increments, int from, int to) {
  if (from == 0) memset(flow->sum, 0, sizeof(Row));
  for (int m = from; m < to; m++)
    EACH_DRAW {
      int month = m + lag.back[i];
      double worked = month < 0 ? 0 : flow->work[month][i];
      flow->done[m][i] = flow->sum[i] + lag.part[i] * worked;
      flow->sum[i] += worked;
    }
  for (int m = from; m < to; m++)
    switch (m / 12 + 1) {
#define YEARS(years) case years: add_month(out, flow->done, increments, m, years); break;
      YEARS(1) YEARS(2) YEARS(3) YEARS(4) YEARS(5) YEARS(6) YEARS(7) YEARS(8) YEARS(9) YEARS(10) YEARS(11) YEARS(12) YEARS(13)
#undef YEARS
      default: add_month(out, flow->done, increments, m, INCREMENTS);
    }
}
