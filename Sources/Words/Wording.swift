package import AssessmentModel
package import Diagnostics

/// The words of one language, about one kind of unit.
package struct Wording: Sendable {
  package let language: Language
  /// Whether the units are countries.
  package let areCountries: Bool
  private let rules: any LanguageRules.Type

  /// The words of a language.
  package init(_ language: Language, areCountries: Bool = false) {
    self.language = language
    self.areCountries = areCountries
    rules = language.rules
  }

  /// A phrase with its arguments filled in.
  package func callAsFunction(_ phrase: Phrase, _ arguments: String...) -> String {
    filled(phrase[language], arguments)
  }

  /// A number of units with their noun: `82 cities`.
  package func count(_ number: String) -> String { rules.count(number, areCountries: areCountries) }

  /// A number of percent with its sign.
  package func percent(_ number: String) -> String { rules.percent(number) }

  /// A name, in English where nobody has written it in the language.
  func named(_ english: String, korean: String?) -> String { LocalizedText(english, korean: korean)[language] }

  /// Values in their order, joined.
  package func list(_ values: [String], _ joint: FactValue.Joint) -> String { rules.list(values, joint) }

  /// A template with its arguments filled in; what stands in an argument is never taken for a template.
  ///
  /// - Complexity: O(length).
  package func filled(_ template: String, _ arguments: [String]) -> String {
    unsafe template.withBytes { bytes in
      guard unsafe bytes.contains(UInt8(ascii: "{")) else { return template }
      var result: [UInt8] = []
      result.reserveCapacity(bytes.count + 64)
      var last = ""
      var rest = unsafe bytes[...]
      while let open = unsafe rest.firstIndex(of: UInt8(ascii: "{")),
        let close = unsafe rest[open...].firstIndex(of: UInt8(ascii: "}"))
      {
        unsafe result.append(contentsOf: rest[..<open])
        unsafe result.append(contentsOf: slot(rest[(open + 1)..<close], arguments, &last).utf8)
        unsafe rest = unsafe rest[(close + 1)...]
      }
      unsafe result.append(contentsOf: rest)
      return String(decoding: result, as: UTF8.self)
    }
  }

  /// What stands for a slot: its first part, with what each further part asks for.
  private func slot(_ slot: Slice<UnsafeBufferPointer<UInt8>>, _ arguments: [String], _ last: inout String) -> String {
    if let bar = unsafe slot.firstIndex(of: UInt8(ascii: "|")) {
      return unsafe String(decoding: last == "1" ? slot[..<bar] : slot[(bar + 1)...], as: UTF8.self)
    }
    // Nearly every slot is a digit alone.
    if unsafe slot.count == 1, let digit = unsafe slot.first, (UInt8(ascii: "1")...UInt8(ascii: "9")).contains(digit) {
      let number = Int(digit - UInt8(ascii: "0"))
      precondition(number <= arguments.count, "the phrase has no argument \(number)")
      last = arguments[number - 1]
      return last
    }
    let parts = unsafe String(decoding: slot, as: UTF8.self).split(separator: ":", omittingEmptySubsequences: false)
    var text: String
    if let number = Int(parts[0]) {
      precondition(arguments.indices.contains(number - 1), "the phrase has no argument \(number)")
      text = arguments[number - 1]
      last = text
    } else {
      guard let form = UnitNoun(rawValue: String(parts[0])) else {
        preconditionFailure("a phrase has no slot {\(parts[0])}")
      }
      text = rules.noun(form, areCountries: areCountries)
    }
    for part in parts.dropFirst() {
      if part == "city" {
        text = count(text)
      } else if part.hasPrefix("-") {
        text = rules.ending(part.dropFirst(), after: text)
      } else {
        text += rules.ending(part, after: text)
      }
    }
    return text
  }
}
