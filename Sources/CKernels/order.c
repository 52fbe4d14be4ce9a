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

// How many keys of its lane are above each.
CK_BODY void above_body(int32_t count, const int16_t *restrict keys, int16_t *restrict above) {
  const shorts *key = (const shorts *)keys;
  shorts *to = (shorts *)above;
  int32_t row = 0;
  for (; row + 3 < count; row += 4) {
    shorts k0 = key[row], k1 = key[row + 1], k2 = key[row + 2], k3 = key[row + 3];
    shorts a0 = {0}, a1 = {0}, a2 = {0}, a3 = {0};
    for (int32_t other = 0; other < count; other++) {
      shorts k = key[other];
      // A comparison that holds is -1.
      a0 -= k > k0;
      a1 -= k > k1;
      a2 -= k > k2;
      a3 -= k > k3;
    }
    to[row] = a0;
    to[row + 1] = a1;
    to[row + 2] = a2;
    to[row + 3] = a3;
  }
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
                           int16_t *restrict keys, int32_t *restrict scratch) {
  keys_body(count, scores, keys);
  above_body(count, keys, above);
  // Two different keys make one of them count the other; so what is lacking of all pairs is the equal ones.
  int32_t pairs[LANES] = {0};
  for (int32_t row = 0; row < count; row++)
    for (int lane = 0; lane < LANES; lane++) pairs[lane] += above[(int64_t)row * LANES + lane];
  int32_t equal = 0;
  for (int lane = 0; lane < LANES; lane++)
    if (pairs[lane] != count * (count - 1) / 2) equal |= settle(count, scores + lane, above + lane, scratch) << lane;
  return equal;
}

CK_AVX2 static int32_t order_avx2(int32_t count, const double *scores, int16_t *above, int16_t *keys,
                                  int32_t *scratch) {
  return order_body(count, scores, above, keys, scratch);
}

static int32_t order_plain(int32_t count, const double *scores, int16_t *above, int16_t *keys, int32_t *scratch) {
  return order_body(count, scores, above, keys, scratch);
}

int32_t ck_order(int avx2, int32_t count, const double *scores, int16_t *above, int16_t *keys, int32_t *scratch) {
  int32_t equal;
  CK_PICK(avx2, equal = order_avx2(count, scores, above, keys, scratch),
          equal = order_plain(count, scores, above, keys, scratch));
  return equal;
}
