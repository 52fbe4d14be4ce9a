internal import Diagnostics
internal import Glibc

/// Another program that was started, with those that it starts itself; its output goes nowhere.
struct ChildProgram {
  /// How it ended.
  enum Ending: Equatable {
    /// By itself, with a code.
    case exited(Int32)
    /// By a signal that this program did not send.
    case killed(Int32)
    /// Its time was up.
    case timedOut
    /// The user stopped the run.
    case stopped
  }

  private let process: pid_t

  /// Starts a program in a process group of its own.
  ///
  /// - Throws: `browserFailed` if it cannot be started.
  init(_ path: String, _ arguments: [String]) throws(Diagnostic) {
    var actions = unsafe posix_spawn_file_actions_t()
    unsafe posix_spawn_file_actions_init(&actions)
    defer { unsafe posix_spawn_file_actions_destroy(&actions) }
    unsafe posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    unsafe posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0)
    unsafe posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
    var attributes = posix_spawnattr_t()
    unsafe posix_spawnattr_init(&attributes)
    defer { unsafe posix_spawnattr_destroy(&attributes) }
    unsafe posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETPGROUP))
    unsafe posix_spawnattr_setpgroup(&attributes, 0)
    var words: [UnsafeMutablePointer<CChar>?] = unsafe ([path] + arguments).map { unsafe strdup($0) }
    unsafe words.append(nil)
    defer { for place in unsafe words.indices { unsafe free(words[place]) } }
    var process = pid_t()
    let fault = unsafe posix_spawn(&process, path, &actions, &attributes, words, environ)
    guard fault == 0 else {
      throw unsafe Diagnostic(
        .browserFailed, .stop, .run(.programNotStarted, .text(path), .text(String(cString: strerror(fault)))))
    }
    self.process = process
  }

  /// Waits until it ends, its time is up, or the run is stopped; then nothing of it is left.
  func wait(seconds: Double, isStopped: () -> Bool) -> Ending {
    let end = Self.now() + seconds
    // What it started itself ends with it.
    defer { kill(-process, SIGKILL) }
    while true {
      var status: Int32 = 0
      let result = unsafe waitpid(process, &status, WNOHANG)
      if result == process {
        let signal = status & 0x7f
        return signal == 0 ? .exited((status >> 8) & 0xff) : .killed(signal)
      }
      if result < 0, errno != EINTR { return .exited(0) }
      if isStopped() { return ended(.stopped) }
      if Self.now() > end { return ended(.timedOut) }
      usleep(20_000)
    }
  }

  private func ended(_ ending: Ending) -> Ending {
    kill(-process, SIGKILL)
    while waitpid(process, nil, 0) < 0, errno == EINTR {}
    return ending
  }

  private static func now() -> Double {
    var time = timespec()
    unsafe clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
