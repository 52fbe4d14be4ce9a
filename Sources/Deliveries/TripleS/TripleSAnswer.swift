internal import Diagnostics

/// Reads what stands in the place of one variable.
struct TripleSAnswer {
  /// What a field became.
  enum Reading: Equatable {
    case answer(DeliveredAnswer.Content)
    /// Nothing stands there.
    case blank
    /// Something that the variable's type cannot hold.
    case broken
    /// An answer that no value or range of the variable has.
    case unknown(DeliveredAnswer.Content)
    /// A number with a label that tells no reason for its being there.
    case labelled(String)
    /// A number whose label tells why there is none.
    case missing(AbsenceReason, String)
  }

  let variable: TripleSVariable
  /// The codes of the options in their order, and their places in it by one spelling of the code.
  let options: [DeliveredOption]
  private let positions: [String: Int]
  /// The highest code, which a string of bits is as long as.
  private let highest: Int

  init(_ variable: TripleSVariable, language: String?) {
    self.variable = variable
    var options = variable.values.map {
      DeliveredOption(name: $0.code, label: TripleSTexts.text($0.labels, language))
    }
    if variable.kind == .logical { options = [DeliveredOption(name: "1"), DeliveredOption(name: "0")] }
    var positions: [String: Int] = [:]
    for (place, option) in options.enumerated() where positions[PlainNumber.key(option.name)] == nil {
      positions[PlainNumber.key(option.name)] = place
    }
    // A range of a choice is so many codes without labels.
    if variable.kind == .single || variable.kind == .multiple {
      for range in variable.ranges where range.upperBound - range.lowerBound < Double(TripleSVariable.mostOptions) {
        var code = range.lowerBound.rounded(.up)
        while code <= range.upperBound, options.count < TripleSVariable.mostOptions, abs(code) < 1e15 {
          let key = PlainNumber.key("\(Int(code))")
          if positions[key] == nil {
            positions[key] = options.count
            options.append(DeliveredOption(name: "\(Int(code))"))
          }
          code += 1
        }
      }
    }
    (self.options, self.positions) = (options, positions)
    let top = variable.ranges.map(\.upperBound).filter { abs($0) < 1e9 }.map { Int($0) }
    highest = (options.compactMap { Int($0.name) } + top).max() ?? 0
  }

  /// The question.
  func question(_ name: String, _ language: String?) -> DeliveredQuestion {
    let kind: DeliveredQuestion.Kind =
      switch variable.kind {
      case .single: .choice
      case .multiple: .choices
      case .quantity: .number
      case .character: .text
      case .logical: .boolean
      case .date, .time: .date
      }
    return DeliveredQuestion(
      name: name, label: variable.label(language), labels: variable.labels.filter { !$0.language.isEmpty },
      kind: variable.use == "serial" ? .record : kind, options: options, place: variable.place)
  }

  /// What a row has in the variable's place.
  func read(_ data: TripleSData, _ row: Int) -> Reading {
    if variable.kind == .multiple, let spread = variable.spread { return codes(data, row, spread) }
    let field = data.field(row, variable.start, variable.finish)
    guard !field.text.isEmpty else { return .blank }
    guard !field.isCut || variable.kind == .character else { return .broken }
    switch variable.kind {
    case .character: return .answer(.value(field.text))
    case .single: return single(field.text)
    case .multiple: return bits(field)
    case .quantity: return quantity(field.text)
    case .logical: return ["0", "1"].contains(field.text) ? .answer(.value(field.text)) : .broken
    case .date: return Self.isDay(field.text) ? .answer(.value(field.text)) : .broken
    case .time: return Self.isTime(field.text) ? .answer(.value(field.text)) : .broken
    }
  }

  private func single(_ text: String) -> Reading {
    if let place = positions[PlainNumber.key(text)] { return .answer(.value(options[place].name)) }
    if let number = PlainNumber.value(text), variable.ranges.contains(where: { $0.contains(number) }) {
      return .answer(.value(text))
    }
    return .unknown(.value(text))
  }

  private func quantity(_ text: String) -> Reading {
    guard let number = PlainNumber.value(text) else { return .broken }
    if let place = positions[PlainNumber.key(text)] {
      guard let label = options[place].label else { return .answer(.value(text)) }
      return MissingLabel.reason(label).map { .missing($0, "\(options[place].name) = \(label)") }
        ?? .labelled("\(options[place].name) = \(label)")
    }
    let isInside = variable.ranges.isEmpty || variable.ranges.contains { $0.contains(number) }
    return isInside ? .answer(.value(text)) : .unknown(.value(text))
  }

  /// A string of bits, the first one for code 1: as long as the highest code, behind it blanks or zeros.
  private func bits(_ field: TripleSData.Field) -> Reading {
    let bits = Array(field.text.utf8)
    guard bits.count >= highest, !field.raw.hasPrefix(" "),
      bits.allSatisfy({ $0 == UInt8(ascii: "0") || $0 == UInt8(ascii: "1") })
    else { return .broken }
    var chosen: [Int] = []
    var isKnown = true
    for (number, bit) in bits.enumerated() where bit == UInt8(ascii: "1") {
      if let place = positions[PlainNumber.key("\(number + 1)")] { chosen.append(place) } else { isKnown = false }
    }
    let content = DeliveredAnswer.Content.choices(chosen.sorted().map { options[$0].name }, other: nil)
    return isKnown ? .answer(content) : .unknown(content)
  }

  /// Codes one behind the other; blanks and zeros are places that are not needed.
  private func codes(_ data: TripleSData, _ row: Int, _ spread: (fields: Int, width: Int?)) -> Reading {
    var parts: [String] = []
    if data.isFields, variable.finish > variable.start {
      parts = (variable.start...min(variable.finish, variable.start + max(1, spread.fields) - 1)).map {
        data.field(row, $0, $0).text
      }
    } else {
      let field = data.field(row, variable.start, variable.finish)
      let width = max(1, spread.width ?? "\(highest)".utf8.count)
      let letters = Array((data.isFields ? field.text : field.raw).unicodeScalars)
      var cursor = 0
      while cursor < letters.count {
        let piece = letters[cursor..<min(cursor + width, letters.count)]
        let part = PlainLabel.trimmed(String(String.UnicodeScalarView(piece)))
        if !part.isEmpty, piece.count < width || parts.count >= spread.fields {
          if PlainNumber.key(part) != PlainNumber.key("0") || piece.count < width { return .broken }
        }
        parts.append(part)
        cursor += width
      }
    }
    let written = parts.filter { !$0.isEmpty }
    guard !written.isEmpty else { return .blank }
    var chosen: Set<Int> = []
    var isKnown = true
    for part in written {
      guard PlainNumber.value(part) != nil else { return .broken }
      if let place = positions[PlainNumber.key(part)] {
        chosen.insert(place)
      } else if PlainNumber.key(part) != PlainNumber.key("0") {
        isKnown = false
      }
    }
    let content = DeliveredAnswer.Content.choices(chosen.sorted().map { options[$0].name }, other: nil)
    return isKnown ? .answer(content) : .unknown(content)
  }

  /// `20150805`
  private static func isDay(_ text: String) -> Bool {
    guard text.utf8.count == 8, text.utf8.allSatisfy({ (0x30...0x39).contains($0) }),
      let number = Int(text)
    else { return false }
    let (month, day) = (number / 100 % 100, number % 100)
    return (1...12).contains(month) && (1...31).contains(day)
  }

  /// `121936` or `1219`
  private static func isTime(_ text: String) -> Bool {
    guard text.utf8.count == 4 || text.utf8.count == 6, text.utf8.allSatisfy({ (0x30...0x39).contains($0) }),
      let number = Int(text.utf8.count == 4 ? text + "00" : text)
    else { return false }
    return number / 10000 < 24 && number / 100 % 100 < 60 && number % 100 < 60
  }
}
