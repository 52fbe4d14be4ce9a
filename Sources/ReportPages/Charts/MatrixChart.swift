import AssessmentModel
import ReportFiles
import Words

/// Two parts of the index drawn against each other, one mark a city: those that the criteria set names, or the heaviest.
struct MatrixChart {
  let page: ReportPage
  let axes: ChartAxes
  private let across: ChartAxis
  private let up: ChartAxis
  /// The cities that have both scores, in report order, and where they stand: shares of the two stretches.
  private let places: [(city: Int, x: Double, y: Double)]

  /// `nil` if the index has no two parts.
  init?(_ page: ReportPage) {
    guard let axes = ChartAxes(page.assessment) else { return nil }
    self.page = page
    self.axes = axes
    let (across, up) = (page.facts.axis(axes.horizontal), page.facts.axis(axes.vertical))
    (self.across, self.up) = (across, up)
    places = page.facts.order.compactMap { city in
      guard let x = page.facts.unit(axes.horizontal, of: city).flatMap(across.share),
        let y = page.facts.unit(axes.vertical, of: city).flatMap(up.share)
      else { return nil }
      return (city, x, y)
    }
  }

  /// Number of cities drawn.
  var count: Int { places.count }

  /// Whether the cities are counted in squares.
  var isDense: Bool { count > MarkLayer.most }

  /// The cuts that stand on each part, and whether they stand within its stretch.
  func cuts(_ child: AssessmentPlan.Child) -> [ChartCut] { ChartCut.all(on: child, page) }

  func draw(title: String, description: String) {
    for size in ChartSize.allCases {
      Drawing(chart: self, size: size, across: across, up: up, places: places).draw(title, description)
    }
  }

  /// The chart in one size.
  private struct Drawing {
    let chart: MatrixChart
    let size: ChartSize
    let across: ChartAxis
    let up: ChartAxis
    let places: [(city: Int, x: Double, y: Double)]

    private var page: ReportPage { chart.page }
    private var html: HTMLFormatter { page.html }
    /// Room for the numbers of the upright axis, and on a phone for its name beside them.
    private var left: Double {
      guard size == .narrow else { return 58 }
      return max(39, 18 + ((0...steps).map { LabelBox.width(of: tick(up, Double($0) / Double(steps))) }.max() ?? 0))
    }
    private var steps: Int { size == .wide ? 5 : 4 }
    private var top: Double { 24 }
    private var width: Double { size.width - left - (size == .wide ? 52 : 40) }
    private var height: Double { size == .wide ? 440 : 300 }
    private var plot: LabelBox { LabelBox(x: left, y: top, width: width, height: height) }

    func draw(_ title: String, _ description: String) {
      html.element("svg", class: size == .wide ? "matrix wide" : "matrix narrow") {
        html.attribute("viewBox", "0 0 \(Int(size.width)) \(Int(top + height) + 46)")
        html.attribute("role", "img")
        let name = size == .wide ? "matrix" : "matrix-narrow"
        html.attribute("aria-labelledby", "\(name)-title \(name)-desc")
        html.element("title", id: "\(name)-title") { html.text(title) }
        html.element("desc", id: "\(name)-desc") { html.text(description) }
        html.line()
        frame()
        var placer = LabelPlacer(in: LabelBox(x: left, y: top, width: width + 14, height: height))
        let lines = cutLines()
        layer().draw(&placer)
        if size == .wide { for line in lines { label(line, &placer) } }
      }
      html.line()
    }

    private func layer() -> MarkLayer {
      let marks = places.map { ChartMark(city: $0.city, x: left + width * $0.x, y: top + height * (1 - $0.y)) }
      let axes = chart.axes
      return MarkLayer(page: page, marks: marks, size: size, frame: plot) { city in
        let parts = [axes.horizontal, axes.vertical].compactMap { child in
          page.facts.text(child, of: city).map { "\(page.facts.name(child)[page.language]) \($0)" }
        }
        return parts.isEmpty ? nil : parts.joined(separator: " · ")
      }
    }

    // MARK: Axes

    private func frame() {
      html.shape("path", class: "axis") {
        html.attribute("d") {
          let path = PathData(html)
          path.line(left, top, left, top + height)
          path.line(left, top + height, left + width, top + height)
        }
      }
      for step in 0...steps {
        let share = Double(step) / Double(steps)
        text(tick(across, share), x: left + width * share, y: top + height + 20, class: "tick", anchor: "middle")
        text(tick(up, share), x: left - 5, y: top + height * (1 - share) + 4, class: "tick", anchor: "end")
      }
      name(chart.axes.horizontal, x: left + width, y: top + height + 39, anchor: "end")
      html.element("text", class: "name") {
        html.attribute("transform", "translate(\(size == .wide ? 14 : 9) \(Int(top))) rotate(-90)")
        html.attribute("text-anchor", "end")
        html.text(axisName(chart.axes.vertical, room: height))
      }
      html.line()
    }

    private func tick(_ axis: ChartAxis, _ share: Double) -> String {
      NumberText.tick(page.criteria.scores.reported(axis.value(at: share)), page.criteria.scores)
    }

    private func name(_ child: AssessmentPlan.Child, x: Double, y: Double, anchor: String) {
      text(axisName(child, room: width), x: x, y: y, class: "name", anchor: anchor)
    }

    /// The name of a part as far as there is room; the caption has all of it.
    private func axisName(_ child: AssessmentPlan.Child, room: Double) -> String {
      var name = page.facts.name(child)[page.language]
      let whole = name
      while LabelBox.width(of: name) * 1.1 > room - 30, !name.isEmpty { name.removeLast() }
      return name + (name == whole ? " →" : "… →")
    }

    private func text(_ text: String, x: Double, y: Double, class kind: StaticString, anchor: String) {
      html.element("text", class: kind) {
        html.attribute("x", at: x)
        html.attribute("y", at: y)
        if anchor != "start" { html.attribute("text-anchor", anchor) }
        html.text(text)
      }
    }

    // MARK: Cuts

    /// A cut that stands within the stretch of its part.
    private struct CutLine {
      let cut: ChartCut
      /// Across or up the drawing, in its units.
      let place: Double
      let isUpright: Bool
    }

    /// Draws the lines of the cuts with their numbers outside the frame, where no mark is.
    private func cutLines() -> [CutLine] {
      let lines =
        chart.cuts(chart.axes.horizontal).compactMap { cut in
          inside(cut.place, across).map { CutLine(cut: cut, place: left + width * $0, isUpright: true) }
        }
        + chart.cuts(chart.axes.vertical).compactMap { cut in
          inside(cut.place, up).map { CutLine(cut: cut, place: top + height * (1 - $0), isUpright: false) }
        }
      for line in lines where line.cut.isFloor { region(line) }
      var numbers = LabelPlacer(in: LabelBox(x: 0, y: 0, width: size.width, height: top + height + 46))
      var drawn: [(number: String, isUpright: Bool)] = []
      for line in lines {
        rule(line)
        if !drawn.contains(where: { $0.number == line.cut.number && $0.isUpright == line.isUpright }) {
          number(line, &numbers)
          drawn.append((line.cut.number, line.isUpright))
        }
        html.line()
      }
      return lines
    }

    /// Where a cut stands, unless it stands at an end or beyond.
    private func inside(_ cut: Double, _ axis: ChartAxis) -> Double? {
      axis.share(cut).flatMap { $0 > 0 && $0 < 1 ? $0 : nil }
    }

    private func region(_ line: CutLine) {
      html.shape("path", class: "region") {
        html.attribute("d") {
          if line.isUpright {
            PathData(html).box(left, top, line.place - left, height)
          } else {
            PathData(html).box(left, line.place, width, top + height - line.place)
          }
        }
      }
    }

    private func rule(_ line: CutLine) {
      html.shape("path", class: line.cut.isFloor ? "cut" : "cut wish") {
        html.attribute("d") {
          if line.isUpright {
            PathData(html).line(line.place, top - 4, line.place, top + height)
          } else {
            PathData(html).line(left, line.place, left + width + 4, line.place)
          }
        }
      }
    }

    private func number(_ line: CutLine, _ placer: inout LabelPlacer) {
      let half = LabelBox.width(of: line.cut.number) / 2
      if line.isUpright {
        let spots = [0.0, -half, half].map {
          LabelBox(x: line.place - half + $0, y: 4, width: 2 * half, height: size.line)
        }
        guard let spot = placer.place(spots) else { return }
        text(line.cut.number, x: spot.x + half, y: spot.y + 11, class: "floor", anchor: "middle")
      } else {
        let spots = [0.0, -7, 7].map {
          LabelBox(x: left + width + 7, y: line.place - 6 + $0, width: 2 * half, height: size.line)
        }
        guard let spot = placer.place(spots) else { return }
        text(line.cut.number, x: spot.x, y: spot.y + 10, class: "floor", anchor: "start")
      }
    }

    /// What a cut means, along its line where nothing is in the way; the list below the chart says it in any case.
    private func label(_ line: CutLine, _ placer: inout LabelPlacer) {
      let words = line.cut.words(page.words)
      let long = LabelBox.width(of: words)
      let steps = stride(from: 0.0, through: 1, by: 0.05)
      let spots = steps.lazy.flatMap { share -> [LabelBox] in
        if line.isUpright {
          let y = top + 4 + (height - long - 8) * share
          return [-size.line - 2, 3].map { LabelBox(x: line.place + $0, y: y, width: size.line, height: long) }
        }
        let x = left + width - long - 4 - (width - long - 8) * share
        return [3, -size.line - 2].map { LabelBox(x: x, y: line.place + $0, width: long, height: size.line) }
      }
      guard long < (line.isUpright ? height : width) - 8, let spot = placer.place(spots) else { return }
      if line.isUpright {
        html.element("text", class: "floor") {
          html.attribute("transform") {
            html.piece("translate(")
            html.coordinate(spot.x + size.line - 3)
            html.piece(" ")
            html.coordinate(spot.y + spot.height)
            html.piece(") rotate(-90)")
          }
          html.text(words)
        }
      } else {
        text(words, x: spot.x, y: spot.y + size.line - 3, class: "floor", anchor: "start")
      }
      html.line()
    }
  }
}
