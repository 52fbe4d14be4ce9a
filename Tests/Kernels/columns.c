// Kernels over columns: every path gives the bits of plain loops, from memory of just the size and of any alignment.
#include "check.h"

#include <math.h>
#include <string.h>

#include "CKernels.h"

// Numbers that begin 8 bytes after an aligned place; some are gaps. The block is given back through `block`.
static double *numbers(uint64_t *state, size_t count, double gaps, void **block) {
  *block = take((count + 1) * sizeof(double));
  double *found = (double *)*block + 1;
  for (size_t i = 0; i < count; i++) found[i] = unit(state) < gaps ? NAN : unit(state) * 2 - 0.5;
  return found;
}

// All NaN are one.
static int same(const double *left, const double *right, size_t count) {
  for (size_t i = 0; i < count; i++) {
    if (isnan(left[i]) && isnan(right[i])) continue;
    if (memcmp(left + i, right + i, sizeof *left) != 0) return 0;
  }
  return 1;
}

static void mean(uint64_t *state, int path) {
  int32_t count = (int32_t)below(state, 40), width = 1 + (int32_t)below(state, 12);
  int gapped = below(state, 2) == 1;
  void *cells_block, *shares_block, *found_block, *wanted_block, *coverage_block;
  double *cells = numbers(state, (size_t)count * (size_t)width, gapped ? 0.2 : 0, &cells_block);
  double *shares = numbers(state, (size_t)width, 0, &shares_block);
  double *found = numbers(state, (size_t)count, 0, &found_block);
  double *wanted = numbers(state, (size_t)count, 0, &wanted_block);
  double *coverage = numbers(state, (size_t)count, 0, &coverage_block);
  ptrdiff_t *columns = take((size_t)width * sizeof *columns);
  double total = 0, least = below(state, 2) ? 0.5 : 0;
  int32_t fewest = 1 + (int32_t)below(state, 3);
  if (!gapped) fewest = 1;
  for (int32_t k = 0; k < width; k++) {
    columns[k] = (ptrdiff_t)below(state, (uint32_t)width);
    shares[k] = 0.01 + fabs(shares[k]);
    total += shares[k];
  }
  ck_mean(path, count, width, cells, columns, shares, total, least, fewest, gapped, found, coverage);
  for (int32_t row = 0; row < count; row++) {
    double sum = 0, weight = 0;
    int32_t present = 0;
    for (int32_t k = 0; k < width; k++) {
      double value = cells[columns[k] * count + row];
      if (gapped && isnan(value)) continue;
      sum += shares[k] * value;
      weight += shares[k];
      present++;
    }
    double share = gapped ? weight / total : 1;
    int is_rated = !gapped || (present >= fewest && (least <= 0 || share >= least));
    double score = sum / (gapped ? weight : total);
    wanted[row] = is_rated && isfinite(score) ? score : NAN;
    DEMAND(share == coverage[row], "coverage %a, not %a", coverage[row], share);
  }
  DEMAND(same(found, wanted, (size_t)count), "means of %d rows, %d children, path %d", count, width, path);
  free(cells_block), free(shares_block), free(found_block), free(wanted_block), free(coverage_block), free(columns);
}

static void cover(uint64_t *state, int path) {
  int32_t count = (int32_t)below(state, 40), leaves = 1 + (int32_t)below(state, 9);
  uint32_t indicators = 1 + below(state, 9);
  void *cells_block, *answered_block, *weights_block, *found_block;
  double *cells = numbers(state, (size_t)count * (size_t)leaves, 0.2, &cells_block);
  double *answered = numbers(state, (size_t)count * indicators, 0.2, &answered_block);
  double *weights = numbers(state, (size_t)leaves, 0, &weights_block);
  double *found = numbers(state, (size_t)count, 0, &found_block);
  ptrdiff_t *of = take((size_t)leaves * sizeof *of);
  double total = 0;
  for (size_t i = 0; i < (size_t)count * indicators; i++) answered[i] = isnan(answered[i]) ? NAN : 0;
  for (int32_t leaf = 0; leaf < leaves; leaf++) {
    of[leaf] = (ptrdiff_t)below(state, indicators);
    if (weights[leaf] > 0) total += weights[leaf];
  }
  ck_cover(path, count, leaves, weights, cells, answered, of, found);
  for (int32_t row = 0; row < count; row++) {
    double sum = 0;
    for (int32_t leaf = 0; leaf < leaves; leaf++) {
      double value = cells[leaf * count + row] + answered[of[leaf] * count + row];
      if (weights[leaf] > 0 && !isnan(value)) sum += weights[leaf];
    }
    double wanted = sum / total;
    DEMAND(same(&wanted, found + row, 1), "coverage of row %d of %d: %a, not %a", row, count, found[row], wanted);
  }
  free(cells_block), free(answered_block), free(weights_block), free(found_block), free(of);
}

// Of one column: places, ends, gaps, worst groups; what is summed in lanes is the same on every path.
static void column(uint64_t *state, int path) {
  int32_t count = (int32_t)below(state, 40), number = 1 + (int32_t)below(state, 4);
  int higher = below(state, 2) == 1;
  void *values_block, *groups_block, *found_block, *plain_block;
  double *values = numbers(state, (size_t)count, below(state, 2) ? 0.2 : 0, &values_block);
  double *groups = numbers(state, (size_t)count * (size_t)number, 0.3, &groups_block);
  double *found = numbers(state, (size_t)count, 0, &found_block), *plain = numbers(state, (size_t)count, 0, &plain_block);
  int64_t outside = ck_place(path, count, values, 1, 0.1, 0.7, higher, found);
  DEMAND(outside == ck_place(CK_PATH_PLAIN, count, values, 1, 0.1, 0.7, higher, plain), "%d rows", count);
  DEMAND(same(found, plain, (size_t)count), "places of %d rows", count);
  ck_worst_group(path, count, values, number, groups, higher, found);
  for (int32_t row = 0; row < count; row++) {
    double worst = values[row];
    for (int32_t group = 0; group < number; group++) {
      double value = groups[group * count + row];
      if (higher ? value < worst : value > worst) worst = value;
    }
    plain[row] = 0.5 * (values[row] + worst);
  }
  DEMAND(same(found, plain, (size_t)count), "worst of %d groups, %d rows", number, count);
  double ends[2] = {0, 0}, wanted[2] = {INFINITY, -INFINITY}, moments[2][3];
  int64_t present = 0;
  int gap = 0;
  for (int32_t row = 0; row < count; row++) {
    if (isnan(values[row])) { gap = CK_GAP; continue; }
    present++;
    if (values[row] < wanted[0]) wanted[0] = values[row];
    if (values[row] > wanted[1]) wanted[1] = values[row];
  }
  DEMAND(ck_extent(path, count, values, ends) == present, "%d rows", count);
  DEMAND(same(ends, wanted, 2), "ends %a, %a", ends[0], ends[1]);
  DEMAND((ck_look(path, count, values, 1e300) & CK_GAP) == gap, "%d rows", count);
  DEMAND(ck_gap(path, count, values) == (gap != 0), "%d rows", count);
  if (present > 0) {
    ck_moments(path, count, values, (double)present, 0.5, moments[0]);
    ck_moments(CK_PATH_PLAIN, count, values, (double)present, 0.5, moments[1]);
    DEMAND(same(moments[0], moments[1], 3), "moments of %d rows", count);
  }
  if (count > 0 && present == count) {
    for (int32_t row = 0; row < count; row++) values[row] = 0.01 + fabs(values[row]);
    memset(found, 0, (size_t)count * sizeof *found);
    memset(plain, 0, (size_t)count * sizeof *plain);
    ck_add_logarithms(path, count, values, 2, higher, 0.3, found);
    ck_add_logarithms(CK_PATH_PLAIN, count, values, 2, higher, 0.3, plain);
    DEMAND(same(found, plain, (size_t)count), "logarithms of %d rows", count);
    for (int32_t row = 0; row < count; row++) {
      double sum = 0.3 * (higher ? log(values[row] / 2) : log(2 / values[row]));
      DEMAND(fabs(found[row] - sum) <= 1e-14 * (1 + fabs(sum)), "logarithm %a, not %a", found[row], sum);
    }
  }
  free(values_block), free(groups_block), free(found_block), free(plain_block);
}

void check_columns(uint64_t seed) {
  uint64_t state = seed;
  for (int path = 0; path <= ck_best_path(); path++) {
    mean(&state, path);
    cover(&state, path);
    column(&state, path);
  }
}
