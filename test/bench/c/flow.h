/*
 * Residuals on their way: work done at time s pays the y-th weight evenly over its y-th exhibition year, which begins lag + 12 (y − 1)
 * months after s. So the flow in mid-month m is the sum over y of (weight y − weight y − 1) / 12 times the work done up to
 * m + 1/2 − lag − 12 (y − 1), the work being even within each month.
 */
#pragma once
#include "calendar.h"

enum { RISES = EXHIBITION_YEARS + 1 };

static void fill_rises(double rises[RISES], const double weights[EXHIBITION_YEARS]) {
  for (int y = 0; y < RISES; y++) rises[y] = ((y < EXHIBITION_YEARS ? weights[y] : 0) - (y > 0 ? weights[y - 1] : 0)) / 12;
}

/* Months of work that a lag looks back by in mid-month: whole ones, and how far into the month it falls. */
typedef struct {
  int back[LANES];
  Row part;
} Lag;

static void fill_lag(Lag *out, const double *months, int n) {
  EACH_LANE {
    double whole = floor(0.5 - months[i]);
    out->back[i] = (int)whole;
    out->part[i] = 0.5 - months[i] - whole;
  }
}

/* Work by month; what of it is done up to the lag before the middle of each month; and before the month that the next one falls into. */
typedef struct {
  Row work[MONTHS], done[MONTHS], sum;
} Flow;

/* Months come in order; month 0 begins anew. */
static void fill_done(Flow *restrict flow, const Lag *restrict lag, int from, int to, int n) {
  if (from == 0) memset(flow->sum, 0, sizeof(Row));
  for (int m = from; m < to; m++)
    EACH_LANE {
      int month = m + lag->back[i];
      double worked = month < 0 ? 0 : flow->work[month][i];
      flow->done[m][i] = flow->sum[i] + lag->part[i] * worked;
      flow->sum[i] += worked;
    }
}

/* Month m, in the (years − 1)-th year from day 0: the number of years is a constant in each copy, so the sum stays in a register. */
static inline __attribute__((always_inline)) void add_month(Row *restrict out, const Row *restrict done, const double *rises, int m,
                                                            int years, int n) {
  EACH_LANE {
    double sum = out[m][i];
#pragma GCC unroll 14
    for (int y = 0; y < years; y++) sum += rises[y] * done[m - 12 * y][i];
    out[m][i] = sum;
  }
}

/* Adds to `out` what flows from the work done. */
static void add_paid(Row *restrict out, const Row *restrict done, const double rises[RISES], int from, int to, int n) {
  for (int m = from; m < to; m++)
    switch (m / 12 + 1) {
#define YEARS(years) case years: add_month(out, done, rises, m, years, n); break;
      YEARS(1) YEARS(2) YEARS(3) YEARS(4) YEARS(5) YEARS(6) YEARS(7) YEARS(8) YEARS(9) YEARS(10) YEARS(11) YEARS(12) YEARS(13)
#undef YEARS
      default: add_month(out, done, rises, m, RISES, n);
    }
}

static void add_flow(Row *restrict out, Flow *restrict flow, const double rises[RISES], const Lag *lag, int from, int to, int n) {
  fill_done(flow, lag, from, to, n);
  add_paid(out, flow->done, rises, from, to, n);
}

/* Share of a normal flow that still comes from work done before day 0, when every year before it was a normal one. */
static void fill_old_share(Row *out, const double *lag, const double rises[RISES], int n) {
  static Row done[MONTHS];
  double falls[RISES];
  for (int y = 0; y < RISES; y++) falls[y] = -rises[y];
  for (int m = 0; m < MONTHS; m++)
    EACH_LANE {
      done[m][i] = larger(0, m + 0.5 - lag[i]);
      out[m][i] = 1;
    }
  add_paid(out, done, falls, 0, MONTHS, n);
}
