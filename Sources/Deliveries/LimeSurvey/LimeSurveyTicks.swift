internal import Diagnostics

/// How the options of a multiple choice are ticked in an export.
enum LimeSurveyTicks {
  /// `Y`, and nothing where an option was not chosen or not shown.
  case letters
  /// `1` and `2` (or `0`) for yes and no, as the export's conversion has it; nothing where the option was not shown.
  case numbers
  /// `1` for yes, and nothing where an option was not chosen or not shown.
  case ones
  /// `Yes`, `No`, and `N/A` where the option was not shown.
  case words

  /// The words in the languages in which they are known.
  static let yes: Set<String> = ["Yes", "예", "Ja", "Oui", "Sí", "Sim", "Sì"]
  static let no: Set<String> = ["No", "아니오", "Nein", "Non", "Não", "Nee"]
  static let other: Set<String> = ["-oth-", "Other", "기타", "Andere", "Autre", "Otro", "Altro", "Outro"]
  static let notApplicable: Set<String> = ["N/A", "해당 없음", "k. A."]

  /// What a cell says; `nil` if it says neither yes nor no.
  static func read(_ text: String, isNull: Bool, style: LimeSurveyTicks, knowsNull: Bool) -> ChoiceTick? {
    if isNull { return .notShown }
    switch text {
    case "":
      switch style {
      case .letters, .ones, .words: return knowsNull ? .notChosen : .blank
      case .numbers: return knowsNull ? .notChosen : .notShown
      }
    case "Y": return .chosen
    case "N": return .notChosen
    case "1": return style == .numbers || style == .ones ? .chosen : nil
    case "2", "0": return style == .numbers ? .notChosen : nil
    default:
      guard style == .words else { return nil }
      if yes.contains(text) { return .chosen }
      if no.contains(text) { return .notChosen }
      return notApplicable.contains(text) ? .notShown : nil
    }
  }

  /// The style of columns that are known to be options; `nil` where nothing is ticked.
  ///
  /// An export may turn `Y` alone, or what is no `Y` alone, into a number; only the latter tells what was not shown.
  static func style(of values: Set<String>) -> LimeSurveyTicks? {
    let words = yes.union(no).union(notApplicable)
    if values.contains(where: words.contains) { return .words }
    if values.contains("2") || values.contains("0") { return .numbers }
    if values.contains("Y") { return .letters }
    return values.contains("1") ? .ones : values.contains("N") ? .letters : nil
  }
}

/// What columns with one code and different subquestions are, told by what stands in them.
struct LimeSurveyKind {
  /// What they are.
  enum Verdict {
    /// Options of one multiple choice; `isCertain` if nothing else has such columns.
    case choices(isCertain: Bool)
    /// Questions of their own.
    case apart
    /// Columns of 1 and 2, which may be codes, or yes and no; or of yes and no, which may be rows of an array.
    case undecided
  }

  /// Tells it by the columns of options.
  ///
  /// - Parameter hasOther: whether there is a text under “other” and no column for the question as a whole, which only
  ///   a multiple choice has.
  static func verdict(_ answers: LimeSurveyAnswers, _ columns: [Int], hasOther: Bool) -> Verdict {
    guard !columns.isEmpty else { return .apart }
    let values = columns.reduce(into: Set<String>()) { $0.formUnion(answers.values($1)) }
    let words = LimeSurveyTicks.yes.union(LimeSurveyTicks.no).union(LimeSurveyTicks.notApplicable)
    if values.isEmpty { return hasOther ? .choices(isCertain: true) : .apart }
    if values == ["Y"] { return .choices(isCertain: hasOther) }
    if values.isSubset(of: ["0", "1", "2"]) { return hasOther ? .choices(isCertain: true) : .undecided }
    if values.isSubset(of: words), columns.allSatisfy(answers.isFull) {
      // Rows of an array that were not shown are empty; only the options of a multiple choice, all of them or some, have
      // N/A. An answer “N/A” of somebody's own would look alike.
      let isMarked = values.contains { LimeSurveyTicks.notApplicable.contains($0) }
      return hasOther ? .choices(isCertain: true) : isMarked ? .choices(isCertain: false) : .undecided
    }
    return hasOther && values.isSubset(of: words.union(["Y", "N", "0", "2"])) ? .choices(isCertain: true) : .apart
  }
}
