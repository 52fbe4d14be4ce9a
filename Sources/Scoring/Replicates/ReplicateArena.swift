/// Memory that is taken when a workspace is made and given back with it, so that replicates need none.
final class ReplicateArena {
  private var blocks: [UnsafeMutableRawPointer] = []

  /// Room for so many elements, all set to one value; never empty, so that there always is an address.
  func make<Element: BitwiseCopyable>(_ count: Int, _ value: Element) -> UnsafeMutablePointer<Element> {
    let memory = UnsafeMutablePointer<Element>.allocate(capacity: max(1, count))
    memory.initialize(repeating: value, count: max(1, count))
    blocks.append(UnsafeMutableRawPointer(memory))
    return memory
  }

  /// A copy of an array.
  func copy<Element: BitwiseCopyable>(_ elements: [Element]) -> UnsafeMutablePointer<Element> {
    let memory = UnsafeMutablePointer<Element>.allocate(capacity: max(1, elements.count))
    elements.withUnsafeBufferPointer { source in
      if let base = source.baseAddress { memory.initialize(from: base, count: source.count) }
    }
    blocks.append(UnsafeMutableRawPointer(memory))
    return memory
  }

  deinit { for block in blocks { block.deallocate() } }
}
