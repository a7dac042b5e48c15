/*
 * Work done and lost. Two disputes each stop a share of two classes of work, television and film: over some days a stop takes hold, and after
 * its end the work returns evenly over some weeks. What is left of a class is the smaller of what the two leave, or the product, of the
 * volume that is there without them. Integrals over days are exact: the time is walked through from one knot (a month's end, the end of an
 * onset, a stop or a restart) to the next, and between knots all is linear.
 *
 * Lost work waits in a backlog by class, from before day 0 on, and part of it is made up after the last restart. Work done in advance of a
 * deadline is missing after the stop.
 */
#pragma once
#include "given.h"

static struct {
  /* Full months, by month and draw: done before and after this dispute's stop ended, with what is made up; not done. */
  Row before[MONTHS], after[MONTHS], lost[MONTHS];
  /* Share of the month after this dispute's stop ended. */
  Row in_force[MONTHS];
  /* Month from which on every draw's months are like the one before. */
  int normal_from;
  /* Full-stop days lost before day 0 and by the end of the first calendar year. */
  Row lost_before, lost_by_year_end;
} activity;

typedef struct {
  /* Days: its first, the end of its onset unless it ends before that, its own end, and that of its restart; and the length of its onset. */
  double start, held, end, back, onset;
} Stop;

/* A class of work in one draw, in full months. */
typedef struct {
  double weight, own, other;
  /* Full-stop days that `lose` last found. */
  double lost;
  /* Lost work that may still be made up, and the share of it that is given up in a month. */
  double backlog, cancelled;
  /* Work done in advance, and what of it is still to be missed. */
  double ahead, stock;
  /* Its volume by month and draw; months before day 0 come first. */
  const Row *there;
} Class;

enum { CLASSES = 2 };

typedef struct {
  Stop own, other;
  Class classes[CLASSES];
  int multiply;
  /* Day of the last restart's end. */
  double last;
} Stops;

/* Months over which work done in advance is missing later, and backlog that is left for nothing, in full months. */
static const double RUN_DOWN_MONTHS = 9, LEAST_BACKLOG = 1e-3;

static Stop stop_of(double start, double length, double restart_weeks, double onset) {
  double end = start + length;
  return (Stop){start, smaller(end, start + onset), end, end + restart_weeks * 7 * -expm1(-length / 30), onset};
}

static Stops stops_of(int i) {
  Stop own = stop_of(0, given.own[i], given.restartWeeks[i], given.onset[i]), other = {0};
  if (given.other[i] > 0) other = stop_of(given.otherStart[i], given.other[i], given.otherRestartWeeks[i], given.otherOnset[i]);
  double tv = given.televisionShare[i], ahead_tv = given.stockDaysTv[i] / MONTH_DAYS, ahead_film = given.stockDaysFilm[i] / MONTH_DAYS;
  return (Stops){
    .own = own, .other = other, .multiply = given.stopsMultiply[i] == 1, .last = larger(0, larger(own.back, other.back)),
    .classes = {
      {.weight = tv, .own = given.stopTv[i], .other = given.otherStopTv[i], .cancelled = given.cancelled[i],
       .ahead = ahead_tv, .stock = ahead_tv, .there = given.volume_television},
      {.weight = 1 - tv, .own = given.stopFilm[i], .other = given.otherStopFilm[i], .cancelled = given.cancelledFilm[i],
       .ahead = ahead_film, .stock = ahead_film, .there = given.volume_film},
    },
  };
}

static double next_knot(const Stop *stop, double t) {
  if (t < stop->held) return t < stop->start ? stop->start : stop->held;
  return t < stop->end ? stop->end : t < stop->back ? stop->back : INFINITY;
}

/* Share of what a stop stops that is stopped on day t, on the piece that `middle` lies on. */
static double stopped(const Stop *stop, double t, double middle) {
  if (middle < stop->start || middle >= stop->back) return 0;
  double held = stop->onset > 0 ? smaller(1, (smaller(t, stop->end) - stop->start) / stop->onset) : 1;
  return middle < stop->end ? held : held * (stop->back - t) / (stop->back - stop->end);
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

/* Full-stop days lost between two days, left in each class. */
static void lose(Stops *s, double from, double to) {
  for (int k = 0; k < CLASSES; k++) s->classes[k].lost = 0;
  for (double t = from, next; t < to; t = next) {
    next = smaller(to, smaller(next_knot(&s->own, t), next_knot(&s->other, t)));
    double middle = t + (next - t) / 2;
    double a0 = stopped(&s->own, t, middle), a1 = stopped(&s->own, next, middle);
    double b0 = stopped(&s->other, t, middle), b1 = stopped(&s->other, next, middle);
    for (int k = 0; k < CLASSES; k++) {
      double a = s->classes[k].own, b = s->classes[k].other;
      s->classes[k].lost += (next - t) * mean_of_both(s->multiply, a * a0, a * a1, b * b0, b * b1);
    }
  }
}

/* Takes over the volume; the rest is reset up to the last month that the block before has left otherwise. */
static void reset_activity(int months) {
  memset(activity.before, 0, months * sizeof(Row));
  memset(activity.lost, 0, months * sizeof(Row));
  memcpy(activity.after, given.volume, sizeof activity.after);
  for (int m = 0; m < months; m++)
    for (int i = 0; i < BLOCK_SIZE; i++) activity.in_force[m][i] = 1;
  activity.normal_from = common.level_from;
}

/* Work lost to the other dispute before day 0 is part of the backlog. */
static void fill_past(Stops *s, int i) {
  activity.lost_before[i] = 0;
  for (int m = -common.past; m < 0; m++) {
    double from = m * MONTH_DAYS, to = from + MONTH_DAYS;
    if (s->other.start >= to) continue;
    lose(s, from, to);
    for (int k = 0; k < CLASSES; k++) {
      Class *c = &s->classes[k];
      double lost = c->there[common.past + m][i] * c->lost;
      c->backlog += lost / MONTH_DAYS;
      activity.lost_before[i] += c->weight * lost;
    }
  }
}

/* Whether month m and all later ones are normal; evenly made-up work is added to them afterwards. */
static int is_over(const Stops *s, int m, int i) {
  if (m * MONTH_DAYS < s->last || s->classes[0].stock + s->classes[1].stock > 0) return 0;
  return given.makeUpRoom[i] == 0 || s->classes[0].backlog + s->classes[1].backlog == 0;
}

/* What of the backlog is made up in month m; that and what is given up leave the backlog. */
static double made_up(const Stops *s, Class *c, int m, double there, int i) {
  double open = smaller(1, m + 1 - s->last / MONTH_DAYS), room = given.makeUpRoom[i];
  if (open <= 0 || room == 0 || c->backlog == 0) return 0;
  double pace = given.makeUpPace[i], rate = c->cancelled + given.cancelledByFall[i] * larger(0, 1 - there);
  double gone = c->backlog * -expm1(-open * (pace + rate)) / (pace + rate);
  double returned = smaller(open * room * there, pace * gone), given_up = rate * gone;
  c->backlog -= smaller(c->backlog, returned + given_up);
  if (c->backlog < LEAST_BACKLOG) c->backlog = 0;
  return returned;
}

/* What of the work done in advance is missed in month m: an even part, or as much as there is work. */
static double run_down(const Stops *s, Class *c, int m, double done) {
  if (c->stock == 0) return 0;
  double run = (m + 1 - s->own.back / MONTH_DAYS) / RUN_DOWN_MONTHS;
  double due = c->stock - c->ahead * (1 - smaller(1, larger(0, run)));
  double missing = larger(0, smaller(due, done));
  c->stock -= missing;
  return missing;
}

static void fill_month(Stops *s, int m, int i) {
  double from = m * MONTH_DAYS, to = from + MONTH_DAYS, split = smaller(larger(s->own.end, from), to);
  int struck = from < s->last;
  double lost_first[CLASSES] = {0}, before = 0, after = 0, lost = 0;
  if (struck) {
    lose(s, from, split);
    for (int k = 0; k < CLASSES; k++) lost_first[k] = s->classes[k].lost;
    lose(s, split, to);
  }
  for (int k = 0; k < CLASSES; k++) {
    Class *c = &s->classes[k];
    double there = c->there[common.past + m][i], lost_then = struck ? c->lost : 0;
    double lost_here = there * (lost_first[k] + lost_then) / MONTH_DAYS;
    c->backlog += lost_here;
    double done = there * (to - split - lost_then) / MONTH_DAYS + made_up(s, c, m, there, i);
    before += c->weight * there * (split - from - lost_first[k]) / MONTH_DAYS;
    after += c->weight * (done - run_down(s, c, m, done));
    lost += c->weight * lost_here;
  }
  activity.before[m][i] = before;
  activity.after[m][i] = after;
  activity.lost[m][i] = lost;
  activity.in_force[m][i] = (to - split) / MONTH_DAYS;
  if (to <= common.year_end_days) activity.lost_by_year_end[i] += MONTH_DAYS * lost;
  else if (struck && from < common.year_end_days) {
    lose(s, from, common.year_end_days);
    for (int k = 0; k < CLASSES; k++)
      activity.lost_by_year_end[i] += s->classes[k].weight * s->classes[k].there[common.past + m][i] * s->classes[k].lost;
  }
}

/* Makes up a share of what is left of the backlog evenly over months after the last restart; the month after them. */
static int fill_evenly(const Stops *s, int i) {
  double start = s->last / MONTH_DAYS, months = given.makeUpMonths[i], end = start + months, backlog = 0;
  for (int k = 0; k < CLASSES; k++) backlog += s->classes[k].weight * s->classes[k].backlog;
  if (given.makeUp[i] == 0 || backlog == 0) return 0;
  int m = (int)smaller(MONTHS, start);
  for (; m < MONTHS && m < end; m++)
    activity.after[m][i] += given.makeUp[i] * backlog * (smaller(m + 1, end) - larger(m, start)) / months;
  return m;
}

static void fill_draw(int i) {
  Stops s = stops_of(i);
  fill_past(&s, i);
  activity.lost_by_year_end[i] = 0;
  int m = 0;
  for (; m < MONTHS && !is_over(&s, m, i); m++) fill_month(&s, m, i);
  int even = fill_evenly(&s, i), normal = m > even ? m : even;
  if (normal > activity.normal_from) activity.normal_from = normal;
}

static void fill_activity(void) {
  reset_activity(activity.normal_from);
  EACH_DRAW fill_draw(i);
}
