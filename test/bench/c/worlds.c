/*
 * The model in C, from its equations: what follows, in each draw, from what chance has decided. It does the same work as the engine's
 * prepareWorlds, block by block with the draws as the inner loop, so that the two can be timed side by side; written apart from the
 * engine, it also checks it.
 *
 *   worlds INPUT
 *
 * reads the inputs of all draws from a file of records and answers each line it is sent by a line of JSON: «round» does the whole work
 * once and answers its time, «write PATH» writes the results.
 */
#include <time.h>
#include "worlds.h"

static const char *names[] = {
#define X(id) #id,
  QUANTITIES(X)
#undef X
};
enum { QUANTITY_COUNT = sizeof names / sizeof *names };

static double *results[QUANTITY_COUNT], *path;
static int draws;

static Outputs outputs_from(int first) {
  Outputs out;
  int k = 0;
#define X(id) out.id = results[k++] + first;
  QUANTITIES(X)
#undef X
  for (int p = 0; p < PATH_POINTS; p++) out.path[p] = path + (size_t)p * draws + first;
  return out;
}

static double now(void) {
  struct timespec t;
  clock_gettime(CLOCK_MONOTONIC, &t);
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

static void write_results(const char *file_name) {
  FILE *file = fopen(file_name, "wb");
  if (!file) fail("cannot write", file_name);
  for (int k = 0; k < QUANTITY_COUNT; k++) write_record(file, names[k], results[k], draws);
  write_record(file, "path", path, (uint64_t)PATH_POINTS * draws);
  fclose(file);
}

int main(int count, char **arguments) {
  if (count != 2) fail("usage", "worlds INPUT");
  read_records(arguments[1]);
  prepare_worlds();
  draws = length_of("own");
  for (int k = 0; k < QUANTITY_COUNT; k++) results[k] = calloc(draws, sizeof(double));
  path = calloc((size_t)PATH_POINTS * draws, sizeof(double));
  int blocks = (draws + LANES - 1) / LANES;
  Inputs *inputs = calloc(blocks, sizeof(Inputs));
  Outputs *outputs = calloc(blocks, sizeof(Outputs));
  for (int b = 0; b < blocks; b++) {
    inputs[b] = read_inputs(b * LANES);
    outputs[b] = outputs_from(b * LANES);
  }
  char line[4200];
  while (fgets(line, sizeof line, stdin)) {
    line[strcspn(line, "\n")] = 0;
    if (strncmp(line, "write ", 6) == 0) {
      write_results(line + 6);
      printf("{}\n");
    } else {
      double start = now();
      for (int b = 0; b < blocks; b++) {
        int rest = draws - b * LANES;
        run_block(&inputs[b], &outputs[b], rest < LANES ? rest : LANES);
      }
      printf("{\"ms\": %.6f, \"about\": \"%s\"}\n", now() - start, width());
    }
    fflush(stdout);
  }
  return 0;
}
