// The only view of libxml2 that Swift has: an opaque push parser with events, and an opaque schema.
#ifndef CXMLSHIMS_H
#define CXMLSHIMS_H

#include <stddef.h>
#include <stdint.h>

#if defined(__clang__)
#pragma clang assume_nonnull begin
#endif

typedef struct cxml_parser cxml_parser;
typedef struct cxml_schema cxml_schema;

// The layout is libxml2's own: five pointers an attribute.
typedef struct cxml_attribute {
  const uint8_t *local;
  const uint8_t *_Nullable prefix;
  const uint8_t *_Nullable uri;
  const uint8_t *value;
  const uint8_t *value_end;
} cxml_attribute;

typedef enum cxml_domain { CXML_PARSER = 0, CXML_NAMESPACE = 1, CXML_SCHEMA = 2 } cxml_domain;

typedef struct cxml_error {
  int domain;  // cxml_domain
  int code;    // libxml2's number
  int is_warning;
  int line;
  long offset;  // bytes consumed when the error was met; -1 if unknown
  const char *_Nullable message;
  const char *_Nullable text1;
  const char *_Nullable text2;
} cxml_error;

// `box` is handed through untouched. Names live as long as the parser, values only during the call.
typedef struct cxml_handlers {
  void (*start)(void *box, const uint8_t *local, const uint8_t *_Nullable prefix, const uint8_t *_Nullable uri,
                int namespace_count, int attribute_count, const cxml_attribute *_Nullable attributes);
  void (*end)(void *box, const uint8_t *local, const uint8_t *_Nullable prefix, const uint8_t *_Nullable uri);
  void (*text)(void *box, const uint8_t *bytes, size_t count);
  void (*entity)(void *box, const uint8_t *name, long offset);
  void (*error)(void *box, const cxml_error *error);
} cxml_handlers;

// Once a process, before anything else: libxml2's own tables are built here, on one thread.
void cxml_initialise(void);

cxml_parser *_Nullable cxml_parser_new(const cxml_handlers *handlers, void *box, cxml_schema *_Nullable schema);
void cxml_parser_free(cxml_parser *parser);
// At most INT32_MAX bytes a call.
void cxml_parser_push(cxml_parser *parser, const uint8_t *bytes, size_t count);
void cxml_parser_finish(cxml_parser *parser);

// Compiles a schema from text. Null if it is no valid schema; the reasons go to `error`.
cxml_schema *_Nullable cxml_schema_new(const char *text, size_t count,
                                       void (*error)(void *box, const cxml_error *error), void *box);
void cxml_schema_free(cxml_schema *schema);

#if defined(__clang__)
#pragma clang assume_nonnull end
#endif

#endif
