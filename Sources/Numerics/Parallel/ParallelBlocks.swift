import Dispatch
import Synchronization

/// Runs numbered blocks of work on several threads.
///
/// What a block computes must depend on its number alone. Each worker collects what its blocks give; which worker gets
/// which block is left open, so what workers collect must not depend on it once it is put together: counts are added,
/// and other results are stored by the number of the block.
package enum ParallelBlocks {
  /// Most threads; more cost memory and help nobody.
  package static let mostThreads = 256

  /// Runs all blocks; gives the workers, or `nil` if the run was stopped.
  ///
  /// - Parameters:
  ///   - blocks: number of blocks.
  ///   - threads: most threads; 1 runs on the calling one.
  ///   - units: what a block counts towards the progress.
  ///   - makeWorker: makes what one thread needs; called once a thread.
  ///   - body: works on one block.
  package static func run<Worker>(
    blocks: Int, threads: Int, units: Int = 1, control: RunControl = .none, makeWorker: () -> Worker,
    body: @Sendable (Worker, Int) -> Void
  ) -> [Worker]? {
    let count = max(1, min(threads, blocks, mostThreads))
    let workers = Crew((0..<count).map { _ in makeWorker() })
    let next = Atomic(0)
    let isStopped = Atomic(false)
    @Sendable func work(_ thread: Int) {
      while true {
        let block = next.add(1, ordering: .relaxed).oldValue
        guard block < blocks, !isStopped.load(ordering: .relaxed) else { return }
        if control.isStopped() {
          isStopped.store(true, ordering: .relaxed)
          return
        }
        body(workers.members[thread], block)
        control.advance(units)
      }
    }
    if count == 1 { work(0) } else { DispatchQueue.concurrentPerform(iterations: count, execute: work) }
    return isStopped.load(ordering: .relaxed) ? nil : workers.members
  }

  /// The workers; each is used by one thread only.
  private struct Crew<Worker>: @unchecked Sendable {
    package let members: [Worker]
    package init(_ members: [Worker]) { self.members = members }
  }
}
