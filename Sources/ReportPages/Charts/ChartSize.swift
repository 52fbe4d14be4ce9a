/// The two sizes in which a chart is drawn; a page shows the one that fits its width, so that type stays readable and
/// nothing has to be scrolled.
enum ChartSize: CaseIterable {
  /// From about 700 pixels, and on paper.
  case wide
  /// On a phone.
  case narrow

  /// The width of the drawing; a narrow one is shown at about a pixel a unit.
  var width: Double {
    switch self {
    case .wide: 720
    case .narrow: 360
    }
  }

  /// The radius of a mark.
  var radius: Double {
    switch self {
    case .wide: 5.5
    case .narrow: 4.5
    }
  }

  /// The height of a line of type.
  var line: Double { 13 }

  /// The edge of a square in which marks are counted where they are too many to be told apart.
  var cell: Double {
    switch self {
    case .wide: 20
    case .narrow: 18
    }
  }

  /// At most this many names stand beside marks.
  var labels: Int {
    switch self {
    case .wide: 24
    case .narrow: 10
    }
  }
}
