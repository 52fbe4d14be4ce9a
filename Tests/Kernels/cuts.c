// The cutting of plain rows against one byte after another.
#include <string.h>

#include "CTables.h"
#include "check.h"

// Fields of the row that begins at `from`, if it is plain and ends before `end`; the offset behind it, 0 if it is not.
static size_t plain_row(const uint8_t *bytes, size_t start, size_t from, size_t end, uint8_t delimiter, size_t fields,
                        size_t longest, uint32_t *starts) {
  size_t field = 0;
  starts[0] = (uint32_t)(from - start);
  for (size_t place = from; place < end; place++) {
    uint8_t byte = bytes[place];
    if (byte == delimiter) {
      if (++field >= fields) return 0;
      starts[field] = (uint32_t)(place + 1 - start);
    } else if (byte == '\n' || byte == '\r') {
      if (field + 1 != fields || place - from > longest || (byte == '\r' && place + 1 == end)) return 0;
      starts[fields] = (uint32_t)(place + 1 - start);
      return byte == '\r' && bytes[place + 1] == '\n' ? place + 2 : place + 1;
    } else if (byte == '"' || byte == 0) {
      return 0;
    }
  }
  return 0;
}

void check_cuts(uint64_t seed) {
  uint64_t state = seed;
  static const uint8_t tokens[] = {',', ',', '\n', '\n', '\r', '"', 0, ';', 'a', 'b', '1', 9, 14, 0xED, 0x95, 0x9C};
  size_t count = below(&state, 700), start = below(&state, (uint32_t)count + 1);
  size_t end = start + below(&state, (uint32_t)(count - start) + 1);
  // Rows that are plain for a while, and what is not plain with the chance of one in so many bytes.
  uint32_t rare = 2 + below(&state, 400), fields = 1 + below(&state, 5), rows = 1 + below(&state, 30);
  uint8_t *bytes = take(count);
  for (size_t place = 0, field = 0; place < count; place++) {
    if (below(&state, rare) == 0) {
      bytes[place] = tokens[below(&state, sizeof tokens)];
    } else if (below(&state, 4) == 0) {
      field++;
      bytes[place] = field % fields == 0 ? '\n' : ',';
    } else {
      bytes[place] = (uint8_t)('a' + below(&state, 26));
    }
  }
  // A carriage return as the very last byte of a block: what follows it is no longer there.
  if (below(&state, 4) == 0 && count >= 64) {
    end = count;
    start = count % 64;
    bytes[count - 1] = '\r';
  }
  size_t longest = below(&state, 3) ? 1000 : below(&state, 40), next = SIZE_MAX;
  size_t members = (size_t)rows * (fields + 1);
  uint32_t *found = take(members * sizeof *found), *wanted = take((fields + 1) * sizeof *wanted);
  size_t cut = ct_cut(bytes, start, end, ',', fields, rows, longest, found, &next);
  DEMAND(cut <= rows, "%zu rows of %u", cut, rows);
  size_t place = start;
  for (size_t row = 0; row < cut; row++) {
    size_t after = plain_row(bytes, start, place, end, ',', fields, longest, wanted);
    DEMAND(after != 0, "row %zu is not plain", row);
    DEMAND(memcmp(found + row * (fields + 1), wanted, (fields + 1) * sizeof *wanted) == 0, "row %zu is cut wrong", row);
    place = after;
  }
  DEMAND(next == place, "goes on at %zu, not at %zu", next, place);
  // Only what may lie behind the last whole block of 64 bytes is left to others.
  if (cut < rows && plain_row(bytes, start, place, end, ',', fields, longest, wanted) != 0)
    DEMAND(end - place < 64 + longest + 2, "a plain row at %zu of %zu is left", place, end);
  free(bytes);
  free(found);
  free(wanted);
}
