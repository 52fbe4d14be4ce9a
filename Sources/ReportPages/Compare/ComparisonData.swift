import AssessmentModel
import Diagnostics
import ReportFiles
import Words

/// The figures of all cities as the script of the comparison page reads them, in one block of JSON.
///
/// A city is a list in the order in which ``city(_:_:)`` writes it. Numbers that differences are made of are whole
/// hundred-thousandths of the common scale.
struct ComparisonData {
  /// Up to this many cities, the block holds their answers; above, only what the ranking shows.
  static let mostWithAnswers = 500
  /// The block holds at most this many cities, the first in report order.
  static let most = 1_000
  /// Up to this many cities compared by the analysis, the block holds who is ahead of whom, which grows with the square.
  static let mostPaired = 250

  let page: ReportPage
  let figures: ComparedFigures
  /// The cities it holds, in report order.
  let cities: [Int]

  init(_ page: ReportPage) {
    self.page = page
    figures = ComparedFigures(page)
    cities = Array(page.facts.order.prefix(Self.most))
  }

  private var facts: ReportFacts { page.facts }
  private var words: Wording { page.words }
  private var assessment: Assessment { _read { yield page.assessment } }
  private var holdsAnswers: Bool { assessment.cities.count <= Self.mostWithAnswers }
  private var pairs: UncertaintyFacts? { facts.uncertainty.flatMap { $0.count <= Self.mostPaired ? $0 : nil } }

  func write(chosen: [Int]) {
    page.html.data(id: "compare-data") { json in
      json.object {
        json.member("survey", assessment.survey.description.id)
        json.member("edition", assessment.survey.description.edition)
        json.member("chosen", array: { for city in chosen { json.string(id(city)) } })
        json.member("scores", array: { scale(json) })
        json.member("replicates", facts.uncertainty?.analysis.replicates)
        json.member("bold", ComparisonSection.firmness)
        json.member("hasBands", !facts.bands.list.isEmpty)
        json.member("hasDivide", assessment.divide != nil)
        json.member("hasPopulation", figures.knowsPopulation)
        json.member("hasIncome", figures.knowsIncome)
        json.member("parts", array: { for part in figures.parts { write(part, json) } })
        json.member("cities", array: { for city in cities { write(city, json) } })
        if holdsAnswers { json.member("indicators", array: { indicators(json) }) }
        if let pairs { json.member("pairs", array: { write(pairs, json) }) }
        json.member("words", object: { phrases(json) })
      }
    }
  }

  private func id(_ city: Int) -> String { assessment.cities[city].id.rawValue }

  private func scale(_ json: JSONWriter) {
    let scores = page.criteria.scores
    json.number(scores.reported(0))
    json.number(scores.reportedDifference(1))
    json.integer(scores.decimals)
  }

  private func write(_ part: ComparedFigures.Part, _ json: JSONWriter) {
    json.array {
      json.string(facts.id(part.child))
      json.string(facts.name(part.child)[page.language])
      json.integer(part.depth)
      json.integer(part.isFalling ? 1 : 0)
    }
  }

  private func write(_ city: Int, _ json: JSONWriter) {
    let name = assessment.cities[city].name
    let other = page.language == .korean ? name.english : name.korean
    json.array {
      json.string(id(city))
      json.string(name[page.language])
      json.string(name.korean == nil || name.korean == name.english ? "" : other ?? "")
      // Whether the name ends in a consonant, for Korean particles.
      json.integer(words.filled("{1:-은}", [name[page.language]]) == "은" ? 1 : 0)
      optional(assessment.rank(of: city), json)
      json.string(figures.rank(city))
      json.string(figures.interval(city) ?? "")
      json.integer(facts.band(of: city).map { facts.bands.list[$0].shade } ?? 0)
      json.string(figures.verdict(city))
      json.integer(figures.isProvisional(city) ? 1 : 0)
      json.string(figures.score(city))
      optional(figures.quantised(scoreOf: city), json)
      optional(figures.width(city), json)
      json.string(figures.coverage(city))
      json.string(figures.divide(city))
      json.string(figures.population(city))
      json.string(figures.income(city))
      json.string(figures.incomeGroup(city))
      json.array { for part in figures.parts { json.string(figures.part(part, city) ?? "") } }
      json.array { for part in figures.parts { optional(figures.quantised(part, city), json) } }
    }
  }

  private func indicators(_ json: JSONWriter) {
    for indicator in page.criteria.indicators.indices {
      json.array {
        let entry = page.criteria.indicators[indicator]
        json.string(entry.id.rawValue)
        json.string(entry.name[page.language])
        json.string(figures.unit(indicator))
        json.integer(figures.step(indicator))
        json.array { for city in cities { json.string(figures.answer(indicator, city)) } }
        json.array { for city in cities { optional(figures.quantised(indicator: indicator, city), json) } }
        // The places of the cities that gave no answer.
        json.array {
          for (place, city) in cities.enumerated() where figures.isMissing(indicator, city) { json.integer(place) }
        }
      }
    }
  }

  /// For each compared city in how many variations, of twice their number, it is ahead of those after it.
  private func write(_ pairs: UncertaintyFacts, _ json: JSONWriter) {
    let analysis = pairs.analysis
    for place in analysis.compared.indices {
      json.array {
        json.string(id(analysis.compared[place]))
        for other in analysis.compared.indices.dropFirst(place + 1) {
          json.integer(Int(analysis.winCounts[place * analysis.compared.count + other]))
        }
      }
    }
  }

  private func optional(_ value: Int?, _ json: JSONWriter) {
    if let value { json.integer(value) } else { json.null() }
  }

  private func optional(_ value: Double?, _ json: JSONWriter) {
    if let value { json.number(value) } else { json.null() }
  }

  /// The templates that the script fills in.
  private func phrases(_ json: JSONWriter) {
    let language = page.language
    func say(_ key: String, _ phrase: Phrase) { json.member(key, words(phrase)) }
    // The script fills in the slots, and chooses the forms of particles.
    func raw(_ key: String, _ phrase: Phrase) { json.member(key, phrase[language]) }
    raw("keyNone", .compareKeyNone)
    raw("keyOne", .compareKeyOne)
    raw("key", .compareKey)
    raw("keyFirm", .compareKeyFirm)
    raw("ahead", .compareAhead)
    raw("plain", .comparePlain)
    raw("noScore", .compareNoScore)
    raw("beyond", .compareBeyond)
    raw("within", .compareWithin)
    raw("pairsNone", .comparePairsNone)
    raw("complement", .complementaryLine)
    raw("partsCaption", .comparePartsCaption)
    raw("gap", .compareGap)
    raw("unknown", .compareUnknown)
    raw("most", .compareMost)
    say("fewer", .compareFewer)
    say("noAnswers", .compareNoAnswers)
    raw("shown", .compareShown)
    say("of", .compareOf)
    say("rank", .rank)
    say("interval", .intervalHead)
    json.member("band", words(facts.bands.areVerdicts ? .verdict : .classHead))
    say("score", .score)
    say("coverage", .coverage)
    say("divide", .worstDivide)
    say("population", .comparePopulation)
    say("income", .compareIncome)
    say("incomeGroup", .compareIncomeGroup)
    say("baseline", .baseline)
    say("provisional", .provisional)
    say("pairs", .comparePairs)
    say("pairRow", .comparePairRow)
    say("noPair", .compareNoPair)
    say("overview", .overview)
    say("component", .component)
    say("components", .dimensions)
    say("indicator", .indicator)
    say("indicators", .indicatorsHeading)
    say("spread", .spread)
    say("best", .compareBest)
    say("notRated", .notRated)
    say("copied", .copied)
    say("separator", .separator)
    json.member("percent", words.percents("{1}"))
    let replicates = NumberText.whole(facts.uncertainty?.analysis.replicates ?? 0)
    json.member("variations", replicates)
    json.member("pairsCaption", words(.comparePairsCaption, replicates))
    json.member(
      "indicatorsCaption", words(.compareIndicatorsCaption, NumberText.whole(page.criteria.indicators.count)))
    let range = page.criteria.scores
    json.member("ends", array: { for end in [0.0, 1] { json.string(NumberText.tick(range.reported(end), range)) } })
    json.member("twoCaption", phraseOfScale(.compareTwoCaption))
    json.member("plotCaption", phraseOfScale(.comparePlotCaption))
    let cut = { (value: Int) in
      facts.shown.cut(page.criteria.scores.reported(Double(value) / QuantisedScore.unit))
    }
    json.member("gapsNone", words(.noCommonGaps, cut(ComparisonSection.gap)))
    json.member("gaps", words(.commonGapsText, cut(ComparisonSection.gap), "{1}"))
    json.member(
      "complementsNone", words(.noComplementary, cut(ComparisonSection.strong), cut(ComparisonSection.weak)))
    json.member("particles", array: { for pair in particles { json.string(pair) } })
  }

  private func phraseOfScale(_ phrase: Phrase) -> String { words(phrase, "{1}", "{2}") }

  /// The particles of Korean by their forms, closed and open one after the other; nothing elsewhere.
  private var particles: [String] {
    guard page.language == .korean else { return [] }
    return ["은", "는", "이", "가", "을", "를", "과", "와"]
  }
}
