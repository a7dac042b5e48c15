/*
 * Work done and lost in one world. Two disputes each stop a share of two classes of work, television and film; the work returns evenly
 * over some weeks. What is left of a class is the smaller of what the two leave, or the product. Integrals over days are exact: the time
 * is walked through from one knot (a month's end, a stop's end, a restart's end) to the next, and between knots all is linear.
 */
#pragma once
#include "calendar.h"
#include "inputs.h"

typedef struct {
  /* Full months, by month and draw: done before and after this dispute's stop ended, not done, what would come back. */
  Row before[MONTHS], after[MONTHS], lost[MONTHS], returning[MONTHS];
  /* Share of the month after this dispute's stop ended. */
  Row in_force[MONTHS];
  /* Month from which on every draw's months are normal; and from which on this dispute stops none. */
  int normal_from, in_force_from;
  /* Full-stop days lost before day 0 and by the end of the first calendar year. */
  Row lost_before, lost_by_year_end;
} Activity;

static double restart_days(double weeks, double length) { return weeks * 7 * -expm1(-larger(length, 0) / 30); }

typedef struct {
  double start, end, back;
} Stop;

static double next_knot(const Stop *stop, double t) {
  return t < stop->start ? stop->start : t < stop->end ? stop->end : t < stop->back ? stop->back : INFINITY;
}

/* Share of what a stop stops that is stopped on day t, on the piece that `middle` lies on. */
static double stopped(const Stop *stop, double t, double middle) {
  if (middle < stop->start || middle >= stop->back) return 0;
  return middle < stop->end ? 1 : (stop->back - t) / (stop->back - stop->end);
}

/* Mean over a piece of the larger of two straight lines. */
static double mean_of_larger(double a0, double a1, double b0, double b1) {
  double d0 = a0 - b0, d1 = a1 - b1;
  if (d0 >= 0 && d1 >= 0) return (a0 + a1) / 2;
  if (d0 <= 0 && d1 <= 0) return (b0 + b1) / 2;
  double above = larger(d0, d1);
  return (b0 + b1) / 2 + above * above / (2 * fabs(d0 - d1));
}

/* Mean over a piece of a + b − a b for two straight lines. */
static double mean_of_union(double a0, double a1, double b0, double b1) {
  return (a0 + a1 + b0 + b1) / 2 - (2 * a0 * b0 + a0 * b1 + a1 * b0 + 2 * a1 * b1) / 6;
}

static double mean_of_both(int multiply, double a0, double a1, double b0, double b1) {
  return multiply ? mean_of_union(a0, a1, b0, b1) : mean_of_larger(a0, a1, b0, b1);
}

typedef struct {
  Stop own, other;
  double tv, own_tv, own_film, other_tv, other_film;
  int multiply;
} Stops;

/* Full-stop days lost between two days with no knot between them. */
static double lost_on_piece(const Stops *s, double from, double to) {
  double middle = from + (to - from) / 2;
  double a0 = stopped(&s->own, from, middle), a1 = stopped(&s->own, to, middle);
  double b0 = stopped(&s->other, from, middle), b1 = stopped(&s->other, to, middle);
  double tv = mean_of_both(s->multiply, s->own_tv * a0, s->own_tv * a1, s->other_tv * b0, s->other_tv * b1);
  double film = mean_of_both(s->multiply, s->own_film * a0, s->own_film * a1, s->other_film * b0, s->other_film * b1);
  return (to - from) * (s->tv * tv + (1 - s->tv) * film);
}

static Stops stops_of(const Drawn *d, double length, double other_length, int i) {
  double end = d->otherStart[i] + other_length;
  Stops s = {
    .own = {0, length, length + restart_days(d->restartWeeks[i], length)},
    .other = {d->otherStart[i], end, end + restart_days(d->otherRestartWeeks[i], other_length)},
    .tv = d->televisionShare[i], .own_tv = d->stopTv[i], .own_film = d->stopFilm[i],
    .other_tv = d->otherStopTv[i], .other_film = d->otherStopFilm[i], .multiply = d->stopsMultiply[i] == 1,
  };
  if (other_length == 0) s.other.start = s.other.end = s.other.back = 0;
  return s;
}

/* The day, 0 or later, from which on all work is done. */
static double last_day(const Stops *s) { return larger(0, larger(s->own.back, s->other.back)); }

static double lost_between(const Stops *s, double from, double to) {
  double lost = 0;
  for (double t = from, next; t < to; t = next) {
    next = smaller(to, smaller(next_knot(&s->own, t), next_knot(&s->other, t)));
    lost += lost_on_piece(s, t, next);
  }
  return lost;
}

/* Makes the months normal again that the block before has left otherwise. */
static void reset_activity(Activity *out) {
  for (int m = 0; m < out->normal_from; m++) {
    memset(out->before[m], 0, sizeof(Row));
    memset(out->lost[m], 0, sizeof(Row));
    memset(out->returning[m], 0, sizeof(Row));
    for (int i = 0; i < LANES; i++) out->after[m][i] = out->in_force[m][i] = 1;
  }
  out->normal_from = out->in_force_from = 0;
}

static Activity *new_activity(void) {
  Activity *out = aligned_alloc(64, sizeof(Activity));
  out->normal_from = MONTHS;
  reset_activity(out);
  return out;
}

static void fill_draw(Activity *out, const Stops *s, double make_up_months, int i) {
  double length = s->own.end, last = last_day(s);
  double backlog = 0, by_year_end = 0;
  int m = 0;
  for (; m < MONTHS && m * MONTH_DAYS < last; m++) {
    double from = m * MONTH_DAYS, to = from + MONTH_DAYS, split = smaller(larger(length, from), to);
    double before = 0, after = 0;
    for (double t = from, next; t < to; t = next) {
      next = smaller(to, smaller(next_knot(&s->own, t), next_knot(&s->other, t)));
      if (t < calendar.year_end) next = smaller(next, calendar.year_end);
      double lost = lost_on_piece(s, t, next);
      if (t < split) before += lost;
      else after += lost;
      if (t < calendar.year_end) by_year_end += lost;
    }
    out->before[m][i] = (split - from - before) / MONTH_DAYS;
    out->after[m][i] = (to - split - after) / MONTH_DAYS;
    out->lost[m][i] = (before + after) / MONTH_DAYS;
    out->in_force[m][i] = (to - split) / MONTH_DAYS;
    if (split > from && m >= out->in_force_from) out->in_force_from = m + 1;
    backlog += out->lost[m][i];
  }
  out->lost_by_year_end[i] = by_year_end;
  if (backlog > 0) {
    double start = last / MONTH_DAYS, end = start + make_up_months;
    for (int r = (int)start; r < MONTHS && r < end; r++) {
      out->returning[r][i] = backlog * (smaller(r + 1, end) - larger(r, start)) / make_up_months;
      if (r >= m) m = r + 1;
    }
  }
  if (m > out->normal_from) out->normal_from = m;
}

/* `own` is NULL where this dispute stops no work. */
static void fill_activity(Activity *out, const Drawn *d, const double *own, const double *other, int n) {
  reset_activity(out);
  EACH_LANE {
    Stops s = stops_of(d, own ? own[i] : 0, other[i], i);
    fill_draw(out, &s, d->makeUpMonths[i], i);
    out->lost_before[i] = lost_between(&s, smaller(0, s.other.start), 0);
  }
}

/* Cost of the work lost, present value: cost per full-stop day × days lost. */
static void fill_stop_cost(double *restrict out, const Drawn *d, const Activity *restrict activity, int n) {
  EACH_LANE out[i] = 0;
  for (int m = 0; m < activity->normal_from; m++) EACH_LANE out[i] += calendar.weight[m] * activity->lost[m][i];
  EACH_LANE out[i] *= d->stopCost[i] * MONTH_DAYS;
}

/* The same for stops of so many days where nothing else of the activity is asked for. */
static void fill_stop_cost_of(double *out, const Drawn *d, const double *own, const double *other, int n) {
  EACH_LANE {
    Stops s = stops_of(d, own[i], other[i], i);
    double lost = 0, last = last_day(&s);
    for (int m = 0; m < MONTHS && m * MONTH_DAYS < last; m++)
      lost += calendar.weight[m] * lost_between(&s, m * MONTH_DAYS, smaller(last, (m + 1) * MONTH_DAYS));
    out[i] = lost * d->stopCost[i];
  }
}
