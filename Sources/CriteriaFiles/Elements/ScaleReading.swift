internal import AssessmentModel
internal import Diagnostics
internal import XMLStream

/// Reads the scale of an indicator or item.
enum ScaleReading {
  /// The elements, one a scale.
  private enum Name: String, CaseIterable { case yesNo, level, count, percent, number, options }

  private static let names = Name.allCases.map(\.rawValue)

  /// The scales as children; which of them stand is checked in ``read(_:)``.
  static let children = ChildRule.alternatives(names)

  /// The scale; `nil`, and reported, if there is none or more than one.
  static func read(_ element: StrictElement) -> Scale? {
    let found = element.element.children.filter { names.contains($0.name) }
    guard let first = found.first, let name = Name(rawValue: first.name) else {
      element.report(
        .criteriaMissingElement, .criteria(.noScale, .text(element.name)),
        mend: .criteria(.addOneOf, .texts(names.map { "<\($0)>" }, .and)))
      return nil
    }
    for second in found.dropFirst() where second.name != first.name {
      element.log.report(
        .criteriaRepeatedElement, .criteria(.scaleTwice, .text(second.name), .text(first.name)), at: second.location)
    }
    return scale(name, first, element.log)
  }

  private static func scale(_ name: Name, _ child: XMLElement, _ log: ReadingLog) -> Scale? {
    switch name {
    case .yesNo:
      _ = StrictElement(child, log)
      return .yesNo
    case .percent:
      _ = StrictElement(child, log)
      return .percent
    case .level:
      let element = StrictElement(child, log, attributes: ["of"])
      return element.requiredWhole("of", in: 0...CriteriaLimits.level).flatMap {
        hasRoom($0, element) ? .level(of: $0) : nil
      }
    case .count:
      let element = StrictElement(child, log, attributes: ["of"])
      guard element.optional("of") != nil else { return .count(of: nil) }
      return element.optionalWhole("of", in: 0...CriteriaLimits.count).flatMap {
        hasRoom($0, element) ? .count(of: $0) : nil
      }
    case .number:
      return number(StrictElement(child, log, attributes: ["from", "to"]))
    case .options:
      return options(StrictElement(child, log, children: [.many("option")]))
    }
  }

  private static func hasRoom(_ top: Int, _ element: StrictElement) -> Bool {
    if top < 1 {
      element.report(.criteriaScaleWithoutRoom, .criteria(.scaleTop, .number(top)), at: "of")
    }
    return top >= 1
  }

  private static func number(_ element: StrictElement) -> Scale? {
    let lower = element.optionalNumber("from")
    let upper = element.optionalNumber("to")
    if let lower, let upper, lower >= upper {
      element.report(
        .criteriaScaleWithoutRoom,
        .criteria(.scaleWithoutRoom, .number(DecimalText.exact(lower)), .number(DecimalText.exact(upper))), at: "to")
      return nil
    }
    if let lower, let upper { element.checkWidth(upper - lower, .said(.criteria(.widthOfScale)), at: "to") }
    return .number(lower: lower, upper: upper)
  }

  private static func options(_ element: StrictElement) -> Scale? {
    var options: [ResponseOption] = []
    var lines: [String: Int] = [:]
    for child in element.children("option") {
      let option = StrictElement(
        child, element.log, attributes: ["code", "points"], children: [.many("label")])
      let points = option.number("points")
      let label = option.texts("label")
      guard let code = option.required("code") else { continue }
      if code.isEmpty {
        option.report(.criteriaTextMissing, .criteria(.codeEmpty), at: "code")
      }
      if let line = lines[code] {
        option.report(
          .criteriaDuplicateOption, .criteria(.codeTwice, .text(ReadingLog.quoted(code)), .number(line)), at: "code")
      }
      lines[code] = lines[code] ?? child.location.line
      options.append(ResponseOption(code: code, label: label, points: points ?? 0))
    }
    if options.count == 1 {
      element.report(.criteriaScaleWithoutRoom, .criteria(.oneOption))
    } else if let first = options.first, options.allSatisfy({ $0.points == first.points }) {
      element.report(.criteriaScaleWithoutRoom, .criteria(.optionsAlike))
    }
    return options.isEmpty ? nil : .options(options)
  }
}
