internal import ArgumentParser
internal import AssessmentModel
internal import Diagnostics
internal import Words
internal import Workflow

/// A language on the command line.
struct LanguageChoice: ExpressibleByArgument {
  /// The language.
  let language: Language

  init(_ language: Language) { self.language = language }

  init?(argument: String) {
    guard let language = Language(rawValue: argument) else { return nil }
    self.init(language)
  }

  /// The codes of the languages, for help, completion and suggestions.
  static let allValueStrings = Language.allCases.map(\.rawValue)

  /// The codes as a sentence names them: `en or ko`.
  static let words = Wording(.english).list(allValueStrings, .or)

  var defaultValueDescription: String { language.rawValue }
}

/// One word of a list option: a value, or several with commas between them.
///
/// `--write xml,html`, `--write xml html` and `--write xml --write html` mean the same; a value given twice counts once.
protocol ListedChoice: ExpressibleByArgument {
  associatedtype Value: Hashable
  /// What the words stand for.
  static var meanings: [(word: String, values: [Value])] { get }
  var values: [Value] { get }
  init(values: [Value])
}

extension ListedChoice {
  init?(argument: String) {
    var values: [Value] = []
    for word in argument.split(separator: ",", omittingEmptySubsequences: false) {
      guard let meaning = Self.meanings.first(where: { $0.word == word }) else { return nil }
      values += meaning.values
    }
    self.init(values: values)
  }

  /// The words, for help, completion and suggestions.
  static var allValueStrings: [String] { meanings.map(\.word) }

  var defaultValueDescription: String {
    Self.meanings.filter { $0.values.count == 1 && values.contains($0.values[0]) }.map(\.word).joined(separator: ",")
  }
}

extension Collection where Element: ListedChoice {
  /// All values in the order given, each once.
  var values: [Element.Value] {
    var seen: Set<Element.Value> = []
    return flatMap(\.values).filter { seen.insert($0).inserted }
  }
}

/// Languages of pages.
struct LanguageList: ListedChoice {
  static let meanings: [(word: String, values: [Language])] =
    Language.allCases.map { ($0.rawValue, [$0]) } + [(Language.allCases.count == 2 ? "both" : "all", Language.allCases)]

  /// The words as a sentence names them: `en, ko or both`.
  static let words = Wording(.english).list(meanings.map(\.word), .or)

  let values: [Language]
}

/// Formats of reports.
struct FormatList: ListedChoice {
  static let meanings: [(word: String, values: [ReportFormat])] =
    ReportFormat.allCases.map { ($0.rawValue, [$0]) } + [("all", ReportFormat.forReaders)]
  let values: [ReportFormat]
}

/// Forms of a comparison.
struct ComparisonFormList: ListedChoice {
  static let meanings: [(word: String, values: [ComparisonForm])] = ComparisonForm.allCases.map { ($0.rawValue, [$0]) }
  let values: [ComparisonForm]
}

/// Surveys on the command line: names and paths, with commas or blanks between them.
enum SurveyList {
  /// Each name or path once, in the order given; a path with a comma in it that is there stays whole.
  static func names(_ words: [String]) -> [String] {
    var seen: Set<String> = []
    return words.flatMap { word -> [String] in
      guard word.contains(","), FolderListing.kind(of: word) == .nothing else { return [word] }
      return word.split(separator: ",").map(String.init)
    }.filter { seen.insert($0).inserted }
  }
}
