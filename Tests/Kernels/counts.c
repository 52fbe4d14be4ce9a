// Counting kernels against plain loops: pairs, ranks, wins, sums of rows.
#include <string.h>

#include "CKernels.h"
#include "check.h"

static void pairs(uint64_t *state, int path) {
  int32_t count = (int32_t)below(state, 40);
  int32_t *ranks = take((size_t)count * sizeof *ranks);
  uint32_t *wins = take((size_t)count * (size_t)count * sizeof *wins);
  for (int32_t i = 0; i < count; i++) ranks[i] = below(state, 9) ? (int32_t)below(state, 20) : INT32_MAX;
  for (int32_t i = 0; i < count * count; i++) wins[i] = (uint32_t)i;
  ck_pairs(path, count, ranks, wins);
  for (int32_t i = 0; i < count; i++) {
    for (int32_t j = 0; j < count; j++) {
      uint32_t gain = ranks[i] < ranks[j] ? 2 : ranks[i] == ranks[j] ? 1 : 0;
      DEMAND(wins[i * count + j] == (uint32_t)(i * count + j) + gain, "%d cities, pair %d %d", count, i, j);
    }
  }
  free(ranks);
  free(wins);
}

static void ranks(uint64_t *state) {
  int32_t count = 1 + (int32_t)below(state, 30), criteria = 1 + (int32_t)below(state, 9);
  int32_t lanes = 1 + (int32_t)below(state, CK_LANES);
  size_t members = (size_t)count * CK_LANES;
  int16_t *above = take(members * sizeof *above);
  double *weights = take((size_t)criteria * CK_LANES * sizeof *weights);
  size_t cells = (size_t)count * (size_t)count, sums = (size_t)count * (size_t)criteria;
  uint32_t *counts = take(cells * sizeof *counts), *wanted = take(cells * sizeof *wanted);
  uint64_t *central = take(sums * sizeof *central), *wanted_central = take(sums * sizeof *central);
  for (size_t i = 0; i < members; i++) above[i] = (int16_t)below(state, (uint32_t)count);
  for (size_t i = 0; i < (size_t)criteria * CK_LANES; i++) weights[i] = unit(state);
  memset(counts, 0, cells * sizeof *counts);
  memset(wanted, 0, cells * sizeof *wanted);
  memset(central, 0, sums * sizeof *central);
  memset(wanted_central, 0, sums * sizeof *central);
  int learns = below(state, 2) == 0;
  ck_count_ranks(count, criteria, lanes, above, weights, 1e9, counts, learns ? central : NULL);
  for (int32_t city = 0; city < count; city++) {
    for (int32_t lane = 0; lane < lanes; lane++) {
      int32_t place = above[city * CK_LANES + lane];
      wanted[city * count + place]++;
      if (place != 0 || !learns) continue;
      for (int32_t k = 0; k < criteria; k++)
        wanted_central[city * criteria + k] += (uint64_t)(weights[k * CK_LANES + lane] * 1e9);
    }
  }
  DEMAND(memcmp(counts, wanted, cells * sizeof *counts) == 0, "%d cities, %d lanes", count, lanes);
  DEMAND(memcmp(central, wanted_central, sums * sizeof *central) == 0, "%d cities, %d criteria", count, criteria);
  free(above);
  free(weights);
  free(counts);
  free(wanted);
  free(central);
  free(wanted_central);
}

static void wins(uint64_t *state, int path) {
  int32_t count = 1 + (int32_t)below(state, 20), room = 1 + (int32_t)below(state, 5);
  int32_t groups = 1 + (int32_t)below(state, (uint32_t)room), length = room * CK_LANES;
  int32_t replicates = groups * CK_LANES - (int32_t)below(state, CK_LANES);
  size_t cells = (size_t)count * (size_t)count;
  int16_t *above = take((size_t)count * (size_t)length * sizeof *above);
  uint32_t *found = take(cells * sizeof *found), *wanted = take(cells * sizeof *wanted);
  memset(above, 0, (size_t)count * (size_t)length * sizeof *above);
  memset(found, 0, cells * sizeof *found);
  memset(wanted, 0, cells * sizeof *wanted);
  int has_equals = below(state, 2) == 0;
  for (int32_t replicate = 0; replicate < replicates; replicate++) {
    // Without equals the cities stand in an order of their own: turned by a random number.
    uint32_t turn = below(state, (uint32_t)count);
    for (int32_t city = 0; city < count; city++) {
      uint32_t place = has_equals ? below(state, (uint32_t)count) : ((uint32_t)city + turn) % (uint32_t)count;
      above[city * length + replicate] = (int16_t)place;
    }
  }
  ck_count_wins(path, count, groups, length, replicates, has_equals, above, found);
  for (int32_t i = 0; i < count; i++) {
    for (int32_t j = 0; j < count; j++) {
      for (int32_t replicate = 0; replicate < replicates; replicate++) {
        int16_t one = above[i * length + replicate], other = above[j * length + replicate];
        wanted[i * count + j] += one < other ? 2 : one == other ? 1 : 0;
      }
    }
  }
  DEMAND(memcmp(found, wanted, cells * sizeof *found) == 0, "%d cities, %d replicates", count, replicates);
  free(above);
  free(found);
  free(wanted);
}

static void sums(uint64_t *state, int path) {
  int32_t rows = 1 + (int32_t)below(state, 20), width = 4 * (1 + (int32_t)below(state, 20));
  int32_t count = (int32_t)below(state, 50);
  double *table = take((size_t)rows * (size_t)width * sizeof *table), *found = take((size_t)width * sizeof *found);
  uint32_t *named = take((size_t)count * sizeof *named);
  for (int32_t i = 0; i < rows * width; i++) table[i] = unit(state) - 0.5;
  for (int32_t i = 0; i < count; i++) named[i] = below(state, (uint32_t)rows);
  ck_sum_rows(path, count, named, width, table, found);
  for (int32_t column = 0; column < width; column++) {
    double sum = 0;
    for (int32_t place = 0; place < count; place++) sum += table[(int32_t)named[place] * width + column];
    DEMAND(memcmp(&sum, &found[column], sizeof sum) == 0, "%d rows of %d: %a, not %a", count, width, found[column], sum);
  }
  free(table);
  free(found);
  free(named);
}

void check_counts(uint64_t seed) {
  uint64_t state = seed;
  for (int path = 0; path <= ck_best_path(); path++) {
    pairs(&state, path);
    wins(&state, path);
    sums(&state, path);
  }
  ranks(&state);
}
