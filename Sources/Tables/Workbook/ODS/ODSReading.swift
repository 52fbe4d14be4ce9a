internal import Diagnostics
internal import XMLStream

/// The reading of one content, whose bytes arrive in chunks.
///
/// - Complexity: O(bytes); memory in proportion to the cells that are kept.
final class ODSReading {
  private let file: String
  private let reader: XMLPushReader<ODSHandler>

  /// Prepares the reading; `file` is the name for findings.
  init(file: String) {
    self.file = file
    reader = XMLPushReader(file: file, handler: ODSHandler(file: file))
  }

  /// Whether further bytes are not needed, since the file cannot be used.
  var isEnded: Bool { reader.isStopped || reader.handler.failure != nil }

  /// Takes the next bytes; whether more are wanted.
  func push(_ bytes: UnsafeRawBufferPointer) -> Bool {
    unsafe reader.push(bytes)
    return !isEnded
  }

  /// The sheets; `nil` with findings that stop if the content cannot be used.
  ///
  /// - Parameter part: the name of the part of the zip that it is; `nil` for a file of its own.
  func finish(part: String?, findings: inout FindingList) -> [TableSource]? {
    let found = reader.handler.failure == nil ? reader.finish().diagnostics : []
    let handler = reader.handler
    if let finding = handler.failure ?? (found.hasErrors ? nil : handler.missing) {
      findings.append(finding)
      return nil
    }
    for var finding in found {
      if let part { finding.statement = .table(.inPart, .text(part), .said(finding.statement)) }
      findings.append(finding)
    }
    guard !found.hasErrors else { return nil }
    return handler.sheets.map { TableSource(file: file, sheet: $0) }
  }
}
