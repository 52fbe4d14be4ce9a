import AssessmentModel
import Testing

@testable import Words

/// Every language has words for every method, with slots for the same values.
@Suite("Methods in every language")
struct MethodTemplateTests {
  private struct Entry {
    var name: String
    var templates: [Language: String]
    /// How many numbers and names among its parameters stand in the template.
    var form: MethodForm
  }

  private static let entries: [Entry] = {
    func entry(_ name: String, _ form: MethodForm, _ template: (any LanguageWords.Type) -> String?) -> Entry {
      var templates: [Language: String] = [:]
      for language in Language.allCases { templates[language] = template(language.words) }
      return Entry(name: name, templates: templates, form: form)
    }
    return Normalisation.Name.allCases.map { name in entry("\(name)", name.form) { $0.template(name) } }
      + Aggregation.Name.allCases.map { name in entry("\(name)", name.form) { $0.template(name) } }
      + Weighting.Name.allCases.map { name in entry("\(name)", name.form) { $0.template(name) } }
  }()

  @Test func noLanguageLacksAMethod() {
    #expect(Self.entries.count == 14 + 13 + 12)
    for entry in Self.entries { #expect(entry.templates.count == Language.allCases.count, "\(entry.name)") }
  }

  @Test func everyLanguageTakesTheSameValues() {
    for entry in Self.entries {
      let found = Language.allCases.map { Self.slots(entry.templates[$0] ?? "") }
      #expect(Set(found).count == 1, "\(entry.name)")
      // A slot that no parameter fills would stop the program where the method is shown.
      #expect(found[0].count <= Self.fillings(entry.form), "\(entry.name)")
      #expect(found[0] == (1..<found[0].count + 1).map { "\($0)" }, "\(entry.name)")
    }
  }

  @Test func koreanIsKorean() {
    for entry in Self.entries {
      let (english, korean) = (entry.templates[.english] ?? "", entry.templates[.korean] ?? "")
      #expect(Self.hasHangul(korean) || english == korean, "\(entry.name): \(korean)")
      #expect(!Self.hasHangul(english), "\(entry.name)")
    }
  }

  private static func slots(_ text: String) -> [String] {
    text.matches(of: /\{([1-9])/).map { String($0.output.1) }.sorted()
  }

  private static func fillings(_ form: MethodForm) -> Int {
    form.parameters.reduce(0) { count, parameter in
      switch parameter.kind {
      case .number, .city, .places, .experts: count + 1
      case .shareBounds: count + 2
      case .constant, .ties, .flag, .steps, .zero, .preference, .ranks, .matrix, .bestWorst: count
      }
    }
  }

  private static func hasHangul(_ text: String) -> Bool {
    text.unicodeScalars.contains { (0xAC00...0xD7A3).contains($0.value) }
  }
}
