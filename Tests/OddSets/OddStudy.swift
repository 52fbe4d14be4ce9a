import TestSupport

/// A random criteria set with a survey, an earlier edition and values of countries: valid, but odd.
///
/// Everything depends on the seed alone. Parameters are often at the ends of what is allowed, columns all alike, all
/// zero or all missing, trees one node or deep, cities one or hundreds.
struct OddStudy {
  /// File names and their contents.
  private(set) var files: [(name: String, text: String)] = []
  private(set) var cities: [String] = []
  private(set) var principal = ""
  private(set) var indicators: [OddIndicator] = []
  private var random: OddRandom

  /// A study of a seed; `isBrief` keeps it to a few cities.
  init(seed: UInt64, isBrief: Bool = false) {
    random = OddRandom(seed: seed)
    let drawn = random.pick([1, 1, 2, 2, 3, 3, 4, 5, 6, 8, 12, 12, 20, 40, seed % 50 == 0 ? 300 : 9])
    let count = isBrief ? min(drawn, seed % 8 == 0 ? 6 : 3) : drawn
    cities = (0..<count).map { "c\($0)" }
    let criteria = criteria(id: "odd")
    let asked = indicators
    let first = principal
    files.append(("criteria/criteria.xml", criteria))
    // The set to compare with asks for the same indicators in other trees.
    files.append(("other/criteria.xml", self.criteria(id: "other", over: asked)))
    principal = first
    indicators = asked
    files.append(("survey/registry.xml", registry()))
    for (folder, year) in [("survey", 2015), ("before", random.pick([2014, 2015, 1990]))] {
      files.append(("\(folder)/survey.xml", description(folder, year: year)))
      files.append(("\(folder)/responses.csv", responses(gaps: random.pick([0, 0, 0.1, 0.5, 0.95]))))
    }
    files.append(("before/registry.xml", files[2].text))
    files.append(("countries/registry.xml", countryRegistry()))
    files.append(("countries/survey.xml", description("countries", year: 2013)))
    let own = cities
    cities = ["KOR", "USA"]
    files.append(("countries/responses.csv", responses(gaps: 0.2)))
    cities = own
  }

  private mutating func criteria(id: String, over given: [OddIndicator]? = nil) -> String {
    var writer = OddIndicators(random: random, cities: cities)
    let number = random.pick([1, 2, 3, 3, 4, 5, 6, 8, 12, 25])
    indicators = given ?? (0..<number).map { writer.make($0) }
    var trees = OddTrees(random: writer.random, indicators: indicators)
    let forest = trees.trees()
    random = trees.random
    principal = Self.root(of: forest)
    let (from, to) = random.pick([(0.0, 1.0), (0, 100), (0, 100), (1, 5), (-1e15, 1e15), (0, 1e-15), (-10, 0)])
    var text =
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<criteriaSet xmlns=\"urn:feasibility:criteria:1\" id=\"\(id)\""
    text += " version=\"1\"><title>Odd &amp; valid</title><title xml:lang=\"ko\">특이한 모음</title>"
    text += "<scores from=\"\(written(from))\" to=\"\(written(to))\" decimals=\"\(random.pick([0, 1, 3, 12]))\"/>"
    if random.chance(0.5) {
      let ties = random.pick(["competition", "dense", "average"])
      let coverage = random.pick(["0", "0.5", "1"])
      text +=
        "<ranking ties=\"\(ties)\" minimumCoverage=\"\(coverage)\" silenceLowersVerdict=\"\(random.pick(["yes", "no"]))\"/>"
    }
    if random.chance(0.25) {
      func share(_ random: inout OddRandom) -> String { random.pick(["0", "0", "0.3", "0.9", "1"]) }
      text += "<screening minimumByCity=\"\(share(&random))\" minimumByPart=\"\(share(&random))\""
      text += " minimumByIndicator=\"\(share(&random))\" minimumNonZero=\"\(share(&random))\"/>"
    }
    writer.random = random
    if writer.random.chance(0.4) { text += writer.imputation() }
    if writer.random.chance(0.4) { text += writer.treatment() }
    random = writer.random
    if random.chance(0.2) {
      text += "<matrix horizontal=\"\(principal)\" vertical=\"\(random.pick(trees.nodes).id)\"/>"
    }
    if random.chance(0.2) { text += "<referenceCity id=\"\(random.pick(cities + ["elsewhere"]))\"/>" }
    text += "<indicators>\(indicators.map(\.text).joined())</indicators>" + forest
    var outcomes = OddOutcomes(
      random: random, indicators: indicators, nodes: trees.nodes, principal: principal, scores: (from, to))
    text += outcomes.text()
    random = outcomes.random
    return text + "</criteriaSet>\n"
  }

  private static func root(of forest: String) -> String {
    String(forest.split(separator: "\"", maxSplits: 2, omittingEmptySubsequences: false)[1])
  }

  private mutating func registry() -> String {
    var text = """
      <?xml version="1.0" encoding="UTF-8"?>
      <registry xmlns="urn:feasibility:registry:1" id="r"><title>Cities</title>\
      <regions><region id="A"><name>A</name></region><region id="B"><name>B</name></region></regions>\
      <countries><country id="KOR" iso2="KR" incomePerHead="1"><name>Korea</name></country>\
      <country id="USA" iso2="US"><name>States</name></country></countries><cities>
      """
    for city in cities {
      let region = random.pick(["", "", " region=\"A\"", " region=\"B\""])
      let country = random.pick(["", " country=\"KOR\"", " country=\"USA\""])
      let size = random.pick(["", " population=\"1\"", " population=\"1000\"", " population=\"1e15\""])
      let people = size.contains("e") ? " population=\"999999999\"" : size
      text +=
        "<city id=\"\(city)\"\(country)\(region)\(people)><name>\(random.pick(["City", "=City", "-City"])) \(city)</name></city>"
    }
    return text + "</cities></registry>\n"
  }

  private func countryRegistry() -> String {
    """
    <?xml version="1.0" encoding="UTF-8"?>
    <registry xmlns="urn:feasibility:registry:1" id="countries"><title>Countries</title><cities>\
    <city id="KOR" kind="country" iso3="KOR"><name>Korea</name></city>\
    <city id="USA" kind="country" iso3="USA"><name>States</name></city></cities></registry>

    """
  }

  private func description(_ id: String, year: Int) -> String {
    """
    <?xml version="1.0" encoding="UTF-8"?>
    <survey xmlns="urn:feasibility:survey:1" id="\(id)" edition="\(year)" date="\(year)" origin="synthetic">\
    <title>Survey \(id)</title><registry href="registry.xml"/><city column="city"/>\
    <data href="responses.csv" layout="wide" delimiter="comma"/></survey>

    """
  }

  /// The table; every column has a shape of its own.
  private mutating func responses(gaps: Double) -> String {
    var table: [[String]] = [["city"] + []]
    table += cities.map { [$0] }
    for indicator in indicators {
      for column in indicator.columns {
        var columns = [(column.name, true)]
        if indicator.isPercent, random.chance(0.4) {
          columns += ["women", "men", "old"].map { ("\(column.name)[\($0)]", true) }
          if random.chance(0.5) { columns.append(("\(column.name)[women].n", false)) }
        }
        if random.chance(0.05) { columns.append(("\(column.name).margin", false)) }
        for (name, isValue) in columns {
          table[0].append(name)
          let cells = isValue ? self.column(column.scale, gaps: gaps) : whole()
          for row in cities.indices { table[row + 1].append(cells[row]) }
        }
      }
    }
    return table.map { $0.joined(separator: ",") + "\n" }.joined()
  }

  private mutating func whole() -> [String] {
    cities.map { _ in random.pick(["", "0", "1", "30", "5000", "999999999"]) }
  }

  private mutating func column(_ scale: OddIndicator.Scale, gaps: Double) -> [String] {
    let shape = random.below(12)
    let fixed = value(scale)
    let odd = cities.count > 3 && random.chance(0.1)
    return cities.indices.map { position in
      switch shape {
      case 0: return fixed
      case 1: return zero(scale)
      case 2: return ""
      case 3: return position == 0 ? fixed : ""
      case 4: return position == 0 ? value(scale) : fixed
      default:
        if random.chance(gaps) { return random.pick(["", "n/a"]) }
        if odd, random.chance(0.1) {
          return random.pick([
            "=1+1", "1e3", "\"1,5\"", "50 %", "-", "NaN", "inf", "99999999999999999999", " 7 ", "1'000",
          ])
        }
        return value(scale)
      }
    }
  }

  private func zero(_ scale: OddIndicator.Scale) -> String {
    if case .options(let codes) = scale { codes[0] } else { "0" }
  }

  private mutating func value(_ scale: OddIndicator.Scale) -> String {
    switch scale {
    case .yesNo: random.pick(["yes", "no"])
    case .percent: random.pick([written(Double(random.below(101))), "\(random.between(0, 100))", "100", "0", "33.3"])
    case .level(let top): "\(random.below(top + 1))"
    case .count(let top):
      top.map { "\(random.below($0 + 1))" } ?? random.pick(["0", "1", "20", "1000000", "1000000000000000"])
    case .options(let codes): random.pick(codes)
    case .number(let lower, let upper):
      random.pick([
        "\(random.between(lower, upper))", "\(random.between(lower, upper))", written(lower), written(upper), "0.3",
        "0.30000000000000004",
      ])
    }
  }
}
