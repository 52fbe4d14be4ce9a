internal import Diagnostics
internal import Glibc

/// Standard output for products, standard error for findings and progress.
///
/// A reader that closes the pipe early (`| head`) ends the programme quietly.
struct Console {
  /// Style of what goes to standard output.
  let style: TerminalStyle
  /// Style of what goes to standard error.
  let errorStyle: TerminalStyle
  /// Whether progress is shown: on a terminal.
  let showsProgress: Bool

  /// A console; the colour choice beats `FORCE_COLOR` and `NO_COLOR`, which beat whether it is a terminal.
  init(_ choice: ColourChoice) {
    style = TerminalStyle(isColoured: choice.isColoured(descriptor: STDOUT_FILENO))
    errorStyle = TerminalStyle(isColoured: choice.isColoured(descriptor: STDERR_FILENO))
    showsProgress = isatty(STDERR_FILENO) == 1
  }

  /// Writes product text.
  func print(_ text: String) { Self.write(text.hasSuffix("\n") ? text : text + "\n", to: STDOUT_FILENO) }

  /// Writes to standard error.
  func note(_ text: String) { Self.write(text + "\n", to: STDERR_FILENO) }

  /// Shows which step is running, on a terminal only; the next step takes its place.
  func progress(_ step: Int, of steps: Int, _ what: String) {
    guard showsProgress else { return }
    Self.write("\r\u{1B}[K\(errorStyle.faint("[\(step)/\(steps)] \(what)"))", to: STDERR_FILENO)
  }

  /// Takes the progress line away.
  func endProgress() {
    if showsProgress { Self.write("\r\u{1B}[K", to: STDERR_FILENO) }
  }

  /// Writes all of a text.
  static func write(_ text: String, to descriptor: Int32) {
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let written = bytes.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if written < 0 {
        if errno == EINTR { continue }
        exit(errno == EPIPE ? 0 : 2)
      }
      bytes = bytes.dropFirst(written)
    }
  }

  /// Lets a closed pipe or a file-size limit come back as an error of `write` instead of a signal.
  static func receiveErrorsInsteadOfSignals() {
    signal(SIGPIPE, SIG_IGN)
    signal(SIGXFSZ, SIG_IGN)
  }
}
