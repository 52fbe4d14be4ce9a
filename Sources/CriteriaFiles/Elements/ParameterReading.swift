internal import AssessmentModel
internal import Diagnostics
internal import XMLStream

/// Reads the parameters of a method by their kinds.
struct ParameterReading {
  let element: StrictElement
  /// The names of the children, for what is said of each of them.
  var children: [String] = []

  /// The attributes that a parameter takes.
  static func attributes(_ parameter: MethodParameter) -> [String] {
    switch parameter.kind {
    case .number, .constant, .ties, .city, .flag, .places: ["\(parameter.name)"]
    case .zero: ["zero", "floor"]
    case .preference: ["preference", "indifferentUpTo", "preferredFrom"]
    case .bestWorst: ["best", "worst"]
    case .shareBounds: ["lower", "upper"]
    case .steps, .ranks, .experts, .matrix: []
    }
  }

  /// The elements that a parameter takes.
  static func elements(_ parameter: MethodParameter) -> [ChildRule] {
    switch parameter.kind {
    case .steps: CategoryReading.children
    case .experts: [.any("expert")]
    case .matrix: [.any("row")]
    case .bestWorst: [.maybe("bestToOthers"), .maybe("othersToWorst")]
    case .ranks: [.maybe("ranks")]
    case .number, .constant, .ties, .city, .flag, .zero, .places, .preference, .shareBounds: []
    }
  }

  /// The values of all parameters; `nil`, and reported, if one that is needed cannot be read.
  func values(_ form: MethodForm) -> [MethodValue]? {
    let found = form.parameters.map(value)
    let values = found.compactMap(\.self)
    return values.count == found.count ? values : nil
  }

  private func value(_ parameter: MethodParameter) -> MethodValue? {
    let name = "\(parameter.name)"
    switch parameter.kind {
    case .number(let usual, let bounds): return number(name, usual, bounds).map { .number($0) }
    case .constant(let isUnit):
      guard isUnit, element.optionalNumber(name) != nil else { return .number(element.optionalNumber(name)) }
      return .number(element.number(name, default: 0, in: 0...1))
    case .ties: return .ties(element.choice(name, default: .lowest))
    case .city: return element.id(name).map { .city(CityID($0)) }
    case .flag(let flag): return .flag(self.flag(name, flag))
    case .steps: return CategoryReading.read(element).map { .steps($0) }
    case .zero: return .zero(AggregationReading.zeroRule(element), matters: true)
    case .places: return .places(AggregationReading.places(element, children.count))
    case .preference: return .preference(AggregationReading.preference(element))
    case .ranks: return WeightingReading.ranks(element, children.count).map { .ranks($0) }
    case .experts: return .experts(WeightingReading.experts(element, children.count))
    case .matrix: return PairwiseReading.hierarchy(element, count: children.count).map { .matrix($0) }
    case .bestWorst: return PairwiseReading.bestWorst(element, children: children).map { .bestWorst($0) }
    case .shareBounds: return WeightingReading.shareBounds(element, children.count)
    }
  }

  private func flag(_ name: String, _ flag: MethodParameter.Flag) -> Bool {
    switch flag {
    case .capped, .adjusted: element.flag(name, default: false)
    case .logarithmic, .cut, .negative:
      element.word(
        name, default: "\(flag.words.isSet ? flag.words.yes : flag.words.no)",
        of: (flag.words.isSet ? [flag.words.yes, flag.words.no] : [flag.words.no, flag.words.yes]).map { "\($0)" })
        == "\(flag.words.yes)"
    }
  }

  private func number(_ name: String, _ usual: Double?, _ bounds: MethodParameter.Bounds) -> Double? {
    guard let number = usual.map({ element.number(name, default: $0) }) ?? element.number(name) else {
      if case .exponent = bounds { return 1 }
      return nil
    }
    switch bounds {
    case .any, .exponent: break
    case .positive:
      if number <= 0 {
        element.report(
          .criteriaOutOfRange, .criteria(.aboveZero, .text(name), .number(DecimalText.exact(number))), at: name)
      }
      element.checkWidth(number, .text(name), at: name)
    case .within(let range): return element.number(name, default: number, in: range)
    }
    return number
  }
}
