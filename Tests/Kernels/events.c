// The parser's shims on damaged documents, with and without a schema, in pieces of any size.
#include <string.h>

#include "CXMLShims.h"
#include "check.h"

struct seen {
  // What every byte that was handed over adds up to, so that every byte is read.
  uint64_t sum;
  int depth;
  int errors;
};

static void read_text(struct seen *seen, const uint8_t *bytes, size_t count) {
  for (size_t i = 0; i < count; i++) seen->sum = seen->sum * 31 + bytes[i];
}

static void read_name(struct seen *seen, const uint8_t *name) {
  if (name != NULL) read_text(seen, name, strlen((const char *)name));
}

static void on_start(void *box, const uint8_t *local, const uint8_t *prefix, const uint8_t *uri, int namespace_count,
                     int attribute_count, const cxml_attribute *attributes) {
  struct seen *seen = box;
  (void)namespace_count;
  seen->depth++;
  read_name(seen, local);
  read_name(seen, prefix);
  read_name(seen, uri);
  for (int i = 0; i < attribute_count; i++) {
    read_name(seen, attributes[i].local);
    read_name(seen, attributes[i].prefix);
    read_name(seen, attributes[i].uri);
    DEMAND(attributes[i].value <= attributes[i].value_end, "an attribute ends before it begins");
    read_text(seen, attributes[i].value, (size_t)(attributes[i].value_end - attributes[i].value));
  }
}

static void on_end(void *box, const uint8_t *local, const uint8_t *prefix, const uint8_t *uri) {
  struct seen *seen = box;
  DEMAND(--seen->depth >= 0, "an element ends that did not begin");
  read_name(seen, local);
  read_name(seen, prefix);
  read_name(seen, uri);
}

static void on_text(void *box, const uint8_t *bytes, size_t count) { read_text(box, bytes, count); }

static void on_entity(void *box, const uint8_t *name, long offset) {
  (void)offset;
  read_name(box, name);
}

static void on_error(void *box, const cxml_error *error) {
  struct seen *seen = box;
  seen->errors++;
  read_name(seen, (const uint8_t *)error->message);
  read_name(seen, (const uint8_t *)error->text1);
  read_name(seen, (const uint8_t *)error->text2);
}

static uint8_t *load(const char *path, size_t *count) {
  FILE *file = fopen(path, "rb");
  DEMAND(file != NULL, "%s cannot be read", path);
  DEMAND(fseek(file, 0, SEEK_END) == 0, "%s has no length", path);
  *count = (size_t)ftell(file);
  rewind(file);
  uint8_t *bytes = take(*count);
  DEMAND(fread(bytes, 1, *count, file) == *count, "%s is read in part", path);
  fclose(file);
  return bytes;
}

// The same answer in pieces of any size: the sum over all that was handed over.
static struct seen parse(uint64_t *state, const uint8_t *bytes, size_t count, size_t piece, cxml_schema *schema) {
  static const cxml_handlers handlers = {on_start, on_end, on_text, on_entity, on_error};
  struct seen seen = {0};
  cxml_parser *parser = cxml_parser_new(&handlers, &seen, schema);
  DEMAND(parser != NULL, "no parser");
  for (size_t place = 0; place < count;) {
    size_t size = 1 + below(state, (uint32_t)piece);
    if (size > count - place) size = count - place;
    // A copy of its own, behind which nothing may be read.
    uint8_t *copy = take(size);
    memcpy(copy, bytes + place, size);
    cxml_parser_push(parser, copy, size);
    free(copy);
    place += size;
  }
  cxml_parser_finish(parser);
  cxml_parser_free(parser);
  return seen;
}

void check_events(uint64_t seed, int count, char **documents) {
  static const char *const tokens[] = {"<", ">", "&", "&#0;", "&lt;", "&x;", "<![CDATA[", "]]>", "<!--", "-->", "\"",
                                       "<!DOCTYPE a [<!ENTITY x 'y'>]>", "<?p ?>", "</a>", "<a b='c'>", "xmlns:q='u'"};
  uint64_t state = seed;
  size_t schema_count = 0, document_count = 0;
  uint8_t *schema_text = load(documents[0], &schema_count);
  uint8_t *document = load(documents[1 + below(&state, (uint32_t)count - 1)], &document_count);
  struct seen told = {0};
  // The program's schemas are constants, so that they are not damaged here.
  cxml_schema *schema = cxml_schema_new((const char *)schema_text, schema_count, on_error, &told);
  DEMAND(schema != NULL && told.errors == 0, "the schema is refused");
  uint32_t faults = below(&state, 4);
  for (uint32_t fault = 0; fault < faults && document_count > 40; fault++) {
    size_t place = below(&state, (uint32_t)document_count - 40);
    const char *token = tokens[below(&state, sizeof tokens / sizeof *tokens)];
    if (below(&state, 2)) {
      memcpy(document + place, token, strlen(token));
    } else {
      document[place] = (uint8_t)draw(&state);
    }
    if (below(&state, 4) == 0) document_count = place;
  }
  size_t piece = 1 + below(&state, 5000);
  struct seen seen = parse(&state, document, document_count, piece, NULL);
  if (faults == 0) DEMAND(seen.errors == 0 && seen.depth == 0, "%d errors in an undamaged document", seen.errors);
  seen = parse(&state, document, document_count, piece, schema);
  if (faults == 0) DEMAND(seen.errors == 0 && seen.depth == 0, "%d errors against the schema", seen.errors);
  cxml_schema_free(schema);
  free(schema_text);
  free(document);
}
