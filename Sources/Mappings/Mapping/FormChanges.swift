package import Deliveries

/// What has changed in a form since its mapping was made.
package struct FormChanges: Sendable {
  /// A question of the mapping, and one of the delivery that it seems to be now.
  package struct Move: Sendable {
    package let mapped: Int
    package let question: Int
  }

  /// Questions that are there as before: of the mapping, and of the delivery.
  package let same: [(mapped: Int, question: Int)]
  /// Questions under another name, known by the end of their name or by their text, which no other question has.
  package let moved: [Move]
  /// Questions of the mapping that are gone.
  package let gone: [Int]
  /// Questions of the delivery that the mapping does not know.
  package let new: [Int]

  /// Holds a delivery against a mapping.
  ///
  /// - Complexity: O(questions).
  package init(_ mapping: DeliveryMapping, _ delivery: Delivery) {
    func key(_ name: String, _ entries: [Int]) -> String { "\(entries) \(name)" }
    var places: [String: Int] = [:]
    for (place, question) in delivery.questions.enumerated() { places[key(question.name, question.entries)] = place }
    var same: [(mapped: Int, question: Int)] = []
    var left: [Int] = []
    var open = Set(delivery.questions.indices)
    for (place, question) in mapping.questions.enumerated() {
      if let found = places[key(question.name, question.entries)] {
        same.append((place, found))
        open.remove(found)
      } else {
        left.append(place)
      }
    }
    var moved: [Move] = []
    for sign in [Self.last, Self.text] {
      var ofSign: [String: [Int]] = [:]
      for place in open.sorted() {
        let question = delivery.questions[place]
        guard let sign = sign(question.name, question.label) else { continue }
        ofSign[key(sign, question.entries), default: []].append(place)
      }
      var signs: [String: Int] = [:]
      for place in left {
        let question = mapping.questions[place]
        if let sign = sign(question.name, question.label) { signs[key(sign, question.entries), default: 0] += 1 }
      }
      left.removeAll { place in
        let question = mapping.questions[place]
        guard let sign = sign(question.name, question.label).map({ key($0, question.entries) }), signs[sign] == 1,
          let found = ofSign[sign], found.count == 1
        else { return false }
        moved.append(Move(mapped: place, question: found[0]))
        open.remove(found[0])
        return true
      }
    }
    (self.same, self.moved, gone, new) = (same, moved, left, open.sorted())
  }

  private static func last(_ name: String, _ label: String?) -> String? {
    name.split(separator: "/").last.map(String.init)
  }

  private static func text(_ name: String, _ label: String?) -> String? {
    label.flatMap { $0.isEmpty ? nil : $0 }
  }
}
