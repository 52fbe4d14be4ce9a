/// A column of working memory: where it begins and, in debug builds, how long it is.
///
/// Replicates write the same memory again and again without asking for any. A handle names such memory without owning it:
/// who made it (``ReplicateMemory``, or an array that is open while a call runs) keeps it alive. In release builds a handle
/// is one address, and reading costs what a pointer's does; in debug builds each index is held against the length, so that
/// tests find who reads past an end.
@safe
@usableFromInline
package struct WorkColumn<Element: BitwiseCopyable>: BitwiseCopyable {
  /// The address of the first element.
  @usableFromInline package let base: UnsafeMutablePointer<Element>
  #if DEBUG
    /// Number of elements.
    @usableFromInline package let length: Int
  #endif

  /// So many elements from an address on.
  @inlinable @inline(__always)
  package init(_ base: UnsafeMutablePointer<Element>, _ length: Int) {
    unsafe self.base = unsafe base
    #if DEBUG
      self.length = length
    #endif
  }

  /// The elements of an array that is open for writing.
  @inlinable @inline(__always)
  package init(_ buffer: UnsafeMutableBufferPointer<Element>) {
    // An array without elements may have no address; nothing is read from the one that stands for it.
    let none = unsafe UnsafeMutablePointer<Element>(bitPattern: MemoryLayout<Element>.alignment).unsafelyUnwrapped
    unsafe self.init(buffer.baseAddress ?? none, buffer.count)
  }

  /// The elements of an array that is open for reading; nobody may write through the handle.
  @inlinable @inline(__always)
  package init(reading buffer: UnsafeBufferPointer<Element>) {
    unsafe self.init(UnsafeMutableBufferPointer(mutating: buffer))
  }

  /// The element at a position, from 0.
  @inlinable
  package subscript(position: Int) -> Element {
    @inline(__always)
    get {
      check(position)
      return unsafe base[position]
    }
    @inline(__always)
    nonmutating _modify {
      check(position)
      yield unsafe &base[position]
    }
  }

  @inlinable @inline(__always)
  package func check(_ position: Int, _ count: Int = 1) {
    #if DEBUG
      precondition(
        position >= 0 && position + count <= length, "\(position) and \(count) more of a column of \(length)")
    #endif
  }

  /// The column from a position on.
  @inlinable @inline(__always)
  package static func + (column: WorkColumn, offset: Int) -> WorkColumn {
    column.check(offset, 0)
    #if DEBUG
      return unsafe WorkColumn(column.base + offset, column.length - offset)
    #else
      return unsafe WorkColumn(column.base + offset, 0)
    #endif
  }

  /// The first elements, to be handed to what reads buffers.
  @inlinable @inline(__always)
  package func buffer(_ count: Int) -> UnsafeBufferPointer<Element> {
    check(0, count)
    return unsafe UnsafeBufferPointer(start: base, count: count)
  }

  /// The first elements, to be handed to what writes buffers.
  @inlinable @inline(__always)
  package func mutableBuffer(_ count: Int) -> UnsafeMutableBufferPointer<Element> {
    check(0, count)
    return unsafe UnsafeMutableBufferPointer(start: base, count: count)
  }

  /// A copy of the first elements.
  @inlinable
  package func array(_ count: Int) -> [Element] { unsafe Array(buffer(count)) }

  /// Sets the first elements to one value.
  @inlinable @inline(__always)
  package func update(repeating value: Element, count: Int) {
    check(0, count)
    unsafe base.update(repeating: value, count: count)
  }

  /// Sets the first elements to those of another column.
  @inlinable @inline(__always)
  package func update(from other: WorkColumn, count: Int) {
    check(0, count)
    other.check(0, count)
    unsafe base.update(from: other.base, count: count)
  }
}

extension Array where Element: BitwiseCopyable {
  /// Calls `body` with the elements as a column that may be read as long as it runs.
  @inlinable @inline(__always)
  package func withColumn<Result>(_ body: (WorkColumn<Element>) -> Result) -> Result {
    unsafe withUnsafeBufferPointer { unsafe body(WorkColumn(reading: $0)) }
  }

  /// Calls `body` with the elements as a column that may be written as long as it runs.
  @inlinable @inline(__always)
  package mutating func withMutableColumn<Result>(_ body: (WorkColumn<Element>) -> Result) -> Result {
    unsafe withUnsafeMutableBufferPointer { unsafe body(WorkColumn($0)) }
  }
}
