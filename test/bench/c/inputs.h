/* What chance has decided in each draw: a pointer to the block's first number for every input. */
#pragma once
#include "lanes.h"
#include "records.h"

#define DRAWN(X) \
  X(otherStart) X(restartWeeks) X(otherRestartWeeks) X(stopTv) X(stopFilm) X(otherStopTv) X(otherStopFilm) X(televisionShare) \
  X(stopsMultiply) X(makeUp) X(makeUpOverscale) X(makeUpMonths) X(contraction) X(contractionByStrike) X(elasticity) X(growthAfter) \
  X(wagePersistence) X(otherPersistence) X(scaleLinkedBase) X(backgroundShare) X(replicaDays) X(dayShare) X(overscaleRatio) \
  X(overscaleCovered) X(contributionRate) X(residualLag) X(residualsAll) X(residualsScaleLinked) X(residualsStreaming) \
  X(residualCosting) X(topServiceShare) X(bonusValue) X(revenueShareValue) X(strikeAid) X(insuredMembers) X(insuranceTakeUp) \
  X(insuranceWeekly) X(healthThreshold) X(thresholdShare) X(noPayShare) X(paySpread) X(otherContracts) X(stopCost) X(stopCash) \
  X(deferrableCash) X(shootsOtherStopTv) X(shootsOtherStopFilm) X(shootsRestartWeeks)

typedef struct {
#define X(key) const double *key;
  DRAWN(X)
#undef X
} Drawn;

/* The terms of one world; `streaming` is how far they have moved from the offer's formula to `to`, 0 the demand's, 1 the deal's. */
typedef struct {
  const double *principal[3], *background[3], *ceilings, *replicaPay, *streaming;
  int to;
} Terms;

typedef struct {
  /* What the members' work is drawn by, and what the companies' shoots are: the same where `apart` is 0. */
  Drawn drawn, shoots;
  int apart;
  const double *own, *other;
  Terms offer, deal, ask;
} Inputs;

static Terms read_terms(const char *world, int first) {
  Terms terms;
  char name[40];
#define COLUMN(key) (snprintf(name, sizeof name, "terms.%s.%s", world, key), values_of(name) + first)
  terms.principal[0] = COLUMN("principal1");
  terms.principal[1] = COLUMN("principal2");
  terms.principal[2] = COLUMN("principal3");
  terms.background[0] = COLUMN("background1");
  terms.background[1] = COLUMN("background2");
  terms.background[2] = COLUMN("background3");
  terms.ceilings = COLUMN("ceilings");
  terms.replicaPay = COLUMN("replicaPay");
  terms.streaming = COLUMN("streaming");
#undef COLUMN
  snprintf(name, sizeof name, "terms.%s.to", world);
  terms.to = (int)value_of(name);
  return terms;
}

static Inputs read_inputs(int first) {
  Inputs in;
#define X(key) in.drawn.key = values_of("drawn." #key) + first;
  DRAWN(X)
#undef X
  in.apart = value_of("shootsApart") == 1;
  in.shoots = in.drawn;
  if (in.apart) {
    in.shoots.otherStopTv = in.drawn.shootsOtherStopTv;
    in.shoots.otherStopFilm = in.drawn.shootsOtherStopFilm;
    in.shoots.restartWeeks = in.drawn.shootsRestartWeeks;
  }
  in.own = values_of("own") + first;
  in.other = values_of("other") + first;
  in.offer = read_terms("offer", first);
  in.deal = read_terms("deal", first);
  in.ask = read_terms("ask", first);
  return in;
}
