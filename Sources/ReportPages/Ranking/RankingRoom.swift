import AssessmentModel
import ReportFiles
import Words

/// How wide a table has to be for which of its columns.
///
/// Columns are shown by how much they say: the rank, who, the range, the verdict and the score always, then parts of the
/// index, the divide and the rest. Each needs the width of its longest word. A column is shown from the first step of
/// ``steps`` on at which it and all before it have room; below the first step rows are cards.
struct RankingRoom {
  /// Widths of the table, in pixels, at which further columns appear; the style has a rule for each.
  static let steps = [700, 780, 860, 940, 1020, 1100, 1180, 1240, 1320, 1400, 1500, 1600, 1700]
  /// From this step on the strip with the range of ranks is wide.
  private static let wideStrip = 1180
  private static let strip = 120, strips = 200
  /// So many parts of the index come before the divide and the rest.
  private static let firstParts = 6

  private let page: ReportPage

  init(_ page: ReportPage) { self.page = page }

  /// Gives each column its step.
  ///
  /// - Complexity: O(cities).
  func place(_ columns: inout [RankingColumn]) {
    var used = 0
    let hasStrip = columns.contains { if case .interval = $0.content { true } else { false } }
    for position in order(columns) {
      used += width(columns[position])
      let step = Self.steps.firstIndex {
        used + (hasStrip && $0 >= Self.wideStrip ? Self.strips - Self.strip : 0) <= $0
      }
      columns[position].step = isAlways(columns[position]) ? 0 : (step ?? Self.steps.count) + 1
    }
  }

  /// The positions of the columns, the most telling first.
  private func order(_ columns: [RankingColumn]) -> [Int] {
    var parts = 0
    let weights = columns.map { column in
      switch column.content {
      case .rank, .city, .score, .band, .reason, .interval: return 0
      case .part:
        parts += 1
        return parts <= Self.firstParts ? 1 : 7
      case .divide: return 2
      case .coverage: return 3
      case .country: return 4
      case .region: return 5
      case .verified, .income: return 6
      }
    }
    return columns.indices.sorted { (weights[$0], $0) < (weights[$1], $1) }
  }

  private func isAlways(_ column: RankingColumn) -> Bool {
    switch column.content {
    case .rank, .city, .score, .band, .reason, .interval: true
    case .part, .divide, .coverage, .verified, .country, .region, .income: false
    }
  }

  private func width(_ column: RankingColumn) -> Int {
    let head = Self.word(column.name[page.language]) + 26
    let cell: Int
    switch column.content {
    case .rank: cell = 54
    case .city: cell = min(max(160, longest(page.assessment.cities.lazy.map { $0.name[page.language] })), 240)
    case .interval: cell = 70 + Self.strip
    case .band: cell = max(page.facts.unranked.isEmpty ? 90 : 150, min(bands, 200))
    case .reason: cell = 200
    case .score: cell = 76
    case .part: cell = 66
    case .divide: cell = 70 + longest(page.criteria.divide?.levelNames.map { $0[page.language] } ?? [])
    case .coverage, .verified: cell = 66
    case .country: cell = min(longest(page.assessment.cities.lazy.map { $0.country[page.language] }), 160)
    case .region: cell = min(longest(page.facts.regions.values.lazy.map { $0[page.language] }), 160)
    case .income: cell = 110
    }
    return max(head, cell)
  }

  /// The longest name of a verdict or class with its mark.
  private var bands: Int {
    page.facts.bands.list.reduce(0) { max($0, Self.width($1.short[page.language])) } + 60
  }

  private func longest(_ texts: some Sequence<String>) -> Int { 16 + texts.reduce(0) { max($0, Self.word($1)) } }

  /// About how wide the longest word of a text is.
  private static func word(_ text: String) -> Int {
    var longest = 0
    var width = 0
    for scalar in text.unicodeScalars {
      if scalar == " " || scalar == "-" { width = 0 }
      width += Self.width(of: scalar)
      longest = max(longest, width)
    }
    return longest
  }

  private static func width(_ text: String) -> Int { text.unicodeScalars.reduce(0) { $0 + width(of: $1) } }

  private static func width(of scalar: Unicode.Scalar) -> Int { scalar.value < 0x1100 ? 8 : 15 }
}
