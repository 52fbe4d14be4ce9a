import AssessmentModel
import Diagnostics
import SurveyFiles

/// Takes the normalisation of an indicator from its entry in iMeta.
struct MetaNormalisation {
  /// A normalisation, and what its 1 is worth.
  struct Result {
    var normalisation: Normalisation
    var scale: Double
  }

  let method: COINrNormalisation
  private(set) var findings: [Diagnostic] = []

  init(_ method: COINrNormalisation) { self.method = method }

  /// The normalisation; `nil` with findings if its parameters are missing or make no sense.
  mutating func read(_ entry: MetaEntry) -> Result? {
    switch method {
    case .minMax: return Result(normalisation: .minMax(constant: nil), scale: 100)
    case .goalposts:
      guard let limits = limits(entry, "goalpost_lower", "goalpost_upper"),
        let scale = positive(entry, "goalpost_scale"),
        let isTruncated = flag(entry, "goalpost_trunc2posts", default: true)
      else { return nil }
      let posts = Goalposts(lower: limits.lower, upper: limits.upper, isTruncated: isTruncated)
      return Result(normalisation: .goalposts(posts), scale: scale)
    case .scaled:
      guard let limits = limits(entry, "scaled_lower", "scaled_upper"),
        let scale = scaleFactor(entry)
      else { return nil }
      // For −1 COINr turns values and limits round, so that the limits hold for x as they stand: (U − x)/(U − L).
      let posts = Goalposts(lower: limits.lower, upper: limits.upper, isTruncated: false)
      return Result(normalisation: .goalposts(posts), scale: scale)
    case .target:
      guard let target = number(entry, "Target"), let isCapped = flag(entry, "dist2targ_cap_max", default: false)
      else { return nil }
      return Result(normalisation: .distanceToTarget(target, isCapped: isCapped), scale: 100)
    }
  }

  private mutating func limits(_ entry: MetaEntry, _ lower: String, _ upper: String) -> (lower: Double, upper: Double)?
  {
    let pair = (number(entry, lower), number(entry, upper))
    guard case (let low?, let high?) = pair else { return nil }
    if low < high { return (low, high) }
    stop(
      entry,
      .exchange(
        .limitsReversed, .text(lower), .number(DecimalText.exact(low)), .text(upper), .number(DecimalText.exact(high))))
    return nil
  }

  /// What 1 is worth under `scaled`: the column has two names, and where both are filled they agree.
  private mutating func scaleFactor(_ entry: MetaEntry) -> Double? {
    let filled = MetaTable.scaleFactors.filter { entry.parameters[$0] != nil }
    guard let first = filled.first else {
      stop(entry, .exchange(.parameterMissing, .texts(MetaTable.scaleFactors, .orEach)))
      return nil
    }
    guard let factor = positive(entry, first) else { return nil }
    for other in filled.dropFirst() {
      guard let value = positive(entry, other) else { return nil }
      if value != factor {
        stop(
          entry,
          .exchange(
            .factorsDiffer, .text(first), .number(DecimalText.exact(factor)), .text(other),
            .number(DecimalText.exact(value))))
        return nil
      }
    }
    return factor
  }

  private mutating func positive(_ entry: MetaEntry, _ column: String) -> Double? {
    guard let value = number(entry, column) else { return nil }
    // Within these limits the ratio of two scales is neither 0 nor infinite.
    if value >= 1e-100, value <= 1e100 { return value }
    stop(
      entry,
      .exchange(value > 0 ? .factorOutOfBounds : .factorNotPositive, .text(column), .number(DecimalText.exact(value))))
    return nil
  }

  private mutating func number(_ entry: MetaEntry, _ column: String) -> Double? {
    if let value = NumberCell(entry.parameters[column] ?? "").number { return value }
    stop(
      entry, .exchange(entry.parameters[column] == nil ? .parameterMissing : .parameterNotFinite, .text(column)))
    return nil
  }

  private mutating func flag(_ entry: MetaEntry, _ column: String, default value: Bool) -> Bool? {
    switch entry.parameters[column]?.lowercased() {
    case nil: return value
    case "true", "t", "1": return true
    case "false", "f", "0": return false
    default:
      stop(entry, .exchange(.flagUnreadable, .text(column)))
      return nil
    }
  }

  private mutating func stop(_ entry: MetaEntry, _ what: Statement) {
    findings.append(
      Diagnostic(
        .exchangeParameter, .stop,
        .exchange(.parameterFault, .quoted(entry.code), .said(what), .text(method.rawValue)),
        at: entry.location))
  }
}
