/*
 * The hot kernel in C: one world of so many draws, from the work lost by month to session pay and residuals, and to their totals. It does
 * the same work as the engine on the same inputs, block by block with the draws as the inner loop, so that the two can be timed side by
 * side.
 *
 *   kernel INPUT
 *
 * reads the inputs of all draws from a file of records and answers each line it is sent by a line of JSON: «round» does the work once and
 * answers its CPU time, «write PATH» writes the results.
 */
#include <time.h>
#include "pay.h"

#define RESULTS(X) FLOWS(X) X(lostBefore) X(lostByYearEnd)

static struct {
#define X(name) double *name;
  RESULTS(X)
#undef X
} results;

static double now(void) {
  struct timespec t;
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
  return 1e3 * t.tv_sec + 1e-6 * t.tv_nsec;
}

static const char *width(void) {
#if defined __AVX512F__
  return "AVX-512";
#elif defined __AVX2__
  return "AVX2";
#else
  return "no AVX2";
#endif
}

static double run(void) {
  double spent = 0;
  for (int first = 0; first < common.draws; first += BLOCK_SIZE) {
    count = common.draws - first < BLOCK_SIZE ? common.draws - first : BLOCK_SIZE;
    read_given(first);
    double start = now();
    fill_activity();
    fill_pay();
    spent += now() - start;
#define X(name) memcpy(results.name + first, totals.name, count * sizeof(double));
    FLOWS(X)
#undef X
    memcpy(results.lostBefore + first, activity.lost_before, count * sizeof(double));
    memcpy(results.lostByYearEnd + first, activity.lost_by_year_end, count * sizeof(double));
  }
  return spent;
}

static void write_results(const char *file_name) {
  FILE *file = fopen(file_name, "wb");
  if (!file) fail("cannot write", file_name);
#define X(name) write_record(file, #name, results.name, common.draws);
  RESULTS(X)
#undef X
  fclose(file);
}

int main(int argument_count, char **arguments) {
  if (argument_count != 2) fail("usage", "kernel INPUT");
  read_records(arguments[1]);
  read_common();
  reset_activity(MONTHS);
#define X(name) results.name = calloc(common.draws, sizeof(double));
  RESULTS(X)
#undef X
  char line[4200];
  while (fgets(line, sizeof line, stdin)) {
    line[strcspn(line, "\n")] = 0;
    if (strncmp(line, "write ", 6) == 0) {
      write_results(line + 6);
      printf("{}\n");
    } else printf("{\"ms\": %.6f, \"about\": \"%s\"}\n", run(), width());
    fflush(stdout);
  }
  return 0;
}
