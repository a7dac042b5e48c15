/*
 * Files of named columns of numbers: for each a name of 40 bytes, filled up with zeros, the number of its values as a 64-bit integer
 * and the values as doubles, all in the machine's byte order. Scalars are columns of one.
 */
#pragma once
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

typedef struct {
  char name[40];
  uint64_t length;
  double *values;
} Record;

static Record records[400];
static int record_count;

static void fail(const char *what, const char *name) {
  fprintf(stderr, "%s: %s\n", what, name);
  exit(1);
}

static void read_records(const char *path) {
  FILE *file = fopen(path, "rb");
  if (!file) fail("no such file", path);
  Record record;
  while (fread(record.name, sizeof record.name, 1, file) == 1) {
    if (fread(&record.length, sizeof record.length, 1, file) != 1 || record_count == 400) fail("broken file", path);
    record.values = aligned_alloc(64, (record.length * sizeof(double) + 63) / 64 * 64 + 64);
    if (fread(record.values, sizeof(double), record.length, file) != record.length) fail("broken file", path);
    records[record_count++] = record;
  }
  fclose(file);
}

static const double *values_of(const char *name) {
  for (int k = 0; k < record_count; k++)
    if (strcmp(records[k].name, name) == 0) return records[k].values;
  fail("no column of that name", name);
  return NULL;
}

static int length_of(const char *name) {
  for (int k = 0; k < record_count; k++)
    if (strcmp(records[k].name, name) == 0) return (int)records[k].length;
  fail("no column of that name", name);
  return 0;
}

static double value_of(const char *name) { return values_of(name)[0]; }

static void write_record(FILE *file, const char *name, const double *values, uint64_t length) {
  char padded[40] = {0};
  strncpy(padded, name, sizeof padded - 1);
  fwrite(padded, sizeof padded, 1, file);
  fwrite(&length, sizeof length, 1, file);
  fwrite(values, sizeof(double), length, file);
}
