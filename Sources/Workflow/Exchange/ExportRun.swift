package import Diagnostics
internal import ExchangeFiles

/// Writes a study in another tool's form, each file whole or not at all.
package struct ExportRun: Sendable {
  /// The forms that are written.
  package enum Form: String, Sendable, CaseIterable {
    /// COINr's two tables, `iData.csv` and `iMeta.csv`.
    case coinr
    /// One XMCDA 4.0.0 document, `xmcda.xml`, with scores, ranks and classes.
    case xmcda
  }

  private let form: Form

  /// Prepares an export.
  package init(_ form: Form) { self.form = form }

  /// Writes the files of an assessed study into a folder.
  ///
  /// - Returns: the paths of the files, and what could not be carried over or was kept aside.
  package func write(_ run: AssessmentRun, to folder: String) throws(Diagnostic)
    -> (files: [String], diagnostics: [Diagnostic])
  {
    let output = try OutputFolder(folder, for: form.rawValue, apart: run.inputs.paths)
    var findings: [Diagnostic] = []
    switch form {
    case .coinr:
      let writer = COINrWriter(run.assessment)
      findings = writer.diagnostics
      try output.file("iData.csv") { writer.writeData(to: $0) }
      try output.file("iMeta.csv") { writer.writeMeta(to: $0) }
    case .xmcda:
      findings = XMCDAWriter.losses(run.assessment)
      try output.file("xmcda.xml") { XMCDAWriter.write(run.assessment, to: $0) }
    }
    let written = try output.finish()
    return (written.paths, findings + written.diagnostics)
  }
}
