import AssessmentModel
import ReportFiles
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

  static let width = 200.0
  /// What is left free at each end, so that a dot stays whole.
  static let margin = 5.0
  private static let middle = 7.0

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
  func place(_ rank: Double) -> Double { Self.place(rank, of: count) }

  private static func place(_ rank: Double, of count: Int) -> Double {
    guard count > 1 else { return width / 2 }
    return margin + (width - 2 * margin) * (rank - 1) / Double(count - 1)
  }

  /// The interval as printed.
  func text(_ words: Wording) -> String {
    low == high ? NumberText.rank(low) : words(.interval, NumberText.rank(low), NumberText.rank(high))
  }

  func draw(_ html: HTMLFormatter) {
    html.element("svg", class: "iv") {
      html.attribute("viewBox", "0 0 200 14")
      html.attribute("aria-hidden", "true")
      html.shape("use") { html.attribute("href", "#iv-scale") }
      html.shape("path") {
        html.attribute("d") {
          let path = PathData(html)
          box(from: low, to: high, height: 2, path)
          box(from: ranks.lowerQuartile, to: ranks.upperQuartile, height: 7, path)
        }
      }
      html.shape("circle") { html.attribute("cx", at: place(rank)) }
    }
  }

  private func box(from low: Double, to high: Double, height: Double, _ path: PathData) {
    let left = place(low)
    path.box(left, Self.middle - height / 2, max(place(high) - left, 0.1), height)
  }

  /// The scale in the head of the column: its ranks in numbers, and the lines that each row repeats.
  static func axis(_ count: Int, _ html: HTMLFormatter) {
    let ticks = ticks(count)
    html.element("svg", class: "iv axis") {
      html.attribute("viewBox", "0 0 200 14")
      html.attribute("aria-hidden", "true")
      html.element("defs") {
        html.shape("path") {
          html.attribute("id", "iv-scale")
          html.attribute("class", "scale")
          html.attribute("d") {
            let path = PathData(html)
            for tick in ticks { path.line(place(Double(tick), of: count), 0, place(Double(tick), of: count), 14) }
            guard count <= mostSingle else { return }
            for rank in 1...count { path.line(place(Double(rank), of: count), 6, place(Double(rank), of: count), 8) }
          }
        }
      }
      for tick in ticks {
        html.element("text") {
          html.attribute("x", at: place(Double(tick), of: count))
          html.attribute("y", 11)
          html.text(NumberText.whole(tick))
        }
      }
    }
  }

  /// Up to so many ranks, each has a mark on the scale.
  private static let mostSingle = 50

  /// The ranks with a number on the scale: the first, round ones, and the last.
  static func ticks(_ count: Int) -> [Int] {
    var step = 1
    for factor in [2, 5, 10, 20, 50, 100, 200, 500, 1_000, 2_000, 5_000, 10_000, 50_000] where count > 6 * step {
      step = factor
    }
    var ticks = [1]
    ticks += Array(stride(from: step == 1 ? 2 : step, through: count, by: step)).filter { $0 - 1 >= step / 2 && $0 > 1 }
    if let last = ticks.last, last < count {
      if 2 * (count - last) <= step { ticks.removeLast() }
      ticks.append(count)
    }
    return ticks
  }
}

extension ReportPage {
  func tieText(_ band: ClosedRange<Int>, _ uncertainty: UncertaintyFacts) -> String {
    let ends = [band.lowerBound, band.upperBound].map { rankText(uncertainty.analysis.compared[$0]) ?? "–" }
    return " " + words(.tieBand, ends[0], ends[1])
  }

  /// What the ranges, the marks and the brackets of the ranking mean.
  func intervalNote(_ uncertainty: UncertaintyFacts) {
    html.element("p") {
      let analysis = uncertainty.analysis
      html.text(
        words(
          .intervalNote, words.percent(0.9), NumberText.whole(analysis.replicates), words.varied(analysis.design),
          NumberText.whole(uncertainty.count)))
      if !uncertainty.bands.isEmpty {
        html.text(" ")
        html.text(words(.tieNote, words.percent(UncertaintyAnalysis.separation)))
      }
    }
    html.line()
  }
}
