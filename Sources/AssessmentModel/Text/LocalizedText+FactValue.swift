package import Diagnostics

extension FactValue {
  /// A name in the reader's language, where somebody has written it.
  package static func name(_ text: LocalizedText) -> FactValue { .named(text.english, korean: text.korean) }
}
