import XMLStream

/// The first city that came with each hash of a name.
///
/// Open addressing over one array, so that a look-up costs one line of memory.
struct HashedCities: Sendable {
  private struct Slot {
    var hash: UInt64
    /// -1 for a free slot.
    var city: Int32
  }

  private var slots: [Slot]
  private let mask: Int

  /// A table with room for a number of hashes.
  init(room: Int) {
    var capacity = 16
    while capacity < room + room / 2 { capacity *= 2 }
    // Places are met in no order, so that small pages would cost more than the places.
    slots = unsafe Array(unsafeUninitializedCapacity: capacity) { memory, count in
      unsafe LargeMemory.advise(UnsafeRawBufferPointer(memory))
      unsafe memory.initialize(repeating: Slot(hash: 0, city: -1))
      count = capacity
    }
    mask = capacity - 1
  }

  /// Enters a city under a hash, unless one stands there, which is returned.
  mutating func enter(_ city: Int, under hash: UInt64) -> Int? {
    var place = Int(truncatingIfNeeded: hash) & mask
    while slots[place].city >= 0 {
      if slots[place].hash == hash { return Int(slots[place].city) }
      place = (place + 1) & mask
    }
    slots[place] = Slot(hash: hash, city: Int32(truncatingIfNeeded: city))
    return nil
  }

  /// The first city that was entered under a hash.
  func city(under hash: UInt64) -> Int? {
    var place = Int(truncatingIfNeeded: hash) & mask
    while slots[place].city >= 0 {
      if slots[place].hash == hash { return Int(slots[place].city) }
      place = (place + 1) & mask
    }
    return nil
  }
}
