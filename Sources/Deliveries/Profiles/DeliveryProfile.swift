package import Diagnostics
package import Tables

/// The name of a profile in options and reports.
package struct DeliveryProfileName: RawRepresentable, Sendable, Hashable {
  package let rawValue: String
  package init(rawValue: String) { self.rawValue = rawValue }
}

/// A kind of file that tools or statistics offices send: how it is told from others, and how it is read.
///
/// A new one is a file that reads it, and a line in ``all``.
package struct DeliveryProfile: Sendable {
  /// Its name in options: `kobo`.
  package let name: DeliveryProfileName
  /// What it is called: `KoboToolbox export`. A proper name, the same in all languages.
  package let title: String
  /// The marks by which a file is known; empty if it cannot be of this kind.
  package let marks: @Sendable (DeliveryFile) -> [DeliveryMark]
  /// Whether it uses sheets of a workbook from which no question is taken.
  private let usesEverySheet: Bool
  private let read: @Sendable (DeliveryFile, DeliveryOptions, inout FindingList) -> Delivery?

  /// A profile.
  package init(
    _ name: String, title: String, usesEverySheet: Bool = false,
    marks: @escaping @Sendable (DeliveryFile) -> [DeliveryMark],
    read: @escaping @Sendable (DeliveryFile, DeliveryOptions, inout FindingList) -> Delivery?
  ) {
    (self.name, self.title, self.usesEverySheet) = (DeliveryProfileName(rawValue: name), title, usesEverySheet)
    (self.marks, self.read) = (marks, read)
  }

  /// Reads a file; `nil` with findings that stop if it cannot be read whole.
  ///
  /// Sheets of a workbook from which nothing was taken are named.
  package func delivery(_ file: DeliveryFile, _ options: DeliveryOptions, _ findings: inout FindingList) -> Delivery? {
    var found = FindingList()
    let delivery = read(file, options, &found)
    let isWhole = delivery != nil && !found.hasStop
    if isWhole, !usesEverySheet, let delivery { found.append(contentsOf: delivery.unread(in: file)) }
    findings.append(found)
    return isWhole ? delivery : nil
  }
}

/// Something in a file that speaks for a profile.
package struct DeliveryMark: Sendable, Equatable {
  /// How much it says, from 1 (others have it, too) to 100 (nobody else has it). The points of a file's marks are
  /// added.
  package let points: Int
  /// What was seen, as it stands in the file: `_uuid`, `<instance …>`.
  package let seen: String

  /// A mark.
  package init(_ points: Int, _ seen: String) { (self.points, self.seen) = (points, seen) }
}

/// What a user can say of how a delivery is read.
package struct DeliveryOptions: Sendable {
  /// How tables are read.
  package var table: TableOptions
  /// The language whose labels are wanted, as the tool names it; the file's first one otherwise.
  package var language: String?
  /// Files sent along: the form of the answers, a structure definition, a second sheet.
  package var companions: [DeliveryFile]

  /// The options of a run without any.
  package init(table: TableOptions = TableOptions(), language: String? = nil, companions: [DeliveryFile] = []) {
    (self.table, self.language, self.companions) = (table, language, companions)
  }
}
