extension ScaleColumn {
  /// The lower end of a leaf's scores, at which silence may be tried.
  ///
  /// Scales with an end of their own: the lower end of the range, rank 1 (0 for Borda), the fewest points of the table.
  /// On the others it is the score of the worst city, which is learnt; NaN if no city has one.
  func worstEnd(_ ends: ScaleRule.Ends, _ steps: [ScaleStep], _ listener: inout some ScaleListener) -> Double {
    switch ends {
    case .range: return use.rangeLower
    case .looseRange:
      let least = learntEnd(&listener)
      return least.isNaN ? use.rangeLower : min(use.rangeLower, least)
    case .place(let lowest): return lowest
    case .table(let start, let number):
      var end = Double.nan
      for position in start..<start + number {
        let points = use.isFalling ? 1 - steps[position].points : steps[position].points
        if !(points >= end) { end = points }
      }
      return end
    case .learnt: return learntEnd(&listener)
    }
  }

  private func learntEnd(_ listener: inout some ScaleListener) -> Double {
    listener.learn(.worstScore, ColumnExtent(scores, count).ends.lower)
  }

  /// The upper end of a leaf's scores, as ``worstEnd(_:_:_:)``; what is not fixed is the score of the best city.
  func bestEnd(_ ends: ScaleRule.Ends, _ steps: [ScaleStep]) -> Double {
    let extent = ColumnExtent(scores, count)
    let highest = extent.ends.upper
    switch ends {
    case .range: return use.rangeUpper
    case .looseRange: return max(use.rangeUpper, highest.isNaN ? 0 : highest)
    case .place(let lowest): return Double(extent.present) + lowest
    case .table(let start, let number):
      var end = Double.nan
      for position in start..<start + number {
        let points = use.isFalling ? 1 - steps[position].points : steps[position].points
        if !(points <= end) { end = points }
      }
      return end
    case .learnt: return highest
    }
  }
}
