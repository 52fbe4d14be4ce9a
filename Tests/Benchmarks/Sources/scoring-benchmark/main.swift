import AssessmentModel
import CriteriaFiles
import Diagnostics
import Glibc
import Scoring
import SurveyFiles

// Reads a criteria set and a survey, then scores it again and again; prints the CPU seconds of each scoring.
// Usage: scoring-benchmark CRITERIA.xml SURVEY_FOLDER RUNS

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

func processSeconds() -> Double {
  var time = timespec()
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
  return Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9
}

let arguments = CommandLine.arguments
guard arguments.count == 4, let runs = Int(arguments[3]) else {
  fatalError("usage: scoring-benchmark CRITERIA.xml SURVEY_FOLDER RUNS")
}
guard let criteria = CriteriaReader.read(bytes(of: arguments[1]), file: arguments[1]).set else {
  fatalError("the criteria set cannot be used")
}
let surveyFile = arguments[2] + "/survey.xml"
let (head, _) = SurveyReader.head(bytes(of: surveyFile), file: surveyFile)
guard let head else { fatalError("the survey cannot be used") }
let reading = SurveyReader.read(
  head, folder: arguments[2], criteria: criteria,
  load: { (path, _) throws(Diagnostic) in bytes(of: path) })
guard let survey = reading.survey else { fatalError("the survey cannot be used") }

let pipeline = AssessmentPipeline(criteria: criteria)
for _ in 0..<runs {
  let start = processSeconds()
  let assessment = pipeline.assess(survey, engine: "benchmark")
  let seconds = processSeconds() - start
  let ranked = assessment.cities.indices.count { assessment.ranking.overall[$0] != nil }
  print("\(seconds) \(ranked)")
}
