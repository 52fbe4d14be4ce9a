import AssessmentModel
import ReportFiles
import Words

/// A column of the ranking: what it holds, and how wide the table has to be for it to be shown.
struct RankingColumn {
  enum Content {
    case rank, city, interval, band, reason, score, part(AssessmentPlan.Child), divide, coverage, verified
    case country, region, income
  }

  let content: Content
  /// The name of the column in the address of the page and, as `data-c`, on each of its cells.
  let key: String
  /// Its head.
  let name: ShownText
  /// Whether it holds numbers.
  let isNumber: Bool
  /// Whether it stands in a further table on paper.
  var isOver = false
  /// The step of ``RankingRoom/steps`` from which on it is shown; beyond the last, only if all columns are asked for.
  var step = 0

  /// The class of its cells.
  func kind(_ more: String = "") -> String {
    var kind = isNumber ? "n" : ""
    if !more.isEmpty { kind += kind.isEmpty ? more : " " + more }
    if step > 0 { kind += kind.isEmpty ? "c\(step)" : " c\(step)" }
    return isOver ? kind + " over" : kind
  }
}

extension ReportPage {
  /// The columns of the ranking in the order in which they stand, each with the room that it needs.
  func rankingColumns() -> [RankingColumn] {
    var columns = [column(.rank, "rank", .rank, isNumber: true), column(.city, "name", .cityHead)]
    if showsIntervals { columns.append(column(.interval, "interval", .intervalHead)) }
    if !facts.bands.list.isEmpty {
      columns.append(column(.band, "verdict", facts.bands.areVerdicts ? .verdict : .classHead))
    } else if !facts.unranked.isEmpty {
      columns.append(column(.reason, "reason", .reason))
    }
    columns.append(column(.score, "score", .score, isNumber: true))
    for (place, child) in facts.axes.enumerated() {
      columns.append(
        RankingColumn(
          content: .part(child), key: facts.id(child), name: .written(facts.name(child)), isNumber: true,
          isOver: place >= Self.mostColumns))
    }
    if assessment.divide != nil { columns.append(column(.divide, "divide", .worstDivide)) }
    columns.append(column(.coverage, "coverage", .coverage, isNumber: true))
    if assessment.hasProofs { columns.append(column(.verified, "verified", .verifiedHead, isNumber: true)) }
    if !facts.areCountries, assessment.cities.contains(where: { !$0.country.isEmpty }) {
      columns.append(column(.country, "country", .country))
    }
    if assessment.cities.contains(where: { !$0.region.isEmpty }) { columns.append(column(.region, "region", .region)) }
    if facts.incomes.isKnown { columns.append(column(.income, "income", .incomeHead)) }
    RankingRoom(self).place(&columns)
    return columns
  }

  /// Whether a range of ranks has anything to say: at least two are compared.
  var showsIntervals: Bool { (facts.uncertainty?.count ?? 0) > 1 }

  private func column(
    _ content: RankingColumn.Content, _ key: String, _ name: Phrase, isNumber: Bool = false
  ) -> RankingColumn {
    RankingColumn(content: content, key: key, name: .said(words(name)), isNumber: isNumber)
  }
}
