internal import Analyses
internal import ReportFiles

extension ChoiceNotation {
  /// As files write methods: with every parameter and every digit, so that a table of replicates can be read again.
  static let files = ChoiceNotation { choice in
    switch choice {
    case .normalisation(let method): method.notation
    case .aggregation(let method): method.notation
    case .imputation(let method): method.notation
    case .treatment(let method): method.notation
    }
  }
}

extension UncertaintyAnalyser {
  /// The analysis with the notation of files.
  var inFiles: UncertaintyAnalyser {
    var analyser = self
    analyser.notation = .files
    return analyser
  }
}

extension SensitivityAnalyser {
  /// The analysis with the notation of files.
  var inFiles: SensitivityAnalyser {
    var analyser = self
    analyser.notation = .files
    return analyser
  }
}

extension HoldingShare {
  /// The analysis with the notation of files.
  var inFiles: HoldingShare {
    var analysis = self
    analysis.notation = .files
    return analysis
  }
}
