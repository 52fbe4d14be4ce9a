internal import Diagnostics
internal import XMLStream

/// The archive of a workbook, whose parts are read as XML, streamed from the unpacking into the parser.
struct WorkbookPackage {
  let archive: ZipArchive
  let file: String

  /// Reads a part through a handler; `false` with findings that stop if it is missing, damaged or not well formed.
  ///
  /// `goesOn` is asked after each chunk; reading ends without a finding when it says no.
  func read<Handler: XMLEventHandler>(
    _ part: String, handler: inout Handler, findings: inout FindingList, goesOn: (Handler) -> Bool = { _ in true }
  ) -> Bool {
    guard archive.holds(part) else {
      findings.append(
        Diagnostic(
          .workbookPart, .stop, .table(.partMissing, .quoted(part)),
          at: InputLocation(file: file)))
      return false
    }
    let reader = XMLPushReader(file: "\(file)/\(part.prefix(200))", handler: handler)
    var isCut = false
    let isWhole = unsafe archive.withChunks(of: part, findings: &findings) { chunk in
      unsafe reader.push(chunk)
      isCut = !goesOn(reader.handler)
      return !reader.isStopped && !isCut
    }
    handler = reader.handler
    if isCut { return true }
    guard isWhole else { return false }
    let found = reader.finish().diagnostics
    handler = reader.handler
    findings.append(contentsOf: found)
    return !found.hasErrors
  }

  /// The relationships of a part; none if it has no such part.
  func relationships(of part: String, findings: inout FindingList) -> Relationships? {
    let name = PackagePaths.relationships(of: part)
    var handler = RelationshipsHandler(part: part)
    guard archive.holds(name) else { return handler.relationships }
    guard read(name, handler: &handler, findings: &findings) else { return nil }
    return handler.relationships
  }
}

/// Where a part points at.
struct Relationships {
  struct Target {
    var id: String
    /// The last step of the type, for example `worksheet`: the rest differs between the editions of the format.
    var kind: String
    /// The part; `nil` if it lies outside of the package, where nothing is ever fetched.
    var part: String?
  }

  var targets: [Target] = []

  func target(id: String) -> Target? { targets.first { $0.id == id } }

  /// The part of the first relationship of a kind.
  func part(ofKind kind: String) -> String? { targets.first { $0.kind == kind }?.part }
}

/// Reads a part of relationships.
struct RelationshipsHandler: XMLEventHandler {
  let part: String
  var relationships = Relationships()

  init(part: String) { self.part = part }

  mutating func startElement(_ tag: borrowing XMLStartTag) {
    guard tag.isNamed("Relationship"), relationships.targets.count < ZipArchive.Limit.entries,
      let id = tag.index(of: "Id"), let type = tag.index(of: "Type"), let target = tag.index(of: "Target")
    else { return }
    let isExternal = tag.index(of: "TargetMode").map { tag.isValue($0, "External") } ?? false
    relationships.targets.append(
      Relationships.Target(
        id: tag.string(id), kind: tag.string(type).split(separator: "/").last.map(String.init) ?? "",
        part: isExternal ? nil : PackagePaths.resolve(tag.string(target), from: part)))
  }

  mutating func characters(_ text: Span<UInt8>) {}
  mutating func endElement(_ tag: borrowing XMLEndTag) {}
}
