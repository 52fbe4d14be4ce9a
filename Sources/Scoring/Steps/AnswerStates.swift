import AssessmentModel

extension UInt8 {
  /// Whether a state of an ``AnswerVector`` is a missing reason.
  package var isMissing: Bool { self >= MissingReason.noAnswer.rawValue }

  /// Whether a state of an ``AnswerVector`` is silence, at whose worse end the verdict may be tried.
  package var isSilence: Bool { silentStates & (1 << UInt64(self & 63)) != 0 && isMissing && self < 192 }
}

/// A bit for each state from 128 on that is silence.
private let silentStates: UInt64 = MissingReason.allCases.reduce(0) { bits, reason in
  reason.isSilence ? bits | 1 << UInt64(reason.rawValue & 63) : bits
}

/// The basis of a value made from two: the one that a reader may trust less. From better to worse: evidenced, from the
/// registry, reported, self-reported, previous edition, country proxy, imputed.
func worseBasis(_ left: UInt8, _ right: UInt8) -> UInt8 { trust(left) >= trust(right) ? left : right }

private func trust(_ state: UInt8) -> Int {
  switch AnswerBasis(rawValue: state) {
  case .evidenced: 0
  case .registry: 1
  case .reported, nil: 2
  case .selfReported: 3
  case .previousEdition: 4
  case .countryProxy: 5
  case .imputed: 6
  }
}

extension AnswerVector {
  /// Whether any cell is missing.
  var hasMissing: Bool {
    unsafe states.withUnsafeBufferPointer { states in
      var all: UInt8 = 0
      for place in states.indices {
        let state = unsafe states[place]
        all |= state
      }
      return all.isMissing
    }
  }
}
