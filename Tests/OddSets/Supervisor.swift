import Glibc
import TestSupport

/// Runs ranges of random studies in processes of their own, so that one that dies is a line of the report and the rest
/// goes on.
struct Supervisor {
  struct Options {
    var count = 1000
    var seed = 1
    var from = 0
    var jobs = 2
    var seconds: UInt32 = 10
    var isBrief = false
    var folder = ""
  }

  private struct Child {
    var process: pid_t
    var range: Range<Int>
    var slot: Int
  }

  private let options: Options
  private let place: TemporaryFolder
  private var children: [Child] = []
  private var pending: [Range<Int>]
  private(set) var faults = 0
  private(set) var done = 0
  private(set) var accepted = 0

  /// Studies that one process runs.
  private static let batch = 100

  init(_ options: Options) {
    self.options = options
    place = TemporaryFolder()
    let end = options.from + options.count
    pending = stride(from: options.from, to: end, by: Self.batch).map { $0..<min(end, $0 + Self.batch) }.reversed()
  }

  mutating func run() {
    for slot in 0..<options.jobs { startNext(slot) }
    while !children.isEmpty {
      var status: Int32 = 0
      let process = waitpid(-1, &status, 0)
      guard let index = children.firstIndex(where: { $0.process == process }) else { continue }
      let child = children.remove(at: index)
      end(child, status)
      startNext(child.slot)
    }
  }

  private mutating func startNext(_ slot: Int) {
    guard let range = pending.popLast() else { return }
    let words = [
      "/proc/self/exe", "--child", place.path("\(slot)"), "--from", "\(range.lowerBound)", "--count", "\(range.count)",
      "--seed", "\(options.seed)", "--seconds", "\(options.seconds)", "--brief", options.isBrief ? "1" : "0",
    ]
    var arguments: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) } + [nil]
    defer { for argument in arguments { free(argument) } }
    var process: pid_t = 0
    guard posix_spawn(&process, words[0], nil, nil, &arguments, environ) == 0 else {
      preconditionFailure("no process can be started")
    }
    children.append(Child(process: process, range: range, slot: slot))
  }

  /// Counts what a process did, and says what ended it; the numbers after it go to another one.
  private mutating func end(_ child: Child, _ status: Int32) {
    let progress = Progress(place.path("\(child.slot)"))
    let signal = status & 0x7F
    let code = (status >> 8) & 0xFF
    accepted += progress.accepted
    faults += progress.faults
    guard signal != 0 || code != 0 else {
      done += child.range.count
      if done / 1000 != (done - child.range.count) / 1000 {
        Self.say("\(done) sets, \(accepted) accepted, \(faults) faults")
      }
      return
    }
    let number = max(progress.number, child.range.lowerBound)
    faults += 1
    let how =
      signal == SIGALRM
      ? "takes more than \(options.seconds) s" : signal != 0 ? "ends by signal \(signal)" : "exit \(code)"
    Self.say("set \(number): \(how) in \(progress.command)\(progress.lastWords)")
    done += number + 1 - child.range.lowerBound
    if number + 1 < child.range.upperBound { pending.append(number + 1..<child.range.upperBound) }
  }

  static func say(_ text: String) {
    let bytes = Array((text + "\n").utf8)
    write(STDOUT_FILENO, bytes, bytes.count)
  }
}

/// What a process has done so far, in a file that outlives it.
struct Progress {
  var number = -1
  var accepted = 0
  var faults = 0
  var command = ""
  /// What was printed to standard error last, for a process that died.
  var lastWords = ""

  private let path: String

  init(_ path: String) {
    self.path = path
    let lines = (FileBytes.read(path + ".state").map { String(decoding: $0, as: UTF8.self) } ?? "").split(
      separator: "\n")
    guard lines.count == 4 else { return }
    (number, accepted, faults) = (Int(lines[0]) ?? -1, Int(lines[1]) ?? 0, Int(lines[2]) ?? 0)
    command = String(lines[3])
    let printed = FileBytes.read(path + ".err").map { String(decoding: $0, as: UTF8.self) } ?? ""
    if let fatal = printed.split(separator: "\n").last(where: { $0.contains("atal error") }) {
      lastWords = ": \(fatal)"
    }
  }

  func write() {
    _ = FileBytes.write(Array("\(number)\n\(accepted)\n\(faults)\n\(command)\n".utf8), to: path + ".state")
  }

  /// Where the process works.
  var folder: String { path + ".study" }
}
