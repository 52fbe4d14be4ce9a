public import AssessmentModel
import XMLStream

/// A code that stands for a missing value, as a survey lists it.
public struct MissingCode: Sendable, Hashable {
  /// What stands in the cell; the empty text for an empty cell.
  public var code: String
  /// What it means.
  public var reason: MissingReason

  /// Creates a code.
  public init(code: String, reason: MissingReason) {
    self.code = code
    self.reason = reason
  }

  /// The number that the code is, compared with cells by its value: `-999` is `-999.0`; `nil` if it is none or lies
  /// outside ``NumberRange``, so that it is compared as text only.
  package var number: Double? {
    let text = ComparedText.of(code)
    guard let number = DecimalBytes.double(Array(text.utf8).span), NumberRange.holds(number) else { return nil }
    return number
  }
}

/// The codes for missing values of one survey, found by what stands in a cell.
///
/// Texts are compared as ``ComparedText`` says, whatever the case; numbers by their value.
struct MissingCodes: Sendable {
  /// A code with what is needed to find it fast.
  private struct Entry {
    let bytes: [UInt8]
    let reason: MissingReason
  }

  /// Up to this many are compared one by one, more are looked up.
  private static let few = 8

  private var entries: [Entry] = []
  private var reasons: [String: MissingReason] = [:]
  private var numbers: [Double] = []
  private var numberReasons: [Double: MissingReason] = [:]
  private var isFirstByte = [Bool](repeating: false, count: 256)
  /// Whether the survey itself says what `n/a` means.
  private var isDefaultListed = false
  /// What an empty cell means.
  private(set) var empty = MissingReason.noAnswer

  /// What stands for “not applicable” unless the survey says otherwise.
  static let standard = MissingCode(code: "n/a", reason: .notApplicable)

  /// Of codes that are equal, the last counts.
  init(_ listed: [MissingCode]) {
    add(Self.standard)
    for code in listed {
      if ComparedText.key(code.code) == Self.standard.code { isDefaultListed = true }
      add(code)
    }
    entries = reasons.count > Self.few ? [] : reasons.map { Entry(bytes: Array($0.key.utf8), reason: $0.value) }
  }

  private mutating func add(_ code: MissingCode) {
    let key = ComparedText.key(code.code)
    guard let first = key.utf8.first else {
      empty = code.reason
      return
    }
    reasons[key] = code.reason
    isFirstByte[Int(first)] = true
    if (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(first) { isFirstByte[Int(first ^ 0x20)] = true }
    guard let number = code.number else { return }
    if numberReasons.updateValue(code.reason, forKey: number) == nil { numbers.append(number) }
  }

  /// Whether a word is listed.
  func holds(word: String) -> Bool { reasons[word] != nil }

  /// The reason that an ASCII cell gives as text.
  func reason(ascii cell: UnsafeBufferPointer<UInt8>) -> MissingReason? {
    guard unsafe isFirstByte[Int(cell[0])] else { return nil }
    if entries.isEmpty { return unsafe reasons[String(decoding: cell, as: UTF8.self).lowercased()] }
    for entry in entries where unsafe Self.isSame(cell, entry.bytes) { return entry.reason }
    return nil
  }

  /// The reason that a text in its compared form gives.
  func reason(text: String) -> MissingReason? { reasons[text.lowercased()] }

  /// Whether a cell is the code that counts unless the survey says otherwise, so that an option of its name comes first.
  func isStandardOnly(_ cell: UnsafeBufferPointer<UInt8>) -> Bool {
    unsafe !isDefaultListed && Self.isSame(cell, Self.standardBytes)
  }
  private static let standardBytes = Array(standard.code.utf8)

  /// Whether any code is a number.
  var hasNumbers: Bool { !numbers.isEmpty }

  /// Whether a number is a listed code.
  @inline(__always)
  func holds(_ number: Double) -> Bool {
    if numbers.isEmpty { return false }
    return numbers.count > Self.few ? numberReasons[number] != nil : numbers.contains(number)
  }

  /// The reason that a number gives.
  func reason(_ number: Double) -> MissingReason? { holds(number) ? numberReasons[number] : nil }

  /// Whether a cell is a lower-case text but for the case of ASCII letters.
  static func isSame(_ cell: UnsafeBufferPointer<UInt8>, _ text: [UInt8]) -> Bool {
    guard cell.count == text.count else { return false }
    for index in 0..<text.count where unsafe cell[index] != text[index] {
      let letter = unsafe cell[index] | 0x20
      guard letter == text[index], (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(letter) else { return false }
    }
    return true
  }
}
