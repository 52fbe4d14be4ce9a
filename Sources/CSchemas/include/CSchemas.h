/// The XML schemas of the project's own formats, embedded when the program is built, so that an installed program needs
/// no file beside it. Each function gives the first byte of a schema and how many there are.
#ifndef CSCHEMAS_H
#define CSCHEMAS_H

#include <stddef.h>

const unsigned char *schema_criteria_set(size_t *count);
const unsigned char *schema_survey(size_t *count);
const unsigned char *schema_registry(size_t *count);
const unsigned char *schema_responses(size_t *count);
const unsigned char *schema_mapping(size_t *count);
const unsigned char *schema_report(size_t *count);

#endif
