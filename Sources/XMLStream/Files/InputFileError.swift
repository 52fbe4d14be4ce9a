package import Diagnostics

/// Why a file could not be read.
package struct InputFileError: Error, Sendable, Hashable {
  /// The kinds of reasons.
  package enum Reason: Sendable, Hashable {
    case notFound
    case isFolder
    /// What it is instead.
    case notRegular(XMLFact)
    /// The system's own words.
    case unreadable(String)
    case tooLarge(limit: Int)
  }

  package var path: String
  package var reason: Reason

  package init(path: String, reason: Reason) {
    self.path = path
    self.reason = reason
  }

  /// The finding that says so.
  package var diagnostic: Diagnostic {
    let location = InputLocation(file: path)
    return switch reason {
    case .notFound: Diagnostic(.fileNotFound, .stop, .xml(.fileMissing, .text(path)), at: location)
    case .isFolder: Diagnostic(.fileIsFolder, .stop, .xml(.fileIsFolder, .text(path)), at: location)
    case .notRegular(let what):
      Diagnostic(.fileNotRegular, .stop, .xml(.fileNotRegular, .text(path), .said(.xml(what))), at: location)
    case .unreadable(let words):
      Diagnostic(.fileUnreadable, .stop, .xml(.fileUnreadable, .text(path), .text(words)), at: location)
    case .tooLarge(let limit):
      Diagnostic(.fileTooLarge, .stop, .xml(.fileTooLarge, .text(path), .number(limit)), at: location)
    }
  }
}
