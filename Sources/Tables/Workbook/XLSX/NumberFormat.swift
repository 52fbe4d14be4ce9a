/// What the format of a cell makes of its number.
enum NumberMeaning: UInt8 {
  case number
  case percent
  case date
  case dateTime
  /// A time of day.
  case time
  /// A duration, whose hours go beyond 24.
  case elapsed
  /// A day or a time, whichever the value is: formats that differ from country to country.
  case dateOrTime
}

/// A number format, section by section: what it makes of a number of each sign.
struct NumberFormat {
  static let general = NumberFormat(sections: [NumberFormatSection(meaning: .number)])

  var sections: [NumberFormatSection]

  /// Whether every number has the same meaning, so that its value need not be looked at.
  let uniform: NumberMeaning?

  init(sections: [NumberFormatSection]) {
    self.sections = sections
    let first = sections.first?.meaning ?? .number
    uniform = sections.allSatisfy { $0.meaning == first } ? first : nil
  }

  /// The format of a code such as `0.0%` or `[h]:mm`.
  init(code: String) {
    self.init(sections: NumberFormatCode.sections(of: code))
  }

  /// A format that every workbook has, by its number.
  init(builtIn id: Int) {
    let meaning: NumberMeaning =
      switch id {
      case 9, 10, 67, 68: .percent
      case 14...17, 27...31, 36, 50...54, 57, 58, 71...74, 81: .date
      case 22, 77: .dateTime
      case 18...21, 32, 33, 45, 47, 75, 76, 78, 80: .time
      case 46, 79: .elapsed
      case 34, 35, 55, 56: .dateOrTime
      default: .number
      }
    self.init(sections: [NumberFormatSection(meaning: meaning)])
  }

  /// What the format makes of a number: the first section whose condition holds.
  func meaning(of value: Double) -> NumberMeaning {
    if let uniform { return uniform }
    for (position, section) in sections.enumerated() {
      if let condition = section.condition {
        if condition.holds(value) { return section.meaning }
        continue
      }
      // Without conditions: positive, negative, zero; with fewer sections the first takes the rest.
      switch (sections.count, position) {
      case (1, 0): return section.meaning
      case (2, 0) where value >= 0 || sections[1].condition != nil: return section.meaning
      case (3..., 0) where value > 0: return section.meaning
      case (_, 1) where value < 0 || sections.count == 2: return section.meaning
      case (3..., 2): return section.meaning
      default: continue
      }
    }
    return sections.first?.meaning ?? .number
  }
}

/// One section of a number format.
struct NumberFormatSection {
  /// A condition in brackets, such as `[<1]`.
  struct Condition {
    enum Comparison { case less, atMost, more, atLeast, equal, other }
    var comparison: Comparison
    var bound: Double

    func holds(_ value: Double) -> Bool {
      switch comparison {
      case .less: value < bound
      case .atMost: value <= bound
      case .more: value > bound
      case .atLeast: value >= bound
      case .equal: value == bound
      case .other: value != bound
      }
    }
  }

  var meaning: NumberMeaning
  var condition: Condition?
}
