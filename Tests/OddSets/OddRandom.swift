import TestSupport

/// Random choices that depend on a seed alone.
struct OddRandom {
  private var generator: SeededGenerator

  init(seed: UInt64) { generator = SeededGenerator(seed: seed) }

  /// A whole number from 0 to below `end`.
  mutating func below(_ end: Int) -> Int { end < 2 ? 0 : Int(generator.next() % UInt64(end)) }

  /// A number from 0 to below 1.
  mutating func unit() -> Double { Double(generator.next() >> 11) * 0x1p-53 }

  mutating func chance(_ share: Double) -> Bool { unit() < share }

  mutating func pick<Element>(_ elements: [Element]) -> Element { elements[below(elements.count)] }

  mutating func between(_ lower: Double, _ upper: Double) -> Double { lower + (upper - lower) * unit() }

  mutating func shuffled<Element>(_ elements: [Element]) -> [Element] { elements.shuffled(using: &generator) }
}

/// A number as it may stand in a file; one without a fraction is written without a point.
func written(_ number: Double) -> String {
  number == number.rounded() && number.magnitude < 1e15 ? "\(Int(number))" : "\(number)"
}
