#include "paths.h"

int ck_has_avx2(void) {
#if defined(__x86_64__)
  return __builtin_cpu_supports("avx2") != 0;
#else
  return 0;
#endif
}

CK_BODY void rank_body(int32_t count, const double *restrict scores, int32_t *restrict ranks,
                       uint32_t *restrict wins) {
  // Counters as wide as the scores, so that the comparison's mask is what is added.
  for (int32_t i = 0; i < count; i++) {
    double score = scores[i];
    int64_t above = 0;
    for (int32_t j = 0; j < count; j++) above += scores[j] > score;
    ranks[i] = (int32_t)above;
  }
  if (!wins) return;
  for (int32_t i = 0; i < count; i++) {
    int32_t rank = ranks[i];
    uint32_t *row = wins + (int64_t)i * count;
    for (int32_t j = 0; j < count; j++) row[j] += (uint32_t)(rank < ranks[j]) + (uint32_t)(rank <= ranks[j]);
  }
}

CK_AVX2 static void rank_avx2(int32_t count, const double *scores, int32_t *ranks, uint32_t *wins) {
  rank_body(count, scores, ranks, wins);
}

static void rank_plain(int32_t count, const double *scores, int32_t *ranks, uint32_t *wins) {
  rank_body(count, scores, ranks, wins);
}

void ck_rank(int avx2, int32_t count, const double *scores, int32_t *ranks, uint32_t *wins) {
  CK_PICK(avx2, rank_avx2(count, scores, ranks, wins), rank_plain(count, scores, ranks, wins));
}
