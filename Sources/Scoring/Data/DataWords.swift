import AssessmentModel
import Diagnostics

// How the rules of the data steps are named in the stage records.

extension Screening {
  var parameters: [StageParameter] {
    [
      ("minimum availability of a city", minimumCityAvailability),
      ("minimum availability under a node", minimumDimensionAvailability),
      ("minimum availability of an indicator", minimumIndicatorAvailability),
      ("minimum share not zero", minimumNonZero),
    ].map { .init($0.0, DecimalText.exact($0.1)) }
  }
}

extension Imputation {
  var recordWords: String {
    switch self {
    case .none, .mean, .median, .countryProxy: methodName
    case .groupMean(let group), .groupMedian(let group): "\(methodName), \(group.rawValue)"
    case .rowMean(let scope), .rowMedian(let scope): "\(methodName), \(scope.rawValue)"
    case .nearestNeighbours(let count): "\(methodName), \(count)"
    case .previousEdition(let years): "\(methodName), at most \(years) years old"
    }
  }
}

extension OutlierTreatment {
  var recordWords: String {
    switch self {
    case .none, .logarithm: methodName
    case .winsoriseThenLog(let skewness, let kurtosis, let most), .winsorise(let skewness, let kurtosis, let most):
      "\(methodName), skewness \(DecimalText.exact(skewness)), kurtosis \(DecimalText.exact(kurtosis)), at most \(most)"
    case .boxCox(let lambda): "\(methodName), λ \(DecimalText.exact(lambda))"
    case .forcedWinsorise(let cities): "\(methodName), " + cities.map(\.rawValue).joined(separator: ", ")
    }
  }
}
