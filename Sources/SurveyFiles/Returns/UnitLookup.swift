import AssessmentModel
import Diagnostics

/// Finds the unit that a row belongs to: a city of the registry, or a code that cities share.
struct UnitLookup {
  /// What the rows are found by.
  enum Source {
    case cities(CityIndex)
    /// Codes with their position; rows with other codes belong to nobody here and are passed over.
    case codes([String: Int])
  }

  /// What a row's name leads to.
  enum Match {
    case unit(Int)
    case passedOver
    case refused(DiagnosticCode, Statement, mend: Statement?)
  }

  let source: Source
  /// Comparisons still spent on near misses; a wrong file of many rows must not take hours.
  private var budget = 2_000_000

  /// The position behind the city that was found last, and the cities if no two share a spelling: in most tables they
  /// stand in the order of the registry.
  private var next = 0
  private let inOrder: [City]

  init(_ source: Source) {
    self.source = source
    if case .cities(let index) = source, !index.sharesSpellings { inOrder = index.cities } else { inOrder = [] }
  }

  /// The unit that a name means, if it is known.
  mutating func unit(named name: UnsafeBufferPointer<UInt8>) -> Int? {
    guard !name.isEmpty, name.count <= 200 else { return nil }
    if next < inOrder.count, unsafe CityIndex.isID(name, of: inOrder[next]) {
      next += 1
      return next - 1
    }
    guard case .unit(let unit) = unsafe match(String(decoding: name, as: UTF8.self)) else { return nil }
    next = unit + 1
    return unit
  }

  /// Whether a name means a unit, found without searching for near misses.
  func knows(_ name: String) -> Bool {
    switch source {
    case .codes(let codes): codes[name] != nil || codes[ComparedText.of(name)] != nil
    case .cities(let index): index.position(of: name) != nil
    }
  }

  /// The cities among which rows find theirs; `nil` where rows are found by codes.
  var cities: CityIndex? { if case .cities(let index) = source { index } else { nil } }

  /// The name that was looked up last, and what came of it.
  private var last: (name: String, match: Match)?

  /// What a row's name leads to. The same name again costs nothing.
  mutating func match(_ name: String) -> Match {
    if let last, last.name == name { return last.match }
    let found = find(name)
    last = (name, found)
    return found
  }

  private mutating func find(_ name: String) -> Match {
    if name.isEmpty { return .refused(.cityBlank, .survey(.rowNamesNoCity), mend: nil) }
    switch source {
    case .codes(let codes): return (codes[name] ?? codes[ComparedText.of(name)]).map { .unit($0) } ?? .passedOver
    case .cities(let index):
      switch index.position(of: name) {
      case .city(let position): return .unit(position)
      case .ambiguous(let positions):
        return .refused(
          .cityAmbiguous, .survey(.spellingOfSeveral, .quoted(name)),
          mend: .survey(.useOneID, index.ids(positions)))
      case .unknown, nil:
        return .refused(
          .cityUnknown, .survey(.noCityOfRegistry, .quoted(name)), mend: nearMiss(name, index))
      }
    }
  }

  private mutating func nearMiss(_ name: String, _ index: CityIndex) -> Statement? {
    let cost = index.cities.count + 200
    guard budget >= cost, name.utf8.count <= 200 else { return nil }
    budget -= cost
    guard case .unknown(let near) = index.match(name), !near.isEmpty else { return nil }
    return .common(.nearMiss, .texts(near.map { "“\($0)”" }, .orEach))
  }
}
