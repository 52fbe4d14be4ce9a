package import AssessmentModel

/// One verdict or class of a set as reports show it: name, shade and shape.
package struct Band {
  /// The identifier in the criteria set.
  package var id: String
  /// The name.
  package var name: LocalizedText
  /// The name up to a colon, for tables and charts: `A` for `A: recommended for a feasibility study`.
  package var short: LocalizedText {
    LocalizedText(Self.head(name.english), korean: name.korean.map(Self.head))
  }
  /// What follows from it, in a sentence.
  package var advice: LocalizedText
  /// 1 for the best, and so on to 4; 0 for what stands outside the order.
  package var shade: Int
  /// The shape of its marks.
  package var symbol: Symbol

  private static func head(_ text: String) -> String {
    guard let colon = text.firstIndex(of: ":"), colon != text.startIndex else { return text }
    return String(text[..<colon])
  }
}

/// The verdicts of a set, or its classes if it has no verdicts, in file order; best shades go to the best.
package struct Bands {
  /// All of them, in file order.
  package let list: [Band]
  /// Whether they are verdicts.
  package let areVerdicts: Bool
  /// Positions in the order in which counts are shown: best first, then those outside the order.
  package var displayOrder: [Int] {
    list.indices.filter { list[$0].shade > 0 }.sorted { (list[$0].shade, $0) < (list[$1].shade, $1) }
      + list.indices.filter { list[$0].shade == 0 }
  }

  /// The verdicts or classes of a set.
  package init(_ criteria: CriteriaSet) {
    areVerdicts = !criteria.verdicts.isEmpty
    if areVerdicts {
      let ranked = criteria.verdicts.indices.filter { criteria.verdicts[$0].isRanked }
        .sorted { (-criteria.verdicts[$0].standing, $0) < (-criteria.verdicts[$1].standing, $1) }
      var open = 0
      list = criteria.verdicts.indices.map { position in
        let rule = criteria.verdicts[position]
        let place = ranked.firstIndex(of: position)
        let symbol = place.map { Symbol.filled[$0 % Symbol.filled.count] } ?? Symbol.open[open % Symbol.open.count]
        if place == nil { open += 1 }
        return Band(
          id: rule.id, name: rule.name, advice: rule.advice, shade: place.map { min($0 + 1, 4) } ?? 0, symbol: symbol)
      }
    } else {
      list = (criteria.classes?.classes ?? []).enumerated().map { place, level in
        Band(
          id: level.id, name: level.name, advice: .empty, shade: min(place + 1, 4),
          symbol: Symbol.filled[place % Symbol.filled.count])
      }
    }
  }
}

extension ReportFacts {
  /// The position of a city's verdict or class in ``Bands/list``.
  package func band(of city: Int) -> Int? {
    assessment.verdicts.isEmpty ? assessment.classes[city] : assessment.verdicts[city].verdict
  }

  /// Number of cities in each band, in file order.
  package func bandCounts() -> [Int] {
    var counts = [Int](repeating: 0, count: bands.list.count)
    for city in assessment.cities.indices { if let band = band(of: city) { counts[band] += 1 } }
    return counts
  }
}
