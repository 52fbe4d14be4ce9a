import AssessmentModel
import Diagnostics

/// Learnt values of an earlier run that this run applies instead of learning them again.
struct Pins {
  private struct Key: Hashable {
    var name: String
    var subject: String
  }

  private let pinned: [LearntValue]
  private let values: [Key: Double]
  private var used: Set<Key> = []

  init(_ pinned: [LearntValue]) {
    self.pinned = pinned
    values = Dictionary(
      pinned.map { (Key(name: $0.name, subject: $0.subject), $0.value) }, uniquingKeysWith: { first, _ in first })
  }

  /// Whether nothing is pinned.
  var isEmpty: Bool { values.isEmpty }

  /// The pinned value, if there is one; it then counts as used.
  mutating func value(_ name: String, of subject: String) -> Double? {
    let key = Key(name: name, subject: subject)
    guard let value = values[key] else { return nil }
    used.insert(key)
    return value
  }

  /// Whether a value is pinned; asking does not use it.
  func holds(_ name: String, of subject: String) -> Bool { values[Key(name: name, subject: subject)] != nil }

  /// A note for every pinned value that nothing asked for.
  var unusedNotes: [Diagnostic] {
    pinned.filter { !used.contains(Key(name: $0.name, subject: $0.subject)) }.map { pin in
      Diagnostic(
        .unusedPin, .note,
        .scoring(.unusedPin, .text(pin.name), .text(pin.subject), .number(DecimalText.exact(pin.value))))
    }
  }
}
