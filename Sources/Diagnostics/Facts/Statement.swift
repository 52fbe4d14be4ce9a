/// What a finding says, as data: a fact with its values. The words are made where it is shown, in the reader's language.
///
/// ```swift
/// Statement.survey(.skipped, .text(file.name))   // “answers.pdf” is not read
/// ```
public struct Statement: Sendable, Hashable {
  /// What is said.
  package let fact: Fact
  /// What stands in its slots, in the order of the fact's template.
  package let values: [FactValue]

  /// A fact of any domain; the domains have their own short forms, such as ``survey(_:_:)``.
  package init(_ fact: Fact, _ values: [FactValue] = []) {
    self.fact = fact
    self.values = values
  }

  /// A sentence already in the reader's words: what a stopped command says of its own work, and what tests make up.
  package static func plain(_ sentence: String) -> Statement { Statement(.plain, [.text(sentence)]) }

  /// The statement with a question behind it, if there is one: `…; did you mean “a”?`.
  package func asking(_ question: Statement?) -> Statement {
    question.map { .common(.asking, .said(self), .said($0)) } ?? self
  }

  /// A statement in which a file goes by another name, wherever a value holds its path.
  ///
  /// - Complexity: O(length of the values).
  package func naming(_ path: String, as name: String) -> Statement {
    Statement(fact, values.map { $0.naming(path, as: name) })
  }
}

/// A fact of one of the domains.
package enum Fact: Sendable, Hashable {
  case common(CommonFact)
  case xml(XMLFact)
  case table(TableFact)
  case criteria(CriteriaFact)
  case survey(SurveyFact)
  case scoring(ScoringFact)
  case run(RunFact)
  case exchange(ExchangeFact)
  case delivery(DeliveryFact)
  /// A code's rule in one phrase.
  case title(DiagnosticCode)
  /// How what a code finds is mended in general.
  case remedy(DiagnosticCode)
  /// A ready English sentence, its only value.
  case plain
}

extension Statement {
  /// What findings of all domains say.
  package static func common(_ fact: CommonFact, _ values: FactValue...) -> Statement {
    Statement(.common(fact), values)
  }

  /// What reading XML finds.
  package static func xml(_ fact: XMLFact, _ values: FactValue...) -> Statement { Statement(.xml(fact), values) }

  /// What reading and writing tables and workbooks finds.
  package static func table(_ fact: TableFact, _ values: FactValue...) -> Statement { Statement(.table(fact), values) }

  /// What reading criteria finds.
  package static func criteria(_ fact: CriteriaFact, _ values: FactValue...) -> Statement {
    Statement(.criteria(fact), values)
  }

  /// What reading surveys finds.
  package static func survey(_ fact: SurveyFact, _ values: FactValue...) -> Statement {
    Statement(.survey(fact), values)
  }

  /// What scoring finds.
  package static func scoring(_ fact: ScoringFact, _ values: FactValue...) -> Statement {
    Statement(.scoring(fact), values)
  }

  /// What a run finds.
  package static func run(_ fact: RunFact, _ values: FactValue...) -> Statement { Statement(.run(fact), values) }

  /// What reading and writing files of other tools finds.
  package static func exchange(_ fact: ExchangeFact, _ values: FactValue...) -> Statement {
    Statement(.exchange(fact), values)
  }

  /// What reading files of survey tools and statistics offices finds.
  package static func delivery(_ fact: DeliveryFact, _ values: FactValue...) -> Statement {
    Statement(.delivery(fact), values)
  }
}
