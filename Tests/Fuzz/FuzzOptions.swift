import Glibc

/// What was asked for, and the limits that hold for each input.
struct FuzzOptions {
  var format = "all"
  var count = 100_000
  var seed = 1
  var from = 0
  var jobs = 2
  /// Where a process that runs inputs says how far it is.
  var child: String?
  /// Where one input is written.
  var written: String?

  /// Whether this is a build with a sanitiser, which takes more of everything.
  static let isSanitised = getenv("FEASIBILITY_SANITISED") != nil
  /// Whether this is a build without optimisation.
  #if DEBUG
    static let isPlain = true
  #else
    static let isPlain = false
  #endif
  /// Seconds of processor time that an input may take: a sheet of a kilobyte may stand for a million rows, which take one
  /// in an optimised build.
  static let seconds = isSanitised ? 20 : isPlain ? 10 : 2
  /// Bytes that a process may hold, with what the runtime itself needs.
  static let memory: rlim_t = 256 << 20

  /// Reads the words of a command line; `nil` if one is wrong.
  init?(_ words: ArraySlice<String>) {
    var words = words
    while let option = words.popFirst() {
      guard let value = words.popFirst() else { return nil }
      switch (option, Int(value)) {
      case ("--format", _): format = value
      case ("--child", _): child = value
      case ("--write", _): written = value
      case ("--count", let number?) where number >= 0: count = number
      case ("--seed", let number?): seed = number
      case ("--from", let number?) where number >= 0: from = number
      case ("--jobs", let number?) where number > 0: jobs = number
      default: return nil
      }
    }
  }

  static func say(_ text: String) {
    let bytes = Array((text + "\n").utf8)
    write(STDOUT_FILENO, bytes, bytes.count)
  }

  /// Ends the process by a signal when one input takes too much processor time, or none and never ends.
  static func startClock() {
    var timer = itimerval(it_interval: timeval(), it_value: timeval(tv_sec: seconds, tv_usec: 0))
    setitimer(__itimer_which_t(2), &timer, nil)
    alarm(isSanitised ? 1200 : 120)
  }

  /// Lets allocations fail beyond the limit, which ends the process.
  static func limitMemory() {
    // A sanitiser sets aside addresses of which it uses few.
    guard !isSanitised else { return }
    var limit = rlimit(rlim_cur: memory, rlim_max: memory)
    setrlimit(__rlimit_resource_t(2), &limit)
  }
}
