import AssessmentModel
import Glibc
import Scoring

// SMAA-2 on one matrix again and again; prints CPU and wall seconds of each run.
// Usage: acceptability-benchmark MATRIX ROWS COLUMNS REPLICATES RUNS THREADS MEASURES COUNTS [WEIGHTS]
// MATRIX holds doubles, column after column, more being better. MEASURES: ranks or all. COUNTS receives the rank counts
// as doubles, row after row. With WEIGHTS, a file of REPLICATES lists of COLUMNS doubles, those are counted and none drawn.

func seconds(_ clock: clockid_t) -> Double {
  var time = timespec()
  clock_gettime(clock, &time)
  return Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9
}

func doubles(_ path: String, _ count: Int) -> [Double] {
  guard let file = fopen(path, "rb") else { fatalError("cannot open \(path)") }
  defer { fclose(file) }
  return [Double](unsafeUninitializedCapacity: count) { buffer, read in
    read = fread(buffer.baseAddress, MemoryLayout<Double>.size, count, file)
  }
}

let arguments = CommandLine.arguments
guard arguments.count == 9 || arguments.count == 10, let rows = Int(arguments[2]), let columns = Int(arguments[3]),
  let replicates = Int(arguments[4]), let runs = Int(arguments[5]), let threads = Int(arguments[6])
else {
  fatalError(
    "usage: acceptability-benchmark MATRIX ROWS COLUMNS REPLICATES RUNS THREADS MEASURES COUNTS [WEIGHTS]")
}
let cells = doubles(arguments[1], rows * columns)
let matrix = DecisionMatrix(
  (0..<columns).map { DecisionColumn(IndicatorID("c\($0)"), weight: 1) },
  values: (0..<columns).map { Array(cells[$0 * rows..<($0 + 1) * rows]) })
let measures: AcceptabilityMeasures = arguments[7] == "all" ? .all : []
let weights = arguments.count == 10 ? doubles(arguments[9], replicates * columns) : []
let lists = stride(from: 0, to: weights.count, by: columns).map { Array(weights[$0..<$0 + columns]) }

var result: RankAcceptability?
for run in 0..<runs {
  let (cpu, wall) = (seconds(CLOCK_PROCESS_CPUTIME_ID), seconds(CLOCK_MONOTONIC))
  if lists.isEmpty {
    let design = AcceptabilityDesign(replicates: replicates, seed: UInt64(run))
    result = StochasticAcceptability(design, measures: measures, threads: threads).analyse(matrix)
  } else {
    result = StochasticAcceptability.count(matrix, weights: lists, measures: measures)
  }
  print(seconds(CLOCK_PROCESS_CPUTIME_ID) - cpu, seconds(CLOCK_MONOTONIC) - wall)
}
guard let result, let file = fopen(arguments[8], "wb") else { fatalError("cannot write \(arguments[8])") }
let counts = (0..<rows).flatMap { row in (1...rows).map { Double(result.replicates(row, rank: $0)) } }
fwrite(counts, MemoryLayout<Double>.size, counts.count, file)
fclose(file)
