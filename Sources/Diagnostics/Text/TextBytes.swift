extension String {
  /// Reads the bytes of a text in place.
  ///
  /// `withUTF8` changes what it is called on, so that a text that is only lent has to be copied for it first, and every
  /// piece of a page would count its holders up and down.
  @inlinable
  package func withBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    if let result = unsafe utf8.withContiguousStorageIfAvailable(body) { return result }
    var copy = self
    return copy.withUTF8(body)
  }
}
