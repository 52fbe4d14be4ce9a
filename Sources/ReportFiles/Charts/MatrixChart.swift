import AssessmentModel
import Words

/// The two nodes of ``CriteriaSet/matrix`` drawn against each other, one mark a city.
struct MatrixChart {
  private struct Mark {
    var city: Int
    var x: Double
    var y: Double
    var band: Int
  }

  let page: ReportPage
  let horizontal: Int
  let vertical: Int
  private let across: ChartAxis
  private let up: ChartAxis
  private var marks: [Mark] = []
  private let left = 58.0
  private let top = 14.0
  private let width = 640.0
  private let height = 460.0

  /// `nil` if the set names no two nodes that are there.
  init?(_ page: ReportPage) {
    let assessment = page.assessment
    guard let axes = page.criteria.matrix, let across = assessment.plan.node(axes.horizontal),
      let up = assessment.plan.node(axes.vertical)
    else { return nil }
    self.page = page
    horizontal = across
    vertical = up
    self.across = page.facts.axis(.node(across))
    self.up = page.facts.axis(.node(up))
    for city in page.facts.order {
      guard let x = assessment.nodes[across].scores[city].flatMap(self.across.share),
        let y = assessment.nodes[up].scores[city].flatMap(self.up.share)
      else { continue }
      marks.append(
        Mark(city: city, x: left + width * x, y: top + height * (1 - y), band: page.facts.band(of: city) ?? -1))
    }
  }

  /// Number of cities drawn.
  var count: Int { marks.count }

  func draw(title: String, description: String) {
    let html = page.html
    html.element("svg", class: "matrix") {
      html.attribute("viewBox", "0 0 720 528")
      html.attribute("role", "img")
      html.attribute("aria-labelledby", "matrix-title matrix-desc")
      html.element("title", id: "matrix-title") { html.text(title) }
      html.element("desc", id: "matrix-desc") { html.text(description) }
      html.line()
      frame()
      floors()
      // Those outside the order first, so that candidates lie on top.
      for mark in marks where shade(mark) == 0 { draw(mark) }
      for mark in marks.reversed() where shade(mark) != 0 { draw(mark) }
      labels()
    }
    html.line()
  }

  private func shade(_ mark: Mark) -> Int { mark.band < 0 ? 0 : page.facts.bands.list[mark.band].shade }

  private func draw(_ mark: Mark) {
    let city = page.assessment.cities[mark.city].name[page.language]
    let title = mark.band < 0 ? city : "\(city): \(page.facts.bands.list[mark.band].name[page.language])"
    let symbol = mark.band < 0 ? Symbol.plus : page.facts.bands.list[mark.band].symbol
    let kind: StaticString =
      switch shade(mark) {
      case 1: "mark m1"
      case 2: "mark m2"
      case 3: "mark m3"
      case 4: "mark m4"
      default: "mark m0"
      }
    symbol.draw(x: mark.x, y: mark.y, radius: 5.5, class: kind, title: title, page.html)
    page.html.line()
  }

  private func frame() {
    let html = page.html
    let scores = page.criteria.scores
    html.shape("path", class: "axis") {
      html.attribute("d") {
        let path = PathData(html)
        path.line(left, top, left, top + height)
        path.line(left, top + height, left + width, top + height)
      }
    }
    for step in 0...5 {
      let share = Double(step) / 5
      let texts = [across, up].map { NumberText.tick(scores.reported($0.value(at: share)), scores) }
      label(texts[0], x: left + width * share, y: top + height + 17, class: "tick", anchor: "middle")
      label(texts[1], x: left - 8, y: top + height * (1 - share) + 4, class: "tick", anchor: "end")
    }
    let plan = page.assessment.plan
    label(
      plan.nodes[horizontal].name[page.language] + " →", x: left + width, y: top + height + 38, class: "name",
      anchor: "end")
    html.element("text", class: "name") {
      html.attribute("transform", "translate(14 \(Int(top))) rotate(-90)")
      html.attribute("text-anchor", "end")
      html.text(plan.nodes[vertical].name[page.language] + " →")
    }
    html.line()
  }

  private func label(_ text: String, x: Double, y: Double, class kind: StaticString, anchor: String) {
    page.html.element("text", class: kind) {
      page.html.attribute("x", at: x)
      page.html.attribute("y", at: y)
      if anchor != "start" { page.html.attribute("text-anchor", anchor) }
      page.html.text(text)
    }
  }

  /// The cuts of the verdict rules on the two nodes, each with the rule that it belongs to.
  private func floors() {
    let axes = page.criteria.matrix
    for (position, rule) in page.criteria.verdicts.enumerated() {
      let name = page.facts.bands.list[position].short[page.language]
      guard case .conditions(let conditions) = rule.trigger else { continue }
      for condition in conditions {
        guard case .node(let node) = condition.subject else { continue }
        let place = page.criteria.scores.unit(condition.comparison.cut)
        let words: String
        let isFloor: Bool
        let cut = page.facts.shown.cut(condition.comparison.cut)
        switch condition.comparison {
        case .below, .atMost:
          words = page.words(.floorBelow, cut, name)
          isFloor = true
        case .atLeast, .above:
          words = page.words(.needsAtLeast, cut, name)
          isFloor = false
        case .equals: continue
        }
        if node == axes?.horizontal, let place = inside(place, across) { verticalLine(place, words, isFloor) }
        if node == axes?.vertical, let place = inside(place, up) { horizontalLine(place, words, isFloor) }
      }
    }
  }

  /// Where a cut stands, unless it stands at an end or beyond.
  private func inside(_ cut: Double, _ axis: ChartAxis) -> Double? {
    axis.share(cut).flatMap { $0 > 0 && $0 < 1 ? $0 : nil }
  }

  private func verticalLine(_ place: Double, _ words: String, _ isFloor: Bool) {
    let x = left + width * place
    if isFloor { region(left, top, x - left, height) }
    rule(x, top, x, top + height, isFloor)
    page.html.element("text", class: "floor") {
      page.html.attribute("transform", "translate(\(Int(x) - 5) \(Int(top) + 6)) rotate(-90)")
      page.html.attribute("text-anchor", "end")
      page.html.text(words)
    }
    page.html.line()
  }

  private func horizontalLine(_ place: Double, _ words: String, _ isFloor: Bool) {
    let y = top + height * (1 - place)
    if isFloor { region(left, y, width, top + height - y) }
    rule(left, y, left + width, y, isFloor)
    label(words, x: left + width - 4, y: y + 13, class: "floor", anchor: "end")
    page.html.line()
  }

  private func region(_ x: Double, _ y: Double, _ width: Double, _ height: Double) {
    page.html.shape("path", class: "region") {
      page.html.attribute("d") { PathData(page.html).box(x, y, width, height) }
    }
  }

  private func rule(_ x1: Double, _ y1: Double, _ x2: Double, _ y2: Double, _ isFloor: Bool) {
    page.html.shape("path", class: isFloor ? "cut" : "cut wish") {
      page.html.attribute("d") { PathData(page.html).line(x1, y1, x2, y2) }
    }
  }

  /// Names beside the best marks, as many as find room.
  private func labels() {
    let wanted = marks.filter { shade($0) == 1 }
    var placed: [LabelBox] = []
    let taken = marks.map { LabelBox(x: $0.x - 5, y: $0.y - 5, width: 10, height: 10) }
    for mark in (wanted.isEmpty ? Array(marks.prefix(8)) : Array(wanted.prefix(24))) {
      let text = page.assessment.cities[mark.city].name[page.language]
      let size = LabelBox.width(of: text)
      let spots = [
        LabelBox(x: mark.x + 9, y: mark.y - 6, width: size, height: 12),
        LabelBox(x: mark.x - 9 - size, y: mark.y - 6, width: size, height: 12),
        LabelBox(x: mark.x - size / 2, y: mark.y - 20, width: size, height: 12),
        LabelBox(x: mark.x - size / 2, y: mark.y + 9, width: size, height: 12),
      ]
      let frame = LabelBox(x: left, y: top, width: width + 14, height: height)
      let spot = spots.first { spot in
        frame.holds(spot) && !placed.contains { $0.meets(spot) } && !taken.contains { $0.meets(spot) }
      }
      guard let spot else { continue }
      placed.append(spot)
      label(text, x: spot.x, y: spot.y + 10, class: "city", anchor: "start")
      page.html.line()
    }
  }
}

/// The box of a label, to keep labels apart.
struct LabelBox {
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

  /// A rough width at 12 pixels: wide scripts take a whole em.
  static func width(of text: String) -> Double {
    text.unicodeScalars.reduce(0) { $0 + ($1.value >= 0x1100 ? 11.5 : 6.6) }
  }
}
