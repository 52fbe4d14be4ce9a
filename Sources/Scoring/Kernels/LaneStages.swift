/// The stages of a group of replicates in Swift: the reference of the C kernels, which give the same to the bit. Tables
/// are laid out as there.
enum LaneStages {
  /// Replicates side by side.
  static let lanes = 16

  /// Memory for tables of groups; to be deallocated.
  static func allocate<Element: BitwiseCopyable>(_ count: Int, _ value: Element) -> UnsafeMutablePointer<Element> {
    let memory = UnsafeMutableRawPointer.allocate(
      byteCount: max(1, count) * MemoryLayout<Element>.stride, alignment: 64)
    return memory.initializeMemory(as: Element.self, repeating: value, count: max(1, count))
  }

  /// What `ck_weights` does.
  static func weights(criteria: Int, _ state: UnsafeMutablePointer<UInt64>, _ weights: UnsafeMutablePointer<Double>) {
    for lane in 0..<lanes {
      var stream = (state[lane], state[lanes + lane], state[2 * lanes + lane], state[3 * lanes + lane])
      var total = 0.0
      for k in 0..<criteria {
        let weight = PlainLogarithm.negative(uniform(next(&stream)))
        total += weight
        weights[k * lanes + lane] = weight
      }
      (state[lane], state[lanes + lane], state[2 * lanes + lane], state[3 * lanes + lane]) = stream
      let share = 1 / total
      for k in 0..<criteria { weights[k * lanes + lane] *= share }
    }
  }

  /// The middle of one of 2⁵² equal parts of 0…1, so that it is neither 0 nor 1.
  static func uniform(_ bits: UInt64) -> Double {
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
  static func scores(
    count: Int, criteria: Int, _ values: UnsafePointer<Double>, _ weights: UnsafePointer<Double>,
    _ scores: UnsafeMutablePointer<Double>
  ) {
    for row in 0..<count {
      for lane in 0..<lanes {
        var sum = 0.0
        for k in 0..<criteria { sum += weights[k * lanes + lane] * values[row * criteria + k] }
        scores[row * lanes + lane] = sum
      }
    }
  }

  /// What `ck_order` does, by comparing each score with every other.
  static func order(count: Int, _ scores: UnsafePointer<Double>, _ above: UnsafeMutablePointer<Int16>) -> Int32 {
    var equal: Int32 = 0
    for lane in 0..<lanes {
      for row in 0..<count {
        let score = scores[row * lanes + lane]
        var greater: Int16 = 0
        for other in 0..<count {
          let rival = scores[other * lanes + lane]
          if rival > score { greater += 1 }
          if other != row && rival == score { equal |= 1 << Int32(lane) }
        }
        above[row * lanes + lane] = greater
      }
    }
    return equal
  }

  /// What `ck_count_ranks` does.
  static func countRanks(
    count: Int, criteria: Int, lanes active: Int, _ above: UnsafePointer<Int16>, _ weights: UnsafePointer<Double>,
    scale: Double, _ rankCounts: UnsafeMutablePointer<UInt32>, _ central: UnsafeMutablePointer<UInt64>?
  ) {
    for city in 0..<count {
      for lane in 0..<active {
        let place = Int(above[city * lanes + lane])
        rankCounts[city * count + place] += 1
        guard place == 0, let central else { continue }
        for k in 0..<criteria { central[city * criteria + k] += UInt64(weights[k * lanes + lane] * scale) }
      }
    }
  }

  /// What `ck_count_wins` does.
  static func countWins(
    count: Int, length: Int, replicates: Int, _ above: UnsafePointer<Int16>, _ wins: UnsafeMutablePointer<UInt32>
  ) {
    for i in 0..<count {
      for j in 0..<count {
        for replicate in 0..<replicates {
          let (own, other) = (above[i * length + replicate], above[j * length + replicate])
          wins[i * count + j] += own < other ? 2 : own == other ? 1 : 0
        }
      }
    }
  }
}
