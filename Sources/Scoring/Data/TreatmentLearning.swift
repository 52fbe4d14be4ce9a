import AssessmentModel

// How a fitted treatment is written into the record, and taken up again from pinned values.

extension OutlierTreatment {
  /// Whether the rule learns from the data. Box–Cox has its parameter in the file, and forced winsorising its cities.
  var isLearnt: Bool {
    switch self {
    case .winsoriseThenLog, .winsorise, .logarithm: true
    case .none, .boxCox, .forcedWinsorise: false
    }
  }
}

extension Transformation {
  private static let kind = "treatment"
  private static let lower = "treatment lower"
  private static let upper = "treatment upper"

  /// What became of the column.
  var outcome: TreatedIndicator.Outcome {
    switch self {
    case .identity: .untouched
    case .clip: .winsorised
    case .logarithm(_, _, let isMirrored): isMirrored ? .mirroredLogarithm : .logarithm
    case .boxCox: .boxCox
    }
  }

  /// The kind as a number (0 untouched, 1 winsorised, 2 logarithm, 3 mirrored logarithm) and the ends of the column.
  func learnt(of subject: String) -> [LearntValue] {
    func values(_ kind: Double, _ lower: Double?, _ upper: Double?) -> [LearntValue] {
      [LearntValue(Self.kind, of: subject, kind)]
        + [(Self.lower, lower), (Self.upper, upper)].compactMap { name, value in
          value.map { LearntValue(name, of: subject, $0) }
        }
    }
    switch self {
    case .identity, .boxCox: return values(0, nil, nil)
    case .clip(let bounds): return values(1, bounds.lower, bounds.upper)
    case .logarithm(let lower, let upper, let isMirrored): return values(isMirrored ? 3 : 2, lower, upper)
    }
  }

  /// The pinned transformation of an indicator; `nil` if none is pinned.
  ///
  /// - Precondition: the pinned kind is one that a record names, and a logarithm has both its ends.
  init?(_ pins: inout Pins, _ subject: String) {
    guard let kind = pins.value(Self.kind, of: subject) else { return nil }
    let lower = pins.value(Self.lower, of: subject)
    let upper = pins.value(Self.upper, of: subject)
    switch (kind, lower, upper) {
    case (0, _, _): self = .identity
    case (1, _, _): self = .clip(ClipBounds(lower: lower, upper: upper))
    case (2, let lower?, let upper?): self = .logarithm(lower: lower, upper: upper, isMirrored: false)
    case (3, let lower?, let upper?): self = .logarithm(lower: lower, upper: upper, isMirrored: true)
    default: preconditionFailure("the treatment of \(subject) is pinned to something that no record holds")
    }
  }
}
