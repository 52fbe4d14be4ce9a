#include "columns.h"

#include <math.h>

// Number and ends of the values

CK_BODY int64_t extent_body(int32_t count, const double *restrict values, double *restrict ends) {
  rows4 low = SPREAD4(INFINITY), high = SPREAD4(-INFINITY);
  marks4 present = {0};
  int32_t row = 0;
  for (; row + 4 <= count; row += 4) {
    rows4 value = *(const rows4 *)(values + row);
    low = CHOSEN(marks4, value < low, value, low, rows4);
    high = CHOSEN(marks4, value > high, value, high, rows4);
    present -= value == value;
  }
  double least = INFINITY, most = -INFINITY;
  int64_t number = present[0] + present[1] + present[2] + present[3];
  for (int lane = 0; lane < 4; lane++) {
    least = low[lane] < least ? low[lane] : least;
    most = high[lane] > most ? high[lane] : most;
  }
  for (; row < count; row++) {
    double value = values[row];
    least = value < least ? value : least;
    most = value > most ? value : most;
    number += value == value;
  }
  ends[0] = least;
  ends[1] = most;
  return number;
}

CK_AVX2 static int64_t extent_avx2(int32_t count, const double *values, double *ends) {
  return extent_body(count, values, ends);
}

static int64_t extent_plain(int32_t count, const double *values, double *ends) {
  return extent_body(count, values, ends);
}

int64_t ck_extent(int path, int32_t count, const double *values, double *ends) {
  int64_t number;
  CK_PICK(path, number = extent_avx2(count, values, ends), number = extent_plain(count, values, ends));
  return number;
}

// Central moments

CK_BODY void moments_body(int32_t count, const double *restrict values, double number, double factor,
                          double *restrict moments) {
  rows4 sums = SPREAD4(0.0);
  int32_t row = 0;
  for (; row + 4 <= count; row += 4) {
    rows4 value = *(const rows4 *)(values + row);
    sums += KEPT(marks4, value == value, value, rows4);
  }
  double sum = (sums[0] + sums[1]) + (sums[2] + sums[3]);
  for (; row < count; row++) sum += values[row] == values[row] ? values[row] : 0;
  const double mean = sum / number;
  rows4 seconds = SPREAD4(0.0), thirds = SPREAD4(0.0), fourths = SPREAD4(0.0);
  for (row = 0; row + 4 <= count; row += 4) {
    rows4 value = *(const rows4 *)(values + row);
    rows4 distance = KEPT(marks4, value == value, (value - mean) * factor, rows4);
    rows4 square = distance * distance;
    seconds += square;
    thirds += square * distance;
    fourths += square * square;
  }
  double second = (seconds[0] + seconds[1]) + (seconds[2] + seconds[3]);
  double third = (thirds[0] + thirds[1]) + (thirds[2] + thirds[3]);
  double fourth = (fourths[0] + fourths[1]) + (fourths[2] + fourths[3]);
  for (; row < count; row++) {
    double value = values[row];
    double distance = value == value ? (value - mean) * factor : 0;
    double square = distance * distance;
    second += square;
    third += square * distance;
    fourth += square * square;
  }
  moments[0] = second;
  moments[1] = third;
  moments[2] = fourth;
}

CK_AVX2 static void moments_avx2(int32_t count, const double *values, double number, double factor, double *moments) {
  moments_body(count, values, number, factor, moments);
}

static void moments_plain(int32_t count, const double *values, double number, double factor, double *moments) {
  moments_body(count, values, number, factor, moments);
}

void ck_moments(int path, int32_t count, const double *values, double number, double factor, double *moments) {
  CK_PICK(path, moments_avx2(count, values, number, factor, moments),
          moments_plain(count, values, number, factor, moments));
}
