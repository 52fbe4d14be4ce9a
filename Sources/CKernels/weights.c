#include "lanes.h"

// 2 / (2n + 1), the series of ln m = 2 artanh s with s = (m - 1) / (m + 1). From sqrt(1/2) to sqrt(2), s * s stays below
// 0.0295 and the first term left out below 2^-55 of the sum.
static const double series[] = {2.0 / 3,  2.0 / 5,  2.0 / 7,  2.0 / 9, 2.0 / 11,
                                2.0 / 13, 2.0 / 15, 2.0 / 17, 2.0 / 19};

#define SPREAD(number) ((doubles){number, number, number, number})

// -ln of numbers from the open interval 0...1, in place.
CK_BODY void negative_log(doubles *number) {
  const uint64_t one = 0x3FF0000000000000, root = 0x3FE6A09E667F3BCD, fraction = 0x000FFFFFFFFFFFFF;
  // number = m * 2^e with m from sqrt(1/2) up to sqrt(2)
  words bits = (words)*number + (one - root);
  doubles exponent = SPREAD(0x1p52 + 1023) - (doubles)((bits >> 52) | 0x4330000000000000);
  doubles m = (doubles)((bits & fraction) + root);
  doubles s = (m - 1.0) / (m + 1.0);
  doubles z = s * s;
  // By halves, so that few products wait for another.
  doubles z2 = z * z, z4 = z2 * z2;
  doubles a = z * series[1] + series[0], b = z * series[3] + series[2];
  doubles c = z * series[5] + series[4], d = z * series[7] + series[6];
  doubles sum = (z2 * b + a) + z4 * ((z2 * d + c) + z4 * series[8]);
  *number = exponent * 0x1.62E42FEFA39EFp-1 - ((s + s) + s * (z * sum));
}

CK_BODY void weights_body(int32_t criteria, uint64_t *restrict state, double *restrict weights) {
  for (int quarter = 0; quarter < QUARTERS; quarter++) {
    words *states = (words *)state + quarter;
    doubles *column = (doubles *)weights + quarter;
    words a = states[0], b = states[QUARTERS], c = states[2 * QUARTERS], d = states[3 * QUARTERS];
    for (int32_t k = 0; k < criteria; k++) {
      // xoshiro256++, as in RandomStream
      words sum = a + d;
      words drawn = (sum << 23 | sum >> 41) + a;
      words shifted = b << 17;
      c ^= a;
      d ^= b;
      b ^= c;
      a ^= d;
      c ^= shifted;
      d = d << 45 | d >> 19;
      // The middle of one of 2^52 equal parts of 0...1
      column[k * QUARTERS] = (doubles)((drawn >> 12) | 0x3FF0000000000000) - (1.0 - 0x1p-53);
    }
    states[0] = a;
    states[QUARTERS] = b;
    states[2 * QUARTERS] = c;
    states[3 * QUARTERS] = d;
    doubles total = SPREAD(0.0);
    for (int32_t k = 0; k < criteria; k++) {
      negative_log(&column[k * QUARTERS]);
      total += column[k * QUARTERS];
    }
    doubles share = 1.0 / total;
    for (int32_t k = 0; k < criteria; k++) column[k * QUARTERS] *= share;
  }
}

CK_AVX2 static void weights_avx2(int32_t criteria, uint64_t *state, double *weights) {
  weights_body(criteria, state, weights);
}

static void weights_plain(int32_t criteria, uint64_t *state, double *weights) {
  weights_body(criteria, state, weights);
}

void ck_weights(int avx2, int32_t criteria, uint64_t *state, double *weights) {
  CK_PICK(avx2, weights_avx2(criteria, state, weights), weights_plain(criteria, state, weights));
}
