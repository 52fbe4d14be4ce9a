internal import AssessmentModel
internal import Diagnostics
internal import Glibc
internal import Synchronization
internal import Words

/// Standard output for products, standard error for findings and progress.
///
/// All text for people goes through ``shown(_:style:)``: what is hidden or plays with the terminal is spelled out, and
/// long lines are broken. Documents are written as they are; their writers escape.
///
/// A reader that closes the pipe early (`| head`), a full disk or a closed stream never ends the work: files are written
/// all the same. That standard output did not take everything is a finding in the end, unless its reader had enough.
struct Console {
  /// Style of what goes to standard output.
  let style: TerminalStyle
  /// Style of what goes to standard error.
  let errorStyle: TerminalStyle
  /// The words of the language in which people are spoken to.
  let words: Wording
  /// Whether progress is shown: on a terminal.
  let showsProgress: Bool
  /// What surveys without a description were taken for, for the documents that follow.
  let intakes = ShownIntakes()

  /// A console; the colour choice beats `FORCE_COLOR` and `NO_COLOR`, which beat whether it is a terminal.
  ///
  /// Products fit the terminal, or 80 columns where there is none. Findings are broken on a terminal only: elsewhere,
  /// programs read them line by line.
  init(_ choice: ColourChoice, isWide: Bool = false, words: Wording = Wording(.english)) {
    self.words = words
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
    if isLost(descriptor) { return }
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let written = unsafe bytes.withUnsafeBytes { unsafe Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if written < 0 {
        if errno == EINTR || errno == EAGAIN && isReady(descriptor) { continue }
        lose(descriptor, errno)
        return
      }
      bytes = bytes.dropFirst(written)
    }
  }

  /// Why standard output did not take everything; `nil` if it did, or its reader had enough.
  static var outputFailure: Int32? {
    let reason = failures.withLock { $0.output }
    return reason == 0 || reason == EPIPE ? nil : reason
  }

  /// Makes the standard streams safe to write to, before anything else is opened.
  ///
  /// A closed pipe or a file-size limit comes back as an error of `write` instead of a signal. The places of closed
  /// streams are taken by something that can never be written to, lest a file that is opened later receives what is
  /// meant for a terminal.
  static func prepareStreams() {
    signal(SIGPIPE, SIG_IGN)
    signal(SIGXFSZ, SIG_IGN)
    for descriptor in STDIN_FILENO...STDERR_FILENO where fcntl(descriptor, F_GETFD) == -1 && errno == EBADF {
      _ = unsafe open("/", O_RDONLY | O_DIRECTORY)
    }
  }

  /// How many files the program has open at once, at most: seven while it replaces those of a folder, three for threads.
  static let filesNeeded = 10

  /// How many more files may be opened, up to ``filesNeeded``.
  static func filesFree() -> Int {
    var opened: [Int32] = []
    defer { for descriptor in opened { close(descriptor) } }
    while opened.count < filesNeeded {
      let descriptor = unsafe open("/", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
      if descriptor < 0 { break }
      opened.append(descriptor)
    }
    return opened.count
  }

  /// The first error of standard output and of standard error; 0 if there was none.
  private static let failures = Mutex<(output: Int32, errors: Int32)>((0, 0))

  private static func isLost(_ descriptor: Int32) -> Bool {
    failures.withLock { (descriptor == STDOUT_FILENO ? $0.output : $0.errors) != 0 }
  }

  private static func lose(_ descriptor: Int32, _ reason: Int32) {
    failures.withLock { if descriptor == STDOUT_FILENO { $0.output = reason } else { $0.errors = reason } }
  }

  /// Waits until a stream that was set not to wait takes more.
  private static func isReady(_ descriptor: Int32) -> Bool {
    var wanted = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
    return unsafe poll(&wanted, 1, -1) == 1
  }
}
