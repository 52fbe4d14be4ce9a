internal import AssessmentModel
internal import Diagnostics
internal import XMLStream

/// Reads judgements that compare the children of a node in pairs.
enum PairwiseReading {
  /// A matrix of comparisons, row by row: how much more the row's child weighs than the column's.
  static func hierarchy(_ element: StrictElement, count: Int) -> [[Double]]? {
    let found = element.children("row")
    guard found.count == count else {
      element.report(
        .criteriaListLength, .criteria(.rowCount, .number(found.count), .number(count)),
        mend: .criteria(.writeRows))
      return nil
    }
    var rows: [[Double]] = []
    for child in found {
      let row = StrictElement(child, element.log, isText: true)
      if let numbers = row.numbers(child.text, "<row>", count: count, fractions: true) { rows.append(numbers) }
    }
    guard rows.count == count, isReciprocal(element, rows), isOnScale(element, rows) else { return nil }
    if let ratio = PairwiseConsistency.ratio(of: rows), ratio > PairwiseConsistency.acceptable {
      element.report(
        .criteriaInconsistent,
        .criteria(.inconsistent, .number(DecimalText.fixed(ratio, decimals: 3))),
        severity: .note)
    }
    return rows
  }

  private static func isReciprocal(_ element: StrictElement, _ rows: [[Double]]) -> Bool {
    if rows.contains(where: { $0.contains { $0 <= 0 } }) {
      element.report(.criteriaNotReciprocal, .criteria(.comparisonNotPositive))
      return false
    }
    for row in rows.indices {
      for column in row..<rows.count {
        let product = rows[row][column] * rows[column][row]
        guard abs(product - 1) > PairwiseConsistency.rounding else { continue }
        let (line, place) = (FactValue.number(row + 1), FactValue.number(column + 1))
        let own = FactValue.number(DecimalText.exact(rows[row][column]))
        element.log.report(
          .criteriaNotReciprocal,
          row == column
            ? .criteria(.ownWeight, line, place, own)
            : .criteria(.notReciprocal, line, place, own, .number(DecimalText.exact(rows[column][row]))),
          at: element.children("row")[row].location, tag: element.location, mend: .criteria(.writeFractions))
        return false
      }
    }
    return true
  }

  /// Judgements run from 1/9 to 9; rounded ones such as 0.11 count as 1/9.
  private static func isOnScale(_ element: StrictElement, _ rows: [[Double]]) -> Bool {
    let most = CriteriaLimits.judgement * (1 + PairwiseConsistency.rounding)
    for (row, numbers) in rows.enumerated() {
      guard let column = numbers.firstIndex(where: { $0 > most || $0 < 1 / most }) else { continue }
      element.log.report(
        .criteriaJudgementRange,
        .criteria(.judgementRange, .number(row + 1), .number(column + 1), .number(DecimalText.exact(numbers[column]))),
        at: element.children("row")[row].location, tag: element.location)
      return false
    }
    return true
  }

  /// Comparisons of the most important child with all, and of all with the least important.
  static func bestWorst(_ element: StrictElement, children: [String]) -> BestWorstJudgement? {
    let best = position(element, "best", children)
    let worst = position(element, "worst", children)
    for name in ["bestToOthers", "othersToWorst"] where element.child(name) == nil {
      element.report(.criteriaMissingElement, .criteria(.bestWorstWithout, .text(name)))
    }
    let forward = element.numbers(of: "bestToOthers", "<bestToOthers>", count: children.count)
    let backward = element.numbers(of: "othersToWorst", "<othersToWorst>", count: children.count)
    guard let best, let worst, let forward, let backward else { return nil }
    if best == worst {
      element.report(.criteriaBestWorst, .criteria(.bestIsWorst), at: "worst")
      return nil
    }
    if (forward + backward).contains(where: { $0 < 1 }) {
      element.report(.criteriaBestWorst, .criteria(.comparisonBelowOne))
    } else if let number = (forward + backward).first(where: { $0 > CriteriaLimits.judgement }) {
      element.report(
        .criteriaJudgementRange,
        .criteria(.comparisonRange, .number(DecimalText.exact(number))))
    } else if forward[best] != 1 || backward[worst] != 1 {
      element.report(.criteriaBestWorst, .criteria(.bestWithItself))
    } else if forward[worst] != backward[best] {
      element.report(
        .criteriaBestWorst,
        .criteria(.bestToWorst, .number(DecimalText.exact(forward[worst])), .number(DecimalText.exact(backward[best]))))
    } else if let pair = contradiction(forward, backward) {
      element.report(
        .criteriaInconsistent,
        .criteria(
          .nearerToBoth, .text(ReadingLog.quoted(children[pair.0])), .text(ReadingLog.quoted(children[pair.1]))),
        severity: .note)
    }
    return BestWorstJudgement(best: best, worst: worst, bestToOthers: forward, othersToWorst: backward)
  }

  private static func contradiction(_ forward: [Double], _ backward: [Double]) -> (Int, Int)? {
    for left in forward.indices {
      for right in forward.indices where forward[left] < forward[right] && backward[left] < backward[right] {
        return (left, right)
      }
    }
    return nil
  }

  private static func position(_ element: StrictElement, _ attribute: String, _ children: [String]) -> Int? {
    guard let name = element.required(attribute) else { return nil }
    guard let position = children.firstIndex(of: name) else {
      element.report(
        .criteriaUnknownNode, .criteria(.childUnknown, .text(attribute), .text(ReadingLog.quoted(name))), at: attribute,
        mend: element.log.question(for: name, among: children))
      return nil
    }
    return position
  }
}
