internal import XMLStream

/// The identifiers of components that a message uses, each once.
struct SDMXNames {
  /// More different components are refused: a structure has some dozens.
  static let most = 250

  private(set) var ids: [String] = []
  private var numbers: [String: Int] = [:]
  /// Whether there are more than are read.
  var isFull: Bool { ids.count > Self.most }

  /// The number of an identifier; those above the limit all have the last one.
  mutating func number(_ id: String) -> Int {
    if let known = numbers[id] { return known }
    guard ids.count <= Self.most else { return ids.count - 1 }
    numbers[id] = ids.count
    ids.append(id)
    return ids.count - 1
  }

  /// The number of an identifier that is there.
  func known(_ id: String) -> Int? { numbers[id] }
}

/// The value of one component.
struct SDMXValue {
  /// Which component, by ``SDMXNames``.
  let id: Int
  let text: String
  /// Whether more than one was given; they are joined by semicolons.
  var isSeveral = false
}

/// A series, group, observation or data set with the values that stand at it.
struct SDMXRecord {
  var values: [SDMXValue] = []
  let place: XMLPlace
}

/// One data set of a message, whichever its form, before anybody has decided what its components are.
struct SDMXDataSet {
  /// The structure or flow that it is of.
  var structure: SDMXReference
  /// Its name, where the message has one.
  var title: String?
  /// What is at the level of observations: one dimension, or ``SDMXConcepts/allDimensions``; `nil` where nothing is said.
  var atObservation: String?
  /// The dimensions, where the form names them; else `nil`.
  var dimensions: [Int]?
  /// The measures, where the form names them; else those that have the name of one.
  var measures: [Int]?
  /// Names of codes by dimension, where the message has them.
  var labels: [Int: [String: String]] = [:]
  /// Names of components, where the message has them.
  var componentLabels: [Int: String] = [:]
  /// What holds where nothing else is said.
  var own: SDMXRecord
  var groups: [SDMXRecord] = []
  var series: [SDMXRecord] = []
  /// The observations with the series that they are of.
  var observations: [(series: Int?, record: SDMXRecord)] = []
  /// Components that were seen.
  var seen: Set<Int> = []

  init(structure: SDMXReference, at place: XMLPlace) {
    self.structure = structure
    own = SDMXRecord(place: place)
  }
}
