package import Scoring

/// What one replicate took and gave, as long as the call lasts.
@safe package struct ReplicateRow {
  /// What it did differently.
  package let parameters: ReplicateParameters
  /// The point it was drawn from.
  package let coordinates: [Double]
  /// Its results.
  package let workspace: ReplicateWorkspace
  /// Ranks by place among the compared cities; `Int32.max` for none.
  package let ranks: UnsafeMutableBufferPointer<Int32>
}

/// Puts replicates down as they are run. One thread uses a recorder at a time, and a block of replicates stays with one
/// recorder; blocks end in any order.
package protocol ReplicateRecorder: AnyObject {
  /// Takes a replicate; those of a block come in their order.
  func record(_ replicate: Int, _ row: borrowing ReplicateRow)
  /// A block is complete; blocks are counted from 0.
  func endBlock(_ block: Int)
}
