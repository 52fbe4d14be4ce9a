extension UnsafeMutableBufferPointer where Element: BitwiseCopyable {
  /// Memory for so many elements, all set to one value.
  package static func allocate(_ count: Int, _ value: Element) -> Self {
    let buffer = Self.allocate(capacity: count)
    unsafe buffer.initialize(repeating: value)
    return unsafe buffer
  }
}
