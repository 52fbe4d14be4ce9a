import AssessmentModel
import Diagnostics
import Tables

/// Where a row says who stands behind one answer; -1 where it has no such field.
struct ProofFields {
  private(set) var answeredBy = -1
  private(set) var verifiedBy = -1
  private(set) var verified = -1

  mutating func set(_ part: ProofPart, _ position: Int) {
    switch part {
    case .answeredBy: answeredBy = position
    case .verifiedBy: verifiedBy = position
    case .verified: verified = position
    }
  }

  /// Whether there is no such field.
  var isEmpty: Bool { answeredBy < 0 && verifiedBy < 0 && verified < 0 }

  /// What a row says.
  func read(
    _ row: TableRow, _ rows: TableRows, _ header: String, _ city: String, _ context: inout ReadingContext
  ) -> AnswerProof? {
    func text(_ position: Int) -> String {
      guard position >= 0, row.cells.indices.contains(position) else { return "" }
      return unsafe rows.opening.file.withContent(of: row.cells[position]) {
        unsafe String(decoding: $0, as: UTF8.self)
      }
    }
    return ProofReader.read(
      answeredBy: text(answeredBy), verifiedBy: text(verifiedBy), verified: text(verified), header: header, city: city,
      at: rows.place(of: verified, in: row), context: &context)
  }
}
