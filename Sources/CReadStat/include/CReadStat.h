#ifndef CREADSTAT_H
#define CREADSTAT_H

#include <stddef.h>
#include <stdint.h>

/// What a value is.
enum creadstat_kind { CREADSTAT_NUMBER, CREADSTAT_TEXT, CREADSTAT_MISSING };

/// Called for what stands in a file, in its order; anything but 0 ends the reading.
typedef struct creadstat_handlers {
  /// `set` names the labels of its values; texts may be null.
  int (*variable)(void *context, int32_t index, const char *name, const char *label, const char *format,
                  const char *set, int32_t is_text, int32_t is_scale);
  /// A code or range of codes that the user calls missing.
  int (*missing)(void *context, int32_t index, double low, double high, const char *text);
  int (*label)(void *context, const char *set, double number, const char *text, const char *label);
  int (*value)(void *context, int32_t row, int32_t index, int32_t kind, double number, const char *text);
} creadstat_handlers;

/// Reads an SPSS file (.sav, .zsav) from memory; 0 if it could be read whole, and what is wrong in `error` otherwise.
///
/// Without the trait `SPSS` nothing is linked, and -1 comes back.
int creadstat_sav(const uint8_t *bytes, size_t count, const creadstat_handlers *handlers, void *context, char *error,
                  size_t error_size);

#endif
