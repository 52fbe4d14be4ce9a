/// Changes to XML documents that know what elements and attributes are.
struct MarkupMutation: Sendable {
  /// A document of the corpus, taken apart once.
  private struct Document: Sendable {
    let prolog: [UInt8]
    let root: Markup
  }

  private let documents: [Document]
  private let names: [String]
  private let attributes: [String]
  private let values: [String]

  /// Mutations of documents with each other's names and values; what is no XML is left out.
  init(_ corpus: [[UInt8]]) {
    documents = corpus.compactMap { Markup.read($0).map { Document(prolog: $0.prolog, root: $0.root) } }
    var names: [String] = []
    var attributes: [String] = []
    var values: [String] = []
    func gather(_ element: Markup) {
      if !names.contains(element.name) { names.append(element.name) }
      for attribute in element.attributes {
        if !attributes.contains(attribute.name) { attributes.append(attribute.name) }
        if values.count < 500, !values.contains(attribute.value) { values.append(attribute.value) }
      }
      for case .element(let inner) in element.pieces { gather(inner) }
    }
    for document in documents { gather(document.root) }
    self.names = names
    self.attributes = attributes
    self.values = values
  }

  /// A document with a few changes.
  func next(_ mutator: inout Mutator) -> [UInt8] {
    guard !documents.isEmpty else { return mutator.next() }
    let document = documents[mutator.below(documents.count)]
    var root = document.root
    for _ in 0..<(1 + mutator.below(5)) { change(&root, &mutator) }
    return written(root, document.prolog)
  }

  /// The bytes of one document after changes to its tree; the document itself if it is no XML.
  func changed(_ bytes: [UInt8], _ mutator: inout Mutator) -> [UInt8] {
    guard let (prolog, root) = Markup.read(bytes) else { return bytes }
    var changed = root
    for _ in 0..<(1 + mutator.below(4)) { change(&changed, &mutator) }
    return written(changed, prolog)
  }

  private func written(_ root: Markup, _ prolog: [UInt8]) -> [UInt8] {
    var bytes = prolog
    root.write(to: &bytes)
    return bytes
  }

  // MARK: Changes

  private func change(_ root: inout Markup, _ mutator: inout Mutator) {
    let count = root.count
    let place = mutator.below(count)
    let kind = mutator.below(16)
    if kind == 0 {
      // A subtree of any document moves in.
      let other = documents[mutator.below(documents.count)].root
      let piece = other.element(at: mutator.below(other.count))
      return root.change(at: place) { $0.pieces.insert(.element(piece), at: mutator.below($0.pieces.count + 1)) }
    }
    if kind == 1 {
      // A subtree of its own moves to another place.
      let piece = root.element(at: mutator.below(count))
      if piece.count * 3 > count { return }
      return root.change(at: place) { $0.pieces.insert(.element(piece), at: mutator.below($0.pieces.count + 1)) }
    }
    root.change(at: place) { change(element: &$0, kind, &mutator) }
  }

  private func change(element: inout Markup, _ kind: Int, _ mutator: inout Mutator) {
    let pieces = element.pieces.count
    let own = element.attributes.count
    switch kind {
    case 2 where pieces > 1: element.pieces.swapAt(mutator.below(pieces), mutator.below(pieces))
    case 3 where pieces > 0:
      let piece = element.pieces[mutator.below(pieces)]
      for _ in 0..<(1 + mutator.below(3)) { element.pieces.insert(piece, at: mutator.below(element.pieces.count + 1)) }
    case 4 where pieces > 0: element.pieces.remove(at: mutator.below(pieces))
    case 5: element.name = names[mutator.below(names.count)]
    case 6 where own > 0: element.attributes.remove(at: mutator.below(own))
    case 7 where own > 0:
      element.attributes.insert(element.attributes[mutator.below(own)], at: mutator.below(own + 1))
    case 8 where own > 1:
      let (left, right) = (mutator.below(own), mutator.below(own))
      (element.attributes[left].value, element.attributes[right].value) =
        (element.attributes[right].value, element.attributes[left].value)
    case 9 where own > 0: element.attributes[mutator.below(own)].name = attributes[mutator.below(attributes.count)]
    case 10 where own > 0: element.attributes[mutator.below(own)].value = values[mutator.below(values.count)]
    case 11, 12:
      guard own > 0 else { return }
      let index = mutator.below(own)
      element.attributes[index].value = mutator.number(like: element.attributes[index].value)
    case 13 where pieces > 0:
      let index = mutator.below(pieces)
      if case .raw(let raw) = element.pieces[index] {
        element.pieces[index] = .raw(Array(mutator.number(like: String(decoding: raw, as: UTF8.self)).utf8))
      }
    case 14:
      element.attributes.append((attributes[mutator.below(attributes.count)], values[mutator.below(values.count)]))
    default:
      // What was around goes inside, or the other way round.
      if let index = element.pieces.firstIndex(where: { if case .element = $0 { true } else { false } }),
        case .element(let inner) = element.pieces[index], mutator.below(2) == 0
      {
        element.pieces.remove(at: index)
        element.pieces += inner.pieces
      } else {
        element.pieces = [.element(Markup(name: element.name, attributes: element.attributes, pieces: element.pieces))]
      }
    }
  }
}
