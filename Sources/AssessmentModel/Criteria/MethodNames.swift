// The names of the methods as criteria files, records and documentation write them, with their parameters. Readers,
// writers, words and the article of each method go by these names.

extension Normalisation {
  /// The name in files.
  public var methodName: String { written.name.rawValue }
}

extension Imputation {
  /// The name in files.
  public var methodName: String {
    switch self {
    case .none: "none"
    case .mean: "mean"
    case .median: "median"
    case .groupMean: "group-mean"
    case .groupMedian: "group-median"
    case .rowMean: "row-mean"
    case .rowMedian: "row-median"
    case .nearestNeighbours: "nearest-neighbours"
    case .previousEdition: "previous-edition"
    case .countryProxy: "country-proxy"
    }
  }
}

extension OutlierTreatment {
  /// The name in files.
  public var methodName: String {
    switch self {
    case .none: "none"
    case .winsoriseThenLog: "winsorise-then-log"
    case .winsorise: "winsorise"
    case .logarithm: "logarithm"
    case .boxCox: "box-cox"
    case .forcedWinsorise: "forced-winsorise"
    }
  }
}

extension Weighting {
  /// The name in files.
  public var methodName: String { written.name.rawValue }
}

extension Aggregation {
  /// The name in files.
  public var methodName: String { written.name.rawValue }
}
