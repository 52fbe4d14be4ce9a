import AssessmentModel
import Diagnostics
import XMLStream

extension XMLWriter {
  /// `<values><value>…</value></values>` around one number; `NA` for none, the reason in the value's name.
  func values(_ number: Double?, missing reason: String? = nil, concept: String? = nil) {
    element("values") {
      element("value") {
        if number == nil { attribute("name", reason) }
        attribute("mcdaConcept", concept)
        if let number { real(number) } else { element("NA") }
      }
    }
  }

  /// The same around a word.
  func values(label: String) {
    element("values") { element("value") { element("label", text: label) } }
  }

  /// A number as `real`; `xs:int` has only 32 bits.
  func real(_ number: Double) { element("real", text: DecimalText.exact(number)) }

  /// A number in an element of its own.
  func real(_ name: StaticString, _ number: Double) { element(name) { real(number) } }

  /// A description with a comment, if there is one.
  func comment(of text: String) {
    if !text.isEmpty { element("description") { element("comment", text: text) } }
  }
}
