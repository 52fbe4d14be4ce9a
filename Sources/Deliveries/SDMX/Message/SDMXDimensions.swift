internal import Diagnostics

/// Tells dimensions from attributes in data whose form does not: structure-specific data without its structure.
///
/// The standard leaves these marks: `OBS_VALUE` is the measure, `TIME_PERIOD` the period, and of what stands at an
/// observation of a series only the dimension that the header names is one. At the level of series, and of observations
/// without series, dimensions are what every element has; writers put them before attributes, so that those before the
/// first concept that is an attribute in all structures are taken. Where these leave two elements with one key, or none is
/// left, all that every element has are taken: a name too long is a lesser fault than a series lost.
struct SDMXDimensions {
  /// The dimensions that were taken, in the order of the file.
  let taken: [Int]
  /// What every element has and was taken for an attribute.
  let left: [Int]

  /// Tells them in the data sets of one structure, so that all are read alike.
  ///
  /// - Parameter isFlat: whether the observations of the sets stand without series.
  /// - Complexity: O(values).
  init(_ sets: [SDMXDataSet], isFlat: Bool, _ names: SDMXNames) {
    let parts = sets.map { isFlat ? $0.observations.map(\.record) : $0.series }
    let ids = names.ids
    guard let first = parts.lazy.compactMap(\.first).first else { (taken, left) = ([], []); return }
    var count = [Int](repeating: 0, count: ids.count)
    for record in parts.joined() { for value in record.values { count[value.id] += 1 } }
    let records = parts.reduce(0) { $0 + $1.count }
    var seen: Set<Int> = []
    let common = first.values.map(\.id).filter { id in
      count[id] == records && !SDMXConcepts.isMeasure(ids[id]) && seen.insert(id).inserted
    }
    let candidates = common.filter { !SDMXConcepts.attributes.contains(ids[$0]) }
    let firsts = Self.prefix(first, ids, candidates)
    var chosen = firsts
    if isFlat, let period = names.known(SDMXConcepts.period), candidates.contains(period), !chosen.contains(period) {
      chosen.append(period)
    }
    let isBare = chosen.allSatisfy { ids[$0] == SDMXConcepts.period }
    // A series may stand in several data sets, and in each once.
    if isBare || !parts.allSatisfy({ Self.tellsApart(chosen, $0, ids.count) }) { chosen = candidates }
    if !isFlat {
      let named = sets.first?.atObservation ?? SDMXConcepts.period
      if let atObservation = names.known(named), !chosen.contains(atObservation) { chosen.append(atObservation) }
    }
    (taken, left) = (chosen, candidates.filter { !chosen.contains($0) })
  }

  /// The candidates that stand before the first attribute or measure.
  private static func prefix(_ first: SDMXRecord, _ ids: [String], _ candidates: [Int]) -> [Int] {
    let end = first.values.firstIndex { value in
      let id = ids[value.id]
      return SDMXConcepts.isMeasure(id) || SDMXConcepts.attributes.contains(id)
    }
    let before = Set(first.values[..<(end ?? first.values.count)].map(\.id))
    return candidates.filter(before.contains)
  }

  private static func tellsApart(_ dimensions: [Int], _ records: [SDMXRecord], _ width: Int) -> Bool {
    var position = [Int?](repeating: nil, count: width)
    for (number, id) in dimensions.enumerated() { position[id] = number }
    var keys: Set<[String]> = []
    for record in records {
      var key = [String](repeating: "", count: dimensions.count)
      for value in record.values { if let number = position[value.id] { key[number] = value.text } }
      guard keys.insert(key).inserted else { return false }
    }
    return true
  }
}
