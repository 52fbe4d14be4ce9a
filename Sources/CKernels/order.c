#include "lanes.h"

#include <stddef.h>

// Places each lane's scores on a grid of 2^16 steps between its smallest and its largest. The grid never turns two scores
// round; it may make them equal.
CK_BODY void keys_body(int32_t count, const double *restrict scores, int16_t *restrict keys) {
  double low[LANES], high[LANES], steps[LANES];
  for (int lane = 0; lane < LANES; lane++) low[lane] = high[lane] = scores[lane];
  for (int32_t row = 1; row < count; row++) {
    const double *score = scores + (int64_t)row * LANES;
    for (int lane = 0; lane < LANES; lane++) {
      low[lane] = score[lane] < low[lane] ? score[lane] : low[lane];
      high[lane] = score[lane] > high[lane] ? score[lane] : high[lane];
    }
  }
  // Below that the factor could overflow; then all are equal on the grid, and sorted out afterwards.
  for (int lane = 0; lane < LANES; lane++)
    steps[lane] = high[lane] - low[lane] > 0x1p-900 ? 65535.0 / (high[lane] - low[lane]) : 0.0;
  for (int32_t row = 0; row < count; row++) {
    const double *score = scores + (int64_t)row * LANES;
    int16_t *key = keys + (int64_t)row * LANES;
    for (int lane = 0; lane < LANES; lane++)
      key[lane] = (int16_t)(int32_t)((score[lane] - low[lane]) * steps[lane] - 32768.0);
  }
}

// Two rows side by side.
typedef int16_t twins __attribute__((vector_size(64), may_alias, aligned(32)));

#define TWICE(one)                                                                                                      \
  __builtin_shufflevector(one, one, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, \
                          10, 11, 12, 13, 14, 15)

// How many keys of its lane are above each: some pairs of rows at a time.
CK_BODY int32_t above_rows(int32_t row, int32_t count, const int16_t *restrict keys, int16_t *restrict above,
                           const int pairs) {
  const shorts *key = (const shorts *)keys;
  for (; row + 2 * pairs <= count; row += 2 * pairs) {
    twins own[8], sums[8];
#pragma clang loop unroll(full)
    for (int pair = 0; pair < pairs; pair++) {
      own[pair] = *(const twins *)(keys + (int64_t)(row + 2 * pair) * LANES);
      sums[pair] = own[pair] - own[pair];
    }
    for (int32_t other = 0; other < count; other++) {
      twins k = TWICE(key[other]);
      // A comparison that holds is -1.
#pragma clang loop unroll(full)
      for (int pair = 0; pair < pairs; pair++) sums[pair] -= k > own[pair];
    }
#pragma clang loop unroll(full)
    for (int pair = 0; pair < pairs; pair++) *(twins *)(above + (int64_t)(row + 2 * pair) * LANES) = sums[pair];
  }
  return row;
}

CK_BODY void above_body(int32_t count, const int16_t *restrict keys, int16_t *restrict above, const int pairs) {
  const shorts *key = (const shorts *)keys;
  shorts *to = (shorts *)above;
  int32_t row = above_rows(0, count, keys, above, pairs);
  row = above_rows(row, count, keys, above, 1);
  for (; row < count; row++) {
    shorts k = key[row], a = {0};
    for (int32_t other = 0; other < count; other++) a -= key[other] > k;
    to[row] = a;
  }
}

// Scores that share a place on the grid share a count: compares them as they are. Returns whether any are equal.
static int settle(int32_t count, const double *restrict scores, int16_t *restrict above, int32_t *restrict scratch) {
  int32_t *last = scratch, *before = scratch + count;
  int equal = 0;
  for (int32_t row = 0; row < count; row++) last[row] = -1;
  for (int32_t row = 0; row < count; row++) {
    int32_t place = above[(int64_t)row * LANES];
    before[row] = last[place];
    last[place] = row;
  }
  for (int32_t place = 0; place < count; place++) {
    if (last[place] < 0 || before[last[place]] < 0) continue;
    for (int32_t row = last[place]; row >= 0; row = before[row]) {
      double score = scores[(int64_t)row * LANES];
      int32_t greater = 0;
      for (int32_t other = last[place]; other >= 0; other = before[other]) {
        greater += scores[(int64_t)other * LANES] > score;
        equal |= other != row && scores[(int64_t)other * LANES] == score;
      }
      above[(int64_t)row * LANES] = (int16_t)(place + greater);
    }
  }
  return equal;
}

CK_BODY int32_t order_body(int32_t count, const double *restrict scores, int16_t *restrict above,
                           int16_t *restrict keys, int32_t *restrict scratch, const int twins_at_once) {
  keys_body(count, scores, keys);
  above_body(count, keys, above, twins_at_once);
  // Two different keys make one of them count the other; so what is lacking of all pairs is the equal ones.
  int32_t pairs[LANES] = {0};
  for (int32_t row = 0; row < count; row++)
    for (int lane = 0; lane < LANES; lane++) pairs[lane] += above[(int64_t)row * LANES + lane];
  int32_t equal = 0;
  for (int lane = 0; lane < LANES; lane++)
    if (pairs[lane] != count * (count - 1) / 2) equal |= settle(count, scores + lane, above + lane, scratch) << lane;
  return equal;
}

CK_AVX512 static int32_t order_avx512(int32_t count, const double *scores, int16_t *above, int16_t *keys,
                                      int32_t *scratch) {
  return order_body(count, scores, above, keys, scratch, 8);
}

CK_AVX2 static int32_t order_avx2(int32_t count, const double *scores, int16_t *above, int16_t *keys,
                                  int32_t *scratch) {
  return order_body(count, scores, above, keys, scratch, 2);
}

static int32_t order_plain(int32_t count, const double *scores, int16_t *above, int16_t *keys, int32_t *scratch) {
  return order_body(count, scores, above, keys, scratch, 2);
}

int32_t ck_order(int path, int32_t count, const double *scores, int16_t *above, int16_t *keys, int32_t *scratch) {
  int32_t equal;
  CK_PICK_WIDE(path, equal = order_avx512(count, scores, above, keys, scratch),
               equal = order_avx2(count, scores, above, keys, scratch),
               equal = order_plain(count, scores, above, keys, scratch));
  return equal;
}
