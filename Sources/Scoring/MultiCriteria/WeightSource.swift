internal import AssessmentModel
import Numerics

/// Draws groups of weights. Block by block, each block from streams of its own number, so that the weights of a replicate
/// depend on the seed and its number alone.
@safe final class WeightSource {
  private let form: BoundedWeights?
  private let criteria: Int
  private let lanes = LaneStages.lanes
  private let root: RandomStream
  private let path: KernelPath
  /// Words of xoshiro256++ for all lanes.
  private let state: UnsafeMutablePointer<UInt64>
  /// Streams of the lanes where bounds have to be searched.
  private var streams: [RandomStream] = []

  /// - Parameter columns: the columns that weigh, as positions in the matrix.
  init(_ space: WeightSpace, columns: [Int], seed: UInt64, path: KernelPath) {
    switch space {
    case .simplex: form = nil
    case .bounds(let bounds): form = BoundedWeights(columns.map { bounds[$0] })
    }
    criteria = columns.count
    root = RandomStream(seed: seed)
    self.path = path
    unsafe state = LaneStages.allocate(4 * lanes, 0)
  }

  deinit { unsafe state.deallocate() }

  /// Goes to the beginning of a block.
  func start(block: Int) {
    let stream = root.split(UInt64(block))
    streams = (0..<lanes).map { stream.split(UInt64($0)) }
    guard form?.isSearched != true else { return }
    for lane in streams.indices {
      for word in 0..<4 { unsafe state[word * lanes + lane] = streams[lane].next() }
    }
  }

  /// Draws the next group.
  func fill(_ weights: UnsafeMutablePointer<Double>) {
    if let form, form.isSearched {
      for lane in streams.indices { unsafe form.draw(&streams[lane], weights + lane, stride: lanes) }
      return
    }
    unsafe LaneStages.draw(criteria: criteria, state, weights, path: path)
    guard let form else { return }
    for k in 0..<criteria {
      for place in k * lanes..<(k + 1) * lanes { unsafe weights[place] = form.place(weights[place], k) }
    }
  }
}
