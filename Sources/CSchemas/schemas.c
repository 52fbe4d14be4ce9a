// The files are the source: they stand where editors look for them, beside the data that they describe.
#include "CSchemas.h"

// `#embed` is of C23; clang has it in every mode.
#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char criteria_set[] = {
#embed "../../Criteria/criteria-set.xsd"
};
static const unsigned char survey[] = {
#embed "../../Surveys/survey.xsd"
};
static const unsigned char registry[] = {
#embed "../../Surveys/registry.xsd"
};
static const unsigned char responses[] = {
#embed "../../Surveys/responses.xsd"
};
static const unsigned char mapping[] = {
#embed "../../Surveys/mapping.xsd"
};
static const unsigned char report[] = {
#embed "../../Reports/report.xsd"
};

#define SCHEMA(name) \
  const unsigned char *schema_##name(size_t *count) { \
    *count = sizeof name; \
    return name; \
  }

SCHEMA(criteria_set)
SCHEMA(survey)
SCHEMA(registry)
SCHEMA(responses)
SCHEMA(mapping)
SCHEMA(report)
