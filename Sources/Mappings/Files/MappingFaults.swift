internal import Diagnostics

/// Findings on the files of mappings.
enum MappingFaults {
  static func unknown(_ name: String, of part: String, among names: [String], at place: InputLocation) -> Diagnostic {
    Diagnostic(
      .mappingUnread, .stop, .delivery(.mappingNoPart, .quoted(name), .text(part)), at: place,
      mend: NearMiss.statement(for: name, among: names) ?? .delivery(.mappingPartsAre, .texts(names)))
  }

  static func value(_ value: String, of field: String, among words: [String], at place: InputLocation) -> Diagnostic {
    Diagnostic(
      .mappingUnread, .stop, .delivery(.mappingNoValue, .quoted(value), .text(field)), at: place,
      mend: NearMiss.statement(for: value, among: words) ?? .delivery(.mappingPartsAre, .texts(words)))
  }

  static func lacks(_ field: String, _ record: MappingRecord) -> Diagnostic {
    Diagnostic(
      .mappingUnread, .stop, .delivery(.mappingLacks, .text(record.kind.rawValue), .text(field)), at: record.place)
  }
}
