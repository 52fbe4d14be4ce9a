/// An indicator of a random set, as far as the rest of the set must know it.
struct OddIndicator {
  /// What answers to one question look like.
  enum Scale { case yesNo, percent, level(Int), count(Int?), options([String]), number(Double, Double) }

  var id: String
  /// The columns of the survey that it asks for, with their scales.
  var columns: [(name: String, scale: Scale)]
  /// Whether its normalised value can be below 0, and whether it can be 0.
  var canBeNegative: Bool
  var canBeZero: Bool
  var isPercent: Bool
  var isYesNo: Bool
  var hasGoalposts: Bool
  var text: String
}

/// Writes random indicators: every scale, value rule and normalisation, with parameters at the ends of what is allowed.
struct OddIndicators {
  var random: OddRandom
  let cities: [String]

  mutating func make(_ number: Int) -> OddIndicator {
    let id = "i\(number)"
    let direction = random.pick(["higher-is-better", "lower-is-better"])
    var text = "<indicator id=\"\(id)\" direction=\"\(direction)\" cityControls=\"\(random.pick(["yes", "no"]))\">"
    text += "<name>Indicator \(number)</name>"
    if random.chance(0.2) { text += "<name xml:lang=\"ko\">지표 \(number)</name>" }
    if random.chance(0.2) { text += "<definition>Defined &lt;so&gt; &amp; so</definition>" }
    if random.chance(0.2) { text += "<unit>per head</unit>" }
    var columns: [(name: String, scale: OddIndicator.Scale)] = []
    var isYesNo = false
    var isPercent = false
    let hasGroups = random.chance(0.2)
    let kind = random.below(10)
    if kind < 6 {
      let (scale, element) = hasGroups ? (OddIndicator.Scale.percent, "<percent/>") : scale()
      text += "<question>How?</question>" + element
      columns = [(id, scale)]
      if case .yesNo = scale { isYesNo = true }
      if case .percent = scale { isPercent = true }
    } else if kind == 6 {
      text += "<yesNo/><outsideCountry iso3=\"\(random.pick(["KOR", "USA", "XXX"]))\"/>"
      isYesNo = true
    } else {
      text += "<number/>" + items(id, &columns)
    }
    let isDivided = random.chance(0.08)
    if isDivided, let column = columns.last, kind < 6 {
      text += "<denominator item=\"\(column.name)\" per=\"\(random.pick(["1", "1000", "1e15", "1e-15"]))\"/>"
      (isPercent, isYesNo) = (false, false)
    }
    if random.chance(0.3) { text += imputation() }
    if random.chance(0.3) { text += treatment() }
    let (scaling, isNegative, isZero, hasGoalposts) = normalisation()
    text += scaling
    if random.chance(0.1) { text += "<source>Somewhere</source><status>Judgement</status>" }
    return OddIndicator(
      id: id, columns: columns, canBeNegative: isNegative, canBeZero: isZero, isPercent: isPercent, isYesNo: isYesNo,
      hasGoalposts: hasGoalposts, text: text + "</indicator>")
  }

  private mutating func scale() -> (OddIndicator.Scale, String) {
    switch random.below(9) {
    case 0: return (.yesNo, "<yesNo/>")
    case 1, 2: return (.percent, "<percent/>")
    case 3:
      let top = random.pick([1, 4, 10, 100])
      return (.level(top), "<level of=\"\(top)\"/>")
    case 4:
      let top: Int? = random.pick([nil, 1, 7, 1000])
      return (.count(top), top.map { "<count of=\"\($0)\"/>" } ?? "<count/>")
    case 5: return options()
    default:
      let (lower, upper): (Double, Double) = random.pick([
        (0, 1), (-1, 1), (0, 1e15), (-1e15, 1e15), (0, 1e-15), (-5, 5), (1e14, 1e15), (0, 100),
      ])
      switch random.below(4) {
      case 0: return (.number(lower, upper), "<number/>")
      case 1: return (.number(lower, upper), "<number from=\"\(written(lower))\"/>")
      default: return (.number(lower, upper), "<number from=\"\(written(lower))\" to=\"\(written(upper))\"/>")
      }
    }
  }

  private mutating func options() -> (OddIndicator.Scale, String) {
    let codes = ["a", "b", "=c", "d e", "-5"].prefix(2 + random.below(4))
    let ladder = random.pick([["0", "1"], ["-1e15", "1e15"], ["0", "1e-15"], ["3", "-2", "0.5"]])
    let options = codes.enumerated().map { position, code in
      "<option code=\"\(code)\" points=\"\(ladder[position % ladder.count])\"><label>\(code)</label></option>"
    }
    return (.options(Array(codes)), "<options>\(options.joined())</options>")
  }

  private mutating func items(
    _ id: String, _ columns: inout [(name: String, scale: OddIndicator.Scale)]
  ) -> String {
    let rule = random.pick(["answer", "ratio", "sum", "mean", "sum", "mean"])
    let count = rule == "answer" ? 1 : rule == "ratio" ? 2 : 1 + random.below(4)
    var text = "<items>"
    for number in 0..<count {
      let (scale, element) = scale()
      columns.append(("\(id).\(number)", scale))
      text += "<item id=\"\(id).\(number)\"><question>Part \(number)?</question>\(element)</item>"
    }
    text += "</items>"
    switch rule {
    case "answer": return text + "<answer item=\"\(id).0\"/>"
    case "ratio":
      let per = random.pick(["", " per=\"1000\"", " per=\"1e15\"", " per=\"1e-15\""])
      return text + "<ratio of=\"\(id).0\" to=\"\(id).1\"\(per)/>"
    default:
      let times = random.pick(["", "", " times=\"2\"", " times=\"1e15\"", " times=\"1e-15\""])
      let needed = random.pick(["", "", " minimumAnswered=\"0\"", " minimumAnswered=\"0.5\""])
      let isWeighted = random.chance(0.4)
      text += "<\(rule)\(times)\(needed)>"
      for number in 0..<count {
        let weight = isWeighted ? " weight=\"\(number == 0 ? "1" : random.pick(["0", "1e-15", "2", "1e15"]))\"" : ""
        text += "<of item=\"\(id).\(number)\"\(weight)/>"
      }
      return text + "</\(rule)>"
    }
  }

  mutating func imputation(_ element: String = "imputation") -> String {
    let method = random.pick([
      "method=\"none\"", "method=\"mean\"", "method=\"median\"", "method=\"group-mean\" by=\"region\"",
      "method=\"group-mean\" by=\"country\"", "method=\"group-median\" by=\"region\"", "method=\"row-mean\"",
      "method=\"row-mean\" over=\"row\"", "method=\"row-median\" over=\"siblings\"",
      "method=\"nearest-neighbours\" cities=\"1\"", "method=\"nearest-neighbours\" cities=\"3\"",
      "method=\"nearest-neighbours\" cities=\"1000\"", "method=\"previous-edition\" years=\"1\"",
      "method=\"previous-edition\" years=\"1000\"", "method=\"country-proxy\"",
    ])
    return "<\(element) \(method)/>"
  }

  mutating func treatment(_ element: String = "treatment") -> String {
    switch random.below(6) {
    case 0: return "<\(element) method=\"none\"/>"
    case 1: return "<\(element) method=\"logarithm\"/>"
    case 2:
      return
        "<\(element) method=\"box-cox\" lambda=\"\(random.pick(["0", "1", "-1", "0.5", "3", "-5", "5", "1e-15"]))\"/>"
    case 3:
      let named = (0..<1 + random.below(2)).map { _ in "<city id=\"\(random.pick(cities + ["elsewhere"]))\"/>" }
      return "<\(element) method=\"forced-winsorise\">\(Set(named).sorted().joined())</\(element)>"
    default:
      let method = random.pick(["winsorise", "winsorise-then-log"])
      let limits = random.pick([
        "", " skewness=\"0\" kurtosis=\"-1e15\" most=\"1000\"", " skewness=\"0\" kurtosis=\"0\" most=\"0\"",
        " skewness=\"2\" kurtosis=\"3.5\" most=\"1\"", " skewness=\"0.1\" kurtosis=\"-3\" most=\"5\"",
      ])
      return "<\(element) method=\"\(method)\"\(limits)/>"
    }
  }

  /// The element, whether a value can be negative or 0, and whether it is goalposts.
  private mutating func normalisation() -> (String, isNegative: Bool, isZero: Bool, hasGoalposts: Bool) {
    let range = random.pick(["", "", "0 1", "0.01 1", "1 100", "0 100", "0 1e15", "0.5 0.500000000000002", "-1 1"])
    let ranged = range.isEmpty ? "" : " range=\"\(range)\""
    let isNegative = range.hasPrefix("-")
    let isZero = range.isEmpty || range.hasPrefix("0 ") || isNegative
    let ties = random.pick(["", " ties=\"lowest\"", " ties=\"average\""])
    let constant = random.pick(["", "", " constant=\"0\"", " constant=\"0.5\"", " constant=\"1\""])
    switch random.below(18) {
    case 0...5:
      let isLog = random.chance(0.2)
      let (lower, upper) =
        isLog
        ? random.pick([("1", "100"), ("1e-15", "1e15"), ("1", "1.000000002")])
        : random.pick([
          ("0", "1"), ("0", "100"), ("-1e15", "1e15"), ("0", "1e-15"), ("999999999999999", "1e15"), ("2", "10"),
          ("-5", "5"), ("0", "1000000"),
        ])
      let isKept = random.chance(0.2)
      return (
        "<goalposts lower=\"\(lower)\" upper=\"\(upper)\"\(isLog ? " scale=\"logarithmic\"" : "")"
          + "\(isKept ? " outside=\"keep\"" : "")\(ranged)/>", isKept || isNegative, isKept || isZero, true
      )
    case 6, 7: return ("<minMax\(constant)\(ranged)/>", isNegative, isZero, false)
    case 8:
      let form = random.pick([
        "", " mean=\"100\" deviation=\"10\"", " mean=\"-1e15\" deviation=\"1e15\" constant=\"0\"",
      ])
      return ("<zScore\(form)/>", true, true, false)
    case 9: return ("<rank\(ties)/>", false, false, false)
    case 10: return ("<borda\(ties)/>", false, true, false)
    case 11: return ("<percentileRank\(ties)\(ranged)/>", isNegative, isZero, false)
    case 12: return ("<distanceToLeader\(constant)\(ranged)/>", isNegative, isZero, false)
    case 13:
      let city = random.pick(cities + ["elsewhere"])
      return ("<distanceToReference city=\"\(city)\"\(random.pick(["", " capped=\"yes\""]))/>", true, true, false)
    case 14:
      let target = random.pick(["50", "1e15", "1e-15", "0.5"])
      return ("<distanceToTarget at=\"\(target)\"\(random.pick(["", " capped=\"yes\""]))/>", false, true, false)
    case 15: return ("<fractionOfBest/>", false, true, false)
    case 16:
      let cuts = random.pick([["0"], ["-1e15", "1e15"], ["1", "1.000000000000002", "50"]])
      let points = random.pick([["0.5", "1"], ["0", "1"], ["1", "0.2"], ["0", "1e15"]])
      let steps = cuts.enumerated().map { "<from at=\"\($1)\" points=\"\(points[($0 + 1) % 2])\"/>" }
      let lowest = points[0]
      return (
        "<categories><lowest points=\"\(lowest)\"/>\(steps.joined())</categories>", points.contains("1e15"),
        points.contains("0") || points.contains("1"), false
      )
    default: return (random.pick(["<vector/>", "<sumToOne/>", "<maximum/>"]), true, true, false)
    }
  }
}
