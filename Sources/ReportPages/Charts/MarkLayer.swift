import AssessmentModel
import ReportFiles
import Words

/// A city in a chart.
struct ChartMark {
  var city: Int
  var x: Double
  var y: Double
}

/// The marks of a chart, a shape and shade a verdict or class, with the names of the best where there is room.
///
/// More marks than ``most`` would be a blot: they are counted in squares instead, and only the best are drawn.
struct MarkLayer {
  /// Up to this many cities are drawn one by one.
  static let most = 400
  /// How many of the best are drawn over the squares.
  private static let best = 20

  let page: ReportPage
  /// In report order, best first.
  let marks: [ChartMark]
  let size: ChartSize
  /// Where marks and names may stand.
  let frame: LabelBox
  /// The line on a mark's values, shown with its name.
  let values: (Int) -> String?

  var isDense: Bool { marks.count > Self.most }

  private var drawn: [ChartMark] {
    isDense ? Array(marks.lazy.filter { page.assessment.rank(of: $0.city) != nil }.prefix(Self.best)) : marks
  }

  /// Keeps labels off the marks.
  func block(_ placer: inout LabelPlacer) {
    let reach = size.radius * 1.3
    for mark in isDense ? marks : drawn {
      placer.block(LabelBox(x: mark.x - reach, y: mark.y - reach, width: 2 * reach, height: 2 * reach))
    }
  }

  /// Draws the marks, then names and numbers of marks at one place.
  func draw(_ placer: inout LabelPlacer) {
    if isDense { squares() }
    // Those outside the order first, so that candidates lie on top.
    for mark in drawn.reversed() where page.shade(of: mark.city) == 0 { draw(mark) }
    for mark in drawn.reversed() where page.shade(of: mark.city) != 0 { draw(mark) }
    block(&placer)
    names(&placer)
    if !isDense { multiples(&placer) }
  }

  private func draw(_ mark: ChartMark) {
    let html = page.html
    let band = page.facts.band(of: mark.city).map { page.facts.bands.list[$0] }
    html.element("path", class: Band.markClass(page.shade(of: mark.city))) {
      html.attribute("data-city", page.assessment.cities[mark.city].id.rawValue)
      (band?.symbol ?? .plus).shape(x: mark.x, y: mark.y, radius: size.radius, html)
      // The small drawing is never seen without the large one; the script takes the text from there.
      if size == .wide { html.element("title", text(mark.city, band)) }
    }
    html.line()
  }

  /// What the tables say of the city: name, verdict, values, rank.
  private func text(_ city: Int, _ band: Band?) -> String {
    var lines = [page.assessment.cities[city].name[page.language]]
    if let band { lines.append(band.name[page.language]) }
    if let values = values(city) { lines.append(values) }
    if let rank = page.rankText(city) {
      lines.append(page.words(.rankOf, rank, NumberText.whole(page.facts.ranked.count)))
    }
    return lines.joined(separator: "\n")
  }

  // MARK: Names

  private func names(_ placer: inout LabelPlacer) {
    let best = drawn.filter { page.shade(of: $0.city) == 1 }
    for mark in (best.isEmpty ? drawn.prefix(8) : best.prefix(size.labels)) {
      let text = page.assessment.cities[mark.city].name[page.language]
      let width = LabelBox.width(of: text)
      if let spot = placer.place(
        width: width, height: size.line, beside: mark.x, mark.y, gap: size.radius * 1.3 + 2)
      {
        label(text, at: spot, of: mark, class: "city")
      } else if let spot = placer.place(width: width, height: size.line, awayFrom: mark.x, mark.y) {
        leader(from: mark, to: spot)
        label(text, at: spot, of: mark, class: "city")
      }
    }
  }

  /// A line from a mark to a name that stands away from it.
  private func leader(from mark: ChartMark, to spot: LabelBox) {
    page.html.shape("path", class: "leader") {
      page.html.attribute("d") {
        let x = min(max(mark.x, spot.x), spot.x + spot.width)
        let y = min(max(mark.y, spot.y), spot.y + spot.height)
        PathData(page.html).line(mark.x, mark.y, x, y)
      }
    }
  }

  /// “×3” beside marks that hide others at the same place.
  private func multiples(_ placer: inout LabelPlacer) {
    var counts: [Place: Int] = [:]
    for mark in drawn { counts[Place(mark), default: 0] += 1 }
    for mark in drawn {
      guard let count = counts.removeValue(forKey: Place(mark)), count > 1 else { continue }
      let text = "×\(NumberText.whole(count))"
      guard
        let spot = placer.place(
          width: LabelBox.width(of: text), height: size.line, beside: mark.x, mark.y, gap: size.radius * 1.3 + 1)
      else { continue }
      label(text, at: spot, of: mark, class: "many")
    }
  }

  /// A place to within a unit.
  private struct Place: Hashable {
    var x: Int
    var y: Int

    init(_ mark: ChartMark) { (x, y) = (Int(mark.x.rounded()), Int(mark.y.rounded())) }
  }

  /// Written from the side that faces the mark, so that a width that was guessed wrong never reaches it.
  private func label(_ text: String, at spot: LabelBox, of mark: ChartMark, class kind: StaticString) {
    page.html.element("text", class: kind) {
      let anchor = spot.x >= mark.x ? 0 : spot.x + spot.width <= mark.x ? 1 : 0.5
      page.html.attribute("x", at: spot.x + spot.width * anchor)
      page.html.attribute("y", at: spot.y + size.line - 3)
      if anchor > 0 { page.html.attribute("text-anchor", anchor == 1 ? "end" : "middle") }
      page.html.text(text)
    }
    page.html.line()
  }

  // MARK: Squares

  private func squares() {
    let html = page.html
    let columns = Int((frame.width / size.cell).rounded(.up))
    let rows = Int((frame.height / size.cell).rounded(.up))
    guard columns > 0, rows > 0 else { return }
    var counts = [Int](repeating: 0, count: columns * rows)
    for mark in marks {
      let column = min(max(Int((mark.x - frame.x) / size.cell), 0), columns - 1)
      let row = min(max(Int((mark.y - frame.y) / size.cell), 0), rows - 1)
      counts[row * columns + column] += 1
    }
    for (position, count) in counts.enumerated() where count > 0 {
      let x = frame.x + size.cell * Double(position % columns)
      let y = frame.y + size.cell * Double(position / columns)
      let right = min(x + size.cell, frame.x + frame.width)
      let bottom = min(y + size.cell, frame.y + frame.height)
      html.element("path", class: DensityShade(count).markClass) {
        html.attribute("d") { PathData(html).box(x, y, right - x, bottom - y) }
        if size == .wide { html.element("title", page.words(.binCount, NumberText.whole(count))) }
      }
      html.line()
    }
  }
}

/// How dark a square is, by the number of cities in it.
enum DensityShade: Int, CaseIterable {
  case few, some, many, most

  private static let bounds = [1, 3, 10, 30]

  init(_ count: Int) { self = Self.allCases.last { Self.bounds[$0.rawValue] <= count } ?? .few }

  /// The counts that it stands for: `3–9`.
  var text: String {
    let next = rawValue + 1
    return next < Self.bounds.count
      ? "\(Self.bounds[rawValue])–\(Self.bounds[next] - 1)" : "≥\u{A0}\(Self.bounds[rawValue])"
  }

  var markClass: StaticString {
    switch self {
    case .few: "bin b1"
    case .some: "bin b2"
    case .many: "bin b3"
    case .most: "bin b4"
    }
  }
}

extension Band {
  /// The class of a mark by the shade of its verdict or class; 0 for what stands outside the order.
  static func markClass(_ shade: Int) -> StaticString {
    switch shade {
    case 1: "mark m1"
    case 2: "mark m2"
    case 3: "mark m3"
    case 4: "mark m4"
    default: "mark m0"
    }
  }
}

extension ReportPage {
  /// The shade of a city's verdict or class, 1 for the best; 0 for none.
  func shade(of city: Int) -> Int { facts.band(of: city).map { facts.bands.list[$0].shade } ?? 0 }
}
