/* Aid during the stop, and the members by what their pay is made of. */
#pragma once
#include "pay.h"

static void fill_aid(Row *restrict out, const Drawn *d, const double *length, int months, int n) {
  /* Unemployment pay: after a waiting time of 14 days, for 26 weeks. */
  const double insurance_from = 14, insurance_until = 14 + 26 * 7;
  for (int m = 0; m < months; m++) {
    double from = m * MONTH_DAYS;
    EACH_LANE {
      double to = smaller(from + MONTH_DAYS, length[i]);
      double stopped = larger(0, to - from);
      double insured = larger(0, smaller(to, insurance_until) - larger(from, insurance_from));
      double weekly = d->insuredMembers[i] * d->insuranceTakeUp[i] * d->insuranceWeekly[i];
      out[m][i] = d->strikeAid[i] / MONTH_DAYS * stopped + weekly / 7 * insured;
    }
  }
}

enum { PRINCIPAL, BACKGROUND, OVERSCALE };

/* Groups of members: their share, the form of their session pay, tilts of that and of pay elsewhere, and shares of residuals. */
static struct {
  int count;
  const double *members, *form, *screen, *standing, *free, *others, *touched;
  double threshold, year_at_scale;
} segments;

static void prepare_segments(void) {
  segments.count = length_of("segments.members");
  segments.members = values_of("segments.members");
  segments.form = values_of("segments.form");
  segments.screen = values_of("segments.screen");
  segments.standing = values_of("segments.standing");
  segments.free = values_of("segments.free");
  segments.others = values_of("segments.others");
  segments.touched = values_of("segments.touched");
  segments.threshold = segments.year_at_scale = value_of("threshold");
}

/* A normal year's pay under the expired contract by form, and residuals. */
typedef struct {
  double form[3], residuals;
} Year;

static Year normal_year(const Drawn *d, int i) {
  double scale = d->scaleLinkedBase[i], background = scale * d->backgroundShare[i];
  return (Year){
    {scale - background, background, scale * d->overscaleRatio[i] * d->overscaleCovered[i]},
    larger(d->residualsAll[i], d->residualsScaleLinked[i] + d->residualsStreaming[i]),
  };
}

/* A group's covered pay in a normal year, USD: screen sessions, residuals, contracts that are not struck. */
typedef struct {
  double screen, residuals, others;
} Mix;

static Mix mix_of(int k, const Year *year, double others) {
  double of_form = 0, elsewhere = 0;
  for (int j = 0; j < segments.count; j++) {
    if (segments.form[j] == segments.form[k]) of_form += segments.members[j] * segments.screen[j];
    elsewhere += segments.members[j] * segments.others[j];
  }
  double struck = year->form[0] + year->form[1] + year->form[2] + year->residuals;
  return (Mix){
    year->form[(int)segments.form[k]] * segments.members[k] * segments.screen[k] / of_form,
    year->residuals * segments.standing[k],
    struck * others / (1 - others) * segments.members[k] * segments.others[k] / elsewhere,
  };
}

static double normal_cdf(double x) { return erfc(-x * M_SQRT1_2) / 2; }

/* Abramowitz and Stegun 26.2.23, then three steps of Newton's method on the logarithm, which converges from any start in the tail. */
static double normal_quantile(double p) {
  double tail = p < 0.5 ? p : 1 - p, t = sqrt(-2 * log(tail));
  double x = (2.515517 + t * (0.802853 + t * 0.010328)) / (1 + t * (1.432788 + t * (0.189269 + t * 0.001308))) - t;
  for (int k = 0; k < 3; k++) {
    double cdf = normal_cdf(x), density = exp(-x * x / 2) / sqrt(2 * M_PI);
    x -= cdf / density * log(cdf / tail);
  }
  return p < 0.5 ? x : -x;
}

/*
 * Share of all members whose covered pay in the first twelve months reaches the health plan's threshold: pay is lognormal among those
 * with any, and a group's pay moves with what it is made of.
 */
static void fill_health_plan_share(double *out, const Drawn *d, const Pay *pay, int n) {
  double all = 0;
  for (int k = 0; k < segments.count; k++) all += segments.members[k];
  EACH_LANE {
    Year year = normal_year(d, i), paid = {0};
    double free = 0;
    for (int m = 0; m < 12; m++) {
      paid.form[PRINCIPAL] += pay->principal[m][i];
      paid.form[BACKGROUND] += pay->background[m][i];
      paid.form[OVERSCALE] += pay->overscale[m][i] * d->overscaleCovered[i];
      paid.residuals += pay->residuals[m][i] - pay->free_of_contributions[m][i];
      free += pay->free_of_contributions[m][i];
    }
    double with_pay = 1 - d->noPayShare[i], share = 0;
    double deviate = normal_quantile(1 - smaller(0.999, d->thresholdShare[i] / with_pay));
    for (int k = 0; k < segments.count; k++) {
      Mix mix = mix_of(k, &year, d->otherContracts[i]);
      int form = (int)segments.form[k];
      double earned = mix.screen * (year.form[form] > 0 ? paid.form[form] / year.form[form] : 1) +
                      paid.residuals * segments.standing[k] + free * segments.free[k] + mix.others;
      double normal = mix.screen + mix.residuals + mix.others, ratio = normal > 0 ? earned / normal : 1;
      double away = log(d->healthThreshold[i] / (segments.threshold * ratio)) / d->paySpread[i];
      share += segments.members[k] / all * normal_cdf(-(deviate + away));
    }
    out[i] = with_pay * share;
  }
}

/* Share of members in groups that come out ahead, leaving out those whose pay comes mostly from contracts that are not struck. */
static void fill_ahead_share(double *out, const Drawn *d, const Totals *strike, const Totals *offer, int n) {
  double all = 0;
  for (int k = 0; k < segments.count; k++) all += segments.touched[k] * segments.members[k];
  EACH_LANE {
    Year year = normal_year(d, i);
    double ahead = 0;
    double gains[3] = {
      strike->principal[i] - offer->principal[i],
      strike->background[i] - offer->background[i],
      d->overscaleCovered[i] * (strike->overscale[i] - offer->overscale[i]),
    };
    for (int k = 0; k < segments.count; k++) {
      if (!segments.touched[k]) continue;
      Mix mix = mix_of(k, &year, d->otherContracts[i]);
      int form = (int)segments.form[k];
      double screen = gains[form] / (year.form[form] != 0 ? year.form[form] : 1);
      double free = strike->free[i] - offer->free[i], fixed = strike->residuals[i] - offer->residuals[i] - free;
      if (mix.screen * screen + fixed * segments.standing[k] + free * segments.free[k] > 0) ahead += segments.members[k];
    }
    out[i] = ahead / all;
  }
}
