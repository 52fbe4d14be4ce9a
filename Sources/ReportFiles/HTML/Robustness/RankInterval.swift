import AssessmentModel
import Words

/// A city's rank and where it lies in the replicates, on an axis from 1 to the last rank: a dot for the rank, a thick
/// line for the middle half, a thin one for nine replicates of ten.
struct RankInterval {
  let rank: Double
  let low: Double
  let high: Double
  let ranks: CityUncertainty.Ranks
  /// The last rank on the axis.
  let count: Int

  static let width = 120.0
  /// What is left free at each end, so that a dot stays whole.
  static let margin = 4.0

  /// `nil` for a city that has no rank, or none in any replicate.
  init?(_ city: Int, _ facts: ReportFacts) {
    guard let uncertainty = facts.uncertainty, let rank = facts.assessment.rank(of: city),
      let ranks = uncertainty.ranks(of: city), let ends = uncertainty.interval(of: city),
      [rank, ends.low, ends.high, ranks.lowerQuartile, ranks.upperQuartile].allSatisfy(\.isFinite)
    else { return nil }
    self.rank = rank
    (low, high) = ends
    self.ranks = ranks
    count = uncertainty.count
  }

  /// Where a rank stands on the axis.
  func place(_ rank: Double) -> Double {
    guard count > 1 else { return Self.width / 2 }
    return Self.margin + (Self.width - 2 * Self.margin) * (rank - 1) / Double(count - 1)
  }

  /// The interval as printed, in parentheses.
  func text(_ words: Wording) -> String { words(.interval, NumberText.rank(low), NumberText.rank(high)) }

  func draw(_ html: HTMLFormatter) {
    html.element("svg", class: "iv") {
      html.attribute("viewBox", "0 0 120 12")
      html.attribute("aria-hidden", "true")
      html.shape("path") {
        html.attribute("d") {
          let path = PathData(html)
          box(from: low, to: high, height: 2, path)
          box(from: ranks.lowerQuartile, to: ranks.upperQuartile, height: 6, path)
        }
      }
      html.shape("circle") { html.attribute("cx", at: place(rank)) }
    }
  }

  private func box(from low: Double, to high: Double, height: Double, _ path: PathData) {
    let left = place(low)
    path.box(left, 6 - height / 2, max(place(high) - left, 0.1), height)
  }
}

extension ReportPage {
  /// The head of the column that holds the marks: its name and the ends of the axis.
  func intervalHead(_ uncertainty: UncertaintyFacts) {
    html.element("th") {
      html.attribute("scope", "col")
      html.attribute("data-k", "interval")
      html.text(.intervalHead)
      // The numbers of the axis are drawn by the style, so that they are no part of the column's name.
      html.element("span", class: "ax") {
        html.attribute("aria-hidden", "true")
        html.attribute("data-a", 1)
        html.attribute("data-z", uncertainty.count)
      }
    }
  }

  /// The rank with its interval, and the mark; a bracket joins rows that are not clearly apart.
  func rankCells(_ city: Int) {
    guard let uncertainty = facts.uncertainty else {
      html.element("td", class: "n rank", rankText(city) ?? "")
      return
    }
    let mark = RankInterval(city, facts)
    let tie = uncertainty.band(of: city)
    html.element("td", class: Self.rankClass(tie?.position)) {
      html.text(rankText(city) ?? "")
      if let mark {
        html.text(" ")
        html.element("span", class: "soft", mark.text(words))
      }
      if let tie { html.element("span", class: "vh", tieText(tie.band, uncertainty)) }
    }
    html.element("td") {
      if let mark {
        html.attribute("data-v", NumberText.rank(mark.high - mark.low))
        mark.draw(html)
      }
    }
  }

  private func tieText(_ band: ClosedRange<Int>, _ uncertainty: UncertaintyFacts) -> String {
    let ends = [band.lowerBound, band.upperBound].map { rankText(uncertainty.analysis.compared[$0]) ?? "–" }
    return " " + words(.tieBand, ends[0], ends[1])
  }

  private static func rankClass(_ position: UncertaintyFacts.Position?) -> StaticString {
    switch position {
    case nil: "n rank"
    case .first: "n rank t1"
    case .inner: "n rank t2"
    case .last: "n rank t3"
    }
  }

  /// What the parentheses, the marks and the brackets of the ranking mean.
  func intervalNote(_ uncertainty: UncertaintyFacts) {
    html.element("p", class: "soft") {
      let analysis = uncertainty.analysis
      html.text(
        words(
          .intervalNote, NumberText.percent(0.9), NumberText.whole(analysis.replicates), words.varied(analysis.design),
          NumberText.whole(uncertainty.count)))
      if !uncertainty.bands.isEmpty {
        html.text(" ")
        html.text(words(.tieNote, NumberText.percent(UncertaintyAnalysis.separation)))
      }
    }
    html.line()
  }
}
