import Glibc

/// The box of a label, to keep labels apart.
struct LabelBox: Equatable {
  var x: Double
  var y: Double
  var width: Double
  var height: Double

  func meets(_ other: LabelBox) -> Bool {
    x < other.x + other.width && other.x < x + width && y < other.y + other.height && other.y < y + height
  }

  func holds(_ other: LabelBox) -> Bool {
    other.x >= x && other.y >= y && other.x + other.width <= x + width && other.y + other.height <= y + height
  }

  /// A rough width at 12 pixels, rather too much: wide scripts take a whole em.
  static func width(of text: String) -> Double {
    text.unicodeScalars.reduce(2) { $0 + ($1.value >= 0x1100 ? 12 : 7.1) }
  }
}

/// Finds room for labels: inside a frame, on no mark, and on no other label.
struct LabelPlacer {
  let frame: LabelBox
  private(set) var taken: [LabelBox] = []

  init(in frame: LabelBox) { self.frame = frame }

  /// Keeps a box free.
  mutating func block(_ box: LabelBox) { taken.append(box) }

  /// The first of some boxes that lies in the frame and is free, which it is no more.
  ///
  /// - Complexity: O(boxes × those taken).
  mutating func place(_ boxes: some Sequence<LabelBox>) -> LabelBox? {
    let spot = boxes.first { box in frame.holds(box) && !taken.contains { $0.meets(box) } }
    if let spot { taken.append(spot) }
    return spot
  }

  /// A box beside a point: right, left, above, below, then at the corners.
  mutating func place(width: Double, height: Double, beside x: Double, _ y: Double, gap: Double) -> LabelBox? {
    let half = height / 2
    let spots = [
      (x + gap, y - half), (x - gap - width, y - half), (x - width / 2, y - gap - height), (x - width / 2, y + gap),
      (x + gap * 0.7, y - gap * 0.7 - height), (x + gap * 0.7, y + gap * 0.7),
      (x - gap * 0.7 - width, y - gap * 0.7 - height), (x - gap * 0.7 - width, y + gap * 0.7),
    ]
    return place(spots.lazy.map { LabelBox(x: $0.0, y: $0.1, width: width, height: height) })
  }

  /// A box some way from a point, for a label with a line to it: the nearest of three rings of sixteen places.
  mutating func place(width: Double, height: Double, awayFrom x: Double, _ y: Double) -> LabelBox? {
    let spots = [26.0, 42, 60].lazy.flatMap { reach in
      (0..<16).lazy.map { step in
        let angle = Double(step) * .pi / 8
        let (dx, dy) = (reach * cos(angle), reach * sin(angle))
        // The box lies outwards of the end of the line.
        let left = dx > 1 ? 0 : dx < -1 ? width : width / 2
        return LabelBox(x: x + dx - left, y: y + dy - height / 2, width: width, height: height)
      }
    }
    return place(spots)
  }
}
