import AssessmentModel

/// The standing of one simulated city, from which its answers are drawn.
///
/// Each part of the principal index (its children: readiness, need, commitment …) has a level of its own. It is drawn
/// evenly from 0.30 to 0.85; with probability 0.12 the part is weak instead, from 0.02 to 0.22. With probability 0.08 the
/// city leaves most of the questionnaire empty.
struct CityDraw {
  static let weakPart = 0.12
  static let silentCity = 0.08
  /// Shares of single answers of other cities: left empty, `DK`, not applicable.
  static let emptyAnswer = 0.03
  static let doesNotKnow = 0.01
  static let notApplicable = 0.01
  /// Share of the answers that a silent city leaves empty.
  static let silence = 0.6
  /// Share of the gates' questions that are failed or left empty.
  static let failedGate = 0.012
  static let emptyGate = 0.015
  /// Share of open counts, such as demands, that are 0.
  static let noneAtAll = 0.06
  /// Share of the cities with group breakdowns, and of groups that these have.
  static let measuresGroups = 0.6
  static let measuredGroup = 0.75
  /// Share of levels above 0 that name a document.
  static let evidence = 0.7

  let parts: [Double]
  let isSilent: Bool
  let measuresGroups: Bool
  /// How far groups lie apart in this city, in shares of what is possible.
  let gap: Double

  init(parts count: Int, isComplete: Bool, _ generator: inout SimulationGenerator) {
    var levels: [Double] = []
    for _ in 0..<count {
      let isWeak = generator.happens(Self.weakPart)
      levels.append(isWeak ? generator.number(0.02, 0.22) : generator.number(0.30, 0.85))
    }
    parts = levels
    isSilent = generator.happens(Self.silentCity) && !isComplete
    measuresGroups = generator.happens(Self.measuresGroups) && !isComplete
    gap = generator.number(0, 0.9)
  }
}
