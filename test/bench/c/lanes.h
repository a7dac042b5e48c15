/* Draws are evaluated in blocks of LANES, the width at which this program is fastest; a row holds one number per draw of a block, and loops run over rows and then over lanes. */
#pragma once
#include <math.h>
#include <stdlib.h>
#include <string.h>

enum { LANES = 64, MONTHS = 180, EXHIBITION_YEARS = 13 };
static const double MONTH_DAYS = 365.25 / 12;

typedef double Row[LANES] __attribute__((aligned(64)));

#define EACH_LANE for (int i = 0; i < n; i++)

static inline double larger(double a, double b) { return a > b ? a : b; }
static inline double smaller(double a, double b) { return a < b ? a : b; }
