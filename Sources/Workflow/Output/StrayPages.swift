internal import AssessmentModel

/// Pages in one folder of a report that its manifest does not name, and that look as this program writes them.
struct StrayPages {
  /// A folder in which a report has pages.
  struct Place: Sendable {
    /// Its name, relative to the report's folder; empty for that folder itself.
    var folder: String
    /// Whether pages have names of their own choice there, as those of cities do.
    var isFree: Bool

    /// A file in it, relative to the report's folder.
    func name(_ file: String) -> String { folder.isEmpty ? file : folder + "/" + file }
  }

  /// The folders: that of the report, those of its cities and of its languages.
  static let folders: [Place] =
    ([""] + Language.allCases.map(\.rawValue)).flatMap { language in
      let inside = language.isEmpty ? "" : language + "/"
      return [
        Place(folder: language, isFree: false), Place(folder: inside + "cities", isFree: true),
        Place(folder: inside + "compare", isFree: true),
      ]
    }

  /// The names of the pages, in code-point order.
  let names: [String]

  /// Looks into a folder; links are not followed.
  ///
  /// - Complexity: O(names in the folder).
  init(_ place: Place, in root: OpenFolder, _ listed: Set<String>, _ content: FolderContent) {
    guard let folder = Self.open(place.folder, in: root) else {
      names = []
      return
    }
    names = folder.names().filter { name in
      guard name.hasSuffix(".html"), place.isFree || Self.isPage(name), !listed.contains(place.name(name)),
        folder.entry(name) == .file
      else { return false }
      return content.start(place.name(name), Self.start.count) == Self.start
    }
  }

  /// How every page begins.
  private static let start = Array("<!DOCTYPE html>\n<html lang=\"".utf8)

  /// The pages beside the start page, with the names of earlier versions: `index.ko.html`.
  private static func isPage(_ name: String) -> Bool {
    let parts = name.split(separator: ".")
    guard parts.count == 2 || parts.count == 3 && Language(rawValue: String(parts[1])) != nil else { return false }
    return pages.contains(String(parts[0]))
  }

  private static let pages: Set<String> = [
    "index", "robustness", "divide", "programmes", "method", "coherence", "data-quality", "compare",
  ]

  private static func open(_ name: String, in root: OpenFolder) -> OpenFolder? {
    var folder = root
    for part in name.split(separator: "/") {
      guard folder.entry(String(part)) == .folder, let next = try? OpenFolder(String(part), in: folder) else {
        return nil
      }
      folder = next
    }
    return folder
  }
}
