internal import CKernels

/// The stages of a group of replicates in Swift: the reference of the C kernels, which give the same to the bit. Tables
/// are laid out as there.
package enum LaneStages {
  /// Replicates side by side.
  package static let lanes = 16

  /// Memory for tables of groups; to be deallocated.
  package static func allocate<Element: BitwiseCopyable>(_ count: Int, _ value: Element) -> UnsafeMutablePointer<
    Element
  > {
    let memory = UnsafeMutableRawPointer.allocate(
      byteCount: max(1, count) * MemoryLayout<Element>.stride, alignment: 64)
    return unsafe memory.initializeMemory(as: Element.self, repeating: value, count: max(1, count))
  }

  /// Draws a group of weights from the streams of its lanes.
  package static func draw(
    criteria: Int, _ state: UnsafeMutablePointer<UInt64>, _ weights: UnsafeMutablePointer<Double>, path: KernelPath
  ) {
    if let number = path.number {
      unsafe ck_weights(number, Int32(criteria), state, weights)
    } else {
      unsafe self.weights(criteria: criteria, state, weights)
    }
  }

  /// What `ck_weights` does.
  package static func weights(
    criteria: Int, _ state: UnsafeMutablePointer<UInt64>, _ weights: UnsafeMutablePointer<Double>
  ) {
    for lane in 0..<lanes {
      var stream = unsafe (state[lane], state[lanes + lane], state[2 * lanes + lane], state[3 * lanes + lane])
      var total = 0.0
      for k in 0..<criteria {
        let weight = PlainLogarithm.negative(uniform(next(&stream)))
        total += weight
        unsafe weights[k * lanes + lane] = weight
      }
      unsafe (state[lane], state[lanes + lane], state[2 * lanes + lane], state[3 * lanes + lane]) = stream
      let share = 1 / total
      for k in 0..<criteria { unsafe weights[k * lanes + lane] *= share }
    }
  }

  /// The middle of one of 2⁵² equal parts of 0…1, so that it is neither 0 nor 1.
  package static func uniform(_ bits: UInt64) -> Double {
    Double(bitPattern: bits >> 12 | 0x3FF0_0000_0000_0000) - (1 - 0x1p-53)
  }

  /// xoshiro256++, as in ``RandomStream``.
  private static func next(_ state: inout (UInt64, UInt64, UInt64, UInt64)) -> UInt64 {
    let sum = state.0 &+ state.3
    let result = (sum << 23 | sum >> 41) &+ state.0
    let shifted = state.1 << 17
    state.2 ^= state.0
    state.3 ^= state.1
    state.1 ^= state.2
    state.0 ^= state.3
    state.2 ^= shifted
    state.3 = state.3 << 45 | state.3 >> 19
    return result
  }

  /// What `ck_scores` does.
  package static func scores(
    count: Int, criteria: Int, _ values: UnsafePointer<Double>, _ weights: UnsafePointer<Double>,
    _ scores: UnsafeMutablePointer<Double>
  ) {
    for row in 0..<count {
      for lane in 0..<lanes {
        var sum = 0.0
        for k in 0..<criteria { unsafe sum += weights[k * lanes + lane] * values[row * criteria + k] }
        unsafe scores[row * lanes + lane] = sum
      }
    }
  }

  /// What `ck_order` does, by comparing each score with every other.
  package static func order(count: Int, _ scores: UnsafePointer<Double>, _ above: UnsafeMutablePointer<Int16>) -> Int32
  {
    var equal: Int32 = 0
    for lane in 0..<lanes {
      for row in 0..<count {
        let score = unsafe scores[row * lanes + lane]
        var greater: Int16 = 0
        for other in 0..<count {
          let rival = unsafe scores[other * lanes + lane]
          if rival > score { greater += 1 }
          if other != row && rival == score { equal |= 1 << Int32(lane) }
        }
        unsafe above[row * lanes + lane] = greater
      }
    }
    return equal
  }

  /// What `ck_count_ranks` does.
  package static func countRanks(
    count: Int, criteria: Int, lanes active: Int, _ above: UnsafePointer<Int16>, _ weights: UnsafePointer<Double>,
    scale: Double, _ rankCounts: UnsafeMutablePointer<UInt32>, _ central: UnsafeMutablePointer<UInt64>?
  ) {
    for city in 0..<count {
      for lane in 0..<active {
        let place = unsafe Int(above[city * lanes + lane])
        unsafe rankCounts[city * count + place] += 1
        guard place == 0, let central = unsafe central else { continue }
        for k in 0..<criteria { unsafe central[city * criteria + k] += UInt64(weights[k * lanes + lane] * scale) }
      }
    }
  }

  /// What `ck_count_wins` does.
  package static func countWins(
    count: Int, length: Int, replicates: Int, _ above: UnsafePointer<Int16>, _ wins: UnsafeMutablePointer<UInt32>
  ) {
    for i in 0..<count {
      for j in 0..<count {
        for replicate in 0..<replicates {
          let (own, other) = unsafe (above[i * length + replicate], above[j * length + replicate])
          unsafe wins[i * count + j] += own < other ? 2 : own == other ? 1 : 0
        }
      }
    }
  }
}
