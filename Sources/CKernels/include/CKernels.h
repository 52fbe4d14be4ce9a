// Counting loops of the robustness analysis, compiled twice: for any processor, and for those with AVX2.
//
// Both give the same bits as the Swift paths in Scoring: sums run in one order, products and sums are rounded one by one
// (no fused multiply-add), and no mathematical library is called, as its last bits depend on the processor.
#ifndef CKERNELS_H
#define CKERNELS_H

#include <stdint.h>

#if defined(__clang__)
#pragma clang assume_nonnull begin
#endif

// Whether this processor has AVX2, so that `avx2` may be asked for below.
int ck_has_avx2(void);

// Counts the pairs of one replicate: member (i, j) of wins, count * count members, gains 2 where rank i is less than rank
// j, 1 where they are equal.
void ck_pairs(int avx2, int32_t count, const int32_t *ranks, uint32_t *wins);

// Below, CK_LANES replicates lie side by side: member `lane` of each group of CK_LANES members belongs to one replicate.
// Tables of groups are aligned to 32 bytes. `count` (cities) is at most 32,767.
enum { CK_LANES = 16 };

// Draws weights, uniform on the simplex: -ln u divided by the sum, one group a criterion.
//
// state: four groups, the words of one xoshiro256++ generator a lane.
void ck_weights(int avx2, int32_t criteria, uint64_t *state, double *weights);

// Weighted sums, one group a city; the sum runs over the criteria in order. values: one row a city.
void ck_scores(int avx2, int32_t count, int32_t criteria, const double *values, const double *weights,
               double *scores);

// above: how many of its lane's scores are greater than each, one group a city. Scores are finite.
//
// Returns the lanes in which scores are equal, as bits. keys: scratch, one group a city; scratch: 2 * count members.
int32_t ck_order(int avx2, int32_t count, const double *scores, int16_t *above, int16_t *keys, int32_t *scratch);

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
void ck_count_wins(int avx2, int32_t count, int32_t groups, int32_t length, int32_t replicates, int has_equals,
                   const int16_t *above, uint32_t *wins);

// Sums of the columns of a table over `count` of its rows, in the order in which they are named.
//
// width: a multiple of 4; table and sums are aligned to 32 bytes.
void ck_sum_rows(int avx2, int32_t count, const uint32_t *rows, int32_t width, const double *table, double *sums);

#if defined(__clang__)
#pragma clang assume_nonnull end
#endif

#endif
