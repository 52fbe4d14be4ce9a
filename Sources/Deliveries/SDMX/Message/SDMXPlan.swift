/// What the components of one data set are.
struct SDMXPlan {
  /// The dimensions, in the order of the key.
  let dimensions: [Int]
  let measures: [Int]
  let roles: StatisticsRoles
  /// Whether neither the form nor a structure says which are dimensions.
  let isGuessed: Bool
  /// Where it is guessed, what may be a dimension and was not taken for one.
  let doubtful: [Int]
  /// Names of measures.
  let measureNames: [Int: String]
  private let labels: [[String: String]]

  /// The plan of a data set.
  ///
  /// - Parameter told: tells dimensions where neither the form nor a structure does.
  init(_ set: SDMXDataSet, _ names: SDMXNames, _ structure: SDMXStructure?, told: () -> SDMXDimensions) {
    let guess = structure == nil && set.dimensions == nil ? told() : nil
    isGuessed = guess != nil
    doubtful = guess?.left ?? []
    let defined = structure.map { $0.dimensions.compactMap { names.known($0.id) } }
    dimensions = defined ?? set.dimensions ?? guess?.taken ?? []
    // Names that the message carries go before those of a structure that was sent along.
    var labels = set.labels
    for component in structure?.dimensions ?? [] {
      if let id = names.known(component.id), labels[id] == nil { labels[id] = component.codes?.names }
    }
    self.labels = dimensions.map { labels[$0] ?? [:] }
    var measureNames = set.componentLabels
    for component in structure?.measures ?? [] {
      if let id = names.known(component.id), measureNames[id] == nil { measureNames[id] = component.name }
    }
    self.measureNames = measureNames
    let named = set.seen.sorted().filter { SDMXConcepts.isMeasure(names.ids[$0]) }
    let known = structure.map { $0.measures.compactMap { names.known($0.id) } } ?? []
    measures = set.measures ?? (known.isEmpty ? named : known)
    let ids = dimensions.map { names.ids[$0] }
    roles = StatisticsRoles(ids) { [dimensions] number in
      let wanted = dimensions[number]
      // A dimension of series has a code a series.
      return (set.series + set.observations.map(\.record)).flatMap { record in
        record.values.filter { $0.id == wanted }.map(\.text)
      }
    }
  }

  /// The code of a dimension with its name.
  func part(_ number: Int, _ slots: [SDMXValue?]) -> StatisticsPart {
    let code = slots[dimensions[number]]?.text ?? ""
    let name = labels[number][code]
    return StatisticsPart(code, name: name == code ? nil : name)
  }

  /// Whether a component is neither part of a key nor used beside values.
  func isLeft(_ id: Int, _ names: SDMXNames) -> Bool {
    !dimensions.contains(id) && !measures.contains(id) && !StatisticsDescription.ids.contains(names.ids[id])
  }
}
