internal import AssessmentModel
internal import Diagnostics
internal import XMLStream

/// Lists as the reader takes them.
enum ListText {
  static func numbers(_ values: [Double]) -> String { values.map(DecimalText.exact).joined(separator: " ") }
}

extension XMLWriter {
  /// What values are divided by.
  func denominator(_ denominator: Denominator) {
    element("denominator") {
      attribute("item", denominator.item.rawValue)
      attribute("per", denominator.per)
    }
  }

  /// Who has too little data.
  func screening(_ screening: Screening) {
    element("screening") {
      attribute("minimumByCity", screening.minimumCityAvailability)
      attribute("minimumByPart", screening.minimumDimensionAvailability)
      attribute("minimumByIndicator", screening.minimumIndicatorAvailability)
      attribute("minimumNonZero", screening.minimumNonZero)
    }
  }

  /// How gaps are filled.
  func imputation(_ imputation: Imputation, as name: StaticString = "imputation") {
    element(name) {
      attribute("method", imputation.methodName)
      switch imputation {
      case .none, .mean, .median, .countryProxy: break
      case .groupMean(let group), .groupMedian(let group): attribute("by", group.rawValue)
      case .rowMean(let scope), .rowMedian(let scope): attribute("over", scope.rawValue)
      case .nearestNeighbours(let count): attribute("cities", count)
      case .previousEdition(let years): attribute("years", years)
      }
    }
  }

  /// How outliers are treated.
  func treatment(_ treatment: OutlierTreatment, as name: StaticString = "treatment") {
    element(name) {
      attribute("method", treatment.methodName)
      switch treatment {
      case .none, .logarithm: break
      case .winsoriseThenLog(let skewness, let kurtosis, let most), .winsorise(let skewness, let kurtosis, let most):
        attribute("skewness", skewness)
        attribute("kurtosis", kurtosis)
        attribute("most", most)
      case .boxCox(let lambda): attribute("lambda", lambda)
      case .forcedWinsorise(let cities):
        for city in cities { element("city") { attribute("id", city.rawValue) } }
      }
    }
  }
}
