// Finds where the fields of a table end, sixteen bytes at a time.
//
// It says where the fields of plain rows lie and nothing else: what is in them, and every row that is not plain, is
// left to Swift.
#ifndef CTABLES_H
#define CTABLES_H

#include <stddef.h>
#include <stdint.h>

#if defined(__clang__)
#pragma clang assume_nonnull begin
#endif

// Cuts rows of exactly `fields` fields from bytes[start] on, `rows` of them at most, which end before bytes[end] and
// hold no quote and no NUL. Stops in front of the first row that is not such a row, or has more than `longest` bytes.
//
// For each row `starts` gets fields + 1 offsets, counted from bytes[start]: that of each field, and the one behind the
// line end's first byte. Rows end with LF, CR LF or CR. Returns the number of rows; `next` is the offset behind them.
size_t ct_cut(const uint8_t *bytes, size_t start, size_t end, uint8_t delimiter, size_t fields, size_t rows,
              size_t longest, uint32_t *starts, size_t *next);

#if defined(__clang__)
#pragma clang assume_nonnull end
#endif

#endif
