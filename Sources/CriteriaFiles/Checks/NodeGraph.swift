internal import Diagnostics
internal import XMLStream

/// Which nodes a file puts below which, inside them or as parts.
struct NodeGraph {
  struct Edge {
    var target: Int
    /// The place of the part; `nil` where the child is written inside its parent.
    var part: InputLocation?
  }

  /// In file order, each once.
  let names: [String]
  /// The nodes below each node.
  private(set) var edges: [[Edge]]
  /// Uses of indicators right below each node.
  private(set) var uses: [Int]
  /// Children of each node, of every kind.
  private(set) var children: [Int]
  /// The nodes that trees begin with.
  private(set) var roots: [Int] = []

  private var numbers: [String: Int] = [:]

  init(_ root: XMLElement, _ names: NameIndex) {
    self.names = names.nodes.names
    edges = [[Edge]](repeating: [], count: self.names.count)
    uses = [Int](repeating: 0, count: self.names.count)
    children = uses
    for (number, name) in self.names.enumerated() { numbers[name] = number }
    for index in root.children(named: "index") {
      if let id = index.attribute("id"), let number = numbers[id.value] { roots.append(number) }
      collect(index, names)
    }
  }

  private mutating func collect(_ element: XMLElement, _ names: NameIndex) {
    let own = element.attribute("id").flatMap { numbers[$0.value] }
    for child in element.children where ["node", "part", "use"].contains(child.name) {
      if let own { children[own] += 1 }
      if child.name == "use" {
        if let own { uses[own] += 1 }
        continue
      }
      let isPart = child.name == "part"
      let name = child.attribute(isPart ? "node" : "id")
      if let own, let name, let target = numbers[name.value] {
        // A second node of the same name is reported as such, and would only look like a circle.
        let isFirst = isPart || names.nodes.place(name.value) == name.location
        if isFirst { edges[own].append(Edge(target: target, part: isPart ? name.location : nil)) }
      }
      if !isPart { collect(child, names) }
    }
  }
}
