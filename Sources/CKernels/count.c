#include "lanes.h"

void ck_count_ranks(int32_t count, int32_t criteria, int32_t lanes, const int16_t *above, const double *weights,
                    double scale, uint32_t *rank_counts, uint64_t *central) {
  // City by city within a replicate: counters of different rows do not wait for one another.
  for (int32_t lane = 0; lane < lanes; lane++) {
    const int16_t *place = above + lane;
    uint32_t *row = rank_counts;
    for (int32_t city = 0; city < count; city++, place += LANES, row += count) row[*place]++;
  }
  if (!central) return;
  for (int32_t city = 0; city < count; city++) {
    const int16_t *place = above + (int64_t)city * LANES;
    quadwords first = (quadwords)(*(const shorts *)place == 0);
    if (!(first[0] | first[1] | first[2] | first[3])) continue;
    uint64_t *sums = central + (int64_t)city * criteria;
    for (int32_t lane = 0; lane < lanes; lane++) {
      if (place[lane] != 0) continue;
      // Whole numbers, as their sum does not depend on the order of the replicates.
      for (int32_t k = 0; k < criteria; k++) sums[k] += (uint64_t)(int64_t)(weights[k * LANES + lane] * scale);
    }
  }
}

// How many members of one row are below those of another.
CK_BODY uint32_t less_body(int32_t groups, const int16_t *restrict one, const int16_t *restrict other) {
  shorts sum = {0};
  for (int32_t group = 0; group < groups; group++) sum -= ((const shorts *)one)[group] < ((const shorts *)other)[group];
  uint32_t total = 0;
  for (int lane = 0; lane < LANES; lane++) total += (uint32_t)sum[lane];
  return total;
}

CK_BODY void wins_body(int32_t count, int32_t groups, int32_t length, int32_t replicates, int has_equals, const int16_t *restrict above,
                       uint32_t *restrict wins) {
  for (int32_t i = 0; i < count; i++) {
    wins[(int64_t)i * count + i] += (uint32_t)replicates;
    for (int32_t j = i + 1; j < count; j++) {
      uint32_t won = less_body(groups, above + (int64_t)i * length, above + (int64_t)j * length);
      uint32_t lost = (uint32_t)replicates - won;
      if (has_equals) lost = less_body(groups, above + (int64_t)j * length, above + (int64_t)i * length);
      wins[(int64_t)i * count + j] += (uint32_t)replicates + won - lost;
      wins[(int64_t)j * count + i] += (uint32_t)replicates + lost - won;
    }
  }
}

CK_AVX2 static void wins_avx2(int32_t count, int32_t groups, int32_t length, int32_t replicates, int has_equals, const int16_t *above,
                              uint32_t *wins) {
  wins_body(count, groups, length, replicates, has_equals, above, wins);
}

static void wins_plain(int32_t count, int32_t groups, int32_t length, int32_t replicates, int has_equals, const int16_t *above,
                       uint32_t *wins) {
  wins_body(count, groups, length, replicates, has_equals, above, wins);
}

void ck_count_wins(int path, int32_t count, int32_t groups, int32_t length, int32_t replicates, int has_equals, const int16_t *above,
                   uint32_t *wins) {
  CK_PICK(path, wins_avx2(count, groups, length, replicates, has_equals, above, wins),
          wins_plain(count, groups, length, replicates, has_equals, above, wins));
}
