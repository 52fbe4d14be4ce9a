/// One number a city, or none: scores, ranks, shares.
public struct Column: Sendable, Equatable {
  /// The numbers; NaN where there is none. NaN never leaves the column: the subscript gives `nil`.
  package var numbers: [Double]

  /// A column from flat storage, NaN for missing.
  package init(numbers: [Double]) { self.numbers = numbers }

  /// A column of `count` missing numbers.
  public init(missing count: Int) { numbers = [Double](repeating: .nan, count: count) }

  /// A column from optional numbers.
  public init(_ values: some Sequence<Double?>) { numbers = values.map { $0 ?? .nan } }

  /// Number of cells.
  public var count: Int { numbers.count }

  /// The number of the city at a position, if there is one.
  public subscript(position: Int) -> Double? {
    let number = numbers[position]
    return number.isNaN ? nil : number
  }

  /// The numbers that are there, in order.
  public var present: [Double] { numbers.filter { !$0.isNaN } }

  public static func == (left: Column, right: Column) -> Bool {
    left.numbers.count == right.numbers.count
      && zip(left.numbers, right.numbers).allSatisfy { $0 == $1 || ($0.isNaN && $1.isNaN) }
  }
}
