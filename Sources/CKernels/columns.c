#include "columns.h"

#include <math.h>
#include <stddef.h>

// Means of children

// One block of rows through all children, so that its sums stay in registers.
#define MEAN_BLOCK(rows, marks, SPREAD)                                                                              \
  do {                                                                                                               \
    rows sum = SPREAD(0.0), shares_sum = SPREAD(0.0), present = SPREAD(0.0);                                         \
    for (int32_t child = 0; child < children; child++) {                                                             \
      rows value = *(const rows *)(cells + columns[child] * (int64_t)count + row);                                   \
      double share = shares[child];                                                                                  \
      if (gapped) {                                                                                                  \
        marks is_there = value == value;                                                                             \
        sum += KEPT(marks, is_there, value * share, rows);                                                           \
        shares_sum += KEPT(marks, is_there, SPREAD(share), rows);                                                    \
        if (counted) present += KEPT(marks, is_there, SPREAD(1.0), rows);                                            \
      } else {                                                                                                       \
        sum += value * share;                                                                                        \
      }                                                                                                              \
    }                                                                                                                \
    rows mean = gapped ? sum / shares_sum : sum / total;                                                             \
    mean = (rows)((marks)mean | ~(mean - mean == 0.0));                                                              \
    if (gapped) {                                                                                                    \
      rows share = shares_sum / total;                                                                               \
      if (counted) mean = (rows)((marks)mean | ~(present >= (double)fewest));                                        \
      if (least > 0) mean = (rows)((marks)mean | ~(share >= least));                                                 \
      if (coverage) *(rows *)(coverage + row) = share;                                                               \
    } else if (coverage) {                                                                                           \
      *(rows *)(coverage + row) = SPREAD(1.0);                                                                       \
    }                                                                                                                \
    *(rows *)(scores + row) = mean;                                                                                  \
  } while (0)

CK_BODY void mean_body(int32_t count, int32_t children, const double *restrict cells, const ptrdiff_t *restrict columns,
                       const double *restrict shares, double total, double least, int32_t fewest,
                       double *scores, double *coverage, const int gapped, const int counted) {
  int32_t row = 0;
  for (; row + 4 <= count; row += 4) MEAN_BLOCK(rows4, marks4, SPREAD4);
  for (; row < count; row++) MEAN_BLOCK(rows1, marks1, SPREAD1);
}

CK_AVX2 static void mean_avx2(int32_t count, int32_t children, const double *cells, const ptrdiff_t *columns,
                              const double *shares, double total, double least, int32_t fewest, double *scores,
                              double *coverage, int gapped) {
  // How many children a row has is counted only where more than one is asked for: a mean of none is none by itself.
  if (!gapped)
    mean_body(count, children, cells, columns, shares, total, least, fewest, scores, coverage, 0, 0);
  else if (fewest > 1)
    mean_body(count, children, cells, columns, shares, total, least, fewest, scores, coverage, 1, 1);
  else
    mean_body(count, children, cells, columns, shares, total, least, fewest, scores, coverage, 1, 0);
}

static void mean_plain(int32_t count, int32_t children, const double *cells, const ptrdiff_t *columns,
                       const double *shares, double total, double least, int32_t fewest, double *scores,
                       double *coverage, int gapped) {
  // How many children a row has is counted only where more than one is asked for: a mean of none is none by itself.
  if (!gapped)
    mean_body(count, children, cells, columns, shares, total, least, fewest, scores, coverage, 0, 0);
  else if (fewest > 1)
    mean_body(count, children, cells, columns, shares, total, least, fewest, scores, coverage, 1, 1);
  else
    mean_body(count, children, cells, columns, shares, total, least, fewest, scores, coverage, 1, 0);
}

void ck_mean(int path, int32_t count, int32_t children, const double *cells, const ptrdiff_t *columns,
             const double *shares, double total, double least, int32_t fewest, int gapped, double *scores,
             double *coverage) {
  CK_PICK(path, mean_avx2(count, children, cells, columns, shares, total, least, fewest, scores, coverage, gapped),
          mean_plain(count, children, cells, columns, shares, total, least, fewest, scores, coverage, gapped));
}

// What a column holds

// What is no finite number less itself is no number, and stays none in a sum.
CK_BODY int gap_body(int32_t count, const double *restrict cells) {
  rows4 even = SPREAD4(0.0), odd = SPREAD4(0.0);
  int32_t row = 0;
  for (; row + 8 <= count; row += 8) {
    rows4 first = *(const rows4 *)(cells + row), second = *(const rows4 *)(cells + row + 4);
    even += first - first;
    odd += second - second;
  }
  for (; row + 4 <= count; row += 4) {
    rows4 value = *(const rows4 *)(cells + row);
    even += value - value;
  }
  even += odd;
  double rest = (even[0] + even[1]) + (even[2] + even[3]);
  for (; row < count; row++) rest += cells[row] - cells[row];
  return !(rest == 0.0);
}

CK_AVX2 static int gap_avx2(int32_t count, const double *cells) { return gap_body(count, cells); }

static int gap_plain(int32_t count, const double *cells) { return gap_body(count, cells); }

int ck_gap(int path, int32_t count, const double *cells) {
  int found;
  CK_PICK(path, found = gap_avx2(count, cells), found = gap_plain(count, cells));
  return found;
}

CK_BODY int look_body(int32_t count, const double *restrict cells, double most) {
  rows4 rest4 = SPREAD4(0.0);
  marks4 large4 = {0, 0, 0, 0};
  const marks4 magnitude = {INT64_MAX, INT64_MAX, INT64_MAX, INT64_MAX};
  int32_t row = 0;
  for (; row + 4 <= count; row += 4) {
    rows4 value = *(const rows4 *)(cells + row);
    rest4 += value - value;
    // A gap is not large.
    large4 |= (rows4)((marks4)value & magnitude) >= most;
  }
  double rest = (rest4[0] + rest4[1]) + (rest4[2] + rest4[3]);
  int large = (large4[0] | large4[1] | large4[2] | large4[3]) != 0;
  for (; row < count; row++) {
    double value = cells[row];
    rest += value - value;
    large |= fabs(value) >= most;
  }
  return (rest == 0.0 ? 0 : CK_GAP) | (large ? CK_LARGE : 0);
}

CK_AVX2 static int look_avx2(int32_t count, const double *cells, double most) { return look_body(count, cells, most); }

static int look_plain(int32_t count, const double *cells, double most) { return look_body(count, cells, most); }

int ck_look(int path, int32_t count, const double *cells, double most) {
  int found;
  CK_PICK(path, found = look_avx2(count, cells, most), found = look_plain(count, cells, most));
  return found;
}

// The straight line of a scale

#define PLACE_BLOCK(rows, marks, SPREAD)                                       \
  do {                                                                         \
    rows value = *(const rows *)(values + row);                                \
    rows place = (value * factor - lower) / width;                             \
    marks below = place < 0.0, above = place > 1.0;                            \
    cut##rows -= below + above;                                                \
    place = CHOSEN(marks, below, SPREAD(0.0), place, rows);                    \
    place = CHOSEN(marks, above, SPREAD(1.0), place, rows);                    \
    *(rows *)(scores + row) = start + sign * place;                            \
  } while (0)

CK_BODY int64_t place_body(int32_t count, const double *values, double factor, double lower, double width, int flips,
                           double *scores) {
  const double start = flips ? 1.0 : 0.0, sign = flips ? -1.0 : 1.0;
  marks4 cutrows4 = {0};
  marks1 cutrows1 = {0};
  int32_t row = 0;
  for (; row + 4 <= count; row += 4) PLACE_BLOCK(rows4, marks4, SPREAD4);
  for (; row < count; row++) PLACE_BLOCK(rows1, marks1, SPREAD1);
  return cutrows4[0] + cutrows4[1] + cutrows4[2] + cutrows4[3] + cutrows1[0];
}

CK_AVX2 static int64_t place_avx2(int32_t count, const double *values, double factor, double lower, double width,
                                  int flips, double *scores) {
  return place_body(count, values, factor, lower, width, flips, scores);
}

static int64_t place_plain(int32_t count, const double *values, double factor, double lower, double width, int flips,
                           double *scores) {
  return place_body(count, values, factor, lower, width, flips, scores);
}

int64_t ck_place(int path, int32_t count, const double *values, double factor, double lower, double width, int flips,
                 double *scores) {
  int64_t cut;
  CK_PICK(path, cut = place_avx2(count, values, factor, lower, width, flips, scores),
          cut = place_plain(count, values, factor, lower, width, flips, scores));
  return cut;
}

// Level and worst group

#define GROUP_BLOCK(rows, marks)                                                       \
  do {                                                                                 \
    rows level = *(const rows *)(levels + row), worst = level;                         \
    for (int32_t group = 0; group < number; group++) {                                 \
      rows value = *(const rows *)(groups + group * (int64_t)count + row);             \
      marks is_worse = higher ? value < worst : value > worst;                         \
      worst = CHOSEN(marks, is_worse, value, worst, rows);                             \
    }                                                                                  \
    *(rows *)(measured + row) = 0.5 * (level + worst);                                 \
  } while (0)

CK_BODY void groups_body(int32_t count, const double *restrict levels, int32_t number, const double *restrict groups,
                         double *restrict measured, const int higher) {
  int32_t row = 0;
  for (; row + 4 <= count; row += 4) GROUP_BLOCK(rows4, marks4);
  for (; row < count; row++) GROUP_BLOCK(rows1, marks1);
}

CK_AVX2 static void groups_avx2(int32_t count, const double *levels, int32_t number, const double *groups, int higher,
                                double *measured) {
  if (higher)
    groups_body(count, levels, number, groups, measured, 1);
  else
    groups_body(count, levels, number, groups, measured, 0);
}

static void groups_plain(int32_t count, const double *levels, int32_t number, const double *groups, int higher,
                         double *measured) {
  if (higher)
    groups_body(count, levels, number, groups, measured, 1);
  else
    groups_body(count, levels, number, groups, measured, 0);
}

void ck_worst_group(int path, int32_t count, const double *levels, int32_t number, const double *groups, int higher,
                    double *measured) {
  CK_PICK(path, groups_avx2(count, levels, number, groups, higher, measured),
          groups_plain(count, levels, number, groups, higher, measured));
}

// Shares of what cities answered

#define COVER_BLOCK(rows, marks, SPREAD)                                                     \
  do {                                                                                       \
    rows sum = SPREAD(0.0);                                                                  \
    for (int32_t leaf = 0; leaf < leaves; leaf++) {                                          \
      double weight = weights[leaf];                                                         \
      if (!(weight > 0)) continue;                                                           \
      rows value = *(const rows *)(cells + leaf * (int64_t)count + row) +                    \
                   *(const rows *)(answered + indicators[leaf] * (int64_t)count + row);      \
      sum += KEPT(marks, value == value, SPREAD(weight), rows);                              \
    }                                                                                        \
    *(rows *)(shares + row) = sum / total;                                                   \
  } while (0)

CK_BODY void cover_body(int32_t count, int32_t leaves, const double *restrict weights, const double *restrict cells,
                        const double *restrict answered, const ptrdiff_t *restrict indicators, double *restrict shares) {
  double total = 0;
  for (int32_t leaf = 0; leaf < leaves; leaf++)
    if (weights[leaf] > 0) total += weights[leaf];
  int32_t row = 0;
  for (; row + 4 <= count; row += 4) COVER_BLOCK(rows4, marks4, SPREAD4);
  for (; row < count; row++) COVER_BLOCK(rows1, marks1, SPREAD1);
}

CK_AVX2 static void cover_avx2(int32_t count, int32_t leaves, const double *weights, const double *cells,
                               const double *answered, const ptrdiff_t *indicators, double *shares) {
  cover_body(count, leaves, weights, cells, answered, indicators, shares);
}

static void cover_plain(int32_t count, int32_t leaves, const double *weights, const double *cells,
                        const double *answered, const ptrdiff_t *indicators, double *shares) {
  cover_body(count, leaves, weights, cells, answered, indicators, shares);
}

void ck_cover(int path, int32_t count, int32_t leaves, const double *weights, const double *cells,
              const double *answered, const ptrdiff_t *indicators, double *shares) {
  CK_PICK(path, cover_avx2(count, leaves, weights, cells, answered, indicators, shares),
          cover_plain(count, leaves, weights, cells, answered, indicators, shares));
}
