import AssessmentModel
import Diagnostics

// Names of values in XML, JSON and CSV. They are part of the file formats and do not follow the language.

extension AnswerBasis {
  /// The name in files.
  var fileName: String {
    switch self {
    case .reported: "reported"
    case .evidenced: "evidenced"
    case .selfReported: "self-reported"
    case .countryProxy: "country-proxy"
    case .registry: "registry"
    case .imputed: "imputed"
    case .previousEdition: "previous-edition"
    }
  }
}

extension MissingReason {
  /// The name in files.
  var fileName: String {
    switch self {
    case .noAnswer: "no-answer"
    case .doesNotKnow: "does-not-know"
    case .refused: "refused"
    case .notApplicable: "not-applicable"
    case .notAsked: "not-asked"
    case .invalid: "invalid"
    case .notReturned: "not-returned"
    }
  }
}

extension GateState {
  /// The name in files.
  var fileName: String {
    switch self {
    case .met: "met"
    case .failed: "failed"
    case .unknown: "unknown"
    }
  }
}

extension DivideOutcome {
  /// The name in files.
  var fileName: String {
    switch self {
    case .level0: "level-0"
    case .level1: "level-1"
    case .level2: "level-2"
    case .level3: "level-3"
    case .level4: "level-4"
    case .reverse: "reverse"
    case .notMeasured: "not-measured"
    case .undefined: "undefined"
    }
  }
}

extension DivideCheckKind {
  /// The name in files.
  var fileName: String {
    switch self {
    case .gap: "gap"
    case .shortfall: "shortfall"
    case .affordability: "affordability"
    }
  }
}

extension DivideGuard {
  /// The name in files.
  var fileName: String {
    switch self {
    case .raisedByDifference: "raised-by-difference"
    case .raisedByExclusionRatio: "raised-by-exclusion-ratio"
    case .cappedBySample: "capped-by-sample"
    case .cappedByDifference: "capped-by-difference"
    }
  }
}

extension Severity {
  /// The name in files.
  var fileName: String {
    switch self {
    case .note: "note"
    case .valueSetAside: "value-set-aside"
    case .rowSetAside: "row-set-aside"
    case .stop: "stop"
    }
  }
}

extension Comparison {
  /// The name in files.
  var fileName: String {
    switch self {
    case .atLeast: "at-least"
    case .below: "below"
    case .above: "above"
    case .atMost: "at-most"
    case .equals: "equals"
    }
  }
}

extension Scale {
  /// The name in files.
  var fileName: String {
    switch self {
    case .yesNo: "yes-no"
    case .level: "level"
    case .count: "count"
    case .percent: "percent"
    case .number: "number"
    case .options: "options"
    }
  }
}

extension VerdictRule.Trigger {
  /// The name in files.
  var fileName: String {
    switch self {
    case .gateFailed: "gate-failed"
    case .gateUnknown: "gate-unknown"
    case .insufficientCoverage: "insufficient-coverage"
    case .conditions: "conditions"
    }
  }
}
