#include "lanes.h"
#include "logarithm.h"
#include "xoshiro.h"

#define SPREAD(number) ((doubles){number, number, number, number, number, number, number, number})

CK_BODY void weights_body(int32_t criteria, uint64_t *restrict state, double *restrict weights) {
  for (int half = 0; half < HALVES; half++) {
    words *states = (words *)state + half;
    doubles *column = (doubles *)weights + half;
    words a = states[0], b = states[HALVES], c = states[2 * HALVES], d = states[3 * HALVES];
    for (int32_t k = 0; k < criteria; k++) {
      CK_DRAW(words, drawn, a, b, c, d);
      // The middle of one of 2^52 equal parts of 0...1
      column[k * HALVES] = (doubles)((drawn >> 12) | 0x3FF0000000000000) - (1.0 - 0x1p-53);
    }
    states[0] = a;
    states[HALVES] = b;
    states[2 * HALVES] = c;
    states[3 * HALVES] = d;
    doubles total = SPREAD(0.0);
    for (int32_t k = 0; k < criteria; k++) {
      doubles number = column[k * HALVES];
      CK_NEGATIVE_LOG(doubles, words, SPREAD, number);
      column[k * HALVES] = number;
      total += number;
    }
    doubles share = 1.0 / total;
    for (int32_t k = 0; k < criteria; k++) column[k * HALVES] *= share;
  }
}

CK_AVX512 static void weights_avx512(int32_t criteria, uint64_t *state, double *weights) {
  weights_body(criteria, state, weights);
}

CK_AVX2 static void weights_avx2(int32_t criteria, uint64_t *state, double *weights) {
  weights_body(criteria, state, weights);
}

static void weights_plain(int32_t criteria, uint64_t *state, double *weights) {
  weights_body(criteria, state, weights);
}

void ck_weights(int path, int32_t criteria, uint64_t *state, double *weights) {
  CK_PICK_WIDE(path, weights_avx512(criteria, state, weights), weights_avx2(criteria, state, weights),
               weights_plain(criteria, state, weights));
}
