import Glibc

/// Runs numbers, a range of them in a process of its own, so that one that dies is a line of the report and the rest
/// goes on.
package struct ProcessRanges {
  /// How a process ended.
  package struct End {
    /// The numbers that it was to run.
    package let range: Range<Int>
    /// Which of the processes that run side by side it was.
    package let slot: Int
    /// The signal that ended it; 0 if none did.
    package let signal: Int32
    /// What it returned.
    package let code: Int32
    /// Whether it came to its end by itself.
    package var isGood: Bool { signal == 0 && code == 0 }
  }

  private struct Child {
    let process: pid_t
    let range: Range<Int>
    let slot: Int
  }

  private var children: [Child] = []
  private var pending: [Range<Int>]
  /// Numbers that were run.
  package private(set) var done = 0

  /// Numbers from a first one, so many to a process.
  package init(from: Int, count: Int, batch: Int) {
    let end = from + count
    pending = stride(from: from, to: end, by: batch).map { $0..<min(end, $0 + batch) }.reversed()
  }

  /// Runs all of them, in this program again.
  ///
  /// - Parameters:
  ///   - start: the words for a process of a range and a slot; without them it is not run.
  ///   - end: counts what a process did, with how many numbers were run before it; of one that died it returns the
  ///     number that it was at, and those after that go to another process.
  package mutating func run(
    jobs: Int, start: (_ range: Range<Int>, _ slot: Int) -> [String]?, end: (_ end: End, _ done: Int) -> Int
  ) {
    for slot in 0..<jobs { startNext(slot, start) }
    while !children.isEmpty {
      var status: Int32 = 0
      let process = waitpid(-1, &status, 0)
      guard let position = children.firstIndex(where: { $0.process == process }) else { continue }
      let child = children.remove(at: position)
      let ended = End(range: child.range, slot: child.slot, signal: status & 0x7F, code: (status >> 8) & 0xFF)
      let number = end(ended, done)
      let next = ended.isGood ? child.range.upperBound : number + 1
      done += next - child.range.lowerBound
      if next < child.range.upperBound { pending.append(next..<child.range.upperBound) }
      startNext(child.slot, start)
    }
  }

  private mutating func startNext(_ slot: Int, _ start: (Range<Int>, Int) -> [String]?) {
    guard let range = pending.last, let words = start(range, slot) else { return }
    pending.removeLast()
    let program = "/proc/self/exe"
    var arguments: [UnsafeMutablePointer<CChar>?] = ([program] + words).map { strdup($0) } + [nil]
    defer { for argument in arguments { free(argument) } }
    var process: pid_t = 0
    guard posix_spawn(&process, program, nil, nil, &arguments, environ) == 0 else {
      preconditionFailure("no process can be started")
    }
    children.append(Child(process: process, range: range, slot: slot))
  }
}
