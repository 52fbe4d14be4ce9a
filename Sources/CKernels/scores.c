#include "lanes.h"

// Two rows at a time, so that a weight is loaded once for both; each sum runs over the criteria in order.
CK_BODY void scores_body(int32_t count, int32_t criteria, const double *restrict values,
                         const double *restrict weights, double *restrict scores) {
  const doubles *columns = (const doubles *)weights;
  int32_t row = 0;
  for (; row + 1 < count; row += 2) {
    const double *upper = values + (int64_t)row * criteria, *lower = upper + criteria;
    doubles u0 = {0}, u1 = {0}, u2 = {0}, u3 = {0}, l0 = {0}, l1 = {0}, l2 = {0}, l3 = {0};
    // By twos, so that counting the criteria costs less.
#pragma clang loop unroll_count(2)
    for (int32_t k = 0; k < criteria; k++) {
      const doubles *weight = columns + k * QUARTERS;
      doubles w0 = weight[0], w1 = weight[1], w2 = weight[2], w3 = weight[3];
      double u = upper[k], l = lower[k];
      u0 += w0 * u;
      u1 += w1 * u;
      u2 += w2 * u;
      u3 += w3 * u;
      l0 += w0 * l;
      l1 += w1 * l;
      l2 += w2 * l;
      l3 += w3 * l;
    }
    doubles *to = (doubles *)scores + (int64_t)row * QUARTERS;
    to[0] = u0;
    to[1] = u1;
    to[2] = u2;
    to[3] = u3;
    to[4] = l0;
    to[5] = l1;
    to[6] = l2;
    to[7] = l3;
  }
  for (; row < count; row++) {
    const double *value = values + (int64_t)row * criteria;
    doubles *to = (doubles *)scores + (int64_t)row * QUARTERS;
    for (int quarter = 0; quarter < QUARTERS; quarter++) {
      doubles sum = {0};
      for (int32_t k = 0; k < criteria; k++) sum += columns[k * QUARTERS + quarter] * value[k];
      to[quarter] = sum;
    }
  }
}

CK_AVX2 static void scores_avx2(int32_t count, int32_t criteria, const double *values, const double *weights,
                                double *scores) {
  scores_body(count, criteria, values, weights, scores);
}

static void scores_plain(int32_t count, int32_t criteria, const double *values, const double *weights,
                         double *scores) {
  scores_body(count, criteria, values, weights, scores);
}

void ck_scores(int avx2, int32_t count, int32_t criteria, const double *values, const double *weights,
               double *scores) {
  CK_PICK(avx2, scores_avx2(count, criteria, values, weights, scores),
          scores_plain(count, criteria, values, weights, scores));
}
