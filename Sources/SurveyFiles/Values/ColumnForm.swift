import AssessmentModel
import Diagnostics

/// How the numbers of one column are written, as far as it is known while its cells are read.
struct ColumnForm: Sendable {
  /// What points and commas are.
  enum Marks: UInt8, Sendable {
    /// Not known: a point is a decimal point, a comma before three digits is left open.
    case open
    /// Points part decimals, commas thousands.
    case point
    /// Commas part decimals, points thousands.
    case comma
    /// Both are seen, so that what may be either is left open.
    case mixed
  }

  /// What it is known by.
  enum Reason: Sendable {
    case nothing
    /// `survey.xml` says so.
    case pinned
    /// The column's own cells.
    case cells
    /// Another column of the file.
    case file(String)
    /// The scale, on which the other reading would not be.
    case scale
  }

  /// A cell that shows what a column's marks are.
  struct Evidence: Sendable {
    /// As findings show it.
    let cell: FactValue
    let line: Int
  }

  var marks = Marks.open
  var reason = Reason.nothing
  /// The only mark that may stand between thousands, where `survey.xml` says so.
  var thousands: ThousandsMark?
  /// The word that stands beside the numbers and is left out, as it is compared.
  var unit: String?
  /// Whether words beside levels are their labels, as in `3 – managed`.
  var takesLabels = false
  /// Whether the survey states that word.
  var isUnitPinned = false
  /// A cell that shows the form.
  var evidence: Evidence?
  /// A cell that shows the other form.
  var against: Evidence?

  /// What is known of every column before its cells are.
  static let open = ColumnForm()

  init() {}

  /// The form that a survey states.
  init(_ pin: NumberPin) {
    switch pin.settledDecimal {
    case .point: (marks, reason) = (.point, .pinned)
    case .comma: (marks, reason) = (.comma, .pinned)
    case nil: break
    }
    thousands = pin.thousands
    unit = pin.unit.flatMap { UnitWord.key($0, isBefore: false) }
    isUnitPinned = unit != nil
  }

  /// Whether the survey states what points and commas are.
  var isPinned: Bool { if case .pinned = reason { true } else { false } }

  /// Whether cells are read as if nothing was known.
  var isPlain: Bool { marks == .open && thousands == nil && unit == nil }

  /// Whether a mark may stand between thousands.
  func allows(group: UInt8) -> Bool {
    guard let thousands else { return true }
    return ThousandsMark(group) == thousands
  }

  /// Whether cells are read alike under both.
  func reads(like other: ColumnForm) -> Bool {
    marks == other.marks && unit == other.unit && takesLabels == other.takesLabels
  }
}

/// What reading one cell has shown about its column.
struct CellTrace {
  /// The scan, if the cell is written as a number.
  var scan: NumberScan?
  /// The word beside the number, as it is compared.
  var unit: String?
  /// The level and the words beside it, as they are compared.
  var label: (level: Double, words: String)?
  /// Whether the reading that was not taken would lie on the scale as well; of a mark before three digits only.
  var fitsAsDecimal = false
  var fitsAsThousands = false
  /// Whether a fault may go away once the whole column is known.
  var isPending = false
}
