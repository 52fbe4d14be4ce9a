import AssessmentModel
import Diagnostics
import Glibc

/// Draws the answers of one city: the content of each cell of its row.
struct AnswerDraw {
  /// A drawn answer, as it stands in the file.
  private(set) var cells: [AnswerKey: String] = [:]
  private(set) var evidence: [ItemID: String] = [:]
  private let city: CityDraw
  private let isComplete: Bool
  private var denominators: [ItemID: Double] = [:]

  init(_ city: CityDraw, isComplete: Bool) {
    self.city = city
    self.isComplete = isComplete
  }

  /// Draws all items of an indicator.
  mutating func draw(_ entry: DrawPlan.Entry, _ generator: inout SimulationGenerator) {
    let indicator = entry.indicator
    let isOn = generator.unit()
    var wanted = value(entry, &generator)
    if let denominator = indicator.denominator {
      wanted *= drawDenominator(denominator, indicator, &generator) / denominator.per
    }
    switch indicator.scoring {
    case .answer(let item): drawAnswer(item, wanted, entry, isOn, &generator)
    case .ratio(let numerator, let denominator, let per):
      let below = self.denominator(denominator, isHeads: per <= 1, &generator)
      set(denominator, text(below, .count(of: nil)), indicator, &generator)
      let above = max(0, wanted * below / per)
      // A rate per hundred or thousand counts some of the whole; an amount a head does not.
      let top = per > 1 ? min(above, below) : above
      set(numerator, text(top, .count(of: nil)), indicator, &generator)
    case .sum(let items): drawSum(items, wanted, indicator, &generator)
    case .mean(let items, let scale):
      for item in items {
        let own = indicator.items.first { $0.id == item }?.scale ?? indicator.scale
        set(item, text(own, near: wanted / scale, &generator), indicator, &generator)
      }
    case .weighted(let items, let weights, let isMean, let scale, _):
      drawWeighted(items, wanted / scale / (isMean ? 1 : weights.reduce(0, +)), indicator, &generator)
    case .outsideCountry: break
    }
    for item in indicator.items where cells[AnswerKey(item.id)] == nil {
      set(item.id, text(item.scale, near: middle(item.scale), &generator), indicator, &generator)
    }
  }

  // MARK: Values

  /// The raw value that the indicator is to have.
  private func value(_ entry: DrawPlan.Entry, _ generator: inout SimulationGenerator) -> Double {
    let noise = generator.number(-0.22, 0.22)
    guard let part = entry.part else { return entry.indicator.scale.bounds.upper ?? 1 }
    var share = min(1, max(0, city.parts[part] + noise))
    if entry.isFalling { share = 1 - share }
    if entry.indicator.direction == .lowerIsBetter { share = 1 - share }
    if case .goalposts(let posts) = entry.indicator.normalisation {
      if posts.isLogarithmic { return posts.lower * pow(posts.upper / posts.lower, share) }
      return posts.lower + share * (posts.upper - posts.lower)
    }
    let bounds = entry.indicator.scale.bounds
    let lower = bounds.lower ?? 0
    return lower + share * ((bounds.upper ?? lower + 100) - lower)
  }

  private mutating func drawAnswer(
    _ id: ItemID, _ wanted: Double, _ entry: DrawPlan.Entry, _ isOn: Double, _ generator: inout SimulationGenerator
  ) {
    guard let item = entry.indicator.items.first(where: { $0.id == id }) else { return }
    var text: String
    switch item.scale {
    case .yesNo:
      let share = entry.part == nil ? 1 - CityDraw.failedGate : (entry.isGate ? 1 - CityDraw.failedGate : wanted)
      text = isComplete && entry.isGate ? "yes" : (isOn < share ? "yes" : "no")
    case .count where isOn < CityDraw.noneAtAll && !isComplete: text = "0"
    case .level, .count, .percent, .number, .options: text = self.text(item.scale, near: wanted, &generator)
    }
    if entry.isGate, !isComplete, generator.happens(CityDraw.emptyGate) { text = "" }
    let isFree = !entry.isGate
    set(id, text, entry.indicator, &generator, mayBeMissing: isFree)
    if case .level = item.scale, let level = Double(cells[AnswerKey(id)] ?? ""), level > 0, !isComplete {
      if generator.happens(CityDraw.evidence) { evidence[id] = "document \(1 + generator.index(below: 250))" }
    }
    if case .percent = item.scale, let level = Double((cells[AnswerKey(id)] ?? "").filter { $0 != "%" }) {
      drawGroups(entry, id, level, &generator)
    }
  }

  private mutating func drawSum(
    _ items: [ItemID], _ wanted: Double, _ indicator: Indicator, _ generator: inout SimulationGenerator
  ) {
    var left = max(0, wanted.rounded())
    for (position, item) in items.enumerated() {
      let remaining = Double(items.count - position)
      let scale = indicator.items.first { $0.id == item }?.scale ?? .yesNo
      if case .yesNo = scale {
        let isYes = generator.unit() < left / remaining
        if isYes { left -= 1 }
        set(item, isYes ? "yes" : "no", indicator, &generator)
      } else {
        set(item, text(scale, near: wanted / Double(items.count), &generator), indicator, &generator)
      }
    }
  }

  /// Each item lies about the same share of the way along its scale, so that the weighted mean comes out near `wanted`.
  private mutating func drawWeighted(
    _ items: [ItemID], _ wanted: Double, _ indicator: Indicator, _ generator: inout SimulationGenerator
  ) {
    for item in items {
      let scale = indicator.items.first { $0.id == item }?.scale ?? indicator.scale
      set(item, text(scale, near: wanted + generator.number(-0.5, 0.5), &generator), indicator, &generator)
    }
  }

  /// Inhabitants, or whatever values are divided by. It is never missing, or one gap would empty several indicators.
  private mutating func drawDenominator(
    _ denominator: Denominator, _ indicator: Indicator, _ generator: inout SimulationGenerator
  ) -> Double {
    let whole = self.denominator(denominator.item, isHeads: denominator.per <= 1, &generator)
    set(denominator.item, text(whole, .count(of: nil)), indicator, &generator, mayBeMissing: false)
    return whole
  }

  /// Group values lie on both sides of the city's level; with probability 0.1 the other way round.
  private mutating func drawGroups(
    _ entry: DrawPlan.Entry, _ item: ItemID, _ level: Double, _ generator: inout SimulationGenerator
  ) {
    guard city.measuresGroups else { return }
    for pair in entry.groups {
      guard generator.happens(CityDraw.measuredGroup) else { continue }
      var half = min(level, 100 - level) * city.gap * generator.number(0, 0.9) / 2
      if generator.happens(0.1) { half = -half / 4 }
      let isSmall = generator.happens(0.1)
      for (group, value) in [(pair.group, level - half), (pair.reference, level + half)] {
        let size = isSmall ? 8 + generator.index(below: 22) : 40 + generator.index(below: 860)
        let key = AnswerKey(item, group: group)
        guard cells[key] == nil else { continue }
        cells[key] = DecimalText.fixed(min(100, max(0, value)), decimals: 1)
        cells[AnswerKey(item, group: group, isSampleSize: true)] = String(size)
      }
    }
  }

  // MARK: Cells

  /// Puts an answer into its cell, or what stands for a missing one.
  private mutating func set(
    _ item: ItemID, _ text: String, _ indicator: Indicator, _ generator: inout SimulationGenerator,
    mayBeMissing: Bool = true
  ) {
    let key = AnswerKey(item)
    guard cells[key] == nil else { return }
    let chance = generator.unit()
    guard mayBeMissing, !isComplete else {
      cells[key] = text
      return
    }
    let empty = city.isSilent ? CityDraw.silence : CityDraw.emptyAnswer
    if chance < empty {
      cells[key] = ""
    } else if chance < empty + CityDraw.doesNotKnow {
      cells[key] = "DK"
    } else if chance < empty + CityDraw.doesNotKnow + CityDraw.notApplicable {
      cells[key] = "n/a"
    } else {
      cells[key] = text
    }
  }

  /// The whole of a ratio, drawn evenly in logarithms: 50,000 to 5,000,000 where an amount is given a head, 500 to 50,000
  /// where a rate counts some of the whole, such as employees.
  private mutating func denominator(
    _ item: ItemID, isHeads: Bool, _ generator: inout SimulationGenerator
  ) -> Double {
    if let known = denominators[item] { return known }
    let drawn = (500 * (isHeads ? 100 : 1) * pow(10, generator.number(0, 2))).rounded()
    denominators[item] = drawn
    return drawn
  }

  private func middle(_ scale: Scale) -> Double {
    let bounds = scale.bounds
    let lower = bounds.lower ?? 0
    return (lower + (bounds.upper ?? lower + 100)) / 2
  }

  private func text(_ scale: Scale, near wanted: Double, _ generator: inout SimulationGenerator) -> String {
    switch scale {
    case .yesNo: return generator.unit() < wanted ? "yes" : "no"
    case .options(let options):
      let nearest = options.min { abs($0.points - wanted) < abs($1.points - wanted) }
      return nearest?.code ?? ""
    case .level, .count, .percent, .number: return text(wanted, scale)
    }
  }

  /// A number as the scale takes it: whole, or with as many decimals as make about three digits.
  private func text(_ wanted: Double, _ scale: Scale) -> String {
    let bounds = scale.bounds
    let kept = min(bounds.upper ?? .infinity, max(bounds.lower ?? -.infinity, wanted))
    if scale.isWhole { return DecimalText.fixed(kept, decimals: 0) }
    if case .percent = scale {
      // The sign tells a percentage below 1 from a share of 1.
      let text = DecimalText.fixed(kept, decimals: 1)
      return text.hasPrefix("0.") && text != "0.0" ? text + "%" : text
    }
    let decimals = abs(kept) >= 100 ? 0 : abs(kept) >= 10 ? 1 : abs(kept) >= 1 ? 2 : 3
    let rounded = DecimalText.fixed(kept, decimals: decimals)
    guard let number = Double(rounded), number >= bounds.lower ?? number, number <= bounds.upper ?? number else {
      return DecimalText.exact(kept)
    }
    return rounded
  }
}
