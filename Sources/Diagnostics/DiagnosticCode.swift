/// The stable name of one rule, which target `Words` explains.
///
/// A code is three capital letters, a hyphen and three digits. The letters name the part of the program:
/// `XML` well-formed and safe XML, `CRT` criteria files, `SRV` surveys and registries, `SCR` scoring,
/// `RPT` reports, `RUN` running the program, `XCH` exchange with other tools,
/// `DLV` what survey tools and statistics offices deliver.
/// A code is never reused for another rule.
public struct DiagnosticCode: Sendable, Hashable {
  /// The stable identifier, for example `SRV-014`.
  public let id: String

  /// Creates a code; each is declared once, in `Diagnostics/Codes`, and explained in target `Words`.
  package init(_ id: String) { self.id = id }

  public static func == (left: DiagnosticCode, right: DiagnosticCode) -> Bool { left.id == right.id }
  public func hash(into hasher: inout Hasher) { hasher.combine(id) }

  /// Every code of the program, in the order of the identifiers.
  public static let all: [DiagnosticCode] = [
    xmlCodes, criteriaCodes, surveyCodes, surveyColumnCodes, tableCodes, proofCodes, acknowledgementCodes,
    correctionCodes, questionnaireCodes, numberFormCodes, scoringCodes, scoringDataCodes, scoringCareCodes,
    criteriaCheckCodes,
    plausibilityCodes, coherenceCodes, recommendationCodes, scenarioCodes, runCodes, exchangeCodes, workbookCodes,
    openDocumentCodes, intakeCodes, deliveryCodes, toolDeliveryCodes, formDeliveryCodes, statisticsDeliveryCodes,
    mappingCodes, codebookCodes, surveyExchangeCodes,
  ].flatMap(\.self).sorted { $0.id < $1.id }

  /// The code with an identifier, compared without regard to case; `nil` if there is none.
  public static func named(_ id: String) -> DiagnosticCode? {
    let wanted = id.uppercased()
    return all.first { $0.id == wanted }
  }
}
