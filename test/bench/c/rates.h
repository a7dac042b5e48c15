/*
 * What the residual formulas pay on a standing stock of credits, for the largest service and for the smaller ones: a fixed part in each
 * exhibition year, in units of what the expired formula pays in all years; parts that hang on viewers and on revenue.
 */
#pragma once
#include "lanes.h"
#include "records.h"

typedef struct {
  double fixed[2][EXHIBITION_YEARS], total[2], views[2], revenue[2];
} Rates;

static struct {
  /* `to` holds the demand's and the deal's; the library's bonus and share of revenue are what published values are tied to. */
  Rates offer, to[2], old, bonus, revenue;
  double shares[EXHIBITION_YEARS];
} rates;

static Rates read_rates(const char *which) {
  Rates out = {0};
  char name[40];
  snprintf(name, sizeof name, "rates.%s.fixed", which);
  memcpy(out.fixed, values_of(name), sizeof out.fixed);
  snprintf(name, sizeof name, "rates.%s.views", which);
  memcpy(out.views, values_of(name), sizeof out.views);
  snprintf(name, sizeof name, "rates.%s.revenue", which);
  memcpy(out.revenue, values_of(name), sizeof out.revenue);
  for (int s = 0; s < 2; s++)
    for (int y = 0; y < EXHIBITION_YEARS; y++) out.total[s] += out.fixed[s][y];
  return out;
}

static void prepare_rates(void) {
  rates.offer = read_rates("offer");
  rates.to[0] = read_rates("ask");
  rates.to[1] = read_rates("deal");
  rates.old = read_rates("old");
  rates.bonus = read_rates("bonus");
  rates.revenue = read_rates("revenue");
  memcpy(rates.shares, values_of("exhibitionShares"), sizeof rates.shares);
}

static double mixed(double top, const double by_service[2]) { return top * by_service[0] + (1 - top) * by_service[1]; }

/* An amount in units of the library's; nothing where the library's itself pays nothing. */
static double against(double amount, double library) { return library > 0 ? amount / library : 0; }

/* Whether worlds on the way from the offer's formula to another pay anything that hangs on viewers, or on revenue. */
static int pays_for_views(int to) { return rates.offer.views[0] || rates.offer.views[1] || rates.to[to].views[0] || rates.to[to].views[1]; }
static int pays_for_revenue(int to) {
  return rates.offer.revenue[0] || rates.offer.revenue[1] || rates.to[to].revenue[0] || rates.to[to].revenue[1];
}
