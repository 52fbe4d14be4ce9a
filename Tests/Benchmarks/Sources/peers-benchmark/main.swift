import AssessmentModel
import Glibc
import Scoring

// Ranks one matrix by one method again and again, or assesses it as a survey; prints the CPU seconds of each run.
// Usage: peers-benchmark METHOD MATRIX ROWS COLUMNS RUNS SCORES
// MATRIX holds doubles, column after column; every third column is lower-is-better, column j weighs j + 1 (from 0).
// SCORES receives one double a row.

func processSeconds() -> Double {
  var time = timespec()
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
  return Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9
}

let arguments = CommandLine.arguments
guard arguments.count == 7, let rows = Int(arguments[3]), let columns = Int(arguments[4]), let runs = Int(arguments[5])
else { fatalError("usage: peers-benchmark METHOD MATRIX ROWS COLUMNS RUNS SCORES") }

let values: [[Double]] = {
  guard let file = fopen(arguments[2], "rb") else { fatalError("cannot open \(arguments[2])") }
  defer { fclose(file) }
  return (0..<columns).map { _ in
    [Double](unsafeUninitializedCapacity: rows) { buffer, count in
      count = fread(buffer.baseAddress, MemoryLayout<Double>.size, rows, file)
    }
  }
}()

func direction(_ column: Int) -> Direction { column % 3 == 2 ? .lowerIsBetter : .higherIsBetter }

let matrix = DecisionMatrix(
  (0..<columns).map { DecisionColumn(IndicatorID("c\($0)"), direction($0), weight: Double($0 + 1)) }, values: values)

func run() -> [Double] {
  let method: RankingMethod
  switch arguments[1] {
  case "saw": method = .additive
  case "wpm": method = .weightedProduct
  case "topsis": method = .topsis
  case "vikor": method = .vikor(group: 0.5)
  case "promethee-usual": method = .promethee(.usual)
  case "promethee-linear": method = .promethee(.linear(indifference: 0.05, preference: 0.3))
  case "assessment": return assessment()
  default: fatalError("no such method: \(arguments[1])")
  }
  let ranker = MethodRanker(method)
  var scores: [Double] = []
  for _ in 0..<runs {
    let start = processSeconds()
    let ranking = ranker.rank(matrix)
    print(processSeconds() - start)
    if scores.isEmpty { scores = (0..<rows).map { ranking.scores[$0] ?? .nan } }
  }
  return scores
}

/// The matrix as a survey, assessed by min–max and arithmetic means: 5 indicators a node, 4 nodes a dimension.
func assessment() -> [Double] {
  let indicators = (0..<columns).map {
    Indicator(
      id: IndicatorID("c\($0)"), name: LocalizedText("c\($0)"), scale: .number(lower: nil, upper: nil),
      direction: direction($0), normalisation: .minMax(constant: nil))
  }
  func node(_ id: String, _ children: [IndexChild]) -> IndexNode {
    IndexNode(id: NodeID(id), name: LocalizedText(id), weighting: .relative, children: children)
  }
  let groups = stride(from: 0, to: columns, by: 5).map { start in
    node(
      "g\(start)",
      (start..<min(start + 5, columns)).map {
        .use(IndicatorUse(indicator: IndicatorID("c\($0)"), weight: Double($0 + 1)))
      })
  }
  let dimensions = stride(from: 0, to: groups.count, by: 4).map { start in
    node("d\(start)", groups[start..<min(start + 4, groups.count)].map { .node($0) })
  }
  let set = CriteriaSet(
    id: "benchmark", title: LocalizedText("Benchmark"), indicators: indicators,
    trees: [node("index", dimensions.map { .node($0) })])
  let cities = (0..<rows).map { City(id: CityID("u\($0)"), name: LocalizedText("u\($0)")) }
  let answers = (0..<columns).map { column in
    var vector = AnswerVector(repeating: .noAnswer, count: rows)
    for row in 0..<rows { vector[row] = .value(values[column][row], .reported) }
    return AnswerColumn(key: AnswerKey(ItemID("c\(column)")), header: "c\(column)", answers: vector)
  }
  let survey = Survey(
    description: SurveyDescription(
      id: "benchmark", title: LocalizedText("Benchmark"), edition: "1", origin: .synthetic),
    registry: CityRegistry(
      id: "benchmark", title: LocalizedText("Benchmark"), regions: [], groups: [], cities: cities),
    cities: cities,
    locations: (0..<rows).map { ReturnLocation(file: 0, record: UInt32($0 + 1), line: UInt32($0 + 2)) },
    columns: answers, files: ["responses.csv"])
  let pipeline = AssessmentPipeline(criteria: set)
  var scores: [Double] = []
  for _ in 0..<runs {
    let start = processSeconds()
    let result = pipeline.assess(survey, engine: "benchmark")
    print(processSeconds() - start)
    if scores.isEmpty { scores = (0..<rows).map { result.score(of: $0) ?? .nan } }
  }
  return scores
}

let scores = run()
guard let file = fopen(arguments[6], "wb") else { fatalError("cannot write \(arguments[6])") }
fwrite(scores, MemoryLayout<Double>.size, scores.count, file)
fclose(file)
