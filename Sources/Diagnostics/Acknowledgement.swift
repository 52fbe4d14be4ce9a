/// A word that a finding was checked: by whom, when, and what came of it.
///
/// An acknowledged finding stays in the record. It is not listed, and neither errors nor exit codes count it. What was
/// set aside stays set aside.
public struct Acknowledgement: Sendable, Hashable {
  /// Who checked it: a role or a name, as given.
  public var by: String
  /// The day, `YYYY-MM-DD`.
  public var on: String
  /// What came of it.
  public var note: String

  /// Creates an acknowledgement.
  public init(by: String, on: String, note: String) {
    self.by = by
    self.on = on
    self.note = note
  }
}

extension Diagnostic {
  /// Whether the finding counts as an error: above a note, and not acknowledged.
  public var isError: Bool { severity.isError && acknowledgement == nil }

  /// How many findings it stands for: itself, or those beyond the limit of a ``FindingList``.
  public var count: Int { further ?? 1 }
}
