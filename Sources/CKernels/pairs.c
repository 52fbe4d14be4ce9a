#include "paths.h"

int ck_best_path(void) {
#if defined(__x86_64__)
  if (!__builtin_cpu_supports("avx2")) return CK_PATH_PLAIN;
  return __builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512bw") && __builtin_cpu_supports("avx512dq") &&
                 __builtin_cpu_supports("avx512vl")
             ? CK_PATH_AVX512
             : CK_PATH_AVX2;
#else
  return CK_PATH_PLAIN;
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

void ck_pairs(int path, int32_t count, const int32_t *ranks, uint32_t *wins) {
  CK_PICK(path, pairs_avx2(count, ranks, wins), pairs_plain(count, ranks, wins));
}
