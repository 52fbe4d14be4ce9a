#include "CTables.h"

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

enum { WIDTH = 64 };

// A bit for each of 64 bytes that is the delimiter, a quote, or below 14: line ends, NUL, and a few that mean nothing.
static inline uint64_t marks(const uint8_t *bytes, uint8_t delimiter) {
#if defined(__SSE2__)
  const __m128i delimiters = _mm_set1_epi8((char)delimiter), quotes = _mm_set1_epi8('"'), low = _mm_set1_epi8(13);
  uint64_t bits = 0;
  for (int part = 0; part < WIDTH / 16; part++) {
    __m128i text = _mm_loadu_si128((const __m128i *)(bytes + part * 16));
    __m128i hits = _mm_or_si128(_mm_or_si128(_mm_cmpeq_epi8(text, delimiters), _mm_cmpeq_epi8(text, quotes)),
                                _mm_cmpeq_epi8(_mm_min_epu8(text, low), text));
    bits |= (uint64_t)(uint32_t)_mm_movemask_epi8(hits) << (part * 16);
  }
  return bits;
#else
  uint64_t bits = 0;
  for (int place = 0; place < WIDTH; place++) {
    uint8_t byte = bytes[place];
    bits |= (uint64_t)(byte == delimiter || byte == '"' || byte < 14) << place;
  }
  return bits;
#endif
}

size_t ct_cut(const uint8_t *bytes, size_t start, size_t end, uint8_t delimiter, size_t fields, size_t rows,
              size_t longest, uint32_t *starts, size_t *next) {
  size_t row = 0, field = 0, row_start = start;
  uint32_t *out = starts;
  out[0] = 0;
  for (size_t base = start; base + WIDTH <= end && row < rows; base += WIDTH) {
    uint64_t hits = marks(bytes + base, delimiter);
    while (hits) {
      size_t offset = base + (size_t)__builtin_ctzll(hits);
      hits &= hits - 1;
      uint8_t byte = bytes[offset];
      if (byte == delimiter) {
        if (++field >= fields) goto stop;
        out[field] = (uint32_t)(offset + 1 - start);
      } else if (byte == '\n' || byte == '\r') {
        // The line feed of a CR LF, which ended the row before.
        if (offset + 1 == row_start) continue;
        if (field + 1 != fields || offset - row_start > longest) goto stop;
        // Whether a line feed follows is not seen from here.
        if (byte == '\r' && offset + 1 == end) goto stop;
        out[fields] = (uint32_t)(offset + 1 - start);
        row_start = offset + 1;
        if (byte == '\r' && bytes[row_start] == '\n') row_start++;
        if (++row == rows) goto stop;
        out += fields + 1;
        out[0] = (uint32_t)(row_start - start);
        field = 0;
      } else if (byte == '"' || byte == 0) {
        goto stop;
      }
    }
  }
stop:
  *next = row_start;
  return row;
}
