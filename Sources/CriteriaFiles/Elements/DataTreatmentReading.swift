internal import AssessmentModel
internal import Diagnostics
internal import XMLStream

/// Reads denominators, screening, imputation and outlier treatment.
enum DataTreatmentReading {
  static func denominator(_ child: XMLElement, _ context: ReadingContext) -> Denominator? {
    let element = StrictElement(child, context.log, attributes: ["item", "per"])
    let per = element.number("per", default: 1)
    if per <= 0 {
      element.report(.criteriaOutOfRange, "per=“\(DecimalText.exact(per))”: it must be above 0", at: "per")
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

  private static let imputations = [
    "none", "mean", "median", "group-mean", "group-median", "row-mean", "row-median", "nearest-neighbours",
    "previous-edition", "country-proxy",
  ]

  static func imputation(_ child: XMLElement, _ log: ReadingLog) -> Imputation {
    let element = StrictElement(child, log, attributes: ["method", "by", "over", "cities", "years"])
    guard let method = method(element, imputations) else { return .none }
    let own: [String] =
      switch method {
      case "group-mean", "group-median": ["by"]
      case "row-mean", "row-median": ["over"]
      case "nearest-neighbours": ["cities"]
      case "previous-edition": ["years"]
      default: []
      }
    element.allowOnly(
      own + ["method"],
      of: [
        "by": "group-mean and group-median", "over": "row-mean and row-median", "cities": "nearest-neighbours",
        "years": "previous-edition",
      ], for: "method=“\(method)”")
    switch method {
    case "mean": return .mean
    case "median": return .median
    case "group-mean": return .groupMean(element.choice("by", default: .region))
    case "group-median": return .groupMedian(element.choice("by", default: .region))
    case "row-mean": return .rowMean(element.choice("over", default: .siblings))
    case "row-median": return .rowMedian(element.choice("over", default: .siblings))
    case "nearest-neighbours":
      return .nearestNeighbours(element.requiredWhole("cities", in: 1...CriteriaLimits.neighbours) ?? 1)
    case "previous-edition":
      return .previousEdition(years: element.requiredWhole("years", in: 1...CriteriaLimits.years) ?? 1)
    case "country-proxy": return .countryProxy
    default: return .none
    }
  }

  private static let treatments = [
    "none", "winsorise-then-log", "winsorise", "logarithm", "box-cox", "forced-winsorise",
  ]

  static func treatment(_ child: XMLElement, _ log: ReadingLog) -> OutlierTreatment {
    let element = StrictElement(
      child, log, attributes: ["method", "skewness", "kurtosis", "most", "lambda"], children: [.any("city")])
    guard let method = method(element, treatments) else { return .none }
    let own: [String] =
      switch method {
      case "winsorise-then-log", "winsorise": ["skewness", "kurtosis", "most"]
      case "box-cox": ["lambda"]
      default: []
      }
    let winsorising = "winsorise-then-log and winsorise"
    element.allowOnly(
      own + ["method"],
      of: ["skewness": winsorising, "kurtosis": winsorising, "most": winsorising, "lambda": "box-cox"],
      for: "method=“\(method)”")
    let cities = element.children("city").compactMap { StrictElement($0, log, attributes: ["id"]).id("id") }
    if let city = element.child("city"), method != "forced-winsorise" {
      log.report(
        .criteriaMethodParameter, "<city> beside method=“\(method)”: it belongs to forced-winsorise", at: city.location)
    }
    let skewness = element.number("skewness", default: 2)
    let kurtosis = element.number("kurtosis", default: 3.5)
    if skewness < 0 {
      element.report(.criteriaOutOfRange, "skewness is compared without its sign: it is 0 or above", at: "skewness")
    }
    let most = element.optionalWhole("most", in: 0...CriteriaLimits.winsorised) ?? 5
    switch method {
    case "winsorise-then-log": return .winsoriseThenLog(skewness: skewness, kurtosis: kurtosis, most: most)
    case "winsorise": return .winsorise(skewness: skewness, kurtosis: kurtosis, most: most)
    case "logarithm": return .logarithm
    case "box-cox":
      guard element.required("lambda") != nil else { return .boxCox(lambda: 0) }
      return .boxCox(
        lambda: element.number("lambda", default: 0, in: -CriteriaLimits.lambda...CriteriaLimits.lambda))
    case "forced-winsorise":
      if cities.isEmpty {
        element.report(
          .criteriaMissingElement, "method=“forced-winsorise” names no city", mend: "add <city id=\"…\"/>")
      }
      return .forcedWinsorise(cities.map { CityID($0) })
    default: return .none
    }
  }

  private static func method(_ element: StrictElement, _ names: [String]) -> String? {
    guard element.required("method") != nil else { return nil }
    return element.optionalWord("method", of: names)
  }
}
