#include "paths.h"

int ck_has_avx2(void) {
#if defined(__x86_64__)
  return __builtin_cpu_supports("avx2") != 0;
#else
  return 0;
#endif
}

CK_BODY void pairs_body(int32_t count, const int32_t *restrict ranks, uint32_t *restrict wins) {
  for (int32_t i = 0; i < count; i++) {
    int32_t rank = ranks[i];
    uint32_t *row = wins + (int64_t)i * count;
    // Counters as wide as the ranks, so that what is added is the comparison's mask.
    for (int32_t j = 0; j < count; j++) row[j] += (uint32_t)(rank < ranks[j]) + (uint32_t)(rank <= ranks[j]);
  }
}

CK_AVX2 static void pairs_avx2(int32_t count, const int32_t *ranks, uint32_t *wins) { pairs_body(count, ranks, wins); }

static void pairs_plain(int32_t count, const int32_t *ranks, uint32_t *wins) { pairs_body(count, ranks, wins); }

void ck_pairs(int avx2, int32_t count, const int32_t *ranks, uint32_t *wins) {
  CK_PICK(avx2, pairs_avx2(count, ranks, wins), pairs_plain(count, ranks, wins));
}
