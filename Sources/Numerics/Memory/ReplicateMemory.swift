/// Memory that is given back all at once.
@safe package final class ReplicateMemory {
  private var blocks: [UnsafeMutableRawPointer] = unsafe []

  package init() {}

  /// Numbers, all NaN.
  package func numbers(_ count: Int) -> UnsafeMutablePointer<Double> { unsafe take(count, .nan) }

  /// Marks, all 0.
  package func marks(_ count: Int) -> UnsafeMutablePointer<UInt8> { unsafe take(count, 0) }

  /// Whole numbers, all 0.
  package func integers(_ count: Int) -> UnsafeMutablePointer<Int> { unsafe take(count, 0) }

  /// So many elements, all set to one value.
  package func take<Element: BitwiseCopyable>(_ count: Int, _ value: Element) -> UnsafeMutablePointer<Element> {
    let pointer = UnsafeMutablePointer<Element>.allocate(capacity: max(count, 1))
    unsafe pointer.initialize(repeating: value, count: max(count, 1))
    unsafe blocks.append(UnsafeMutableRawPointer(pointer))
    return unsafe pointer
  }

  /// A copy of an array.
  package func copy<Element: BitwiseCopyable>(_ elements: [Element]) -> UnsafeMutablePointer<Element> {
    let pointer = UnsafeMutablePointer<Element>.allocate(capacity: max(elements.count, 1))
    for position in elements.indices { unsafe (pointer + position).initialize(to: elements[position]) }
    unsafe blocks.append(UnsafeMutableRawPointer(pointer))
    return unsafe pointer
  }

  deinit {
    for place in unsafe blocks.indices {
      let block = unsafe blocks[place]
      unsafe block.deallocate()
    }
  }
}
