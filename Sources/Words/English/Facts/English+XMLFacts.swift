internal import Diagnostics

extension English {
  /// In parts as they are written.
  static let xmlFacts: [[XMLFact: String]] = [xmlFileSayings, xmlMarkupSayings, xmlParserSayings, xmlSchemaSayings]
}
