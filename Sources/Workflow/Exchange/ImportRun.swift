internal import AssessmentModel
package import Diagnostics
package import ExchangeFiles

/// Reads another tool's files and writes them as a criteria set and a survey.
package struct ImportRun: Sendable {
  /// The forms that are read.
  package enum Form: String, Sendable, CaseIterable {
    /// COINr's two tables.
    case coinr
    /// A workbook of the COIN Tool.
    case coinTool = "coin-tool"
    /// XMCDA documents.
    case xmcda
  }

  /// Where the study comes from.
  package enum Source: Sendable {
    /// COINr's two tables, by path.
    case coinr(data: String, meta: String, COINrNormalisation)
    /// A workbook of the COIN Tool, by path.
    case coinTool(String, COINrNormalisation)
    /// XMCDA documents, by path, read as one.
    case xmcda([String])
  }

  private let source: Source
  private let naming: StudyNaming

  /// Prepares a conversion.
  package init(_ source: Source, naming: StudyNaming) {
    self.source = source
    self.naming = naming
  }

  /// Reads, checks and writes below a folder: `Criteria/ID/criteria.xml` and `Surveys/ID/…`; never over what is there.
  ///
  /// - Returns: the paths of the files, and what was found.
  package func write(to folder: String) throws(StoppedRun) -> (files: [String], diagnostics: [Diagnostic]) {
    let reading: ExchangeReading
    do throws(Diagnostic) { reading = try read() } catch { throw StoppedRun([error]) }
    guard let study = reading.study else { throw StoppedRun(reading.diagnostics) }
    do throws(Diagnostic) {
      let folder = try OutputPath.checked(folder)
      var targets: [(below: String, folder: NewFolder)] = []
      for kind in [Workspace.Kind.criteria, .survey] {
        let below = "\(kind.folder)/\(naming.id)"
        do throws(Diagnostic) { targets.append((below, try NewFolder(PathText.join(folder, below)))) } catch {
          var finding = error
          if finding.code == .targetExists {
            finding.mend = .run(.nameOrFolder)
          }
          throw finding
        }
      }
      for file in StudyFiles.files(study) {
        for target in targets where PathText.parent(of: file.path) == target.below {
          try target.folder.file(PathText.name(of: file.path), file.write)
        }
      }
      for target in targets { try target.folder.commit() }
      return (targets.flatMap(\.folder.files), reading.diagnostics)
    } catch { throw StoppedRun(reading.diagnostics + [error]) }
  }

  private func read() throws(Diagnostic) -> ExchangeReading {
    let ledger = InputLedger()
    switch source {
    case .coinr(let data, let meta, let normalisation):
      return COINrReader.read(
        data: ExchangeFile(name: data, bytes: try ledger.load(data, role: "data")),
        meta: ExchangeFile(name: meta, bytes: try ledger.load(meta, role: "description")), naming: naming,
        normalisation: normalisation)
    case .coinTool(let path, let normalisation):
      return COINToolReader.read(
        ExchangeFile(name: path, bytes: try ledger.load(path, role: "data")), naming: naming,
        normalisation: normalisation)
    case .xmcda(let paths):
      var files: [ExchangeFile] = []
      for path in paths { files.append(ExchangeFile(name: path, bytes: try ledger.load(path, role: "data"))) }
      return XMCDAReader.read(files, naming: naming)
    }
  }

  /// A name for the study from that of the folder it is written to: small letters, digits and hyphens.
  package static func name(for folder: String) -> String {
    var bytes: [UInt8] = []
    for byte in PathText.name(of: PathText.normalised(folder)).lowercased().utf8 {
      let isKept = (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte)
      if isKept { bytes.append(byte) } else if !bytes.isEmpty, bytes.last != 0x2D { bytes.append(0x2D) }
    }
    if bytes.last == 0x2D { bytes.removeLast() }
    return bytes.isEmpty ? "converted" : String(decoding: bytes, as: UTF8.self)
  }
}
