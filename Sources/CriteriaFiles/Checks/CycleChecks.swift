internal import Diagnostics

/// Whether nodes contain each other by way of parts.
enum CycleChecks {
  /// Reports each part that closes a circle, with the circle.
  ///
  /// The walk keeps its own stack: chains of parts can be longer than the call stack is deep.
  static func check(_ graph: NodeGraph, _ names: NameIndex, _ log: ReadingLog) {
    let edges = graph.edges
    enum State { case new, open, done }
    var states = [State](repeating: .new, count: edges.count)
    for start in edges.indices where states[start] == .new {
      var path: [(node: Int, next: Int)] = [(start, 0)]
      states[start] = .open
      while let (node, next) = path.last {
        guard next < edges[node].count else {
          states[node] = .done
          path.removeLast()
          continue
        }
        path[path.count - 1].next += 1
        let edge = edges[node][next]
        switch states[edge.target] {
        case .new:
          states[edge.target] = .open
          path.append((edge.target, 0))
        case .open:
          let circle = path.drop { $0.node != edge.target }.map(\.node) + [edge.target]
          let words = circle.map { names.nodes.names[$0] }
          let place = edge.part ?? names.nodes.place(names.nodes.names[edge.target])
          if let place { report(words, at: place, log) }
        case .done: break
        }
      }
    }
  }

  private static func report(_ circle: [String], at place: InputLocation, _ log: ReadingLog) {
    let shown = circle.count > 12 ? circle.prefix(6) + ["…"] + circle.suffix(5) : circle[...]
    log.report(
      .criteriaCycle, .criteria(.cycle, .text(shown.joined(separator: " → "))), at: place,
      mend: .criteria(.removePart))
  }
}
