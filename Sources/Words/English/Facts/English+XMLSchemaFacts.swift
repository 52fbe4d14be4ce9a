internal import Diagnostics

extension English {
  static let xmlSchemaSayings: [XMLFact: String] = [
    // Departures from a schema
    .schemaSays: "{1}",
    .rootUnknown: "The root element “{1}” is not known",
    .childMissing: "“{1}” lacks an element",
    .childExpected: "“{1}” lacks an element; expected: {2}",
    .elementUnexpected: "“{1}” is not expected here",
    .otherExpected: "“{1}” is not expected here; expected: {2}",
    .attributeUnknown: "The attribute “{1}” is not known on “{2}”",
    .attributeMissing: "“{1}” lacks the attribute “{2}”",
    .valueNotAllowed: "“{1}” is no value of “{2}”; allowed: {3}",
    .strayText: "“{1}” holds text, which is not allowed between its elements",
    // The schema itself
    .noSchemaRoot: "“{1}” is not the root of a schema",
    .schemaNotAlone: "{1} of “{2}”: a schema must stand on its own",
    .schemaFault: "{1}",
  ]
}
