internal import AssessmentModel
internal import Diagnostics
internal import XMLStream

/// Reads denominators, screening, imputation and outlier treatment.
enum DataTreatmentReading {
  static func denominator(_ child: XMLElement, _ context: ReadingContext) -> Denominator? {
    let element = StrictElement(child, context.log, attributes: ["item", "per"])
    let per = element.number("per", default: 1)
    if per <= 0 {
      element.report(.criteriaOutOfRange, .criteria(.aboveZero, "per", .number(DecimalText.exact(per))), at: "per")
    }
    element.checkWidth(per, "per", at: "per")
    guard let item = context.item(element) else { return nil }
    context.useAsDenominator(item)
    return Denominator(item: item, per: per)
  }

  static func screening(_ child: XMLElement, _ log: ReadingLog) -> Screening {
    let element = StrictElement(
      child, log, attributes: ["minimumByCity", "minimumByPart", "minimumByIndicator", "minimumNonZero"])
    return Screening(
      minimumCityAvailability: element.number("minimumByCity", default: 0, in: 0...1),
      minimumIndicatorAvailability: element.number("minimumByIndicator", default: 0, in: 0...1),
      minimumNonZero: element.number("minimumNonZero", default: 0, in: 0...1),
      minimumDimensionAvailability: element.number("minimumByPart", default: 0, in: 0...1))
  }

  private enum ImputationName: String, CaseIterable {
    case none, mean, median
    case groupMean = "group-mean"
    case groupMedian = "group-median"
    case rowMean = "row-mean"
    case rowMedian = "row-median"
    case nearestNeighbours = "nearest-neighbours"
    case previousEdition = "previous-edition"
    case countryProxy = "country-proxy"
  }

  static func imputation(_ child: XMLElement, _ log: ReadingLog) -> Imputation {
    let element = StrictElement(child, log, attributes: ["method", "by", "over", "cities", "years"])
    guard let method: ImputationName = method(element) else { return .none }
    let own: [String] =
      switch method {
      case .groupMean, .groupMedian: ["by"]
      case .rowMean, .rowMedian: ["over"]
      case .nearestNeighbours: ["cities"]
      case .previousEdition: ["years"]
      case .none, .mean, .median, .countryProxy: []
      }
    element.allowOnly(
      own + ["method"],
      of: [
        "by": .texts(["group-mean", "group-median"], .and), "over": .texts(["row-mean", "row-median"], .and),
        "cities": "nearest-neighbours",
        "years": "previous-edition",
      ], for: "method=“\(method.rawValue)”")
    switch method {
    case .none: return .none
    case .mean: return .mean
    case .median: return .median
    case .groupMean: return .groupMean(element.choice("by", default: .region))
    case .groupMedian: return .groupMedian(element.choice("by", default: .region))
    case .rowMean: return .rowMean(element.choice("over", default: .siblings))
    case .rowMedian: return .rowMedian(element.choice("over", default: .siblings))
    case .nearestNeighbours:
      return .nearestNeighbours(element.requiredWhole("cities", in: 1...CriteriaLimits.neighbours) ?? 1)
    case .previousEdition:
      return .previousEdition(years: element.requiredWhole("years", in: 1...CriteriaLimits.years) ?? 1)
    case .countryProxy: return .countryProxy
    }
  }

  private enum TreatmentName: String, CaseIterable {
    case none
    case winsoriseThenLog = "winsorise-then-log"
    case winsorise, logarithm
    case boxCox = "box-cox"
    case forcedWinsorise = "forced-winsorise"
  }

  static func treatment(_ child: XMLElement, _ log: ReadingLog) -> OutlierTreatment {
    let element = StrictElement(
      child, log, attributes: ["method", "skewness", "kurtosis", "most", "lambda"], children: [.any("city")])
    guard let method: TreatmentName = method(element) else { return .none }
    let own: [String] =
      switch method {
      case .winsoriseThenLog, .winsorise: ["skewness", "kurtosis", "most"]
      case .boxCox: ["lambda"]
      case .none, .logarithm, .forcedWinsorise: []
      }
    let winsorising = FactValue.texts(["winsorise-then-log", "winsorise"], .and)
    element.allowOnly(
      own + ["method"],
      of: ["skewness": winsorising, "kurtosis": winsorising, "most": winsorising, "lambda": "box-cox"],
      for: "method=“\(method.rawValue)”")
    let cities = element.children("city").compactMap { StrictElement($0, log, attributes: ["id"]).id("id") }
    if let city = element.child("city"), method != .forcedWinsorise {
      log.report(
        .criteriaMethodParameter, .criteria(.cityBesideMethod, .text(method.rawValue)),
        at: city.location)
    }
    let skewness = element.number("skewness", default: 2)
    let kurtosis = element.number("kurtosis", default: 3.5)
    if skewness < 0 {
      element.report(.criteriaOutOfRange, .criteria(.skewnessNegative), at: "skewness")
    }
    let most = element.optionalWhole("most", in: 0...CriteriaLimits.winsorised) ?? 5
    switch method {
    case .none: return .none
    case .winsoriseThenLog: return .winsoriseThenLog(skewness: skewness, kurtosis: kurtosis, most: most)
    case .winsorise: return .winsorise(skewness: skewness, kurtosis: kurtosis, most: most)
    case .logarithm: return .logarithm
    case .boxCox:
      guard element.required("lambda") != nil else { return .boxCox(lambda: 0) }
      return .boxCox(
        lambda: element.number("lambda", default: 0, in: -CriteriaLimits.lambda...CriteriaLimits.lambda))
    case .forcedWinsorise:
      if cities.isEmpty {
        element.report(
          .criteriaMissingElement, .criteria(.winsorisesNobody), mend: .criteria(.addCity))
      }
      return .forcedWinsorise(cities.map { CityID($0) })
    }
  }

  private static func method<Name>(_ element: StrictElement) -> Name?
  where Name: RawRepresentable & CaseIterable, Name.RawValue == String {
    guard element.required("method") != nil else { return nil }
    return element.optionalWord("method", of: Name.allCases.map(\.rawValue)).flatMap(Name.init)
  }
}
