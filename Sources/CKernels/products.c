#include "lanes.h"
#include "logarithm.h"

#include <math.h>

// Columns start anywhere.
typedef double rows8 __attribute__((vector_size(64), may_alias, aligned(8)));
typedef uint64_t bits8 __attribute__((vector_size(64), may_alias, aligned(8)));
typedef double rows1 __attribute__((vector_size(8), may_alias, aligned(8)));
typedef uint64_t bits1 __attribute__((vector_size(8), may_alias, aligned(8)));
#define SPREAD8(number) ((rows8){number, number, number, number, number, number, number, number})
#define SPREAD1(number) ((rows1){number})

#define LOGARITHM_BLOCK(rows, bits, SPREAD)                              \
  do {                                                                   \
    rows value = *(const rows *)(values + row);                          \
    rows share = higher ? value / best : best / value;                   \
    CK_NEGATIVE_LOG(rows, bits, SPREAD, share);                          \
    *(rows *)(sums + row) -= share * weight;                             \
  } while (0)

CK_BODY void logarithms_body(int32_t count, const double *restrict values, double best, double weight,
                             double *restrict sums, const int higher) {
  int32_t row = 0;
  for (; row + 8 <= count; row += 8) LOGARITHM_BLOCK(rows8, bits8, SPREAD8);
  for (; row < count; row++) LOGARITHM_BLOCK(rows1, bits1, SPREAD1);
}

#define LOGARITHMS                                              \
  if (higher)                                                   \
    logarithms_body(count, values, best, weight, sums, 1);      \
  else                                                          \
    logarithms_body(count, values, best, weight, sums, 0)

CK_AVX512 static void logarithms_avx512(int32_t count, const double *values, double best, int higher, double weight,
                                        double *sums) {
  LOGARITHMS;
}

CK_AVX2 static void logarithms_avx2(int32_t count, const double *values, double best, int higher, double weight,
                                    double *sums) {
  LOGARITHMS;
}

static void logarithms_plain(int32_t count, const double *values, double best, int higher, double weight,
                             double *sums) {
  LOGARITHMS;
}

void ck_add_logarithms(int path, int32_t count, const double *values, double best, int higher, double weight,
                       double *sums) {
  CK_PICK_WIDE(path, logarithms_avx512(count, values, best, higher, weight, sums),
               logarithms_avx2(count, values, best, higher, weight, sums),
               logarithms_plain(count, values, best, higher, weight, sums));
}

// The smallest and the largest of some numbers

CK_BODY void ends_body(int32_t count, const double *restrict values, double *restrict ends) {
  rows8 low = SPREAD8(INFINITY), high = SPREAD8(-INFINITY);
  int32_t row = 0;
  for (; row + 8 <= count; row += 8) {
    rows8 value = *(const rows8 *)(values + row);
    low = __builtin_elementwise_min(value, low);
    high = __builtin_elementwise_max(value, high);
  }
  double least = INFINITY, most = -INFINITY;
  for (int lane = 0; lane < 8; lane++) {
    least = low[lane] < least ? low[lane] : least;
    most = high[lane] > most ? high[lane] : most;
  }
  for (; row < count; row++) {
    least = values[row] < least ? values[row] : least;
    most = values[row] > most ? values[row] : most;
  }
  ends[0] = least;
  ends[1] = most;
}

CK_AVX512 static void ends_avx512(int32_t count, const double *values, double *ends) { ends_body(count, values, ends); }

CK_AVX2 static void ends_avx2(int32_t count, const double *values, double *ends) { ends_body(count, values, ends); }

static void ends_plain(int32_t count, const double *values, double *ends) { ends_body(count, values, ends); }

void ck_ends(int path, int32_t count, const double *values, double *ends) {
  CK_PICK_WIDE(path, ends_avx512(count, values, ends), ends_avx2(count, values, ends), ends_plain(count, values, ends));
}
