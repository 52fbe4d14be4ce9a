/// The shapes that stand for verdicts and groups; no two differ by colour alone.
package enum Symbol: Int, CaseIterable {
  case disc, square, triangle, diamond
  case ring, openSquare, openTriangle, openDiamond, cross, plus, openDown, star, dash

  /// The shapes that are filled.
  package static let filled: [Symbol] = [.disc, .square, .triangle, .diamond]
  /// The shapes that are not.
  package static let open: [Symbol] = [
    .ring, .openSquare, .openTriangle, .openDiamond, .cross, .plus, .openDown, .star, .dash,
  ]

  /// Whether the shape is drawn as an outline.
  package var isOpen: Bool {
    switch self {
    case .disc, .square, .triangle, .diamond: false
    case .ring, .openSquare, .openTriangle, .openDiamond, .cross, .plus, .openDown, .star, .dash: true
    }
  }
}
