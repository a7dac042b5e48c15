/*
 * Work done and lost. Two disputes each stop a share of two classes of work, television and film; the work returns evenly over some weeks.
 * What is left of a class is the smaller of what the two leave, or the product. Integrals over days are exact: the time is walked through
 * from one knot (a month's end, a stop's end, a restart's end) to the next, and between knots all is linear.
 */
#pragma once
#include "given.h"

static struct {
  /* Full months, by month and draw: done before and after this dispute's stop ended, what would come back; not done. */
  Row before[MONTHS], after[MONTHS], returning[MONTHS], lost[MONTHS];
  /* Share of the month after this dispute's stop ended. */
  Row in_force[MONTHS];
  /* Month from which on every draw's months are normal. */
  int normal_from;
  /* Full-stop days lost before day 0 and by the end of the first calendar year. */
  Row lost_before, lost_by_year_end;
} activity;

typedef struct {
  double start, end, back;
} Stop;

typedef struct {
  Stop own, other;
  double tv, own_tv, own_film, other_tv, other_film;
  int multiply;
} Stops;

static Stop stop_of(double start, double length, double restart_weeks) {
  double end = start + length;
  return (Stop){start, end, end + restart_weeks * 7 * -expm1(-length / 30)};
}

static Stops stops_of(int i) {
  return (Stops){
    .own = stop_of(0, given.own[i], given.restartWeeks[i]),
    .other = given.other[i] > 0 ? stop_of(given.otherStart[i], given.other[i], given.otherRestartWeeks[i]) : (Stop){0, 0, 0},
    .tv = given.televisionShare[i], .own_tv = given.stopTv[i], .own_film = given.stopFilm[i],
    .other_tv = given.otherStopTv[i], .other_film = given.otherStopFilm[i], .multiply = given.stopsMultiply[i] == 1,
  };
}

static double next_knot(const Stop *stop, double t) {
  return t < stop->start ? stop->start : t < stop->end ? stop->end : t < stop->back ? stop->back : INFINITY;
}

/* Share of what a stop stops that is stopped on day t, on the piece that `middle` lies on. */
static double stopped(const Stop *stop, double t, double middle) {
  if (middle < stop->start || middle >= stop->back) return 0;
  return middle < stop->end ? 1 : (stop->back - t) / (stop->back - stop->end);
}

/* Mean over a piece of what two straight lines take together: the larger of both, or a + b − a b. */
static double mean_of_both(int multiply, double a0, double a1, double b0, double b1) {
  if (multiply) return (a0 + a1 + b0 + b1) / 2 - (2 * a0 * b0 + a0 * b1 + a1 * b0 + 2 * a1 * b1) / 6;
  double d0 = a0 - b0, d1 = a1 - b1;
  if (d0 >= 0 && d1 >= 0) return (a0 + a1) / 2;
  if (d0 <= 0 && d1 <= 0) return (b0 + b1) / 2;
  double above = larger(d0, d1);
  return (b0 + b1) / 2 + above * above / (2 * fabs(d0 - d1));
}

/* Full-stop days lost between two days. */
static double lost_between(const Stops *s, double from, double to) {
  double lost = 0;
  for (double t = from, next; t < to; t = next) {
    next = smaller(to, smaller(next_knot(&s->own, t), next_knot(&s->other, t)));
    double middle = t + (next - t) / 2;
    double a0 = stopped(&s->own, t, middle), a1 = stopped(&s->own, next, middle);
    double b0 = stopped(&s->other, t, middle), b1 = stopped(&s->other, next, middle);
    double tv = mean_of_both(s->multiply, s->own_tv * a0, s->own_tv * a1, s->other_tv * b0, s->other_tv * b1);
    double film = mean_of_both(s->multiply, s->own_film * a0, s->own_film * a1, s->other_film * b0, s->other_film * b1);
    lost += (next - t) * (s->tv * tv + (1 - s->tv) * film);
  }
  return lost;
}

/* Makes months normal up to the last one that the block before has left otherwise. */
static void reset_activity(int months) {
  memset(activity.before, 0, months * sizeof(Row));
  memset(activity.returning, 0, months * sizeof(Row));
  memset(activity.lost, 0, months * sizeof(Row));
  for (int m = 0; m < months; m++)
    for (int i = 0; i < BLOCK_SIZE; i++) activity.after[m][i] = activity.in_force[m][i] = 1;
  activity.normal_from = 0;
}

static void fill_draw(int i) {
  Stops s = stops_of(i);
  double length = s.own.end, last = larger(0, larger(s.own.back, s.other.back)), backlog = 0;
  activity.lost_before[i] = lost_between(&s, smaller(0, s.other.start), 0);
  activity.lost_by_year_end[i] = lost_between(&s, 0, common.year_end_days);
  int m = 0;
  for (; m < MONTHS && m * MONTH_DAYS < last; m++) {
    double from = m * MONTH_DAYS, to = from + MONTH_DAYS, split = smaller(larger(length, from), to);
    double before = lost_between(&s, from, split), after = lost_between(&s, split, to);
    activity.before[m][i] = (split - from - before) / MONTH_DAYS;
    activity.after[m][i] = (to - split - after) / MONTH_DAYS;
    activity.lost[m][i] = (before + after) / MONTH_DAYS;
    activity.in_force[m][i] = (to - split) / MONTH_DAYS;
    backlog += activity.lost[m][i];
  }
  double start = last / MONTH_DAYS, months = given.makeUpMonths[i], end = start + months;
  if (backlog > 0)
    for (int r = (int)start; r < MONTHS && r < end; r++) {
      activity.returning[r][i] = backlog * (smaller(r + 1, end) - larger(r, start)) / months;
      if (r >= m) m = r + 1;
    }
  if (m > activity.normal_from) activity.normal_from = m;
}

static void fill_activity(void) {
  reset_activity(activity.normal_from);
  EACH_DRAW fill_draw(i);
}
