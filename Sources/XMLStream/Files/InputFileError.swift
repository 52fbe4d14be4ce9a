package import Diagnostics

/// Why a file could not be read.
package struct InputFileError: Error, Sendable, Hashable {
  /// The kinds of reasons.
  package enum Reason: Sendable, Hashable {
    case notFound
    case isFolder
    /// What it is instead, in words.
    case notRegular(String)
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
    case .notFound: Diagnostic(.fileNotFound, .stop, "“\(path)” does not exist", at: location)
    case .isFolder: Diagnostic(.fileIsFolder, .stop, "“\(path)” is a folder, not a file", at: location)
    case .notRegular(let what):
      Diagnostic(.fileNotRegular, .stop, "“\(path)” is \(what), not a regular file", at: location)
    case .unreadable(let words): Diagnostic(.fileUnreadable, .stop, "“\(path)” cannot be read: \(words)", at: location)
    case .tooLarge(let limit):
      Diagnostic(.fileTooLarge, .stop, "“\(path)” has more than \(limit) bytes", at: location)
    }
  }
}
