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

/* Groups of members: their share, the form of their session pay, and tilts of what all covered pay is made of. */
static struct {
  int count;
  const double *members, *form, *screen, *residuals, *others, *touched;
  double threshold, year_at_scale;
} segments;

static void prepare_segments(void) {
  segments.count = length_of("segments.members");
  segments.members = values_of("segments.members");
  segments.form = values_of("segments.form");
  segments.screen = values_of("segments.screen");
  segments.residuals = values_of("segments.residuals");
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

/* What a group's covered pay is made of: screen sessions, residuals, contracts that are not struck. */
typedef struct {
  double screen, residuals, others;
} Mix;

static Mix mix_of(int k, const Year *year, double others) {
  double sessions = year->form[0] + year->form[1] + year->form[2], struck = 1 - others;
  double screen = segments.screen[k] * struck * sessions / (sessions + year->residuals);
  double residuals = segments.residuals[k] * struck * year->residuals / (sessions + year->residuals);
  double other = segments.others[k] * others, sum = screen + residuals + other;
  return sum > 0 ? (Mix){screen / sum, residuals / sum, other / sum} : (Mix){0, 0, 1};
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
    for (int m = 0; m < 12; m++) {
      paid.form[PRINCIPAL] += pay->principal[m][i];
      paid.form[BACKGROUND] += pay->background[m][i];
      paid.form[OVERSCALE] += pay->overscale[m][i] * d->overscaleCovered[i];
      paid.residuals += pay->residuals[m][i];
    }
    double with_pay = 1 - d->noPayShare[i], share = 0;
    double deviate = normal_quantile(1 - smaller(0.999, d->thresholdShare[i] / with_pay));
    for (int k = 0; k < segments.count; k++) {
      Mix mix = mix_of(k, &year, d->otherContracts[i]);
      int form = (int)segments.form[k];
      double ratio = mix.screen * (year.form[form] > 0 ? paid.form[form] / year.form[form] : 1) +
                     mix.residuals * (year.residuals > 0 ? paid.residuals / year.residuals : 1) + mix.others;
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
      double residuals = (strike->residuals[i] - offer->residuals[i]) / year.residuals;
      if (mix.screen * screen + mix.residuals * residuals > 0) ahead += segments.members[k];
    }
    out[i] = ahead / all;
  }
}
