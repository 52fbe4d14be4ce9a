import Analyses
import AssessmentModel
import CriteriaFiles
import Diagnostics
import Glibc
import Scoring
import SurveyFiles

// The whole uncertainty analysis again and again: draws, screening to ranks, counts, quantiles. Prints CPU and wall
// seconds of each run, and the number of ranked cities.
// Usage: replicates-benchmark CRITERIA.xml SURVEY_FOLDER REPLICATES RUNS THREADS   the criteria set's own design
//        replicates-benchmark CITIES INDICATORS REPLICATES RUNS THREADS MOVING     four levels, everything done anew
// MOVING: of how many cities the answers are drawn anew in every replicate; one is enough for every column to change.

func seconds(_ clock: clockid_t) -> Double {
  var time = timespec()
  clock_gettime(clock, &time)
  return Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9
}

func bytes(of path: String) -> [UInt8] {
  guard let file = fopen(path, "rb") else { fatalError("cannot open \(path)") }
  defer { fclose(file) }
  fseek(file, 0, SEEK_END)
  let length = ftell(file)
  rewind(file)
  return [UInt8](unsafeUninitializedCapacity: length) { buffer, count in
    count = fread(buffer.baseAddress, 1, length, file)
  }
}

/// A criteria set and a survey as the program reads them.
func files(_ criteriaFile: String, _ folder: String) -> Assessment {
  guard let criteria = CriteriaReader.read(bytes(of: criteriaFile), file: criteriaFile).set else {
    fatalError("the criteria set cannot be used")
  }
  let surveyFile = folder + "/survey.xml"
  let (head, _) = SurveyReader.head(bytes(of: surveyFile), file: surveyFile)
  guard let head else { fatalError("the survey cannot be used") }
  let reading = SurveyReader.read(
    head, folder: folder, criteria: criteria, load: { (path, _) throws(Diagnostic) in bytes(of: path) })
  guard let survey = reading.survey else { fatalError("the survey cannot be used") }
  return AssessmentPipeline(criteria: criteria).assess(survey, engine: "benchmark")
}

/// Indicators, 8 pillars, 2 halves and the index; winsorising, min–max and arithmetic means. One indicator in three is
/// skewed enough to be treated.
func table(_ count: Int, _ width: Int, moving: Int) -> Assessment {
  let indicators = (0..<width).map {
    Indicator(
      id: IndicatorID("c\($0)"), name: LocalizedText("c\($0)"), scale: .number(lower: nil, upper: nil),
      direction: .higherIsBetter, normalisation: .minMax(constant: nil))
  }
  func node(_ id: String, _ children: [IndexChild]) -> IndexNode {
    IndexNode(id: NodeID(id), name: LocalizedText(id), weighting: .relative, children: children)
  }
  let pillars = (0..<8).map { pillar in
    node(
      "p\(pillar)",
      (width * pillar / 8..<width * (pillar + 1) / 8).map {
        .use(IndicatorUse(indicator: IndicatorID("c\($0)"), weight: 1))
      })
  }
  let halves = [node("first", pillars[..<4].map { .node($0) }), node("second", pillars[4...].map { .node($0) })]
  let set = CriteriaSet(
    id: "benchmark", title: LocalizedText("Benchmark"), indicators: indicators,
    trees: [node("index", halves.map { .node($0) })],
    treatment: .winsoriseThenLog(skewness: 2, kurtosis: 3.5, most: 5))
  let cities = (0..<count).map { City(id: CityID("u\($0)"), name: LocalizedText("u\($0)")) }
  var state: UInt64 = 2015
  func uniform() -> Double {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Double(state >> 11) * 0x1p-53
  }
  let answers = (0..<width).map { column in
    var vector = AnswerVector(repeating: .noAnswer, count: count)
    for row in 0..<count {
      vector[row] = .value(
        100 * pow(uniform(), column % 3 == 0 ? 12 : 1), row < moving ? .selfReported : .reported)
    }
    return AnswerColumn(key: AnswerKey(ItemID("c\(column)")), header: "c\(column)", answers: vector)
  }
  let survey = Survey(
    description: SurveyDescription(
      id: "benchmark", title: LocalizedText("Benchmark"), edition: "1", origin: .synthetic),
    registry: CityRegistry(
      id: "benchmark", title: LocalizedText("Benchmark"), regions: [], groups: [], cities: cities),
    cities: cities,
    locations: (0..<count).map { ReturnLocation(file: 0, record: UInt32($0 + 1), line: UInt32($0 + 2)) },
    columns: answers, files: ["responses.csv"])
  return AssessmentPipeline(criteria: set).assess(survey, engine: "benchmark")
}

let arguments = CommandLine.arguments
guard arguments.count == 6 || arguments.count == 7, let replicates = Int(arguments[3]), let runs = Int(arguments[4]),
  let threads = Int(arguments[5])
else {
  fatalError("usage: replicates-benchmark CRITERIA SURVEY REPLICATES RUNS THREADS; or CITIES INDICATORS … MOVING")
}

let assessment: Assessment
var design: RobustnessDesign
if arguments.count == 7 {
  guard let count = Int(arguments[1]), let width = Int(arguments[2]), let moving = Int(arguments[6]) else {
    fatalError("CITIES, INDICATORS and MOVING are numbers")
  }
  assessment = table(count, width, moving: moving)
  // A column of which an answer moves is treated and normalised again.
  design = RobustnessDesign(
    replicates: replicates, seed: 1,
    inputs: [
      UncertainInput(id: "weights", name: LocalizedText("Weights"), variation: .weights(nodes: [], .noise(0.25))),
      UncertainInput(
        id: "answers", name: LocalizedText("Answers"),
        variation: .answers([AnswerMargin(basis: .selfReported, size: .relative(0.02))])),
    ])
} else {
  assessment = files(arguments[1], arguments[2])
  guard let own = assessment.criteria.robustness else { fatalError("the criteria set names no design") }
  design = own
  design.replicates = replicates
}
for _ in 0..<runs {
  let (cpu, wall) = (seconds(CLOCK_PROCESS_CPUTIME_ID), seconds(CLOCK_MONOTONIC))
  let analysis = try UncertaintyAnalyser(design, threads: threads).analyse(assessment)
  let ranked = analysis.cities.count { $0.ranks != nil }
  print(seconds(CLOCK_PROCESS_CPUTIME_ID) - cpu, seconds(CLOCK_MONOTONIC) - wall, ranked)
}
