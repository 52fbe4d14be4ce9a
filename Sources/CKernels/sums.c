#include "lanes.h"

// Some vectors of columns at a time, so that their sums stay in registers; each sum runs over the rows in order.
CK_BODY void sums_block(int32_t count, const uint32_t *restrict rows, int32_t stride, const quads *restrict table,
                        quads *restrict sums, const int vectors) {
  quads sum[8] = {{0}};
  for (int32_t place = 0; place < count; place++) {
    const quads *row = table + (int64_t)rows[place] * stride;
#pragma clang loop unroll(full)
    for (int vector = 0; vector < vectors; vector++) sum[vector] += row[vector];
  }
#pragma clang loop unroll(full)
  for (int vector = 0; vector < vectors; vector++) sums[vector] = sum[vector];
}

CK_BODY void sums_body(int32_t count, const uint32_t *restrict rows, int32_t width, const double *restrict table,
                       double *restrict sums) {
  const int32_t stride = width / 4;
  const quads *from = (const quads *)table;
  quads *to = (quads *)sums;
  int32_t column = 0;
  for (; column + 8 <= stride; column += 8) sums_block(count, rows, stride, from + column, to + column, 8);
  if (column + 4 <= stride) {
    sums_block(count, rows, stride, from + column, to + column, 4);
    column += 4;
  }
  if (column + 2 <= stride) {
    sums_block(count, rows, stride, from + column, to + column, 2);
    column += 2;
  }
  if (column < stride) sums_block(count, rows, stride, from + column, to + column, 1);
}

CK_AVX2 static void sums_avx2(int32_t count, const uint32_t *rows, int32_t width, const double *table, double *sums) {
  sums_body(count, rows, width, table, sums);
}

static void sums_plain(int32_t count, const uint32_t *rows, int32_t width, const double *table, double *sums) {
  sums_body(count, rows, width, table, sums);
}

void ck_sum_rows(int path, int32_t count, const uint32_t *rows, int32_t width, const double *table, double *sums) {
  CK_PICK(path, sums_avx2(count, rows, width, table, sums), sums_plain(count, rows, width, table, sums));
}
