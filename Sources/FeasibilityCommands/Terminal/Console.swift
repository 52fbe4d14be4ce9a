internal import Diagnostics
internal import Glibc
internal import Synchronization

/// Standard output for products, standard error for findings and progress.
///
/// A reader that closes the pipe early (`| head`), a full disk or a closed stream never ends the work: files are written
/// all the same. That standard output did not take everything is a finding in the end, unless its reader had enough.
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
    if isLost(descriptor) { return }
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let written = bytes.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
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
      _ = open("/", O_RDONLY | O_DIRECTORY)
    }
  }

  /// How many files the program has open at once, at most: seven while it replaces those of a folder, three for threads.
  static let filesNeeded = 10

  /// How many more files may be opened, up to ``filesNeeded``.
  static func filesFree() -> Int {
    var opened: [Int32] = []
    defer { for descriptor in opened { close(descriptor) } }
    while opened.count < filesNeeded {
      let descriptor = open("/", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
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
    return poll(&wanted, 1, -1) == 1
  }
}
