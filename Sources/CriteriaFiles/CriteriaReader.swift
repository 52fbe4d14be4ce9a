public import AssessmentModel
public import Diagnostics
internal import XMLStream

/// What reading a criteria file gave.
public struct CriteriaReading: Sendable {
  /// The set; `nil` exactly if a diagnostic has the severity `.stop`.
  public var set: CriteriaSet?
  /// Everything found, in the order of the file.
  public var diagnostics: [Diagnostic]

  /// Creates a reading.
  public init(set: CriteriaSet?, diagnostics: [Diagnostic]) {
    self.set = set
    self.diagnostics = diagnostics
  }
}

/// Reads criteria files.
///
/// The form is described by ``CriteriaSchema``. Reading is strict: what the format does not know is an error, and every
/// problem is reported, not only the first.
public enum CriteriaReader {
  /// Reads a criteria file.
  ///
  /// - Parameters:
  ///   - bytes: The file's content, UTF-8.
  ///   - file: The file's name in diagnostics.
  /// - Returns: The set, or no set and at least one diagnostic of severity `.stop`. Codes are `CRT-…`, and `XML-…` where
  ///   the file is not well-formed XML or breaks the schema in a way that has no code of its own.
  ///
  ///   A set beyond ``CriteriaLimits`` is refused before its parts are read; the finding is then the only one.
  /// - Complexity: O(n log n) in the size of the file, plus the search for near misses, which is bounded.
  public static func read(_ bytes: [UInt8], file: String) -> CriteriaReading {
    if isBlank(bytes) {
      let finding = Diagnostic(
        .criteriaEmptyFile, .stop, .criteria(.emptyFile), at: InputLocation(file: file, line: 1))
      return CriteriaReading(set: nil, diagnostics: [finding])
    }
    let document = XMLTree.read(bytes, file: file, schema: CriteriaSchema.compiled)
    guard let root = document.root else { return CriteriaReading(set: nil, diagnostics: document.diagnostics) }
    if let finding = DocumentKind.objection(to: root) {
      return CriteriaReading(set: nil, diagnostics: document.diagnostics + [finding])
    }
    let log = ReadingLog()
    let names = NameIndex(root, log)
    let graph = NodeGraph(root, names)
    guard StructureChecks.allow(root, graph, names, log) else {
      return CriteriaReading(set: nil, diagnostics: document.diagnostics + log.sorted(with: []))
    }
    let context = ReadingContext(names, log)
    let set = SetReading.read(root, context)
    CycleChecks.check(graph, names, log)
    UsageChecks.check(context)
    let findings = document.diagnostics + log.sorted(with: document.schemaDiagnostics)
    return CriteriaReading(set: findings.hasStop ? nil : set, diagnostics: findings)
  }

  /// A byte order mark and white space count for nothing.
  private static func isBlank(_ bytes: [UInt8]) -> Bool {
    let body = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
    return body.allSatisfy { $0 == 0x20 || $0 == 0x09 || $0 == 0x0A || $0 == 0x0D }
  }
}
