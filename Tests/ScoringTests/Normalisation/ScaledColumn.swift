import AssessmentModel
import Diagnostics
import Scoring
import ScoringSupport
import Words

/// One indicator `x` under one node, scaled by a method.
struct ScaledColumn {
  var result: Assessment

  init(
    _ normalisation: Normalisation, _ cells: [Cell], direction: Direction = .higherIsBetter, sense: Sense = .rising,
    range: OutputRange = .unit, pinned: [LearntValue] = []
  ) {
    var made = indicator("x", direction: direction)
    made.normalisation = normalisation
    made.range = range
    result = assess(criteria([made], [node("index", [use("x", 1, sense)])]), survey(["x": cells]), pinned: pinned)
  }

  /// The scores; `nil` for missing.
  var scores: [Double?] { result.cities.indices.map { result.normalised.columns[0][$0] } }

  /// What the normalisation learnt.
  var learnt: [LearntValue] { result.records.first { $0.stage == .normalisation }?.learnt ?? [] }

  /// The codes that normalising found, without those about the ranking.
  var codes: [String] { result.codes().filter { $0 != "SCR-004" && $0 != "SCR-005" } }

  /// The headlines of these findings.
  var headlines: [String] {
    result.diagnostics.filter { $0.code != .nobodyRated && $0.code != .singleCity }.map(\.headline)
  }

  /// The learnt values, pinned for the same data, learn nothing else and give the same scores.
  func keepsItsScale(_ normalisation: Normalisation, _ cells: [Cell], direction: Direction = .higherIsBetter) -> Bool {
    let again = ScaledColumn(normalisation, cells, direction: direction, pinned: learnt)
    return again.scores == scores && again.learnt == learnt && !again.codes.contains("SCR-010")
  }
}

/// The column that the peers were given: eight cities with one tie.
let peerColumn: [Double] = [12.5, 3.25, 7.75, 3.25, 20.125, 0.5, 9, 15.5]
let peerCells = peerColumn.map { Cell($0) }

/// Whether scores agree with a peer's to 1e-12.
func agree(_ found: [Double?], _ wanted: [Double]) -> Bool {
  found.count == wanted.count && zip(found, wanted).allSatisfy { isClose($0, $1, 1e-12 * max(1, abs($1))) }
}
