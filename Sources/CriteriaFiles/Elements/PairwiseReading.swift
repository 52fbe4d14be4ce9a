internal import AssessmentModel
internal import Diagnostics
internal import XMLStream

/// Reads judgements that compare the children of a node in pairs.
enum PairwiseReading {
  /// A matrix of comparisons, row by row: how much more the row's child weighs than the column's.
  static func hierarchy(_ element: StrictElement, count: Int) -> Weighting? {
    let found = element.children("row")
    guard found.count == count else {
      element.report(
        .criteriaListLength, "\(found.count) rows for \(count) children: one for each is expected",
        mend: "write <row>1 3 5</row> for each child, in the order of the children")
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
        "Consistency ratio \(DecimalText.fixed(ratio, decimals: 3)): above 0.1 the comparisons contradict each other",
        severity: .note)
    }
    return .analyticHierarchy(rows)
  }

  private static func isReciprocal(_ element: StrictElement, _ rows: [[Double]]) -> Bool {
    if rows.contains(where: { $0.contains { $0 <= 0 } }) {
      element.report(.criteriaNotReciprocal, "A comparison is above 0: 1/3 where the other child weighs three times")
      return false
    }
    for row in rows.indices {
      for column in row..<rows.count {
        let product = rows[row][column] * rows[column][row]
        guard abs(product - 1) > PairwiseConsistency.rounding else { continue }
        let place = "row \(row + 1), column \(column + 1)"
        element.log.report(
          .criteriaNotReciprocal,
          row == column
            ? "\(place) is \(DecimalText.exact(rows[row][row])): a child weighs as much as itself, 1"
            : "\(place) is \(DecimalText.exact(rows[row][column])), and the other way round "
              + "\(DecimalText.exact(rows[column][row])): one is the reciprocal of the other",
          at: element.children("row")[row].location, tag: element.location, mend: "fractions may be written: 1/3")
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
        "row \(row + 1), column \(column + 1) is \(DecimalText.exact(numbers[column])): comparisons run from 1/9 to 9",
        at: element.children("row")[row].location, tag: element.location)
      return false
    }
    return true
  }

  /// Comparisons of the most important child with all, and of all with the least important.
  static func bestWorst(_ element: StrictElement, children: [String]) -> Weighting? {
    let best = position(element, "best", children)
    let worst = position(element, "worst", children)
    for name in ["bestToOthers", "othersToWorst"] where element.child(name) == nil {
      element.report(.criteriaMissingElement, "method=“best-worst” without <\(name)>")
    }
    let forward = element.numbers(of: "bestToOthers", "<bestToOthers>", count: children.count)
    let backward = element.numbers(of: "othersToWorst", "<othersToWorst>", count: children.count)
    guard let best, let worst, let forward, let backward else { return nil }
    if best == worst {
      element.report(.criteriaBestWorst, "best and worst are the same child", at: "worst")
      return nil
    }
    if (forward + backward).contains(where: { $0 < 1 }) {
      element.report(.criteriaBestWorst, "A comparison with the best or the worst child is 1 or above")
    } else if let number = (forward + backward).first(where: { $0 > CriteriaLimits.judgement }) {
      element.report(
        .criteriaJudgementRange,
        "\(DecimalText.exact(number)) in a comparison with the best or the worst child: comparisons run from 1 to 9")
    } else if forward[best] != 1 || backward[worst] != 1 {
      element.report(.criteriaBestWorst, "The best child compared with itself is 1, and so is the worst")
    } else if forward[worst] != backward[best] {
      element.report(
        .criteriaBestWorst,
        "Best to worst is \(DecimalText.exact(forward[worst])) in <bestToOthers> and "
          + "\(DecimalText.exact(backward[best])) in <othersToWorst>: it is the same comparison")
    } else if let pair = contradiction(forward, backward) {
      element.report(
        .criteriaInconsistent,
        "\(ReadingLog.quoted(children[pair.0])) is nearer to the best than \(ReadingLog.quoted(children[pair.1])) but "
          + "also nearer to the worst", severity: .note)
    }
    return .bestWorst(best: best, worst: worst, bestToOthers: forward, othersToWorst: backward)
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
        .criteriaUnknownNode, "\(attribute)=\(ReadingLog.quoted(name)): the node has no such child", at: attribute,
        mend: element.log.question(for: name, among: children))
      return nil
    }
    return position
  }
}
