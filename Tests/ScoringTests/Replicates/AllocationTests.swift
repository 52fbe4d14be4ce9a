import AllocationProbe
import AssessmentModel
import Testing

@testable import Scoring

/// A replicate allocates nothing: the calls for memory of this thread are counted while replicates run.
@Suite("Replicates allocate nothing")
struct AllocationTests {
  /// The probe sees what Swift allocates, so that a count of 0 means something.
  @Test(.enabled(if: allocation_count() >= 0, "memory cannot be counted under a sanitiser"))
  func probeCounts() {
    let before = allocation_count()
    let block = UnsafeMutablePointer<Double>.allocate(capacity: 100)
    let numbers = (0..<Int(allocation_count() % 7 + 100)).map { Double($0) }
    block.initialize(repeating: numbers[3], count: 100)
    let after = allocation_count()
    block.deallocate()
    #expect(after >= before + 2)
  }

  /// Criteria sets with every method, parameters that change all there is to change; the first round may set up what
  /// the runtime keeps.
  @Test(
    .enabled(if: allocation_count() >= 0, "memory cannot be counted under a sanitiser"), arguments: 0..<12)
  func replicatesAllocateNothing(block: Int) {
    AgreementTests.forEach(block) { seed, variant, all in
      let workspace = variant.plan.makeWorkspace()
      for parameters in all { variant.plan.run(parameters, in: workspace) }
      var taken = [0, 0, 0, 0]
      taken.withUnsafeMutableBufferPointer { taken in
        for parameters in all {
          let start = allocation_count()
          variant.plan.runData(parameters, workspace)
          let afterData = allocation_count()
          variant.plan.runScale(parameters, workspace)
          let afterScale = allocation_count()
          variant.plan.runNodes(parameters, workspace)
          let afterNodes = allocation_count()
          variant.plan.runOutcomes(parameters, workspace)
          let end = allocation_count()
          taken[0] += afterData - start
          taken[1] += afterScale - afterData
          taken[2] += afterNodes - afterScale
          taken[3] += end - afterNodes
        }
      }
      #expect(
        taken == [0, 0, 0, 0],
        "case \(seed): data, scales, nodes, outcomes"
      )
    }
  }
}
