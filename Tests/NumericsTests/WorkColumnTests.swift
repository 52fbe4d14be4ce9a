import Numerics
import Testing

/// Handles name memory, and in debug builds they know its length.
@Suite struct WorkColumnTests {
  @Test func readsAndWritesWhatItNames() {
    let memory = ReplicateMemory()
    let column = memory.copy([1.0, 2, 3, 4])
    column[1] = 7
    column[2] += 0.5
    #expect(column.array(4) == [1, 7, 3.5, 4])
    let rest = column + 2
    rest[0] = 9
    #expect(column[2] == 9 && rest.array(2) == [9, 4])
    let copy = memory.numbers(4)
    #expect(copy.array(4).allSatisfy { $0.isNaN })
    copy.update(from: column, count: 3)
    (copy + 3).update(repeating: -1, count: 1)
    #expect(copy.array(4) == [1, 7, 9, -1])
  }

  @Test func arraysAreOpenedWithoutACopy() {
    var numbers = [3, 1, 2]
    #expect(numbers.withColumn { $0[0] + $0[2] } == 5)
    numbers.withMutableColumn { $0[1] = 8 }
    #expect(numbers == [3, 8, 2])
    var none: [Int] = []
    #expect(none.withMutableColumn { $0.array(0) }.isEmpty)
  }

  /// A handle over nothing can be moved by nothing.
  @Test func theEndOfAColumnMayBeNamed() {
    let memory = ReplicateMemory()
    let (end, nothing) = (memory.copy([1, 2]) + 2, memory.integers(0) + 0)
    #expect(end.array(0).isEmpty && nothing.array(0).isEmpty)
  }

  #if DEBUG
    @Test func readingPastTheEndStops() async {
      await #expect(processExitsWith: .failure) { _ = ReplicateMemory().copy([1.0, 2])[2] }
      await #expect(processExitsWith: .failure) { _ = ReplicateMemory().copy([1.0, 2])[-1] }
    }

    @Test func writingPastTheEndStops() async {
      await #expect(processExitsWith: .failure) { (ReplicateMemory().copy([1.0, 2, 3]) + 1)[2] = 0 }
      await #expect(processExitsWith: .failure) { ReplicateMemory().marks(3).update(repeating: 1, count: 4) }
      await #expect(processExitsWith: .failure) {
        let memory = ReplicateMemory()
        memory.numbers(4).update(from: memory.numbers(3), count: 4)
      }
    }

    @Test func noHandleStandsBeyondItsMemory() async {
      await #expect(processExitsWith: .failure) { _ = ReplicateMemory().integers(2) + 3 }
      await #expect(processExitsWith: .failure) { _ = ReplicateMemory().integers(2).array(3) }
    }
  #endif
}
