package import AssessmentModel
package import Diagnostics

/// What one column's cells may be, laid out for reading many of them.
package struct CellRule: Sendable {
  /// The kinds that are read differently.
  enum Kind: UInt8, Sendable {
    case yesNo, level, count, percent, number, options
  }

  let kind: Kind
  let lower: Double
  let upper: Double
  let options: [(code: [UInt8], points: Double)]
  private let pointsOfCode: [String: Double]
  /// Points by the compared form of codes that no two options share.
  private let pointsOfText: [String: Double]
  /// Points by the compared form of codes without case.
  private let pointsOfKey: [String: Double]
  private let codesOfLabel: [String: String?]
  /// Points by the number that a code is, where no two options share it.
  private let pointsOfNumber: [Double: Double]

  /// Words that may stand beside a number and say no more than the criteria set does, as they are compared.
  let units: Set<String>
  /// Whether numbers are percentages, by the unit of their indicator.
  private let isOfPercent: Bool

  /// The rule of a scale.
  ///
  /// - Parameter unit: the unit in words, which may stand beside the numbers.
  package init(_ scale: Scale, unit: LocalizedText = .empty) {
    let words = [unit.english, unit.korean ?? ""].compactMap { UnitWord.key($0, isBefore: false) }
    units =
      switch scale {
      case .percent: Set(Self.percentWords)
      case .level: ["level", "stufe", "niveau", "nivel", "단계", "수준"]
      case .yesNo, .count, .number, .options: Set(words)
      }
    isOfPercent = [unit.english, unit.korean ?? ""].contains { Self.namesPercent($0) }
    kind =
      switch scale {
      case .yesNo: .yesNo
      case .level: .level
      case .count: .count
      case .percent: .percent
      case .number: .number
      case .options: .options
      }
    lower = scale.bounds.lower ?? -.infinity
    upper = scale.bounds.upper ?? .infinity
    if case .options(let list) = scale {
      options = list.map { (Array($0.code.utf8), $0.points) }
      pointsOfCode = Dictionary(list.map { ($0.code, $0.points) }, uniquingKeysWith: { first, _ in first })
      pointsOfText = Self.unshared(list.map { (ComparedText.of($0.code), $0.points) })
      pointsOfNumber = Self.unshared(
        list.compactMap { option in
          MissingCode(code: option.code, reason: .noAnswer).number.map { ($0, option.points) }
        })
      var labels: [String: String?] = [:]
      for option in list {
        for label in [option.label.english, option.label.korean ?? ""] where !label.isEmpty {
          let key = ComparedText.key(label)
          let isShared = labels[key].map { $0 != option.code } ?? false
          labels[key] = .some(isShared ? nil : option.code)
        }
      }
      codesOfLabel = labels
      pointsOfKey = Self.unshared(list.map { (ComparedText.key($0.code), $0.points) })
    } else {
      (options, pointsOfCode, pointsOfText, pointsOfNumber, codesOfLabel) = ([], [:], [:], [:], [:])
      pointsOfKey = [:]
    }
  }

  private static let percentWords = ["percent", "per cent", "pct", "퍼센트", "prozent", "pour cent", "por ciento"]

  private static func namesPercent(_ unit: String) -> Bool {
    let key = ComparedText.key(unit)
    return key.hasPrefix("%") || percentWords.contains { key.hasPrefix($0) }
  }

  /// What stands under a key once only.
  private static func unshared<Key: Hashable>(_ pairs: [(Key, Double)]) -> [Key: Double] {
    var result: [Key: Double?] = [:]
    for (key, points) in pairs { result[key] = .some(result[key] == nil ? points : nil) }
    return result.compactMapValues(\.self)
  }

  /// The code of the option with a label in any language; `nil` if none or several have it.
  func code(ofLabel text: String) -> String? { codesOfLabel[ComparedText.key(text)] ?? nil }

  /// The points of the option that a text names by its code, whatever the case, by its label in any language, or by both
  /// as in `3 – managed`; `nil` if none or several are named.
  func points(ofWords text: String) -> Double? {
    let key = ComparedText.key(text)
    if let points = pointsOfKey[key] { return points }
    if let code = codesOfLabel[key] ?? nil { return pointsOfCode[code] }
    for mark: Character in ["-", ":", "=", ".", ")", " "] {
      guard let place = key.firstIndex(of: mark), place > key.startIndex else { continue }
      guard let code = codesOfLabel[ComparedText.of(String(key[key.index(after: place)...]))] ?? nil else { continue }
      if ComparedText.key(code) == ComparedText.of(String(key[..<place])) { return pointsOfCode[code] }
    }
    return nil
  }

  /// By how many powers of ten a number moves for its sign; `nil` if the scale has no place for the sign.
  func shift(_ rate: NumberScan.Rate) -> Int? {
    switch (rate, kind) {
    case (.none, _), (.percent, .percent): 0
    case (.perMille, .percent): -1
    case (.percent, .number) where isShare: -2
    case (.perMille, .number) where isShare: -3
    case (.percent, .number) where isOfPercent: 0
    case (.perMille, .number) where isOfPercent: -1
    case (.percent, _), (.perMille, _): nil
    }
  }

  /// The labels that one option alone has, as they are compared, in order.
  var labels: [String] { codesOfLabel.compactMap { $1 == nil ? nil : $0 }.sorted() }

  /// The points of the option with a code, as it is written.
  func points(ofCode code: String) -> Double? { pointsOfCode[code] }

  /// The points of the option whose code looks like a text in its compared form; `nil` if none or several do.
  func points(ofText text: String) -> Double? { pointsOfText[text] }

  /// The points of the option whose code is a number of this value: `1.0` is the option `1`.
  func points(ofNumber number: Double) -> Double? { pointsOfNumber[number] }

  /// The rule of a number of answers.
  package static let sampleSize = CellRule(.count(of: nil))

  /// The rule of how far an answer may be off.
  package static let margin = CellRule(.number(lower: 0, upper: nil))

  /// Whether the scale ends at 1 and is of numbers, so that 65 is probably 65 %.
  var isShare: Bool { kind == .number && lower >= 0 && upper == 1 }

  /// Whether cells are numbers.
  var isNumeric: Bool { kind != .yesNo && kind != .options }

  /// Whether answers can be off by a number: a yes or no and a choice from a list cannot.
  package var hasMargin: Bool { kind != .yesNo && kind != .options }

  /// What a value rests on, given whether evidence stands beside it: levels need evidence, other scales may have it.
  package func basis(hasEvidence: Bool) -> AnswerBasis {
    if hasEvidence { return .evidenced }
    return kind == .level ? .selfReported : .reported
  }

  /// The scale, as findings name it.
  package var words: Statement {
    switch kind {
    case .yesNo: .survey(.yesOrNo)
    case .level: .survey(.levelUpTo, Self.number(upper))
    case .count: upper.isFinite ? .survey(.wholeUpTo, Self.number(upper)) : .survey(.wholeNumber)
    case .percent: .survey(.percentage)
    case .number:
      switch (lower.isFinite, upper.isFinite) {
      case (true, true): .survey(.numberFromTo, Self.number(lower), Self.number(upper))
      case (true, false): .survey(.numberFrom, Self.number(lower))
      case (false, true): .survey(.numberUpTo, Self.number(upper))
      case (false, false): .survey(.anyNumber)
      }
    case .options:
      .survey(
        .oneOfCodes,
        .firstOf(options.prefix(50).map { String(decoding: $0.code, as: UTF8.self) }, count: options.count))
    }
  }

  /// The scale in English, for tables that say what may stand in a column.
  package var english: String {
    switch kind {
    case .yesNo: "yes or no"
    case .level: "a whole level from 0 to \(Self.text(upper))"
    case .count: upper.isFinite ? "a whole number from 0 to \(Self.text(upper))" : "a whole number from 0"
    case .percent: "a percentage from 0 to 100"
    case .number:
      switch (lower.isFinite, upper.isFinite) {
      case (true, true): "a number from \(Self.text(lower)) to \(Self.text(upper))"
      case (true, false): "a number from \(Self.text(lower))"
      case (false, true): "a number up to \(Self.text(upper))"
      case (false, false): "a number"
      }
    case .options:
      "one of " + options.prefix(50).map { String(decoding: $0.code, as: UTF8.self) }.joined(separator: ", ")
        + (options.count > 50 ? " and \(options.count - 50) more" : "")
    }
  }
}

extension CellRule {
  private static func text(_ number: Double) -> String { DecimalText.exact(number) }

  private static func number(_ number: Double) -> FactValue { .number(DecimalText.exact(number)) }
}
