/// Gives each name of the source a name of its own that the target allows, the same one each time.
struct NameMaker {
  /// What a name may be.
  enum Form {
    /// Letters, digits, `.`, `-` and `_`, a letter or digit first: the names of criteria files and registries.
    case identifier
    /// Letters, digits, `.` and `_`, a letter first: a column name that R reads as it stands.
    case column
  }

  private let form: Form
  private var names: [String: String] = [:]
  private var taken: Set<String> = []
  /// What was changed, in the order in which it was met.
  private(set) var changes: [(from: String, to: String)] = []

  init(_ form: Form, reserved: [String] = []) {
    self.form = form
    taken = Set(reserved)
  }

  /// The name for a key; `wanted` is what it should be like.
  mutating func name(for key: String, like wanted: String? = nil) -> String {
    if let name = names[key] { return name }
    let source = wanted ?? key
    let base = Self.shaped(source, form)
    var name = base
    var number = 2
    while taken.contains(name) {
      name = "\(base)_\(number)"
      number += 1
    }
    names[key] = name
    taken.insert(name)
    if name != source { changes.append((source, name)) }
    return name
  }

  private static func shaped(_ text: String, _ form: Form) -> String {
    let filler = form == .identifier ? UInt8(ascii: "-") : UInt8(ascii: "_")
    var bytes: [UInt8] = []
    for scalar in text.unicodeScalars {
      let isKept = isLetter(scalar) || isDigit(scalar) || scalar == "." || scalar == "_" || scalar == "-"
      if isKept, form == .identifier || scalar != "-" {
        bytes.append(UInt8(scalar.value))
      } else if bytes.last != filler {
        bytes.append(filler)
      }
    }
    let first = bytes.first.map(Unicode.Scalar.init)
    let isStart = first.map { isLetter($0) || form == .identifier && isDigit($0) } ?? false
    return (isStart ? "" : "x") + String(decoding: bytes, as: UTF8.self)
  }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar)
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }
}
