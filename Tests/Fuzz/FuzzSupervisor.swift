import Glibc
import TestSupport

/// Runs the inputs of a format in processes of their own, and counts what they found.
struct FuzzSupervisor {
  private let format: String
  private let options: FuzzOptions
  private let place = TemporaryFolder()
  private var progress: [Int: FuzzProgress] = [:]
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
  }

  mutating func run() {
    var ranges = ProcessRanges(from: options.from, count: options.count, batch: Self.batch)
    ranges.run(jobs: options.jobs, start: { start($0, $1) }, end: { end($0, $1) })
    done = ranges.done
  }

  private mutating func start(_ range: Range<Int>, _ slot: Int) -> [String]? {
    guard faults < Self.mostFaults else { return nil }
    let path = place.path("\(range.lowerBound)")
    progress[slot] = FuzzProgress(path)
    precondition(progress[slot] != nil, "no file can be shared")
    return [
      "--child", path, "--format", format, "--from", "\(range.lowerBound)", "--count", "\(range.count)", "--seed",
      "\(options.seed)",
    ]
  }

  /// Counts what a process did, and says what ended it; the number that it was at.
  private mutating func end(_ child: ProcessRanges.End, _ before: Int) -> Int {
    let progress = progress.removeValue(forKey: child.slot)
    faults += progress?.faults ?? 0
    let number = max(progress?.number ?? 0, child.range.lowerBound)
    guard !child.isGood else {
      let done = before + child.range.count
      if done / 50_000 != before / 50_000 { FuzzOptions.say("\(format): \(done) inputs, \(faults) faults") }
      return number
    }
    faults += 1
    let how =
      switch child.signal {
      case 0: "exit \(child.code)"
      case SIGPROF, SIGALRM: "takes more than \(FuzzOptions.seconds) s"
      default: "ends by signal \(child.signal)"
      }
    FuzzOptions.say("\(format), seed \(options.seed), input \(number): \(how)")
    return number
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
