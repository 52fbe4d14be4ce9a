/// Memory that is given back all at once.
final class ReplicateMemory {
  private var blocks: [UnsafeMutableRawPointer] = []

  /// Numbers, all NaN.
  func numbers(_ count: Int) -> UnsafeMutablePointer<Double> { take(count, .nan) }

  /// Marks, all 0.
  func marks(_ count: Int) -> UnsafeMutablePointer<UInt8> { take(count, 0) }

  /// Whole numbers, all 0.
  func integers(_ count: Int) -> UnsafeMutablePointer<Int> { take(count, 0) }

  /// So many elements, all set to one value.
  func take<Element: BitwiseCopyable>(_ count: Int, _ value: Element) -> UnsafeMutablePointer<Element> {
    let pointer = UnsafeMutablePointer<Element>.allocate(capacity: max(count, 1))
    pointer.initialize(repeating: value, count: max(count, 1))
    blocks.append(UnsafeMutableRawPointer(pointer))
    return pointer
  }

  /// A copy of an array.
  func copy<Element: BitwiseCopyable>(_ elements: [Element]) -> UnsafeMutablePointer<Element> {
    let pointer = UnsafeMutablePointer<Element>.allocate(capacity: max(elements.count, 1))
    for position in elements.indices { (pointer + position).initialize(to: elements[position]) }
    blocks.append(UnsafeMutableRawPointer(pointer))
    return pointer
  }

  deinit {
    for block in blocks { block.deallocate() }
  }
}
