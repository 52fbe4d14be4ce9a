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

// Ranks `count` scores, none of them NaN, and adds to the tables; infinities are numbers like others.
//
// ranks[i] becomes the number of scores above score i. wins, where it is not null, has count * count members: member
// (i, j) gains 2 where score i is above score j, 1 where they are equal.
void ck_rank(int avx2, int32_t count, const double *scores, int32_t *ranks, uint32_t *_Nullable wins);

#if defined(__clang__)
#pragma clang assume_nonnull end
#endif

#endif
