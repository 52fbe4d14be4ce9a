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
        [finding(.reportNotWhole, "\(path) has no \(Manifest.name), so nothing says what belongs to the report")]
          + leftovers
      )
    case .unreadable:
      return (0, [finding(.manifestNotRead, "\(Manifest.name) in \(path) cannot be read as a manifest")] + leftovers)
    }
    var findings: [Diagnostic] = []
    if manifest.isReplacing {
      findings.append(
        finding(.reportNotWhole, "a run was ended while it replaced the files of \(path), which may be of two runs"))
    } else {
      let content = FolderContent(folder)
      for entry in manifest.entries { findings += check(entry, content) }
      let listed = Set(manifest.entries.map(\.name))
      for name in Self.own where manifest.parts.contains(where: { $0.command == "assess" }) && !listed.contains(name) {
        guard folder.entry(name) != .nothing else { continue }
        findings.append(
          finding(.reportNotWhole, "\(name) stands in \(path) and is not of this report, by its manifest", name))
      }
      if manifest.parts.contains(where: { $0.command == "assess" }) {
        findings += strangers(listed.union(Self.own), content)
      }
    }
    return (Set(manifest.entries.map(\.name)).count, findings + leftovers)
  }

  private func check(_ entry: Manifest.Entry, _ content: FolderContent) -> [Diagnostic] {
    guard content.obstacle(above: entry.name) == nil, content.entry(entry.name) == .file else {
      return [finding(.reportNotWhole, "\(entry.name) is missing in \(path)", entry.name)]
    }
    guard let seal = content.seal(entry.name) else {
      return [finding(.reportFileChanged, "\(entry.name) in \(path) cannot be read", entry.name)]
    }
    if seal == entry.seal { return [] }
    let what = seal.bytes == entry.seal.bytes ? "another content" : "\(seal.bytes) bytes instead of \(entry.seal.bytes)"
    return [finding(.reportFileChanged, "\(entry.name) in \(path) has \(what)", entry.name)]
  }

  /// Pages of another run, in the folders where a report has pages: a city that left, a language that is gone.
  private func strangers(_ listed: Set<String>, _ content: FolderContent) -> [Diagnostic] {
    var findings: [Diagnostic] = []
    for place in StrayPages.folders {
      let names = StrayPages(place, in: folder, listed, content).names
      guard let first = names.first else { continue }
      let shown = PathText.join(path, place.folder)
      let list = names.prefix(3).joined(separator: ", ") + (names.count > 3 ? ", … (\(names.count) pages)" : "")
      findings.append(
        finding(
          .reportNotWhole,
          names.count == 1
            ? "\(first) stands in \(shown) and is not of this report, by its manifest"
            : "\(list) stand in \(shown) and are not of this report, by its manifest", place.name(first)))
    }
    return findings
  }

  private func leftovers() -> [Diagnostic] {
    guard folder.entry(OutputFolder.stagingName) != .nothing else { return [] }
    let headline =
      folder.lock()
      ? "a run that was ended left \(OutputFolder.stagingName) in \(path)" : "a run is writing into \(path) just now"
    return [Diagnostic(.reportLeftover, .note, headline, at: InputLocation(file: path))]
  }

  private func finding(_ code: DiagnosticCode, _ headline: String, _ name: String? = nil) -> Diagnostic {
    Diagnostic(
      code, .stop, headline, at: InputLocation(file: name.map { PathText.join(path, $0) } ?? path))
  }
}
