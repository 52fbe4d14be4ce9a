#include "lanes.h"

// Some rows at a time, so that a weight is loaded once for all; each sum runs over the criteria in order.
CK_BODY void scores_rows(int32_t criteria, const double *restrict values, const doubles *restrict weights,
                         doubles *restrict scores, const int rows) {
  doubles sums[8 * HALVES] = {{0}};
  for (int32_t k = 0; k < criteria; k++) {
    doubles first = weights[k * HALVES], second = weights[k * HALVES + 1];
#pragma clang loop unroll(full)
    for (int row = 0; row < rows; row++) {
      double value = values[(int64_t)row * criteria + k];
      sums[row * HALVES] += first * value;
      sums[row * HALVES + 1] += second * value;
    }
  }
#pragma clang loop unroll(full)
  for (int place = 0; place < rows * HALVES; place++) scores[place] = sums[place];
}

CK_BODY void scores_body(int32_t count, int32_t criteria, const double *restrict values,
                         const double *restrict weights, double *restrict scores, const int rows) {
  const doubles *columns = (const doubles *)weights;
  doubles *to = (doubles *)scores;
  int32_t row = 0;
  for (; row + rows <= count; row += rows)
    scores_rows(criteria, values + (int64_t)row * criteria, columns, to + (int64_t)row * HALVES, rows);
  for (; row + 2 <= count; row += 2)
    scores_rows(criteria, values + (int64_t)row * criteria, columns, to + (int64_t)row * HALVES, 2);
  for (; row < count; row++)
    scores_rows(criteria, values + (int64_t)row * criteria, columns, to + (int64_t)row * HALVES, 1);
}

CK_AVX512 static void scores_avx512(int32_t count, int32_t criteria, const double *values, const double *weights,
                                    double *scores) {
  scores_body(count, criteria, values, weights, scores, 8);
}

CK_AVX2 static void scores_avx2(int32_t count, int32_t criteria, const double *values, const double *weights,
                                double *scores) {
  scores_body(count, criteria, values, weights, scores, 2);
}

static void scores_plain(int32_t count, int32_t criteria, const double *values, const double *weights,
                         double *scores) {
  scores_body(count, criteria, values, weights, scores, 2);
}

void ck_scores(int path, int32_t count, int32_t criteria, const double *values, const double *weights,
               double *scores) {
  CK_PICK_WIDE(path, scores_avx512(count, criteria, values, weights, scores),
               scores_avx2(count, criteria, values, weights, scores),
               scores_plain(count, criteria, values, weights, scores));
}
