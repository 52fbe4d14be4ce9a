internal import Diagnostics

extension Korean {
  /// In parts as they are written.
  static let xmlFacts: [[XMLFact: String]] = [xmlFileSayings, xmlMarkupSayings, xmlParserSayings, xmlSchemaSayings]
}
