// Loops over columns and replicates, compiled two or three times: for any processor, for those with AVX2, and the widest for
// those with AVX-512.
//
// All give the same bits as the Swift paths in Scoring: sums run in one order, products and sums are rounded one by one
// (no fused multiply-add), and no mathematical library is called, as its last bits depend on the processor.
#ifndef CKERNELS_H
#define CKERNELS_H

#include <stddef.h>
#include <stdint.h>

#if defined(__clang__)
#pragma clang assume_nonnull begin
#endif

// Which code runs; asked for as `path` below.
enum { CK_PATH_PLAIN = 0, CK_PATH_AVX2 = 1, CK_PATH_AVX512 = 2 };

// The widest path that this processor runs.
int ck_best_path(void);

// Counts the pairs of one replicate: member (i, j) of wins, count * count members, gains 2 where rank i is less than rank
// j, 1 where they are equal.
void ck_pairs(int path, int32_t count, const int32_t *ranks, uint32_t *wins);

// Below, CK_LANES replicates lie side by side: member `lane` of each group of CK_LANES members belongs to one replicate.
// Tables of groups are aligned to 64 bytes. `count` (cities) is at most 32,767.
enum { CK_LANES = 16 };

// Draws weights, uniform on the simplex: -ln u divided by the sum, one group a criterion.
//
// state: four groups, the words of one xoshiro256++ generator a lane.
void ck_weights(int path, int32_t criteria, uint64_t *state, double *weights);

// Weighted sums, one group a city; the sum runs over the criteria in order. values: one row a city.
void ck_scores(int path, int32_t count, int32_t criteria, const double *values, const double *weights,
               double *scores);

// above: how many of its lane's scores are greater than each, one group a city. Scores are finite.
//
// Returns the lanes in which scores are equal, as bits. keys: scratch, one group a city; scratch: 2 * count members.
int32_t ck_order(int path, int32_t count, const double *scores, int16_t *above, int16_t *keys, int32_t *scratch);

// Counts the first `lanes` lanes of a group of replicates.
//
// rank_counts: count rows of count ranks. central, where it is not null: count rows of sums of weights, one a criterion,
// to which the replicates add in which the city is first, each weight as the whole part of its product with scale.
void ck_count_ranks(int32_t count, int32_t criteria, int32_t lanes, const int16_t *above, const double *weights,
                    double scale, uint32_t *rank_counts, uint64_t *_Nullable central);

// Counts the pairs of `groups` groups with `replicates` replicates, all of the first lanes; adds to wins as ck_pairs does.
//
// above: for each city `length` members, of which the first groups are used, 0 in lanes that do not count. has_equals:
// whether any are equal.
void ck_count_wins(int path, int32_t count, int32_t groups, int32_t length, int32_t replicates, int has_equals,
                   const int16_t *above, uint32_t *wins);

// Sums of the columns of a table over `count` of its rows, in the order in which they are named.
//
// width: a multiple of 4; table and sums are aligned to 32 bytes.
void ck_sum_rows(int path, int32_t count, const uint32_t *rows, int32_t width, const double *table, double *sums);

// Below, columns of `count` rows stand one after the other in `cells`; NaN is a gap. They need no alignment.

// Weighted means of some columns, row by row; each sum runs over the children in order. What is not finite becomes a gap.
//
// gapped: whether a child may have gaps. A row's mean is then over the children that are there; it is a gap if their share of
// `total` is below `least`, where that is positive, or if they are fewer than `fewest`.
// coverage: where each row's share goes, if it is not null.
void ck_mean(int path, int32_t count, int32_t children, const double *cells, const ptrdiff_t *columns,
             const double *shares, double total, double least, int32_t fewest, int gapped, double *scores,
             double *_Nullable coverage);

// Whether a column has cells that are no finite number, or as large as `most`.
enum { CK_GAP = 1, CK_LARGE = 2 };
/// Whether any cell is no finite number.
int ck_gap(int path, int32_t count, const double *cells);

int ck_look(int path, int32_t count, const double *cells, double most);

// (value * factor - lower) / width, cut to 0...1, turned round if it flips. Returns how many were cut. `scores` may be
// `values`.
int64_t ck_place(int path, int32_t count, const double *values, double factor, double lower, double width, int flips,
                 double *scores);

// The mean of the level and of the worse of level and worst group. groups: `number` columns.
void ck_worst_group(int path, int32_t count, const double *levels, int32_t number, const double *groups, int higher,
                    double *measured);

// For each row the share of the positive weights whose leaf has a value and whose indicator is answered, which a column of
// `answered` tells by 0 and NaN. cells: a column a leaf.
void ck_cover(int path, int32_t count, int32_t leaves, const double *weights, const double *cells,
              const double *answered, const ptrdiff_t *indicators, double *shares);

// Draws a number around each cell's value: uniform within the margin, cut to lower and upper, rounded to the step if that is
// positive; writes it at the cell's position.
//
// state: the words of xoshiro256++. The cells' tables go on for CK_DRAW_PADDING members.
enum { CK_DRAW_PADDING = 64 };
void ck_draw_answers(int path, int32_t cells, const uint64_t *state, const ptrdiff_t *positions, const double *values,
                     const double *margins, const double *lower, const double *upper, const double *steps,
                     double *answers);

// Adds weight * ln(value / best) to each sum, or weight * ln(best / value) where lower is better. The quotients are positive
// and not subnormal.
void ck_add_logarithms(int path, int32_t count, const double *values, double best, int higher, double weight,
                       double *sums);

// How many cells of a column hold a value, and the smallest and the largest of them: infinities of the wrong sign for none.
int64_t ck_extent(int path, int32_t count, const double *values, double *ends);

// Sums of the second, third and fourth powers of (value - mean) * factor over the `number` values that are there.
void ck_moments(int path, int32_t count, const double *values, double number, double factor, double *moments);

// The smallest and the largest of numbers that are no NaN.
void ck_ends(int path, int32_t count, const double *values, double *ends);

#if defined(__clang__)
#pragma clang assume_nonnull end
#endif

#endif
