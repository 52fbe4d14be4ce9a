package import Diagnostics
internal import Glibc

/// A browser that prints a page to a PDF file, run as a program of its own.
package struct PaperBrowser: Sendable {
  /// The program.
  package let path: String
  /// How long it may take for a document, in seconds.
  private let seconds: Double

  /// The names by which Chromium and Chrome are installed, in the order in which they are looked for.
  package static let names = [
    "chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "chromium-headless-shell",
    "chrome-headless-shell", "microsoft-edge", "microsoft-edge-stable",
  ]

  /// Finds a browser.
  ///
  /// - Parameters:
  ///   - named: a program's name or path; `nil` for the first of ``names`` that is there.
  ///   - search: folders with colons between them, as in `PATH`; those that are no full paths are passed over.
  ///   - seconds: how long it may take for a document.
  /// - Throws: `browserNotFound`.
  package init(named: String? = nil, search: String, seconds: Double = 300) throws(Diagnostic) {
    self.seconds = seconds
    if let named, named.contains("/") {
      guard Self.isProgram(named) else {
        throw Diagnostic(.browserNotFound, .stop, .run(.noProgram, .text(named)))
      }
      path = named
      return
    }
    let folders = search.split(separator: ":").filter { $0.hasPrefix("/") }
    for name in named.map({ [$0] }) ?? Self.names {
      for folder in folders {
        let candidate = PathText.join(String(folder), name)
        if Self.isProgram(candidate) {
          path = candidate
          return
        }
      }
    }
    let looked = named ?? Self.names.prefix(4).joined(separator: ", ") + " …"
    throw Diagnostic(.browserNotFound, .stop, .run(.noBrowser, .text(looked)))
  }

  /// The folders in which the user's programs are.
  package static var search: String { unsafe getenv("PATH").map { unsafe String(cString: $0) } ?? "" }

  private static func isProgram(_ path: String) -> Bool {
    var status = stat()
    return unsafe stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFREG && access(path, X_OK) == 0
  }

  /// What it is called with.
  ///
  /// Root cannot run the browser's sandbox; everybody else keeps it.
  package func arguments(page: String, to output: String, profile: String, isRoot: Bool) -> [String] {
    [
      "--headless", "--disable-gpu", "--disable-extensions", "--disable-background-networking", "--disable-sync",
      "--disable-dev-shm-usage", "--no-first-run", "--no-default-browser-check", "--user-data-dir=\(profile)",
      "--no-pdf-header-footer", "--generate-pdf-document-outline", "--print-to-pdf=\(output)",
    ] + (isRoot ? ["--no-sandbox"] : []) + [Self.address(page)]
  }

  /// The address of a file, with every byte escaped that is not plain.
  static func address(_ path: String) -> String {
    let digits = Array("0123456789ABCDEF".utf8)
    var bytes = Array("file://".utf8)
    for byte in path.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "/"), UInt8(ascii: "."), UInt8(ascii: "-"),
        UInt8(ascii: "_"):
        bytes.append(byte)
      default: bytes += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Prints a page.
  ///
  /// - Parameters:
  ///   - page: the full path of the page.
  ///   - output: the full path of the PDF file.
  ///   - profile: the full path of a folder for what the browser keeps.
  ///   - isStopped: asked again and again whether to stop.
  /// - Throws: `browserFailed`, `browserTimedOut`, or `runInterrupted` if it was stopped.
  package func print(page: String, to output: String, profile: String, isStopped: () -> Bool) throws(Diagnostic) {
    let arguments = arguments(page: page, to: output, profile: profile, isRoot: geteuid() == 0)
    let ending = try ChildProgram(path, arguments).wait(seconds: seconds, isStopped: isStopped)
    switch ending {
    case .stopped: throw Diagnostic(.runInterrupted, .stop, .run(.stoppedPrinting))
    case .timedOut:
      throw Diagnostic(
        .browserTimedOut, .stop, .run(.printingTimedOut, .text(path), .number(DecimalText.exact(seconds))))
    case .exited(let code) where code != 0:
      throw Diagnostic(.browserFailed, .stop, .run(.endedWithCode, .text(path), .number(code)))
    case .killed(let signal):
      throw Diagnostic(.browserFailed, .stop, .run(.endedBySignal, .text(path), .number(signal)))
    case .exited:
      guard Self.isWhole(output) else {
        throw Diagnostic(.browserFailed, .stop, .run(.noWholePDF, .text(path)))
      }
    }
  }

  /// Whether a file begins and ends as a PDF file does.
  private static func isWhole(_ path: String) -> Bool {
    guard let file = unsafe fopen(path, "rb") else { return false }
    defer { unsafe fclose(file) }
    var start = [UInt8](repeating: 0, count: 5)
    guard unsafe fread(&start, 1, 5, file) == 5, start == Array("%PDF-".utf8), unsafe fseek(file, -1024, SEEK_END) == 0
    else {
      return false
    }
    var tail = [UInt8](repeating: 0, count: 1024)
    let count = unsafe fread(&tail, 1, 1024, file)
    return String(decoding: tail[..<count], as: UTF8.self).contains("%%EOF")
  }
}
