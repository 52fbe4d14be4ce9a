package import Diagnostics

/// Finds out whether the reports in a folder are whole: all there, as they were written, and of one run.
package struct FolderCheck {
  private let path: String
  private let folder: OpenFolder
  private let reading: ManifestReading

  /// Opens a folder that holds reports, or was to hold some; `nil` for any other folder.
  ///
  /// It does if it has a manifest or something that a run prepares, or, without either, a file that a report begins with.
  package init?(_ path: String) {
    guard let folder = try? OpenFolder(path) else { return nil }
    self.path = path
    self.folder = folder
    reading = ManifestReading(folder)
    guard case .none = reading else { return }
    let signs = [OutputFolder.stagingName] + Self.starts
    guard signs.contains(where: { folder.entry($0) != .nothing }) else { return nil }
  }

  /// Files by which a report is known that has no manifest.
  private static let starts = ["index.html", "report.xml", "ranking.csv", "assessment.json"]

  /// Names that only the files of a report have; one that the manifest does not list belongs to another run.
  private static let own = starts + ["index.ko.html", "index.en.html", "indicators.csv", "robustness.csv"]

  /// What is missing or not as it was written, and how many files there are.
  ///
  /// - Complexity: O(bytes of the files), whose digests are worked out again.
  package func check() -> (files: Int, diagnostics: [Diagnostic]) {
    let leftovers = leftovers()
    let manifest: Manifest
    switch reading {
    case .manifest(let read): manifest = read
    case .none:
      return (
        0,
        [finding(.reportNotWhole, .run(.noManifest, .text(path), .text(Manifest.name)))]
          + leftovers
      )
    case .unreadable:
      return (0, [finding(.manifestNotRead, .run(.manifestNotRead, .text(Manifest.name), .text(path)))] + leftovers)
    }
    var findings: [Diagnostic] = []
    if manifest.isReplacing {
      findings.append(
        finding(.reportNotWhole, .run(.halfReplaced, .text(path))))
    } else {
      let content = FolderContent(folder)
      for entry in manifest.entries { findings += check(entry, content) }
      let listed = Set(manifest.entries.map(\.name))
      for name in Self.own where manifest.parts.contains(where: { $0.command == "assess" }) && !listed.contains(name) {
        guard folder.entry(name) != .nothing else { continue }
        findings.append(
          finding(.reportNotWhole, .run(.notOfReport, .text(name), .text(path)), name))
      }
      if manifest.parts.contains(where: { $0.command == "assess" }) {
        findings += strangers(listed.union(Self.own), content)
      }
    }
    return (Set(manifest.entries.map(\.name)).count, findings + leftovers)
  }

  private func check(_ entry: Manifest.Entry, _ content: FolderContent) -> [Diagnostic] {
    guard content.obstacle(above: entry.name) == nil, content.entry(entry.name) == .file else {
      return [finding(.reportNotWhole, .run(.fileMissing, .text(entry.name), .text(path)), entry.name)]
    }
    guard let seal = content.seal(entry.name) else {
      return [finding(.reportFileChanged, .run(.fileUnreadable, .text(entry.name), .text(path)), entry.name)]
    }
    if seal == entry.seal { return [] }
    let (name, place) = (FactValue.text(entry.name), FactValue.text(path))
    let what: Statement =
      seal.bytes == entry.seal.bytes
      ? .run(.otherContent, name, place)
      : .run(.otherSize, name, place, .number(seal.bytes), .number(entry.seal.bytes))
    return [finding(.reportFileChanged, what, entry.name)]
  }

  /// Pages of another run, in the folders where a report has pages: a city that left, a language that is gone.
  private func strangers(_ listed: Set<String>, _ content: FolderContent) -> [Diagnostic] {
    var findings: [Diagnostic] = []
    for place in StrayPages.folders {
      let names = StrayPages(place, in: folder, listed, content).names
      guard let first = names.first else { continue }
      let shown = PathText.join(path, place.folder)
      let listed = FactValue.texts(names.prefix(3))
      let what: Statement =
        switch names.count {
        case 1: .run(.notOfReport, .text(first), .text(shown))
        case 2...3: .run(.pagesNotOfReport, listed, .text(shown))
        default: .run(.manyPagesNotOfReport, listed, .text(shown), .number(names.count))
        }
      findings.append(finding(.reportNotWhole, what, place.name(first)))
    }
    return findings
  }

  private func leftovers() -> [Diagnostic] {
    guard folder.entry(OutputFolder.stagingName) != .nothing else { return [] }
    let what: Statement =
      folder.lock()
      ? .run(.leftover, .text(OutputFolder.stagingName), .text(path)) : .run(.beingWritten, .text(path))
    return [Diagnostic(.reportLeftover, .note, what, at: InputLocation(file: path))]
  }

  private func finding(_ code: DiagnosticCode, _ what: Statement, _ name: String? = nil) -> Diagnostic {
    Diagnostic(
      code, .stop, what, at: InputLocation(file: name.map { PathText.join(path, $0) } ?? path))
  }
}
