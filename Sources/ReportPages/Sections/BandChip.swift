import AssessmentModel
import ReportFiles
import Words

/// A verdict or class as a small label: shape, shade and name.
extension ReportPage {
  func chip(_ band: Band, isShort: Bool = false) {
    html.element("span", class: Self.chipClass(band.shade)) {
      icon(band)
      html.localized(isShort ? band.short : band.name)
    }
  }

  /// A city's verdict or class, marked as provisional where it is.
  func chip(ofCity city: Int, isShort: Bool = false) {
    guard let position = facts.band(of: city) else {
      html.element("span", class: "chip k0", .notRated)
      return
    }
    chip(facts.bands.list[position], isShort: isShort)
    if !assessment.verdicts.isEmpty, assessment.verdicts[city].isProvisional {
      html.text(" ")
      html.element("span", class: "provisional", .provisional)
    }
  }

  /// The shape that the chart uses, before the name.
  func icon(_ band: Band) {
    html.element("svg", class: "icon") {
      html.attribute("viewBox", "0 0 12 12")
      html.attribute("aria-hidden", "true")
      band.symbol.draw(x: 6, y: 6, radius: 4, class: "glyph", html)
    }
  }

  static func chipClass(_ shade: Int) -> StaticString {
    switch shade {
    case 1: "chip k1"
    case 2: "chip k2"
    case 3: "chip k3"
    case 4: "chip k4"
    default: "chip k0"
    }
  }
}
