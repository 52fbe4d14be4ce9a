#include "CXMLShims.h"

#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libxml/xmlschemas.h>
#include <libxml/xmlschemastypes.h>
#include <limits.h>
#include <stdlib.h>
#include <string.h>

struct cxml_parser {
  cxml_handlers handlers;
  void *box;
  xmlParserCtxtPtr context;
  xmlSchemaValidCtxtPtr validation;
  xmlSchemaSAXPlugPtr plug;
  // Text that waits for the end of its run; see "Text for the schema".
  charactersSAXFunc plug_text;
  startElementNsSAX2Func plug_start;
  endElementNsSAX2Func plug_end;
  xmlChar *text;
  size_t text_count;
  size_t text_room;
};

struct cxml_schema {
  xmlSchemaPtr schema;
};

_Static_assert(sizeof(cxml_attribute) == 5 * sizeof(xmlChar *), "attributes are handed through without a copy");

// MARK: Events

static void on_start(void *context, const xmlChar *local, const xmlChar *prefix, const xmlChar *uri,
                     int namespace_count, const xmlChar **namespaces, int attribute_count, int defaulted_count,
                     const xmlChar **attributes) {
  cxml_parser *parser = context;
  (void)namespaces;
  (void)defaulted_count;
  parser->handlers.start(parser->box, local, prefix, uri, namespace_count, attribute_count,
                         (const cxml_attribute *)attributes);
}

static void on_end(void *context, const xmlChar *local, const xmlChar *prefix, const xmlChar *uri) {
  cxml_parser *parser = context;
  parser->handlers.end(parser->box, local, prefix, uri);
}

static void on_text(void *context, const xmlChar *bytes, int count) {
  cxml_parser *parser = context;
  if (count > 0) parser->handlers.text(parser->box, bytes, (size_t)count);
}

// Only the five predefined entities exist; libxml2 asks for the others here, and gets none.
static xmlEntityPtr on_entity(void *context, const xmlChar *name) {
  cxml_parser *parser = context;
  xmlEntityPtr predefined = xmlGetPredefinedEntity(name);
  if (predefined == NULL) parser->handlers.entity(parser->box, name, xmlByteConsumed(parser->context));
  return predefined;
}

static void on_entity_declaration(void *context, const xmlChar *name, int type, const xmlChar *public_id,
                                  const xmlChar *system_id, xmlChar *content) {
  cxml_parser *parser = context;
  (void)type;
  (void)public_id;
  (void)system_id;
  (void)content;
  parser->handlers.entity(parser->box, name, xmlByteConsumed(parser->context));
}

// MARK: Errors

static void report(void (*handler)(void *, const cxml_error *), void *box, xmlErrorPtr error, long offset) {
  cxml_error plain = {
      .domain = error->domain == XML_FROM_NAMESPACE                                            ? CXML_NAMESPACE
                : error->domain == XML_FROM_SCHEMASV || error->domain == XML_FROM_SCHEMASP ? CXML_SCHEMA
                                                                                            : CXML_PARSER,
      .code = error->code,
      .is_warning = error->level == XML_ERR_WARNING,
      .line = error->line,
      .offset = offset,
      .message = error->message,
      .text1 = error->str1,
      .text2 = error->str2,
  };
  handler(box, &plain);
}

// The context argument is the schema's plug when a schema is in use; the parser is found through `_private`.
static void on_parser_error(void *context, xmlErrorPtr error) {
  (void)context;
  if (error == NULL || error->ctxt == NULL) return;
  xmlParserCtxtPtr source = error->ctxt;
  cxml_parser *parser = source->_private;
  if (parser != NULL) report(parser->handlers.error, parser->box, error, xmlByteConsumed(source));
}

static void on_schema_error(void *context, xmlErrorPtr error) {
  cxml_parser *parser = context;
  if (error != NULL) report(parser->handlers.error, parser->box, error, -1);
}

// MARK: Text for the schema

// The schema's plug joins the pieces of a text one by one, and measures what it has before each: a text of a million
// references takes time with the square of its length. With a schema, text is therefore gathered here and handed on
// whole, before the next tag. The plug's own context is what libxml2 hands to the handlers, so that the parser is
// found through the thread that feeds it.
static _Thread_local cxml_parser *feeding = NULL;

static void hand_on(cxml_parser *parser, void *context) {
  size_t done = 0;
  while (done < parser->text_count) {
    size_t count = parser->text_count - done;
    if (count > INT_MAX) count = INT_MAX;
    parser->plug_text(context, parser->text + done, (int)count);
    done += count;
  }
  parser->text_count = 0;
}

static void gather(void *context, const xmlChar *bytes, int count) {
  cxml_parser *parser = feeding;
  if (parser == NULL || count <= 0) return;
  size_t needed = parser->text_count + (size_t)count;
  if (needed > parser->text_room) {
    size_t room = needed < 4096 ? 4096 : needed * 2;
    xmlChar *larger = realloc(parser->text, room);
    if (larger == NULL) {
      hand_on(parser, context);
      parser->plug_text(context, bytes, count);
      return;
    }
    parser->text = larger;
    parser->text_room = room;
  }
  memcpy(parser->text + parser->text_count, bytes, (size_t)count);
  parser->text_count = needed;
}

static void gathered_start(void *context, const xmlChar *local, const xmlChar *prefix, const xmlChar *uri,
                           int namespace_count, const xmlChar **namespaces, int attribute_count, int defaulted_count,
                           const xmlChar **attributes) {
  cxml_parser *parser = feeding;
  if (parser == NULL) return;
  hand_on(parser, context);
  parser->plug_start(context, local, prefix, uri, namespace_count, namespaces, attribute_count, defaulted_count,
                     attributes);
}

static void gathered_end(void *context, const xmlChar *local, const xmlChar *prefix, const xmlChar *uri) {
  cxml_parser *parser = feeding;
  if (parser == NULL) return;
  hand_on(parser, context);
  parser->plug_end(context, local, prefix, uri);
}

static void gather_text(cxml_parser *parser) {
  xmlSAXHandler *sax = parser->context->sax;
  parser->plug_text = sax->characters;
  parser->plug_start = sax->startElementNs;
  parser->plug_end = sax->endElementNs;
  sax->characters = gather;
  sax->ignorableWhitespace = gather;
  sax->cdataBlock = gather;
  sax->startElementNs = gathered_start;
  sax->endElementNs = gathered_end;
}

// MARK: Parser

void cxml_initialise(void) {
  LIBXML_TEST_VERSION
  xmlInitParser();
  xmlSchemaInitTypes();
}

cxml_parser *cxml_parser_new(const cxml_handlers *handlers, void *box, cxml_schema *schema) {
  cxml_parser *parser = calloc(1, sizeof *parser);
  if (parser == NULL) return NULL;
  parser->handlers = *handlers;
  parser->box = box;

  // What is not set does not happen: no tree, no external subset, no external entity, no catalogue.
  xmlSAXHandler sax;
  memset(&sax, 0, sizeof sax);
  sax.initialized = XML_SAX2_MAGIC;
  sax.startElementNs = on_start;
  sax.endElementNs = on_end;
  sax.characters = on_text;
  sax.ignorableWhitespace = on_text;
  sax.cdataBlock = on_text;
  sax.getEntity = on_entity;
  sax.entityDecl = on_entity_declaration;
  sax.serror = on_parser_error;

  parser->context = xmlCreatePushParserCtxt(&sax, parser, NULL, 0, NULL);
  if (parser->context == NULL) {
    free(parser);
    return NULL;
  }
  parser->context->_private = parser;
  // The caller lets only UTF-8 through, so a declared encoding must not start a conversion.
  xmlCtxtUseOptions(parser->context, XML_PARSE_NONET | XML_PARSE_IGNORE_ENC);

  if (schema != NULL) {
    parser->validation = xmlSchemaNewValidCtxt(schema->schema);
    if (parser->validation != NULL) {
      xmlSchemaSetValidStructuredErrors(parser->validation, on_schema_error, parser);
      parser->plug = xmlSchemaSAXPlug(parser->validation, &parser->context->sax, &parser->context->userData);
    }
    if (parser->plug == NULL) {
      cxml_parser_free(parser);
      return NULL;
    }
    parser->context->sax->serror = on_parser_error;  // the plug leaves it out
    gather_text(parser);
  }
  return parser;
}

void cxml_parser_free(cxml_parser *parser) {
  if (parser->plug != NULL) xmlSchemaSAXUnplug(parser->plug);
  if (parser->validation != NULL) xmlSchemaFreeValidCtxt(parser->validation);
  if (parser->context != NULL) {
    if (parser->context->myDoc != NULL) xmlFreeDoc(parser->context->myDoc);
    parser->context->myDoc = NULL;
    xmlFreeParserCtxt(parser->context);
  }
  free(parser->text);
  free(parser);
}

void cxml_parser_push(cxml_parser *parser, const uint8_t *bytes, size_t count) {
  cxml_parser *outer = feeding;
  feeding = parser;
  xmlParseChunk(parser->context, (const char *)bytes, (int)count, 0);
  feeding = outer;
}

void cxml_parser_finish(cxml_parser *parser) {
  cxml_parser *outer = feeding;
  feeding = parser;
  xmlParseChunk(parser->context, NULL, 0, 1);
  feeding = outer;
}

// MARK: Schema

struct schema_errors {
  void (*handler)(void *box, const cxml_error *error);
  void *box;
};

static void on_schema_parse_error(void *context, xmlErrorPtr error) {
  struct schema_errors *errors = context;
  if (error != NULL) report(errors->handler, errors->box, error, -1);
}

cxml_schema *cxml_schema_new(const char *text, size_t count, void (*error)(void *, const cxml_error *), void *box) {
  struct schema_errors errors = {error, box};
  xmlSchemaParserCtxtPtr context = xmlSchemaNewMemParserCtxt(text, (int)count);
  if (context == NULL) return NULL;
  xmlSchemaSetParserStructuredErrors(context, on_schema_parse_error, &errors);
  xmlSchemaPtr compiled = xmlSchemaParse(context);
  xmlSchemaFreeParserCtxt(context);
  if (compiled == NULL) return NULL;
  cxml_schema *schema = malloc(sizeof *schema);
  if (schema == NULL) {
    xmlSchemaFree(compiled);
    return NULL;
  }
  schema->schema = compiled;
  return schema;
}

void cxml_schema_free(cxml_schema *schema) {
  xmlSchemaFree(schema->schema);
  free(schema);
}
