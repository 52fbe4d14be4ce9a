import AssessmentModel
import Glibc
import Testing
import Words

@testable import ReportFiles
@testable import ReportPages
@testable import ReportSupport

@Suite("Map")
struct MapTests {
  /// The corners of the outline's pieces, in the drawing's units.
  private static let pieces: [[(x: Double, y: Double)]] = {
    let text = "\(LandOutline.path)"
    var pieces: [[(x: Double, y: Double)]] = []
    for part in text.split(separator: "M") where part.contains("z") {
      var numbers: [Double] = []
      var digits = ""
      for letter in String(part) + " " {
        if letter.isNumber {
          digits.append(letter)
        } else {
          if let number = Double(digits) { numbers.append(number / 10) }
          digits = letter == "-" ? "-" : ""
        }
      }
      var points: [(x: Double, y: Double)] = []
      for place in stride(from: 0, to: numbers.count - 1, by: 2) {
        let (x, y) = (numbers[place], numbers[place + 1])
        points.append(place == 0 ? (x, y) : (points[points.count - 1].x + x, points[points.count - 1].y + y))
      }
      pieces.append(points)
    }
    return pieces
  }()

  private static func isLand(_ latitude: Double, _ longitude: Double) -> Bool {
    guard let point = EqualEarth.point(latitude: latitude, longitude: longitude) else { return false }
    return pieces.contains { corners in
      var inside = false
      for (position, corner) in corners.enumerated() {
        let next = corners[(position + 1) % corners.count]
        guard (corner.y > point.y) != (next.y > point.y) else { continue }
        if point.x < corner.x + (next.x - corner.x) * (point.y - corner.y) / (next.y - corner.y) { inside.toggle() }
      }
      return inside
    }
  }

  /// Šavrič, Patterson and Jenny 2018: the poles are lines of 0.59247 of the equator's length, and the map is 2.05458
  /// times as wide as high.
  @Test func theProjectionHasThePublishedProportions() {
    let equator = EqualEarth.plane(latitude: 0, longitude: 180).x
    let pole = EqualEarth.plane(latitude: 90, longitude: 180)
    #expect(abs(pole.x / equator - 0.59247) < 0.00002)
    #expect(abs(equator / pole.y - 2.05458) < 0.00002)
  }

  /// A strip of a degree by a degree has an area in proportion to the cosine of its latitude.
  @Test(arguments: [0.0, 15, 37.5, 60, 80])
  func areasKeepTheirProportion(latitude: Double) {
    let step = 1e-4
    let a = EqualEarth.plane(latitude: latitude, longitude: 100)
    let east = EqualEarth.plane(latitude: latitude, longitude: 100 + step)
    let north = EqualEarth.plane(latitude: latitude + step, longitude: 100)
    let area = (east.x - a.x) * (north.y - a.y) - (north.x - a.x) * (east.y - a.y)
    let unit = step * .pi / 180
    #expect(abs(area / (unit * unit * cos(latitude * .pi / 180)) - 1) < 1e-4)
  }

  @Test func theOutlineIsSmallAndShowsTheLand() {
    #expect(LandOutline.path.utf8CodeUnitCount <= 12_000)
    #expect(Self.pieces.count > 50)
    let land = [
      (37.57, 126.98), (-1.29, 36.82), (19.43, -99.13), (-35.3, 149.1), (48.86, 2.35), (55.75, 37.6), (-15.8, -47.9),
      (39.9, 116.4), (28.6, 77.2), (40.4, -3.7),
    ]
    for (latitude, longitude) in land { #expect(Self.isLand(latitude, longitude), "\(latitude) \(longitude)") }
    for (latitude, longitude) in [(0.0, -150.0), (-30, -100), (35, -40), (-20, 80), (15, 65), (35, 18), (58, -86)] {
      #expect(!Self.isLand(latitude, longitude), "\(latitude) \(longitude)")
    }
  }

  @Test func placesBeyondTheOutlineAreNone() {
    #expect(EqualEarth.point(latitude: -80, longitude: 0) == nil)
    #expect(EqualEarth.point(latitude: 91, longitude: 0) == nil)
    #expect(EqualEarth.point(latitude: .nan, longitude: 0) == nil)
    #expect(EqualEarth.point(latitude: 10, longitude: 400) == nil)
  }

  @Test func citiesOfOneRegionAreShownLarger() {
    let europe = MapChart.view(of: [(340, 40), (400, 70)])
    #expect(europe.width < LandOutline.width / 3)
    #expect(europe.holds(LabelBox(x: 340, y: 40, width: 60, height: 30)))
    #expect(abs(europe.width / europe.height - LandOutline.width / LandOutline.height) < 1e-9)
    #expect(MapChart.view(of: [(50, 40), (700, 200)]).width == LandOutline.width)
    #expect(MapChart.view(of: [(719, 310)]).width == LandOutline.width / 5)
  }

  private func placed(_ places: [(Double, Double)?]) -> ReportContent {
    var rows = SmallReport.threeRows
    for (position, place) in places.enumerated() {
      rows[position].city.latitude = place?.0
      rows[position].city.longitude = place?.1
    }
    return SmallReport.content(rows)
  }

  @Test(arguments: Language.allCases)
  func citiesWithoutCoordinatesAreCountedAndSaid(_ language: Language) {
    let scan = HTMLScan(HTMLReport.bytes(placed([(37.6, 127), nil, (10, 20)]), language: language))
    #expect(scan.faults.isEmpty)
    let missing = Wording(language, areCountries: false)(.mapMissing, "1")
    #expect(scan.texts.contains { $0.text.contains(missing) })
    let marks = scan.tags.filter {
      $0["data-city"] != nil && $0.name == "path" && $0["class"]?.contains("mark") == true
    }
    #expect(Set(marks.compactMap { $0["data-city"] }).isSuperset(of: ["alpha", "gamma"]))
  }

  @Test(arguments: Language.allCases)
  func withoutAnyCoordinatesTheMapIsLeftOutWithASentence(_ language: Language) {
    let scan = HTMLScan(HTMLReport.bytes(placed([nil, nil, nil]), language: language))
    #expect(!scan.tags.contains { $0["class"]?.contains("map wide") == true })
    #expect(scan.texts.contains { $0.text == Wording(language, areCountries: false)(.mapNone) })
  }
}
