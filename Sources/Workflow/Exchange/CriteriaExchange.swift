package import AssessmentModel
internal import CriteriaFiles
package import Diagnostics
internal import ExchangeFiles
internal import Words
internal import XMLStream

/// Criteria sets out as workbooks, and back; out as codebooks.
package enum CriteriaExchange {
  /// What a set is written as.
  package enum Form: String, Sendable, CaseIterable {
    /// A workbook, which can be imported again.
    case xlsx
    /// A codebook, DDI-Codebook 2.5, which says what is asked.
    case ddi

    /// The form whose files have the ending of a path; `nil` if none has.
    package static func of(_ path: String) -> Form? {
      let path = path.lowercased()
      return allCases.first { path.hasSuffix("." + $0.ending) }
    }

    /// The ending of its files.
    package var ending: String {
      switch self {
      case .xlsx: "xlsx"
      case .ddi: "xml"
      }
    }
  }

  /// Writes a set as one file, which appears whole or not at all.
  ///
  /// - Parameter inputs: files that were read; none of them is overwritten.
  /// - Returns: what was found on the way.
  package static func export(_ set: CriteriaSet, as form: Form, to path: String, apart inputs: [String])
    throws(Diagnostic) -> [Diagnostic]
  {
    let file = try AtomicFile.making(path, apart: inputs)
    let findings: [Diagnostic]
    switch form {
    case .xlsx:
      let made = try CriteriaWorkbook.write(set, file: path, guide: CriteriaGuide.rows)
      file.sink.append(bytes: made.bytes)
      findings = made.findings.all
    case .ddi:
      let answers = DDICodebook.Answers(yes: words(.ddiYes), no: words(.ddiNo))
      DDICodebook(set, answers: answers).write(to: file.sink)
      findings = DDICodebook.losses(set, file: path)
    }
    try file.commit()
    return findings
  }

  private static func words(_ fact: DeliveryFact) -> LocalizedText {
    LocalizedText(Wording(.english).text(.delivery(fact)), korean: Wording(.korean).text(.delivery(fact)))
  }

  /// Reads a workbook and writes the set as a criteria file in a new folder, or as a file where the path ends in `.xml`.
  ///
  /// - Returns: the path of the criteria file, and what was found.
  /// - Throws: ``StoppedRun`` with all findings if there is no set in the workbook, or the file cannot be written.
  package static func `import`(_ workbook: String, to path: String) throws(StoppedRun) -> (
    file: String, diagnostics: [Diagnostic]
  ) {
    let reading: CriteriaReading
    do throws(Diagnostic) {
      reading = CriteriaWorkbook.read(try InputLedger().load(workbook, role: "criteria"), file: workbook)
    } catch { throw StoppedRun([error]) }
    let findings = reading.diagnostics
    guard let set = reading.set else { throw StoppedRun(findings) }
    do throws(Diagnostic) {
      if path.lowercased().hasSuffix(".xml") {
        let file = try AtomicFile.making(path, apart: [workbook])
        CriteriaWriter.write(set, to: XMLWriter(file.sink), resolves: false)
        try file.commit()
        return (path, findings)
      }
      let folder = try NewFolder(path)
      try folder.file("criteria.xml") { CriteriaWriter.write(set, to: XMLWriter($0), resolves: false) }
      try folder.commit()
      return (folder.files[0], findings)
    } catch { throw StoppedRun(findings + [error]) }
  }
}
