/* What is due in which month from day 0. A month is a twelfth of 365.25 days; shares of a month are exact in days. */
#pragma once
#include "lanes.h"
#include "records.h"

static struct {
  /* Share of each month after the second and third step, and after the bonus's first day. */
  double after_step2[MONTHS], after_step3[MONTHS], after_bonus[MONTHS];
  /* Yearly growth and renewals so far, counted to the month's end, and the share of the month after the last of them. */
  int growths[MONTHS], renewals[MONTHS];
  double after_growth[MONTHS], after_renewal[MONTHS];
  /* Present value on day 0 of a dollar paid in mid-month. */
  double weight[MONTHS];
  double year_end;
  int horizon;
  /* Stretches of months in which none of the steps, growths and renewals changes: the first month of each, and each month's. */
  int stage_count, stage_first[MONTHS], stage_of[MONTHS];
} calendar;

static double share_after(int m, double month) { return larger(0, smaller(1, m + 1 - month)); }

static void prepare_calendar(void) {
  double step2 = value_of("stepDay2") / MONTH_DAYS, step3 = value_of("stepDay3") / MONTH_DAYS;
  double bonus = value_of("bonusDay") / MONTH_DAYS, renewal = value_of("renewalDay") / MONTH_DAYS;
  double monthly = (log1p(value_of("discount")) + log1p(value_of("inflation"))) / 12;
  calendar.year_end = value_of("yearEndDay");
  calendar.horizon = (int)value_of("horizonMonths");
  for (int m = 0; m < MONTHS; m++) {
    calendar.after_step2[m] = share_after(m, step2);
    calendar.after_step3[m] = share_after(m, step3);
    calendar.after_bonus[m] = share_after(m, bonus);
    calendar.weight[m] = exp(-monthly * (m + 0.5));
    int years = (int)floor((m + 1 - renewal) / 12);
    if (years >= 0) {
      calendar.growths[m] = years + 1;
      calendar.after_growth[m] = share_after(m, renewal + 12 * years);
      calendar.renewals[m] = years / 3 + 1;
      calendar.after_renewal[m] = share_after(m, renewal + 36 * (years / 3));
    }
    int same = m > 0 && calendar.after_step2[m] == calendar.after_step2[m - 1] && calendar.after_step3[m] == calendar.after_step3[m - 1] &&
               calendar.growths[m] == calendar.growths[m - 1] && calendar.after_growth[m] == calendar.after_growth[m - 1] &&
               calendar.renewals[m] == calendar.renewals[m - 1] && calendar.after_renewal[m] == calendar.after_renewal[m - 1];
    if (!same) calendar.stage_first[calendar.stage_count++] = m;
    calendar.stage_of[m] = calendar.stage_count - 1;
  }
}
