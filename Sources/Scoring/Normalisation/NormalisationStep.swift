import AssessmentModel
import Diagnostics
import Numerics

/// Raw values come onto the common scale, direction and each leaf's sense applied.
struct NormalisationStep {
  let criteria: CriteriaSet
  let plan: AssessmentPlan
  let survey: Survey
  let indicators: IndicatorMatrix
  let groups: [GroupColumn]

  struct Result {
    var normalised: NormalisedMatrix
    /// For each leaf, the lower end of its scores (``ScaleColumn/worstEnd(_:_:_:)``); empty unless silence may
    /// lower a verdict.
    var worstEnds: [Double]
    var record: StageRecord
    var diagnostics: [Diagnostic]
  }

  func run(_ pins: inout Pins) -> Result {
    var diagnostics: [Diagnostic] = []
    var learnt: [LearntValue] = []
    var columns: [Column] = []
    var truncated: [Int] = []
    var worstEnds: [Double] = []
    var said: Set<Int> = []
    let rules = ScaleRules(criteria: criteria, survey: survey, plan: plan, groups: groups)
    let owner = ReplicateMemory()
    let memory = ScaleMemory(count: survey.cities.count, owner)
    var recorder = ScaleRecorder(survey: survey, pins: pins)
    for (leaf, use) in zip(plan.leaves, rules.leaves) {
      recorder.begin(leaf, criteria.indicators[leaf.indicator])
      let rule = rules.own[leaf.indicator]
      let scores = unsafe [Double](unsafeUninitializedCapacity: memory.count) { target, used in
        measured(use).withColumn { source in
          let column = unsafe ScaleColumn(use: use, values: source, scores: WorkColumn(target), memory: memory)
          column.run(rule.formula, rules.steps, &recorder)
          column.dropUnreportable(criteria.scores, &recorder)
          if criteria.silenceLowersVerdict { worstEnds.append(column.worstEnd(rule.ends, rules.steps, &recorder)) }
        }
        used = memory.count
      }
      for value in recorder.learnt where !learnt.contains(value) { learnt.append(value) }
      if said.insert(leaf.indicator).inserted {
        diagnostics += recorder.findings
      } else if !recorder.findings.isEmpty {
        let known = Set(diagnostics)
        diagnostics += recorder.findings.filter { !known.contains($0) }
      }
      columns.append(Column(numbers: scores))
      truncated.append(recorder.outside)
    }
    pins = recorder.pins
    diagnostics += unanswered()
    return Result(
      normalised: NormalisedMatrix(columns: columns, truncated: truncated), worstEnds: worstEnds,
      record: record(learnt: learnt, truncated: truncated), diagnostics: diagnostics)
  }

  /// The raw values a leaf takes: those of its indicator, or what its groups make of them.
  private func measured(_ use: ScaleLeaf) -> [Double] {
    let level = indicators.columns[use.indicator].numbers
    guard use.measuresGroups else { return level }
    let measured = groups.filter { $0.indicator == use.indicator }
    var result = level
    level.withColumn { level in
      measured.flatMap(\.values.numbers).withColumn { groups in
        result.withMutableColumn { result in
          use.measure(level, groups: groups, number: measured.count, count: survey.cities.count, to: result)
        }
      }
    }
    return result
  }

  /// A note for every indicator with a weight that no city has a value of.
  private func unanswered() -> [Diagnostic] {
    guard !survey.cities.isEmpty else { return [] }
    let weighted = Set(plan.leaves.filter { $0.effectiveWeight > 0 }.map(\.indicator))
    return criteria.indicators.indices.filter { weighted.contains($0) }.compactMap { position in
      let column = indicators.columns[position]
      guard column.hasMissing, column.states.allSatisfy(\.isMissing) else { return nil }
      let indicator = criteria.indicators[position]
      return Diagnostic(
        .nobodyAnswered, .note, .scoring(.nobodyAnswered, .text("\(indicator.id)"), .name(indicator.name)),
        at: survey.place(of: indicator))
    }
  }

  private func record(learnt: [LearntValue], truncated: [Int]) -> StageRecord {
    var said: Set<Int> = []
    var remarks: [StageFact] = []
    for (leaf, count) in zip(plan.leaves, truncated) where count > 0 && said.insert(leaf.indicator).inserted {
      remarks.append(.cut(criteria.indicators[leaf.indicator].id, count))
    }
    return StageRecord(
      .normalisation,
      parameters: criteria.indicators.map { .normalisation($0.id, $0.direction, $0.normalisation, $0.range) },
      learnt: learnt, remarks: remarks)
  }
}
