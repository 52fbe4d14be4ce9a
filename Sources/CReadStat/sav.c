#include "CReadStat.h"

#ifdef SPSS

#include <readstat.h>
#include <stdio.h>
#include <string.h>

typedef struct {
  const uint8_t *bytes;
  size_t count;
  size_t place;
  const creadstat_handlers *handlers;
  void *context;
} reading;

static int open_bytes(const char *path, void *io) {
  (void)path;
  ((reading *)io)->place = 0;
  return 0;
}

static int close_bytes(void *io) {
  (void)io;
  return 0;
}

static readstat_off_t seek_bytes(readstat_off_t offset, readstat_io_flags_t whence, void *io) {
  reading *own = io;
  readstat_off_t base = 0;
  if (whence == READSTAT_SEEK_CUR) base = (readstat_off_t)own->place;
  if (whence == READSTAT_SEEK_END) base = (readstat_off_t)own->count;
  readstat_off_t place;
  if (__builtin_add_overflow(base, offset, &place) || place < 0 || (size_t)place > own->count) return -1;
  own->place = (size_t)place;
  return place;
}

static ssize_t read_bytes(void *buffer, size_t count, void *io) {
  reading *own = io;
  size_t rest = own->count - own->place;
  size_t length = count < rest ? count : rest;
  memcpy(buffer, own->bytes + own->place, length);
  own->place += length;
  return (ssize_t)length;
}

static readstat_error_t update(long size, readstat_progress_handler progress, void *user, void *io) {
  (void)size, (void)progress, (void)user, (void)io;
  return READSTAT_OK;
}

static int is_text(readstat_value_t value) {
  return readstat_value_type_class(value) == READSTAT_TYPE_CLASS_STRING;
}

static int take_variable(int index, readstat_variable_t *variable, const char *set, void *context) {
  reading *own = context;
  int text = readstat_variable_get_type_class(variable) == READSTAT_TYPE_CLASS_STRING;
  int scale = readstat_variable_get_measure(variable) == READSTAT_MEASURE_SCALE;
  if (own->handlers->variable(own->context, index, readstat_variable_get_name(variable),
                              readstat_variable_get_label(variable), readstat_variable_get_format(variable), set, text,
                              scale))
    return READSTAT_HANDLER_ABORT;
  int count = readstat_variable_get_missing_ranges_count(variable);
  for (int position = 0; position < count; position++) {
    readstat_value_t low = readstat_variable_get_missing_range_lo(variable, position);
    readstat_value_t high = readstat_variable_get_missing_range_hi(variable, position);
    int wanted = is_text(low)
                     ? own->handlers->missing(own->context, index, 0, 0, readstat_string_value(low))
                     : own->handlers->missing(own->context, index, readstat_double_value(low),
                                              readstat_double_value(high), NULL);
    if (wanted) return READSTAT_HANDLER_ABORT;
  }
  return READSTAT_HANDLER_OK;
}

static int take_label(const char *set, readstat_value_t value, const char *label, void *context) {
  reading *own = context;
  int text = is_text(value);
  return own->handlers->label(own->context, set, text ? 0 : readstat_double_value(value),
                              text ? readstat_string_value(value) : NULL, label)
             ? READSTAT_HANDLER_ABORT
             : READSTAT_HANDLER_OK;
}

static int take_value(int row, readstat_variable_t *variable, readstat_value_t value, void *context) {
  reading *own = context;
  int index = readstat_variable_get_index(variable);
  int kind = is_text(value) ? CREADSTAT_TEXT : CREADSTAT_NUMBER;
  if (kind == CREADSTAT_NUMBER && readstat_value_is_system_missing(value)) kind = CREADSTAT_MISSING;
  return own->handlers->value(own->context, row, index, kind,
                              kind == CREADSTAT_NUMBER ? readstat_double_value(value) : 0,
                              kind == CREADSTAT_TEXT ? readstat_string_value(value) : NULL)
             ? READSTAT_HANDLER_ABORT
             : READSTAT_HANDLER_OK;
}

int creadstat_sav(const uint8_t *bytes, size_t count, const creadstat_handlers *handlers, void *context, char *error,
                  size_t error_size) {
  reading own = {bytes, count, 0, handlers, context};
  readstat_parser_t *parser = readstat_parser_init();
  if (!parser) return -1;
  readstat_set_open_handler(parser, open_bytes);
  readstat_set_close_handler(parser, close_bytes);
  readstat_set_seek_handler(parser, seek_bytes);
  readstat_set_read_handler(parser, read_bytes);
  readstat_set_update_handler(parser, update);
  readstat_set_io_ctx(parser, &own);
  readstat_set_variable_handler(parser, take_variable);
  readstat_set_value_label_handler(parser, take_label);
  readstat_set_value_handler(parser, take_value);
  readstat_error_t result = readstat_parse_sav(parser, "", &own);
  readstat_parser_free(parser);
  if (result != READSTAT_OK && error_size > 0) snprintf(error, error_size, "%s", readstat_error_message(result));
  return (int)result;
}

#else

int creadstat_sav(const uint8_t *bytes, size_t count, const creadstat_handlers *handlers, void *context, char *error,
                  size_t error_size) {
  (void)bytes, (void)count, (void)handlers, (void)context;
  if (error_size > 0) error[0] = 0;
  return -1;
}

#endif
