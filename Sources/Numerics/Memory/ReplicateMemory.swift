/// Memory that is given back all at once.
@safe package final class ReplicateMemory {
  private var blocks: [UnsafeMutableRawPointer] = unsafe []

  package init() {}

  /// Numbers, all NaN.
  package func numbers(_ count: Int) -> WorkColumn<Double> { take(count, .nan) }

  /// Marks, all 0.
  package func marks(_ count: Int) -> WorkColumn<UInt8> { take(count, 0) }

  /// Whole numbers, all 0.
  package func integers(_ count: Int) -> WorkColumn<Int> { take(count, 0) }

  /// So many elements, all set to one value.
  package func take<Element: BitwiseCopyable>(_ count: Int, _ value: Element) -> WorkColumn<Element> {
    let pointer = UnsafeMutablePointer<Element>.allocate(capacity: max(count, 1))
    unsafe pointer.initialize(repeating: value, count: max(count, 1))
    unsafe blocks.append(UnsafeMutableRawPointer(pointer))
    return unsafe WorkColumn(pointer, count)
  }

  /// A copy of an array.
  package func copy<Element: BitwiseCopyable>(_ elements: [Element]) -> WorkColumn<Element> {
    let pointer = UnsafeMutablePointer<Element>.allocate(capacity: max(elements.count, 1))
    for position in elements.indices { unsafe (pointer + position).initialize(to: elements[position]) }
    unsafe blocks.append(UnsafeMutableRawPointer(pointer))
    return unsafe WorkColumn(pointer, elements.count)
  }

  deinit {
    for place in unsafe blocks.indices {
      let block = unsafe blocks[place]
      unsafe block.deallocate()
    }
  }
}
