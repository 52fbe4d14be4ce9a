import AssessmentModel
import Diagnostics

/// Finds what a header means by the ids, names and questions of a criteria set, written in full.
///
/// Beside what every survey may write (``HeaderNames``), a header may hold the id before the name or question, the unit or
/// a group behind it, and any punctuation: `GOV-01: Who leads ICT?`, `Internet use (women)`. What several items could
/// mean names none.
struct IntakeNames: Sendable {
  /// What a header means.
  struct Meaning: Sendable, Hashable {
    let use: ColumnUse
    let match: IntakeAccount.Match
    /// Whether a survey.xml must say so, since the header is not the criteria set's own.
    let isMapped: Bool
  }

  let plan: QuestionPlan
  private let names: HeaderNames
  private var kinds: [String: IntakeAccount.Match] = [:]
  private var aliases: [String: (use: ColumnUse, match: IntakeAccount.Match)?] = [:]

  init(_ criteria: CriteriaSet) {
    plan = QuestionPlan(criteria)
    names = HeaderNames(plan)
    for indicator in criteria.indicators {
      for item in indicator.items {
        let isOnly = indicator.items.count == 1
        let texts: [(IntakeAccount.Match, [String])] = [
          (.id, [item.id.rawValue]), (.question, Self.words(item.question)),
          (.name, isOnly ? Self.words(indicator.name) : []),
        ]
        for (match, words) in texts {
          for word in words where kinds[ComparedText.key(word)] == nil { kinds[ComparedText.key(word)] = match }
        }
        addAliases(item.id, texts, units: isOnly ? Self.words(indicator.unit) : [], criteria)
      }
    }
  }

  /// What stands before an alias that is a code: a header that has a blank or a sign in it may be a remark.
  private static let code = "="

  private static func words(_ text: LocalizedText) -> [String] {
    [text.english, text.korean ?? ""].filter { !$0.isEmpty }
  }

  private mutating func addAliases(
    _ item: ItemID, _ texts: [(IntakeAccount.Match, [String])], units: [String], _ criteria: CriteriaSet
  ) {
    let id = FoldedName.of(item.rawValue)
    let groups = plan.groups[item] ?? []
    for (match, words) in texts {
      for word in words.map(FoldedName.of) where !word.isEmpty {
        for start in match == .id ? [word] : [word, id + word] {
          let kind = start == word ? match : .id
          add(start, .value(item, group: nil), kind)
          for unit in units.map(FoldedName.of) where !unit.isEmpty {
            add(start + unit, .value(item, group: nil), kind)
          }
          for group in groups {
            for name in Self.names(of: group, in: criteria).map(FoldedName.of) where !name.isEmpty {
              add(start + name, .value(item, group: group), kind)
              add(start + name + "n", .sampleSize(item, group: group), kind)
              if match == .id { add(start + name + "missing", .missing(item, group: group), kind) }
            }
          }
          guard match == .id else { continue }
          // Beside the names, codes that forms of other tools can have, in which no point may stand and which are short.
          let hasMargin = plan.slot(AnswerKey(item, isMargin: true)) != nil
          for key in [start + "missing", Self.code + start + "why"] { add(key, .missing(item, group: nil), kind) }
          for key in [start + "evidence", Self.code + start + "doc"] { add(key, .evidence(item), kind) }
          for key in hasMargin ? [start + "margin", Self.code + start + "off"] : [] { add(key, .margin(item), kind) }
        }
      }
    }
  }

  private static func names(of group: GroupID, in criteria: CriteriaSet) -> [String] {
    var result = [group.rawValue]
    for rule in criteria.divide?.groups ?? [] {
      if rule.id == group { result += words(rule.name) }
      if rule.reference == group { result += words(rule.referenceName) }
    }
    return result
  }

  private mutating func add(_ alias: String, _ use: ColumnUse, _ match: IntakeAccount.Match) {
    if let known = aliases[alias] {
      if known?.use != use { aliases[alias] = .some(nil) }
    } else {
      aliases[alias] = .some((use, match))
    }
  }

  /// What a header means; `nil` if it names nothing, or several things.
  func meaning(of header: String) -> Meaning? {
    guard !header.isEmpty, header.utf8.count <= 2_000 else { return nil }
    if let use = names.use(of: header) { return Meaning(use: use, match: kind(of: header), isMapped: false) }
    let folded = FoldedName.of(header)
    let isCode = header.utf8.allSatisfy {
      (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0)
        || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0 | 0x20)
    }
    guard let alias = aliases[folded] ?? (isCode ? aliases[Self.code + folded] : nil), let alias else { return nil }
    return Meaning(use: alias.use, match: alias.match, isMapped: true)
  }

  /// Whether a header is the name of several items.
  func isShared(_ header: String) -> Bool {
    if plan.isShared(header) { return true }
    guard let alias = aliases[FoldedName.of(header)] else { return false }
    return alias == nil
  }

  /// By what a header that is the criteria set's own names its item.
  func kind(of header: String) -> IntakeAccount.Match {
    if let kind = kinds[ComparedText.key(header)] { return kind }
    let compared = ComparedText.key(header)
    let body = compared.prefix { $0 != "[" }
    for text in [String(body), compared.replacing(".evidence", with: ""), compared.replacing(".margin", with: "")] {
      if let kind = kinds[text] { return kind }
    }
    return .id
  }
}

extension ColumnUse {
  /// The use as accounts name it: the header that the criteria set itself would give it.
  var label: String {
    switch self {
    case .value(let item, let group): AnswerKey(item, group: group).header
    case .sampleSize(let item, let group): AnswerKey(item, group: group, isSampleSize: true).header
    case .evidence(let item): "\(item).evidence"
    case .margin(let item): AnswerKey(item, isMargin: true).header
    case .proof(let item, let part): "\(item).\(part.rawValue)"
    case .answerProof(let part): part.rawValue
    case .question: "question"
    case .group: "group"
    case .answer: "value"
    case .answerCount: "n"
    case .answerEvidence: "evidence"
    case .answerMargin: "margin"
    case .missing(let item, let group): AnswerKey(item, group: group).header + ".missing"
    case .answerMissing: "missing"
    case .answerOrigin(let part): part.rawValue
    case .groupAnswer(let group): "[\(group)]"
    case .groupCount(let group): "[\(group)].n"
    case .ignored: ""
    }
  }
}
