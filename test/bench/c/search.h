/*
 * The length at which a stop has used up what terms are worth, per draw: bracketed, and narrowed by the chord with the end that has stayed
 * put once at half its weight (Illinois method: Dowell and Jarratt, BIT 11, 1971), in the middle where it stays put again.
 */
#pragma once
#include "lanes.h"

static const double LONGEST = 730, FIRST_TRY = 180;

typedef struct {
  Row worth, low, low_left, high, high_left;
  /* How often in a row the same end has moved: above 0 the low one, below 0 the high one. */
  int streak[LANES];
} Search;

static void begin_search(Search *s, const double *worth, int n) {
  EACH_LANE {
    s->worth[i] = s->low_left[i] = worth[i];
    s->low[i] = 0;
    s->high[i] = INFINITY;
    s->streak[i] = 0;
  }
}

/* Takes in that a stop of so many days leaves so much. */
static void narrow(Search *s, const double *days, const double *left, int n) {
  EACH_LANE {
    if (!(days[i] > s->low[i] && days[i] < s->high[i])) continue;
    if (left[i] > 0) {
      s->low[i] = days[i];
      s->low_left[i] = left[i];
      s->streak[i] = s->streak[i] > 0 ? s->streak[i] + 1 : 1;
    } else {
      s->high[i] = days[i];
      s->high_left[i] = left[i];
      s->streak[i] = s->streak[i] < 0 ? s->streak[i] - 1 : -1;
    }
  }
}

static double crossing(const Search *s, int i, double weight) {
  if (s->worth[i] <= 0) return 0;
  if (s->high[i] < INFINITY) {
    double above = s->low_left[i], below = -s->high_left[i];
    for (int k = 1; k < s->streak[i]; k++) below *= weight;
    for (int k = 1; k < -s->streak[i]; k++) above *= weight;
    return s->low[i] + (s->high[i] - s->low[i]) * above / (above + below);
  }
  if (s->low[i] == 0) return FIRST_TRY;
  double used = s->worth[i] - s->low_left[i];
  return used > 0 ? s->low[i] * s->worth[i] / used : LONGEST;
}

static void fill_next_try(double *out, const Search *s, int n) {
  EACH_LANE {
    int stuck = abs(s->streak[i]) > 2 && s->high[i] < INFINITY;
    out[i] = stuck ? (s->low[i] + s->high[i]) / 2 : smaller(LONGEST, crossing(s, i, 0.5));
  }
}

static void fill_length(double *out, const Search *s, int n) {
  EACH_LANE {
    double days = crossing(s, i, 1);
    out[i] = days < LONGEST ? days : INFINITY;
  }
}
