// Kernels that run replicates side by side, against one replicate after another in plain loops.
#include <math.h>
#include <string.h>

#include "CKernels.h"
#include "check.h"

#pragma STDC FP_CONTRACT OFF

// xoshiro256++ of one lane, by the definition of Blackman and Vigna.
static uint64_t next(uint64_t *words, int lane) {
  uint64_t *a = words + lane, *b = a + CK_LANES, *c = b + CK_LANES, *d = c + CK_LANES;
  uint64_t sum = *a + *d, result = (sum << 23 | sum >> 41) + *a, shifted = *b << 17;
  *c ^= *a;
  *d ^= *b;
  *b ^= *c;
  *a ^= *d;
  *c ^= shifted;
  *d = *d << 45 | *d >> 19;
  return result;
}

static void weights(uint64_t *state, int path) {
  int32_t criteria = 1 + (int32_t)below(state, 40);
  size_t members = (size_t)criteria * CK_LANES;
  uint64_t *words = take(4 * CK_LANES * sizeof *words), *copy = take(4 * CK_LANES * sizeof *copy);
  double *found = take(members * sizeof *found);
  for (int i = 0; i < 4 * CK_LANES; i++) copy[i] = words[i] = draw(state);
  ck_weights(path, criteria, words, found);
  for (int lane = 0; lane < CK_LANES; lane++) {
    double drawn[40], total = 0;
    for (int32_t k = 0; k < criteria; k++) {
      drawn[k] = -log(((double)(next(copy, lane) >> 12) + 0.5) * 0x1p-52);
      total += drawn[k];
    }
    for (int32_t k = 0; k < criteria; k++) {
      double wanted = drawn[k] / total, weight = found[k * CK_LANES + lane];
      DEMAND(fabs(weight - wanted) <= 1e-14 * wanted, "weight %d of %d: %a, not %a", k, criteria, weight, wanted);
    }
  }
  DEMAND(memcmp(words, copy, 4 * CK_LANES * sizeof *words) == 0, "the generators stand elsewhere");
  free(words);
  free(copy);
  free(found);
}

static void scores(uint64_t *state, int path) {
  int32_t count = (int32_t)below(state, 30), criteria = (int32_t)below(state, 20);
  double *values = take((size_t)(count * criteria) * sizeof *values);
  double *shares = take((size_t)criteria * CK_LANES * sizeof *shares);
  double *found = take((size_t)count * CK_LANES * sizeof *found);
  for (int32_t i = 0; i < count * criteria; i++) values[i] = unit(state);
  for (int32_t i = 0; i < criteria * CK_LANES; i++) shares[i] = unit(state);
  ck_scores(path, count, criteria, values, shares, found);
  for (int32_t city = 0; city < count; city++) {
    for (int lane = 0; lane < CK_LANES; lane++) {
      double sum = 0;
      for (int32_t k = 0; k < criteria; k++) sum += shares[k * CK_LANES + lane] * values[city * criteria + k];
      DEMAND(memcmp(&sum, &found[city * CK_LANES + lane], sizeof sum) == 0, "%d cities, %d criteria", count, criteria);
    }
  }
  free(values);
  free(shares);
  free(found);
}

// Equal scores, scores that differ in their last bit, scores very small and very far apart.
static double score(uint64_t *state, int kind) {
  switch (kind) {
    case 0: return unit(state);
    case 1: return (double)below(state, 4);
    case 2: return 0.5 + (double)below(state, 3) * 0x1p-53;
    case 3: return (double)below(state, 3) * 0x1p-1074;
    default: return ldexp(unit(state) - 0.5, (int)below(state, 2000) - 1000);
  }
}

static void order(uint64_t *state, int path) {
  int32_t count = 1 + (int32_t)below(state, 70);
  size_t members = (size_t)count * CK_LANES;
  double *given = take(members * sizeof *given);
  int16_t *above = take(members * sizeof *above), *keys = take(members * sizeof *keys);
  int32_t *scratch = take(2 * (size_t)count * sizeof *scratch);
  for (int lane = 0; lane < CK_LANES; lane++) {
    int kind = (int)below(state, 5);
    for (int32_t city = 0; city < count; city++) given[city * CK_LANES + lane] = score(state, kind);
  }
  int32_t equal = ck_order(path, count, given, above, keys, scratch), wanted = 0;
  for (int lane = 0; lane < CK_LANES; lane++) {
    for (int32_t city = 0; city < count; city++) {
      double own = given[city * CK_LANES + lane];
      int32_t greater = 0;
      for (int32_t other = 0; other < count; other++) {
        greater += given[other * CK_LANES + lane] > own;
        if (other != city && given[other * CK_LANES + lane] == own) wanted |= 1 << lane;
      }
      DEMAND(above[city * CK_LANES + lane] == greater, "%d cities, lane %d, city %d", count, lane, city);
    }
  }
  DEMAND(equal == wanted, "%d cities: lanes %x hold equal scores, not %x", count, wanted, equal);
  free(given);
  free(above);
  free(keys);
  free(scratch);
}

void check_lanes(uint64_t seed) {
  uint64_t state = seed;
  for (int path = 0; path <= ck_best_path(); path++) {
    weights(&state, path);
    scores(&state, path);
    order(&state, path);
  }
}
