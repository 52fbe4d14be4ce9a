import Glibc
import TestSupport

/// Runs random studies in processes of their own, and counts what they found.
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

  private let options: Options
  private let place = TemporaryFolder()
  private(set) var faults = 0
  private(set) var done = 0
  private(set) var accepted = 0

  /// Studies that one process runs.
  private static let batch = 100

  init(_ options: Options) { self.options = options }

  mutating func run() {
    var ranges = ProcessRanges(from: options.from, count: options.count, batch: Self.batch)
    ranges.run(jobs: options.jobs, start: { words($0, $1) }, end: { end($0, $1) })
    done = ranges.done
  }

  private func words(_ range: Range<Int>, _ slot: Int) -> [String] {
    [
      "--child", place.path("\(slot)"), "--from", "\(range.lowerBound)", "--count", "\(range.count)", "--seed",
      "\(options.seed)", "--seconds", "\(options.seconds)", "--brief", options.isBrief ? "1" : "0",
    ]
  }

  /// Counts what a process did, and says what ended it; the number that it was at.
  private mutating func end(_ child: ProcessRanges.End, _ before: Int) -> Int {
    let progress = Progress(place.path("\(child.slot)"))
    accepted += progress.accepted
    faults += progress.faults
    let number = max(progress.number, child.range.lowerBound)
    guard !child.isGood else {
      let done = before + child.range.count
      if done / 1000 != before / 1000 { Self.say("\(done) sets, \(accepted) accepted, \(faults) faults") }
      return number
    }
    faults += 1
    let how =
      switch child.signal {
      case 0: "exit \(child.code)"
      case SIGALRM: "takes more than \(options.seconds) s"
      default: "ends by signal \(child.signal)"
      }
    Self.say("set \(number): \(how) in \(progress.command)\(progress.lastWords)")
    return number
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
