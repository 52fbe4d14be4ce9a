import AssessmentModel
import ReportFiles
import Words

/// Where the cities lie, a mark a city on the outline of the land.
///
/// The drawing shows the stretch of the world in which the cities lie, with room around it, and at least a fifth of the
/// world's width.
struct MapChart {
  private let page: ReportPage
  /// The cities that have coordinates within the outline, in report order, on the outline.
  private let places: [(city: Int, x: Double, y: Double)]
  /// The part of the outline that is shown.
  private let view: LabelBox

  init(_ page: ReportPage) {
    self.page = page
    let places = page.facts.order.compactMap { city -> (city: Int, x: Double, y: Double)? in
      let entry = page.assessment.cities[city]
      guard let latitude = entry.latitude, let longitude = entry.longitude,
        let point = EqualEarth.point(latitude: latitude, longitude: longitude)
      else { return nil }
      return (city, point.x, point.y)
    }
    self.places = places
    view = Self.view(of: places.map { ($0.x, $0.y) })
  }

  /// Number of cities drawn.
  var count: Int { places.count }

  /// The cities drawn, in report order.
  var cities: [Int] { places.map(\.city) }

  /// Whether the cities are counted in squares.
  var isDense: Bool { count > MarkLayer.most }

  /// The part of the outline to be shown, in its proportions.
  static func view(of points: [(x: Double, y: Double)]) -> LabelBox {
    let whole = LabelBox(x: 0, y: 0, width: LandOutline.width, height: LandOutline.height)
    guard let west = points.map(\.x).min(), let east = points.map(\.x).max(), let north = points.map(\.y).min(),
      let south = points.map(\.y).max()
    else { return whole }
    let shape = whole.width / whole.height
    let wanted = max((east - west) * 1.2, (south - north) * 1.3 * shape, whole.width / 5)
    // Most of the world is shown whole.
    guard wanted < whole.width * 0.75 else { return whole }
    let height = wanted / shape
    return LabelBox(
      x: min(max((west + east - wanted) / 2, 0), whole.width - wanted),
      y: min(max((north + south - height) / 2, 0), whole.height - height), width: wanted, height: height)
  }

  func draw(title: String, description: String) {
    for size in ChartSize.allCases { draw(size, title, description) }
  }

  private func draw(_ size: ChartSize, _ title: String, _ description: String) {
    let html = page.html
    let height = (size.width * LandOutline.height / LandOutline.width).rounded()
    let scale = size.width / view.width
    html.element("svg", class: size == .wide ? "map wide" : "map narrow") {
      html.attribute("viewBox", "0 0 \(Int(size.width)) \(Int(height))")
      html.attribute("role", "img")
      let name = size == .wide ? "map" : "map-narrow"
      html.attribute("aria-labelledby", "\(name)-title \(name)-desc")
      html.element("title", id: "\(name)-title") { html.text(title) }
      html.element("desc", id: "\(name)-desc") { html.text(description) }
      html.line()
      land(size, scale)
      let frame = LabelBox(x: 2, y: 2, width: size.width - 4, height: height - 4)
      var placer = LabelPlacer(in: frame)
      let marks = places.map {
        ChartMark(city: $0.city, x: ($0.x - view.x) * scale, y: ($0.y - view.y) * scale)
      }
      MarkLayer(page: page, marks: marks, size: size, frame: frame) { city in
        let score = page.facts.text(.node(page.assessment.plan.principal), of: city)
        return score.map { "\(page.words(.score)) \($0)" }
      }.draw(&placer)
    }
    html.line()
  }

  /// The outline; the narrow drawing takes it from the wide one.
  private func land(_ size: ChartSize, _ scale: Double) {
    let html = page.html
    html.element("g", class: "land") {
      html.attribute("transform") {
        html.piece("translate(")
        html.coordinate(-view.x * scale)
        html.piece(" ")
        html.coordinate(-view.y * scale)
        html.piece(") scale(")
        html.piece(NumberText.measured((scale * 100).rounded() / 1000))
        html.piece(")")
      }
      switch size {
      case .wide:
        html.shape("path") {
          html.attribute("id", "land")
          html.attribute("d") { html.piece(LandOutline.path) }
        }
      case .narrow: html.shape("use") { html.attribute("href", "#land") }
      }
    }
    html.line()
  }
}
