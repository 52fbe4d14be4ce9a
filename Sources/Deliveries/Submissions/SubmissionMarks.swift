/// The marks by which exports of KoboToolbox, ODK Central and ODK Briefcase are known, and told from one another.
enum SubmissionMarks {
  /// Fewer points are none: `_id` or `KEY` alone stand in many tables.
  static let fewest = 40

  /// What speaks for a dialect in a file.
  static func of(_ dialect: SubmissionDialect, _ file: DeliveryFile) -> [DeliveryMark] {
    for table in file.tables {
      let marks = self.marks(dialect, table)
      if marks.reduce(0, { $0 + $1.points }) >= fewest { return marks }
    }
    return []
  }

  /// Whether a table may be of a dialect.
  static func isOf(_ dialect: SubmissionDialect, _ table: DeliveryTable) -> Bool {
    marks(dialect, table).reduce(0) { $0 + $1.points } >= fewest
  }

  private static func marks(_ dialect: SubmissionDialect, _ table: DeliveryTable) -> [DeliveryMark] {
    guard let row = table.head.first else { return [] }
    let headings = row.cells.map { PlainLabel.line($0.text) }
    let known: [(String, Int)]
    switch dialect {
    case .kobo: known = kobo
    case .central: known = odk + central
    case .briefcase: known = odk + briefcase
    }
    let standing = Set(headings)
    var marks = known.compactMap { standing.contains($0.0) ? DeliveryMark($0.1, $0.0) : nil }
    switch dialect {
    case .kobo:
      if table.head.count > 1, SubmissionTable.isTags(table.head[1]),
        let tag = table.head[1].cells.first(where: { !$0.text.isEmpty })
      {
        marks.append(DeliveryMark(5, tag.text))
      }
    case .central, .briefcase:
      if dialect == .briefcase, let set = headings.first(where: { $0.hasPrefix("SET-OF-") }) {
        marks.append(DeliveryMark(30, set))
      }
      if dialect == .briefcase, standing.contains("KEY"), standing.contains("SubmissionDate"),
        !standing.contains("SubmitterID")
      {
        marks.append(DeliveryMark(5, "KEY"))
      }
      if let date = date(headings, table), isISO(date) == (dialect == .central) { marks.append(DeliveryMark(30, date)) }
    }
    return marks
  }

  private static let kobo: [(String, Int)] = [
    ("_uuid", 25), ("_submission_time", 25), ("_validation_status", 25), ("_index", 15), ("_id", 5),
    ("_parent_table_name", 40), ("_parent_index", 20), ("_submission__id", 20), ("_submission__uuid", 10),
    ("__version__", 10), ("formhub/uuid", 20), ("_xform_id_string", 30), ("meta/instanceID", 10),
    ("_submitted_by", 10),
  ]
  private static let odk: [(String, Int)] = [
    ("SubmissionDate", 30), ("KEY", 10), ("PARENT_KEY", 30), ("meta-instanceID", 20),
  ]
  private static let central: [(String, Int)] = [
    ("SubmitterID", 40), ("SubmitterName", 20), ("AttachmentsPresent", 20), ("AttachmentsExpected", 20),
    ("ReviewState", 20), ("DeviceID", 5), ("Edits", 10), ("FormVersion", 10),
  ]
  private static let briefcase: [(String, Int)] = [("isValidated", 20)]

  /// The first date of submission.
  private static func date(_ headings: [String], _ table: DeliveryTable) -> String? {
    guard let column = headings.firstIndex(of: "SubmissionDate") else { return nil }
    return table.head.dropFirst().map { $0.text(column) }.first { !$0.isEmpty }
  }

  private static func isISO(_ date: String) -> Bool {
    let bytes = Array(date.utf8.prefix(5))
    return bytes.count == 5 && bytes[4] == UInt8(ascii: "-")
      && bytes.prefix(4).allSatisfy { (0x30...0x39).contains($0) }
  }
}
