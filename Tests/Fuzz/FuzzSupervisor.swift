import Glibc
import TestSupport

/// Runs the inputs of a format in processes of their own, so that one that dies is a line of the report and the rest
/// goes on.
struct FuzzSupervisor {
  private struct Child {
    let process: pid_t
    let range: Range<Int>
    let progress: FuzzProgress
  }

  private let format: String
  private let options: FuzzOptions
  private let place = TemporaryFolder()
  private var children: [Child] = []
  private var pending: [Range<Int>]
  /// What was found, the first of them as lines.
  private(set) var faults = 0
  private(set) var done = 0

  /// Inputs that one process runs.
  private static let batch = 5_000
  /// Faults after which a format is given up.
  private static let mostFaults = 200

  init(_ format: String, _ options: FuzzOptions) {
    self.format = format
    self.options = options
    let end = options.from + options.count
    pending = stride(from: options.from, to: end, by: Self.batch).map { $0..<min(end, $0 + Self.batch) }.reversed()
  }

  mutating func run() {
    for slot in 0..<options.jobs { startNext(slot) }
    while !children.isEmpty {
      var status: Int32 = 0
      let process = waitpid(-1, &status, 0)
      guard let slot = children.firstIndex(where: { $0.process == process }) else { continue }
      let child = children.remove(at: slot)
      end(child, status)
      startNext(done + slot)
    }
  }

  private mutating func startNext(_ number: Int) {
    guard faults < Self.mostFaults, let range = pending.popLast() else { return }
    let path = place.path("\(range.lowerBound)")
    guard let progress = FuzzProgress(path) else { preconditionFailure("no file can be shared") }
    let words = [
      "/proc/self/exe", "--child", path, "--format", format, "--from", "\(range.lowerBound)", "--count",
      "\(range.count)", "--seed", "\(options.seed)",
    ]
    var arguments: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) } + [nil]
    defer { for argument in arguments { free(argument) } }
    var process: pid_t = 0
    guard posix_spawn(&process, words[0], nil, nil, &arguments, environ) == 0 else {
      preconditionFailure("no process can be started")
    }
    children.append(Child(process: process, range: range, progress: progress))
  }

  /// Counts what a process did, and says what ended it; the numbers after it go to another one.
  private mutating func end(_ child: Child, _ status: Int32) {
    faults += child.progress.faults
    let signal = status & 0x7F
    let code = (status >> 8) & 0xFF
    guard signal != 0 || code != 0 else {
      let before = done
      done += child.range.count
      if done / 50_000 != before / 50_000 { FuzzOptions.say("\(format): \(done) inputs, \(faults) faults") }
      return
    }
    let number = max(child.progress.number, child.range.lowerBound)
    faults += 1
    let how =
      switch signal {
      case 0: "exit \(code)"
      case SIGPROF, SIGALRM: "takes more than \(FuzzOptions.seconds) s"
      default: "ends by signal \(signal)"
      }
    FuzzOptions.say("\(format), seed \(options.seed), input \(number): \(how)")
    done += number + 1 - child.range.lowerBound
    if number + 1 < child.range.upperBound { pending.append(number + 1..<child.range.upperBound) }
  }
}

/// What a process has done so far, in memory that outlives it.
final class FuzzProgress {
  private let page: UnsafeMutablePointer<Int>

  /// Shares the memory of a file, which is made if it is new.
  init?(_ path: String) {
    let descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    guard descriptor >= 0, ftruncate(descriptor, 4096) == 0,
      let memory = mmap(nil, 4096, PROT_READ | PROT_WRITE, MAP_SHARED, descriptor, 0), memory != MAP_FAILED
    else { return nil }
    close(descriptor)
    page = memory.bindMemory(to: Int.self, capacity: 2)
  }

  deinit { munmap(page, 4096) }

  /// The input in hand.
  var number: Int {
    get { page[0] }
    set { page[0] = newValue }
  }

  /// Inputs with a wrong answer.
  var faults: Int {
    get { page[1] }
    set { page[1] = newValue }
  }
}
