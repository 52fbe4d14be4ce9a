internal import AssessmentModel
internal import Diagnostics
internal import XMLStream

/// Reads how the robustness of the result is examined.
struct RobustnessReading {
  /// The elements of the inputs, one a kind; they mix in any order.
  private enum Kind: String, CaseIterable {
    case weights, normalisation, aggregation, imputation, treatment, goalposts, dropping, answers
  }

  static let kinds = Kind.allCases.map(\.rawValue)

  let context: ReadingContext
  /// The set without its design; the design is held against it.
  let set: CriteriaSet

  /// The design; `nil` if it has no input that could be read.
  func read(_ child: XMLElement) -> RobustnessDesign? {
    let rules = Self.kinds.enumerated().map { $0 == 0 ? ChildRule.any($1) : .mixed($1) }
    let element = StrictElement(
      child, context.log, attributes: ["replicates", "seed", "sensitivitySample"], children: rules)
    let found = child.children.filter { Self.kinds.contains($0.name) }
    var ids = NameTable(.input)
    ids.add(found, context.log)
    let inputs = found.compactMap { input($0) }
    if found.isEmpty {
      element.report(
        .criteriaMissingElement, .criteria(.noInput),
        mend: .criteria(.addInput, .texts(Self.kinds.map { "<\($0)>" }, .or)))
    }
    checkOverlap(found)
    let replicates = element.requiredWhole("replicates", in: 1...RobustnessDesign.mostReplicates) ?? 1
    let seed = element.seed("seed") ?? 0
    let sample = sample(element, inputs: found.count)
    return inputs.isEmpty
      ? nil : RobustnessDesign(replicates: replicates, seed: seed, inputs: inputs, sensitivitySample: sample)
  }

  private func sample(_ element: StrictElement, inputs: Int) -> Int? {
    guard let sample = element.optionalWhole("sensitivitySample", in: 2...CriteriaLimits.sensitivitySample) else {
      return nil
    }
    if sample.nonzeroBitCount != 1 {
      var near = 2
      while near * 2 <= sample { near *= 2 }
      element.report(
        .criteriaSampleSize, .criteria(.sampleSize, .number(sample)), at: "sensitivitySample",
        mend: near < CriteriaLimits.sensitivitySample
          ? .criteria(.writeEither, .number(near), .number(2 * near)) : .criteria(.writeNumber, .number(near)))
    }
    if inputs == 1 {
      element.report(
        .criteriaSingleInput, .criteria(.singleInput), at: "sensitivitySample", severity: .note)
    }
    return sample
  }

  private func input(_ child: XMLElement) -> UncertainInput? {
    guard let kind = Kind(rawValue: child.name) else { return nil }
    let (attributes, children): ([String], [ChildRule]) =
      switch kind {
      case .weights: (["nodes", "noise", "simplex", "lower", "upper"], [])
      case .normalisation: (["indicators"], [.many("alternative")])
      case .aggregation: (["nodes"], [.many("alternative")])
      case .imputation, .treatment: ([], [.many("alternative")])
      case .goalposts: (["indicators", "share"], [])
      case .dropping: (["indicators"], [])
      case .answers: ([], [.any("margin")])
      }
    let element = StrictElement(
      child, context.log, attributes: ["id"] + attributes, children: [.any("name")] + children)
    let id = element.id("id") ?? ""
    let written = element.texts("name")
    let alternatives = AlternativeReading(context: context, set: set)
    let variation: Variation? =
      switch kind {
      case .weights: weights(element)
      case .normalisation: alternatives.normalisation(element)
      case .aggregation: alternatives.aggregation(element)
      case .imputation: alternatives.imputation(element)
      case .treatment: alternatives.treatment(element)
      case .goalposts: goalposts(element)
      case .dropping: context.indicators(element).map { .dropping(indicators: $0) }
      case .answers: MarginReading.read(element, context)
      }
    return variation.map {
      UncertainInput(id: id, name: written.isEmpty ? $0.defaultName : written, variation: $0)
    }
  }

  private func goalposts(_ element: StrictElement) -> Variation? {
    let share = element.number("share")
    if let share, share <= 0 || share >= 0.5 {
      element.report(
        .criteriaOutOfRange,
        .criteria(.shareBelowHalf, .number(DecimalText.exact(share))),
        at: "share")
    }
    element.checkWidth(share, "share", at: "share")
    guard let named = context.indicators(element) else { return nil }
    let chosen = Set(named)
    let candidates = set.indicators.filter { named.isEmpty || chosen.contains($0.id) }
    let without = candidates.filter {
      if case .goalposts = $0.normalisation { false } else { true }
    }
    if named.isEmpty ? without.count == candidates.count : !without.isEmpty {
      let names = without.prefix(3).map { ReadingLog.quoted($0.id.rawValue) }
      element.report(
        .criteriaNothingVaries,
        named.isEmpty ? .criteria(.noGoalposts) : .criteria(.noGoalpostsOn, .texts(names, .and)),
        at: "indicators")
    }
    return share.map { .goalposts(indicators: named, share: $0) }
  }
}

extension StrictElement {
  /// The seed of the random numbers: a whole number of up to 64 bits.
  func seed(_ name: String) -> UInt64? {
    guard let value = required(name) else { return nil }
    let isPlain = !value.isEmpty && value.utf8.allSatisfy { (48...57).contains($0) }
    if isPlain, value.utf8.count <= 20, let seed = UInt64(value) { return seed }
    report(
      isPlain ? .criteriaOutOfRange : .criteriaNotWhole,
      .criteria(.seedRange, .text(name), .text(ReadingLog.quoted(value)), .number(UInt64.max)), at: name)
    return nil
  }
}
