internal import Diagnostics
internal import XMLStream

/// Makes a delivery of the data sets of a message, whichever form they had.
struct SDMXAssembly {
  let profile: DeliveryProfile
  let file: String
  /// The data sets that give data.
  let sets: [SDMXDataSet]
  let names: SDMXNames
  let structures: SDMXStructures

  /// - Parameter sets: the data sets that give data; components seen in one are known in all of its structure.
  init(
    profile: DeliveryProfile, file: String, sets: [SDMXDataSet], names: SDMXNames, structures: SDMXStructures
  ) {
    (self.profile, self.file, self.names, self.structures) = (profile, file, names, structures)
    var seen: [String: Set<Int>] = [:]
    for set in sets { seen[set.structure.text, default: []].formUnion(set.seen) }
    self.sets = sets.map { set in
      var set = set
      set.seen = seen[set.structure.text] ?? set.seen
      return set
    }
    alike = Dictionary(grouping: self.sets.indices) { [sets = self.sets] in Alike(sets[$0]) }
  }

  /// What data sets have in common whose dimensions are told together.
  private struct Alike: Hashable {
    let structure: String
    let atObservation: String?
    let isFlat: Bool

    init(_ set: SDMXDataSet) {
      (structure, atObservation, isFlat) = (set.structure.text, set.atObservation, set.series.isEmpty)
    }
  }

  private let alike: [Alike: [Int]]

  func delivery(_ findings: inout FindingList) -> Delivery? {
    var told: [Alike: SDMXDimensions] = [:]
    var gathering = StatisticsGathering()
    var seen: Set<String> = []
    let versions = sets.map(\.structure.text).filter { seen.insert($0).inserted }
    let isMixed = Set(sets.map(\.structure.key)).count > 1
    var left: [Int] = []
    var roles: Set<[String]> = []
    for set in sets where !set.observations.isEmpty || !set.series.isEmpty {
      guard let plan = plan(set, &told, &findings) else { return nil }
      add(set, plan, isMixed: isMixed, to: &gathering, &findings)
      left += set.seen.sorted().filter { plan.isLeft($0, names) && !left.contains($0) }
      let ids = plan.dimensions.map { names.ids[$0] }
      if !set.observations.isEmpty, roles.insert(ids).inserted {
        findings.append(plan.roles.note(ids, at: set.own.place.location(in: file)))
      }
    }
    let delivery = gathering.delivery(
      profile, file: file,
      form: DeliveredForm(id: versions.first, title: sets.first.flatMap(title), versions: versions), &findings)
    if delivery != nil, !left.isEmpty {
      findings.append(
        Diagnostic(
          .statisticsAttributesLeft, .note,
          .delivery(.statisticsAttributesLeft, .firstOf(left.prefix(12).map { names.ids[$0] }, count: left.count)),
          at: InputLocation(file: file)))
    }
    return delivery
  }

  private func title(_ set: SDMXDataSet) -> String? { set.title ?? structures.title(set.structure) }

  /// What the components of a data set are; `nil` with a finding that stops if it cannot be told.
  private func plan(
    _ set: SDMXDataSet, _ told: inout [Alike: SDMXDimensions], _ findings: inout FindingList
  ) -> SDMXPlan? {
    let place = set.own.place.location(in: file)
    let structure = structures.fitting(set, names, at: place, &findings)
    let key = Alike(set)
    let isFirst = told[key] == nil
    let plan = SDMXPlan(set, names, structure) {
      let dimensions =
        told[key] ?? SDMXDimensions((alike[key] ?? []).map { sets[$0] }, isFlat: key.isFlat, names)
      told[key] = dimensions
      return dimensions
    }
    if plan.measures.isEmpty {
      let ids = set.seen.sorted().map { names.ids[$0] }
      findings.append(
        Diagnostic(
          .statisticsColumnsUnknown, .stop,
          .delivery(.statisticsNoMeasure, .firstOf(ids.prefix(12), count: ids.count)), at: place,
          mend: .delivery(.statisticsGiveStructure)))
      return nil
    }
    if plan.isGuessed, isFirst {
      let none = FactValue.text("–")
      let (taken, left) = (plan.dimensions.map { names.ids[$0] }, plan.doubtful.map { names.ids[$0] })
      findings.append(
        Diagnostic(
          .statisticsDimensionsGuessed, .note,
          .delivery(
            .statisticsDimensionsGuessed, taken.isEmpty ? none : .firstOf(taken.prefix(20), count: taken.count),
            left.isEmpty ? none : .firstOf(left.prefix(20), count: left.count)), at: place,
          mend: .delivery(.statisticsGiveStructure)))
    }
    return plan
  }

  private func add(
    _ set: SDMXDataSet, _ plan: SDMXPlan, isMixed: Bool, to gathering: inout StatisticsGathering,
    _ findings: inout FindingList
  ) {
    let dimensions = Set(plan.dimensions)
    guard let groups = SDMXGroups(set.groups, dimensions: dimensions) else {
      findings.append(
        Diagnostic(
          .statisticsMessageUnread, .stop, .delivery(.statisticsGroupsMany, .count(SDMXGroups.mostKinds)),
          at: set.own.place.location(in: file)))
      return
    }
    if let id = groups.contradicted {
      findings.append(
        Diagnostic(
          .statisticsMessageUnread, .stop, .delivery(.statisticsGroupsContradict, .quoted(names.ids[id])),
          at: set.own.place.location(in: file)))
      return
    }
    let bare = [SDMXValue?](repeating: nil, count: names.ids.count)
    var (series, base) = (-1, bare)
    var stated: Set<Int> = []
    let own = set.own.values.filter { stated.insert($0.id).inserted }
    for (number, record) in set.observations {
      if let number, number != series {
        (series, base) = (number, bare)
        for value in set.series[number].values { base[value.id] = value }
      }
      var slots = base
      for value in record.values { slots[value.id] = value }
      if !set.groups.isEmpty { groups.fill(&slots) }
      for value in own where slots[value.id] == nil {
        slots[value.id] = value
      }
      let place = record.place.location(in: file)
      let missing = plan.dimensions.filter { slots[$0]?.text.isEmpty ?? true }
      guard missing.isEmpty else {
        findings.append(
          .statisticsRowBroken, .rowSetAside,
          Diagnostic(
            .statisticsRowBroken, .rowSetAside,
            .delivery(.statisticsNoCode, .firstOf(missing.prefix(5).map { names.ids[$0] }, count: missing.count)),
            at: place))
        continue
      }
      let description = StatisticsDescription { id in names.known(id).flatMap { slots[$0]?.text } ?? "" }
      var key = plan.roles.key.map { plan.part($0, slots) }
      if isMixed { key.insert(StatisticsPart(set.structure.key), at: 0) }
      for measure in plan.measures {
        let id = names.ids[measure]
        gathering.add(
          StatisticsObservation(
            area: plan.roles.area.map { plan.part($0, slots) }, period: plan.roles.period.map { plan.part($0, slots) },
            key: plan.measures.count > 1 ? key + [StatisticsPart(id, name: plan.measureNames[measure])] : key,
            content: content(slots[measure], id, description, at: place, &findings), unit: description.unit,
            place: place, row: place),
          measure: id, &findings)
      }
    }
  }

  private func content(
    _ value: SDMXValue?, _ measure: String, _ description: StatisticsDescription, at place: InputLocation,
    _ findings: inout FindingList
  ) -> DeliveredAnswer.Content {
    let text = value?.text ?? ""
    if let reason = description.absence(of: text, at: { place }, &findings) { return .absent(reason) }
    guard let value, !value.isSeveral else {
      findings.append(
        .statisticsSeveralValues, .valueSetAside,
        Diagnostic(
          .statisticsSeveralValues, .valueSetAside,
          .delivery(.statisticsSeveralValues, .quoted(measure), .excerpt(text)), at: place))
      return .absent(.empty)
    }
    return .value(text)
  }
}
