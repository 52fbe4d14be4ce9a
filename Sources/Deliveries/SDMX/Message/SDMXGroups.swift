/// Attributes that groups give to all observations with a part of their key.
struct SDMXGroups {
  /// Different sets of dimensions that groups may be over.
  static let mostKinds = 32

  private struct Kind {
    let dimensions: [Int]
    var values: [[String]: [SDMXValue]] = [:]
  }

  private var kinds: [Kind] = []
  /// A component of which two groups with one key say different things.
  private(set) var contradicted: Int?

  /// `nil` if the groups are over too many sets of dimensions.
  ///
  /// - Complexity: O(values of the groups).
  init?(_ groups: [SDMXRecord], dimensions: Set<Int>) {
    var kindOf: [[Int]: Int] = [:]
    for group in groups {
      let key = group.values.filter { dimensions.contains($0.id) }.sorted { $0.id < $1.id }
      let ids = key.map(\.id)
      if kindOf[ids] == nil {
        kindOf[ids] = kinds.count
        kinds.append(Kind(dimensions: ids))
        if kinds.count > Self.mostKinds { return nil }
      }
      guard let number = kindOf[ids] else { continue }
      let codes = key.map(\.text)
      for value in group.values where !dimensions.contains(value.id) {
        // Each component once, so that filling takes no longer however often a group is repeated.
        let known = kinds[number].values[codes]?.first { $0.id == value.id }
        if let known {
          if known.text != value.text { contradicted = contradicted ?? value.id }
        } else {
          kinds[number].values[codes, default: []].append(value)
        }
      }
    }
    // The group with most of the key says most of an observation.
    kinds = kinds.enumerated().sorted {
      ($1.element.dimensions.count, $0.offset) < ($0.element.dimensions.count, $1.offset)
    }
    .map(\.element)
  }

  /// Fills what the observation itself and its series leave open.
  func fill(_ slots: inout [SDMXValue?]) {
    for kind in kinds {
      let key = kind.dimensions.compactMap { slots[$0]?.text }
      guard key.count == kind.dimensions.count, let values = kind.values[key] else { continue }
      for value in values where slots[value.id] == nil { slots[value.id] = value }
    }
  }
}
