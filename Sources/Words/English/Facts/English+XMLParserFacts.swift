internal import Diagnostics

extension English {
  static let xmlParserSayings: [XMLFact: String] = [
    // What the parser says
    .warning: "libxml2: {1}",
    .tagsDiffer: "“</{1}>” does not close “<{2}>”, opened in line {3}",
    .writeEnd: "write “</{1}>” here, or close what lies between",
    .attributeTwice: "The attribute “{1}” stands twice in one tag",
    .prefixUnknown: "The prefix “{1}” is not declared",
    .declarePrefix: "declare it with xmlns:{1}=\"…\", or leave it out",
    .aCharacterForbidden: "A character that XML does not allow",
    .contentAfterEnd: "More content after the end of the root element",
    .notWellFormed: "Not well-formed XML: {1}",
    .referenceOpen: "A reference does not end with “;”, or a “&” stands for itself where “&amp;” belongs",
    .lessThanInValue: "“<” within the value of an attribute",
    .valueUnquoted: "The value of an attribute does not begin with a quotation mark",
    .attributeWithoutValue: "An attribute has no value",
    .instructionOpen: "A processing instruction is not closed",
    .blankMissing: "A blank is missing between two attributes",
    .nameMissing: "A name is missing or begins with a character that names cannot begin with",
    .tagOpen: "A tag is not closed with “>”",
    .hyphensInComment: "“--” within a comment",
  ]
}
