internal import Diagnostics
internal import Glibc

/// Standard output for products, standard error for findings and progress.
///
/// All text for people goes through ``shown(_:style:)``: what is hidden or plays with the terminal is spelled out, and
/// long lines are broken. Documents are written as they are; their writers escape.
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
  ///
  /// Products fit the terminal, or 80 columns where there is none. Findings are broken on a terminal only: elsewhere,
  /// programs read them line by line.
  init(_ choice: ColourChoice, isWide: Bool = false) {
    // No data can hold what was drawn just now.
    let seal = String(UInt64.random(in: .min ... .max), radix: 36)
    style = Self.style(choice, STDOUT_FILENO, isWide ? nil : TerminalWidth.columns(of: STDOUT_FILENO), seal)
    let isTerminal = isatty(STDERR_FILENO) == 1
    errorStyle = Self.style(
      choice, STDERR_FILENO, isWide || !isTerminal ? nil : TerminalWidth.columns(of: STDERR_FILENO), seal)
    showsProgress = isTerminal
  }

  private static func style(
    _ choice: ColourChoice, _ descriptor: Int32, _ columns: Int?, _ seal: String
  ) -> TerminalStyle {
    var style = TerminalStyle(isColoured: choice.isColoured(descriptor: descriptor), columns: columns)
    style.seal = seal
    return style
  }

  /// Text as it is shown: nothing in it but line breaks and the style's own sequences acts on the terminal.
  static func shown(_ text: String, style: TerminalStyle) -> String {
    WrappedText.wrap(VisibleText.lines(text, seal: style.seal), columns: style.columns)
  }

  /// Writes product text for people.
  func print(_ text: String) {
    let shown = Self.shown(text, style: style)
    Self.write(shown.hasSuffix("\n") ? shown : shown + "\n", to: STDOUT_FILENO)
  }

  /// Writes a JSON document, which escapes by itself.
  func print(json document: String) { Self.write(document, to: STDOUT_FILENO) }

  /// Writes an XML document; what a terminal would act on is written by number.
  func print(xml document: String) { Self.write(VisibleText.xml(document), to: STDOUT_FILENO) }

  /// Writes to standard error.
  func note(_ text: String) { Self.write(Self.shown(text, style: errorStyle) + "\n", to: STDERR_FILENO) }

  /// Shows which step is running, on a terminal only; the next step takes its place.
  func progress(_ step: Int, of steps: Int, _ what: String) {
    guard showsProgress else { return }
    let line = Self.shown(errorStyle.faint("[\(step)/\(steps)] \(VisibleText.line(what))"), style: errorStyle)
    Self.write("\r\u{1B}[K\(line)", to: STDERR_FILENO)
  }

  /// Takes the progress line away.
  func endProgress() {
    if showsProgress { Self.write("\r\u{1B}[K", to: STDERR_FILENO) }
  }

  /// Writes all of a text. Where standard output takes no more the program ends, with exit code 2 unless the reader left;
  /// findings and progress that nobody takes stop nothing.
  static func write(_ text: String, to descriptor: Int32) {
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let written = bytes.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if written < 0 {
        if errno == EINTR { continue }
        if descriptor == STDERR_FILENO { return }
        if errno == EPIPE { exit(0) }
        let reason = String(cString: strerror(errno))
        write("standard output could not be written: \(reason)\n", to: STDERR_FILENO)
        exit(2)
      }
      bytes = bytes.dropFirst(written)
    }
  }

  /// Lets a closed pipe or a file-size limit come back as an error of `write` instead of a signal, and sees to it that
  /// no file of ours takes the place of a standard stream that was closed.
  static func receiveErrorsInsteadOfSignals() {
    for descriptor in STDIN_FILENO...STDERR_FILENO where fcntl(descriptor, F_GETFD) < 0 {
      _ = open("/dev/null", O_RDWR)
    }
    signal(SIGPIPE, SIG_IGN)
    signal(SIGXFSZ, SIG_IGN)
  }
}
