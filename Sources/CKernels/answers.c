#include "columns.h"
#include "xoshiro.h"

#include <math.h>

enum { CHUNK = 64 };

// Rounds to the nearest whole number, halves away from 0: the number below ½ carries all others over.
#define ROUNDED(rows, marks, value, SPREAD)                                                                         \
  __builtin_elementwise_trunc((value) + (rows)(((marks)(value) & sign) | (marks)SPREAD(0x1.fffffffffffffp-2)))

// u: numbers of 0...1 on the way in, answers on the way out.
CK_BODY void draw_chunk(int32_t first, const double *restrict values, const double *restrict margins,
                        const double *restrict lower, const double *restrict upper, const double *restrict steps,
                        double *restrict u) {
  const marks4 sign = {INT64_MIN, INT64_MIN, INT64_MIN, INT64_MIN};
  for (int place = 0; place < CHUNK; place += 4) {
    int32_t cell = first + place;
    rows4 low = *(const rows4 *)(lower + cell), high = *(const rows4 *)(upper + cell);
    rows4 value = *(const rows4 *)(values + cell) +
                  *(const rows4 *)(margins + cell) * (2.0 * *(const rows4 *)(u + place) - 1.0);
    value = CHOSEN(marks4, low >= value, low, value, rows4);
    value = CHOSEN(marks4, high < value, high, value, rows4);
    rows4 step = *(const rows4 *)(steps + cell);
    rows4 ratio = value / step;
    value = CHOSEN(marks4, step > 0.0, step * ROUNDED(rows4, marks4, ratio, SPREAD4), value, rows4);
    *(rows4 *)(u + place) = value;
  }
}

CK_BODY void draw_body(int32_t cells, const uint64_t *restrict state, const ptrdiff_t *restrict positions,
                       const double *restrict values, const double *restrict margins, const double *restrict lower,
                       const double *restrict upper, const double *restrict steps, double *restrict answers) {
  uint64_t a = state[0], b = state[1], c = state[2], d = state[3];
  for (int32_t first = 0; first < cells; first += CHUNK) {
    double u[CHUNK];
    for (int place = 0; place < CHUNK; place++) {
      CK_DRAW(uint64_t, drawn, a, b, c, d);
      u[place] = (double)(int64_t)(drawn >> 11) * 0x1p-53;
    }
    draw_chunk(first, values, margins, lower, upper, steps, u);
    int32_t last = cells - first < CHUNK ? cells - first : CHUNK;
    for (int place = 0; place < last; place++) answers[positions[first + place]] = u[place];
  }
}

CK_AVX2 static void draw_avx2(int32_t cells, const uint64_t *state, const ptrdiff_t *positions, const double *values,
                              const double *margins, const double *lower, const double *upper, const double *steps,
                              double *answers) {
  draw_body(cells, state, positions, values, margins, lower, upper, steps, answers);
}

static void draw_plain(int32_t cells, const uint64_t *state, const ptrdiff_t *positions, const double *values,
                       const double *margins, const double *lower, const double *upper, const double *steps,
                       double *answers) {
  draw_body(cells, state, positions, values, margins, lower, upper, steps, answers);
}

void ck_draw_answers(int path, int32_t cells, const uint64_t *state, const ptrdiff_t *positions, const double *values,
                     const double *margins, const double *lower, const double *upper, const double *steps,
                     double *answers) {
  CK_PICK(path, draw_avx2(cells, state, positions, values, margins, lower, upper, steps, answers),
          draw_plain(cells, state, positions, values, margins, lower, upper, steps, answers));
}
