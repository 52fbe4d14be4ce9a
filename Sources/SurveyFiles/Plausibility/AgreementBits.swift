import AssessmentModel
import Glibc

/// How much of a wonder it is that a city gives the answers it gives, by how often other cities give them.
///
/// By Laplace's rule of succession the chance that a further city gives an answer is `(m + 1)/(n + k)`, with `m` of the `n`
/// other cities that answer giving it and `k` possible answers. Over several answers that is `Σ −log2` bits. Answers that
/// hang together agree more often than that, which the thresholds leave room for.
struct AgreementBits {
  /// Possible answers of a number, a cautious count.
  static let numbers = 20.0
  /// The most cities by which frequencies are taken: of more, so many are taken at even distances.
  static let sample = 1000

  private let others: [Int]

  /// Frequencies among the cities that do not belong to a group; `nil` asks no city.
  init(_ view: SurveyView, without group: [Int]?) {
    guard let group else {
      others = []
      return
    }
    let step = (view.cities.count + Self.sample - 1) / Self.sample
    // Of one city, which is what is asked most often, no set is made.
    let apart = group.count == 1 ? [] : Set(group)
    var others: [Int] = []
    others.reserveCapacity(Self.sample)
    var position = 0
    while position < view.cities.count {
      let city = view.cities[position]
      if apart.isEmpty ? city != group.first : !apart.contains(city) { others.append(city) }
      position += step
    }
    self.others = others
  }

  /// The bits of a city's answers; no more are added up once there are `enough`.
  ///
  /// - Complexity: O(columns · ``sample``).
  func of(_ columns: [SurveyView.Values], _ city: Int, upTo enough: Double) -> Double {
    var bits = 0.0
    for values in columns {
      let numbers = values.numbers
      var (like, answered) = (0.0, 0.0)
      for other in others where !numbers[other].isNaN {
        answered += 1
        if numbers[other] == numbers[city] { like += 1 }
      }
      bits -= log2((like + 1) / (answered + Self.possible(values.item.scale)))
      if bits >= enough { break }
    }
    return bits
  }

  private static func possible(_ scale: Scale) -> Double {
    switch scale {
    case .yesNo: 2
    case .level(let top): Double(top + 1)
    case .options(let options): Double(Set(options.map(\.points)).count)
    case .count(let top): min(numbers, Double(top ?? .max) + 1)
    case .percent, .number: numbers
    }
  }
}
