package import AssessmentModel
package import Diagnostics
internal import SurveyFiles
internal import XMLStream

/// A survey made of deliveries: its description, its answers with their origins, and the answers that were replaced.
package struct MappedSurvey: Sendable {
  /// What stands beside the data.
  package let description: SurveyDescription
  /// The answers.
  package let answers: [CityAnswers]
  /// The answers that do not count.
  package let replaced: [ReplacedAnswer]

  /// A survey.
  package init(description: SurveyDescription, answers: [CityAnswers], replaced: [ReplacedAnswer]) {
    (self.description, self.answers, self.replaced) = (description, answers, replaced)
  }

  /// The names of its files.
  package static let answersFile = "responses.csv"
  package static let replacedFile = "replaced.csv"

  /// Writes `survey.xml`.
  package func writeDescription(registry: String, to sink: ByteSink) {
    let xml = XMLWriter(sink)
    xml.declaration()
    xml.comment(
      "Made from the deliveries that are named below. Check edition and origin (real or synthetic), and add date, source "
        + "and licence, which the deliveries do not say. The schema is survey.xsd.")
    xml.element("survey") {
      xml.attribute("xmlns", "urn:feasibility:survey:1")
      xml.attribute("id", description.id)
      xml.attribute("edition", description.edition)
      xml.attribute("origin", description.origin.rawValue)
      xml.attribute("criteria", description.criteria)
      xml.element("title", text: description.title.english)
      for delivery in description.deliveries {
        xml.element("delivery") {
          xml.attribute("file", delivery.file)
          xml.attribute("sha256", delivery.sha256)
          xml.attribute("profile", delivery.profile)
        }
      }
      xml.element("registry") { xml.attribute("href", registry) }
      xml.element("city") { xml.attribute("column", "city") }
      xml.element("data") {
        xml.attribute("href", Self.answersFile)
        xml.attribute("layout", "long")
        xml.attribute("delimiter", "comma")
      }
    }
  }

  /// Writes `responses.csv`: a row an answer, with where it stood.
  ///
  /// - Complexity: O(answers).
  package func writeAnswers(to sink: ByteSink) {
    let rows = answers.flatMap(\.rows)
    let has: [(String, any KeyPath<AnswerRow, String> & Sendable)] = [
      ("n", \.count), ("evidence", \.evidence), ("margin", \.margin), ("answered-by", \.answeredBy),
      ("verified-by", \.verifiedBy), ("verified", \.verified),
    ]
    let beside = has.filter { column in rows.contains { !$0[keyPath: column.1].isEmpty } }
    let csv = CSVFormatter(sink)
    for name in ["city", "question", "group", "value", "missing"] + beside.map(\.0)
      + OriginPart.allCases.map(\.rawValue)
    {
      csv.text(name)
    }
    csv.endRow()
    for city in answers {
      for row in city.rows {
        csv.text(city.city)
        Self.write(row, to: csv)
        for (_, path) in beside { csv.text(row[keyPath: path]) }
        Self.write(row.origin, to: csv)
        csv.endRow()
      }
    }
  }

  /// Writes `replaced.csv`: the answers that do not count, where they stood, and what counts instead.
  package func writeReplaced(to sink: ByteSink) {
    let csv = CSVFormatter(sink)
    let names = ["city", "question", "group", "value", "missing"] + OriginPart.allCases.map(\.rawValue)
    for name in names + ["rule", "by.value", "by.file", "by.place"] { csv.text(name) }
    csv.endRow()
    for one in replaced {
      csv.text(one.city)
      Self.write(one.row, to: csv)
      Self.write(one.row.origin, to: csv)
      csv.text(one.rule.rawValue)
      csv.text(one.by?.value ?? "")
      csv.text(one.by?.origin?.location.file ?? "")
      csv.text(one.by?.origin.map { Self.place($0.location) } ?? "")
      csv.endRow()
    }
  }

  private static func write(_ row: AnswerRow, to csv: CSVFormatter) {
    csv.text(row.item.rawValue)
    csv.text(row.group?.rawValue ?? "")
    csv.text(row.value)
    let stated = row.missing.flatMap { $0 == .noAnswer || row.isAnswered ? nil : $0.name } ?? ""
    csv.text(row.stated.isEmpty ? stated : row.stated)
  }

  private static func write(_ origin: AnswerOrigin?, to csv: CSVFormatter) {
    csv.text(origin?.location.file ?? "")
    csv.text(origin.map { place($0.location) } ?? "")
    csv.text(origin?.question ?? "")
    csv.text(origin?.written ?? "")
  }

  /// A place as ``OriginPart/place`` has it.
  private static func place(_ location: InputLocation) -> String {
    if let cell = location.cell { return cell }
    guard let line = location.line else { return "" }
    return location.column.map { "\(line):\($0)" } ?? "\(line)"
  }
}
