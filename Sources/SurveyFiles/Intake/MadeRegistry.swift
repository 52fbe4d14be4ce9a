import AssessmentModel
import Diagnostics
import Tables

/// A registry made of the names that tables give their cities.
struct MadeRegistry {
  /// A name, and where it stands first.
  struct Name: Sendable, Hashable {
    let text: String
    let place: InputLocation
  }

  /// The cities, in the order in which they are named first.
  private(set) var cities: [City] = []
  private(set) var findings = FindingList()
  private var places: [InputLocation] = []

  /// The cities of names; spellings that fold to the same text (``FoldedName``) are one city.
  ///
  /// - Complexity: O(names), and a bounded number of comparisons for names that are alike.
  init(_ names: [Name]) {
    var positions: [String: Int] = [:]
    var ids: [String: Int] = [:]
    for name in names {
      let folded = FoldedName.of(name.text)
      if folded.isEmpty || TableWords.isWhole(name.text, in: TableWords.summary) { continue }
      if let position = positions[folded] {
        let city = cities[position]
        if city.name.english != name.text, !city.otherNames.contains(name.text), city.otherNames.count < 100 {
          cities[position].otherNames.append(name.text)
        }
        continue
      }
      positions[folded] = cities.count
      let id = Self.unique(Self.slug(name.text) ?? "city-\(cities.count + 1)", among: &ids)
      cities.append(City(id: CityID(id), name: LocalizedText(name.text)))
      places.append(name.place)
    }
    noteAlike()
  }

  /// The registry.
  func registry(id: String, title: String) -> CityRegistry {
    CityRegistry(
      id: "\(id)-cities", title: LocalizedText("Cities as \(title) names them", korean: "\(title)에 적힌 도시"),
      cities: cities)
  }

  /// Names of which one may be the other misspelt: their digits are the same, and little else is not.
  private mutating func noteAlike() {
    var budget = NearMissBudget()
    let names = cities.map(\.name.english)
    for (position, name) in names.enumerated().dropFirst() {
      guard name.unicodeScalars.count >= 5, budget.spend(position, for: name) else { continue }
      let digits = Self.digits(name)
      let near = NearMiss.matches(for: name, among: names[..<position], limit: 3).filter { Self.digits($0) == digits }
      guard let first = near.first else { continue }
      findings.append(
        Diagnostic(
          .intakeCitiesAlike, .note, .survey(.citiesAlike, .quoted(name), .quoted(first)),
          at: places[position],
          mend: .survey(.writeBothAlike, .text(first)), city: name))
    }
  }

  private static func digits(_ text: String) -> [UInt8] { text.utf8.filter { (48...57).contains($0) } }

  /// The Latin letters and digits of a text in lower case, words parted by hyphens; `nil` if it has none.
  static func slug(_ text: String) -> String? {
    let words = text.split { !($0.isLetter || $0.isNumber || $0 == "'" || $0 == "’") }
    let plain = words.map { word in
      String(decoding: FoldedName.of(String(word)).utf8.filter { $0 < 0x80 }, as: UTF8.self)
    }
    let slug = plain.filter { !$0.isEmpty }.joined(separator: "-").prefix(80)
    return slug.contains { $0.isLetter } ? String(slug) : nil
  }

  /// The id, or the id with the next number that is free.
  private static func unique(_ id: String, among ids: inout [String: Int]) -> String {
    guard var number = ids[id] else {
      ids[id] = 1
      return id
    }
    repeat { number += 1 } while ids["\(id)-\(number)"] != nil
    ids[id] = number
    ids["\(id)-\(number)"] = 1
    return "\(id)-\(number)"
  }
}
