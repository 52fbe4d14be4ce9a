public import AssessmentModel
internal import Diagnostics

// What a method is and with which parameters, as files write it: the notation of `report.xml`, of tables and of replicates
// that are read again. It is a part of these formats and the same in every language; people read `Words`. Numbers have every
// digit, so that two methods with the same notation are the same method.

private func digits(_ value: Double) -> String { DecimalText.exact(value) }

private func list(_ values: [Double]) -> String { values.map(digits).joined(separator: " ") }

extension ItemScoring {
  /// The rule with its items and factors.
  public var notation: String {
    switch self {
    case .answer(let item): "answer to \(item)"
    case .ratio(let numerator, let denominator, let per): "\(digits(per)) × \(numerator) / \(denominator)"
    case .sum(let items): "sum of " + items.map(\.rawValue).joined(separator: ", ")
    case .mean(let items, let scale):
      "\(digits(scale)) × mean of " + items.map(\.rawValue).joined(separator: ", ")
    case .weighted(let items, let weights, let isMean, let scale, let minimumAnswered):
      "\(digits(scale)) × weighted \(isMean ? "mean" : "sum") of "
        + zip(items, weights).map { "\($0) (\(digits($1)))" }.joined(separator: ", ")
        + ", \(digits(minimumAnswered)) of the applicable weight answered"
    case .outsideCountry(let code): "1 outside \(code), from the registry"
    }
  }
}

extension Denominator {
  /// What the value is divided by.
  public var notation: String { per == 1 ? "per \(item)" : "per \(digits(per)) of \(item)" }
}

extension Screening {
  /// The limits that ask for something.
  public var notation: String {
    var parts: [String] = []
    if minimumCityAvailability > 0 { parts.append("cities with \(digits(minimumCityAvailability)) of the indicators") }
    if minimumDimensionAvailability > 0 {
      parts.append("cities with \(digits(minimumDimensionAvailability)) of the weight in every part")
    }
    if minimumIndicatorAvailability > 0 {
      parts.append("indicators with \(digits(minimumIndicatorAvailability)) of the cities")
    }
    if minimumNonZero > 0 { parts.append("cities with \(digits(minimumNonZero)) of their values not zero") }
    return parts.isEmpty ? "nothing" : parts.joined(separator: "; ")
  }
}

extension Imputation {
  /// The rule with its parameters.
  public var notation: String {
    switch self {
    case .none, .mean, .median, .countryProxy: methodName
    case .groupMean(let group), .groupMedian(let group): "\(methodName) by \(group.rawValue)"
    case .rowMean(let scope), .rowMedian(let scope): "\(methodName) over \(scope.rawValue)"
    case .nearestNeighbours(let count): "\(methodName), \(count) cities"
    case .previousEdition(let years): "\(methodName), at most \(years) years old"
    }
  }
}

extension OutlierTreatment {
  /// The rule with its parameters.
  public var notation: String {
    switch self {
    case .none, .logarithm: methodName
    case .winsoriseThenLog(let skewness, let kurtosis, let most), .winsorise(let skewness, let kurtosis, let most):
      "\(methodName) where |skewness| > \(digits(skewness)) and kurtosis > \(digits(kurtosis)), at most \(most) cells"
    case .boxCox(let lambda): "\(methodName), λ \(digits(lambda))"
    case .forcedWinsorise(let cities): "\(methodName) of " + cities.map(\.rawValue).joined(separator: ", ")
    }
  }
}

extension Normalisation {
  /// The rule with its parameters; the output range stands on the indicator.
  public var notation: String {
    let (name, values) = written
    return name.form.notation(MethodStatements.normalisations[name], name.rawValue, values)
  }
}

extension OutputRange {
  /// Both ends.
  public var notation: String { "\(digits(lower)) to \(digits(upper))" }
}

extension ZeroRule {
  /// What a zero does.
  public var notation: String {
    switch self {
    case .stops: "zero stops"
    case .floor(let floor): "floor \(digits(floor))"
    }
  }
}

extension PreferenceFunction {
  /// The function with its thresholds.
  public var notation: String {
    switch self {
    case .usual: "usual preference"
    case .linear(let indifference, let preference):
      "linear preference, indifferent up to \(digits(indifference)), preferred from \(digits(preference))"
    }
  }
}

extension Aggregation {
  /// The rule with its parameters.
  public var notation: String {
    let (name, values) = written
    return name.form.notation(MethodStatements.aggregations[name], name.rawValue, values)
  }
}

extension Weighting {
  /// The rule with its parameters, judgements in the order of the children.
  public var notation: String {
    let (name, values) = written
    return name.form.notation(MethodStatements.weightings[name], name.rawValue, values)
  }
}

extension MethodForm {
  /// A method in a line: its statement with the numbers and names filled in, or its name and the parameters by theirs;
  /// then what the others say.
  fileprivate func notation(_ statement: String?, _ name: String, _ values: [MethodValue]) -> String {
    let isFilled = statement != nil
    var text = statement ?? name.replacing("-", with: " ")
    var slot = 0
    for (parameter, value) in zip(parameters, values) {
      if isFilled, let filling = value.filling(parameter.kind) {
        slot += 1
        text = text.replacing("{\(slot)}", with: filling)
      } else {
        text = value.added(to: text, parameter)
      }
    }
    return text
  }
}

extension MethodValue {
  /// What stands for a slot of a statement; `nil` for a value that is said after it.
  fileprivate func filling(_ kind: MethodParameter.Kind) -> String? {
    switch (self, kind) {
    case (.number(let value?), .number): digits(value)
    case (.city(let city), _): city.rawValue
    case (.number, _), (.flag, _), (.ties, _), (.steps, _), (.zero, _), (.places, _), (.preference, _), (.ranks, _),
      (.experts, _), (.matrix, _), (.bestWorst, _), (.shareBounds, _):
      nil
    }
  }

  /// The text with what this value says; some say nothing.
  fileprivate func added(to text: String, _ parameter: MethodParameter) -> String {
    switch self {
    case .number(let value):
      switch parameter.kind {
      case .constant: text + ", constant column " + (value.map(digits) ?? "missing")
      case .number, .ties, .city, .flag, .steps, .zero, .places, .preference, .ranks, .experts, .matrix, .bestWorst,
        .shareBounds:
        value.map { "\(text), \(parameter.name) \(digits($0))" } ?? text
      }
    case .flag(let isSet):
      if case .flag(let flag) = parameter.kind { flag.added(to: text, isSet) } else { text }
    case .ties(let ties): "\(text), ties \(ties.rawValue)"
    case .city(let city): "\(text), \(parameter.name) \(city)"
    case .steps(let steps):
      text + ": "
        + steps.map { step in (step.from.map { "from \(digits($0))" } ?? "below") + " \(digits(step.points))" }.joined(
          separator: ", ")
    case .zero(let zero, let matters): matters ? "\(text), \(zero.notation)" : text
    case .places(let places): "\(text), places \(list(places))"
    case .preference(let preference): "\(text), \(preference.notation)"
    case .ranks(let ranks): text + ": " + ranks.map(String.init).joined(separator: " ")
    case .experts(let experts):
      text + ": " + experts.map { "\($0.expert) \(list($0.points))" }.joined(separator: "; ")
    case .matrix(let rows): text + ": " + rows.map(list).joined(separator: "; ")
    case .bestWorst(let found):
      text + ": best \(found.best + 1), \(list(found.bestToOthers)); worst \(found.worst + 1), "
        + list(found.othersToWorst)
    case .shareBounds(let lower, let upper): "\(text), shares \(digits(lower)) to \(digits(upper))"
    }
  }
}

extension MethodParameter.Flag {
  fileprivate func added(to text: String, _ isSet: Bool) -> String {
    switch self {
    case .logarithmic: isSet ? text + ", logarithmic" : text
    case .cut: isSet ? text : text + ", not truncated"
    case .capped: isSet ? text + ", capped at 1" : text
    case .adjusted: isSet ? "adjusted " + text : text
    case .negative: text + (isSet ? ", negative phenomenon" : ", positive phenomenon")
    }
  }
}
