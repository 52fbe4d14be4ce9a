import AssessmentModel
import Diagnostics
import SurveyFiles
import TestSupport
import Testing
import Words

@testable import Workflow

/// The first study of somebody who has read nothing: a table, a criteria set, a command.
@Suite struct NewcomerTests {
  private let folder = TemporaryFolder()

  private func load(
    _ survey: String, registry: String? = nil, keep: String? = nil
  ) throws -> RunInputs {
    try RunInputs.load(
      RunRequest(
        criteria: Repository.root + "/Criteria/teaching", survey: survey, registry: registry, keep: keep),
      workspace: Workspace(from: Repository.root))
  }

  /// What the newcomer sees: what was taken for what, then the result, then what was found, each with its place.
  @Test func theSession() {
    let table = folder.write(NewcomerStudy.csv, to: "answers 2026.csv")
    let run = ProgramRun([
      "assess", "--criteria", "teaching", "--survey", table, "--output", folder.path("report"), "--write", "csv,xml",
    ])
    #expect(run.status == 1)
    let account = """
      Read without a description: answers 2026.csv, as the survey answers-2026,
        edition 2026, from the name
        Table      answers 2026.csv: a row a city, parted by semicolon, 13 rows
        City       the column “Name of the city”, by what it is called
        Items      4 of 4: 2 by id, 2 by name (columns or rows)
        Cities     those of Surveys/cities.xml, which knows 10 of 12 names
        Not read   “Filled in by (synthetic)”
      """
    #expect(run.errors.hasPrefix(account), "\(run.errors)")
    // The slips of the pen, each with the city that was meant, and the row that stands twice.
    #expect(run.errors.contains("“Frankfrut” is no city of the registry"))
    #expect(run.errors.contains("did you mean “Frankfurt”?") || run.errors.contains("“Frankfurt”"))
    #expect(run.errors.contains("“Da Nnag” is no city of the registry") && run.errors.contains("Da Nang"))
    #expect(run.errors.contains("answers 2026.csv:14:1: row set aside [SRV-032]") || run.errors.contains(":14:1"))
    let report = Repository.text(folder.path("report/report.xml")) ?? ""
    #expect(report.contains("answers 2026.csv") && report.contains("sha256"))
    #expect(report.contains("Read from answers 2026.csv without a description"))
    #expect(report.contains("--survey answers 2026.csv") || report.contains("answers 2026.csv"))
    #expect(!report.contains(folder.path), "no path of the machine in a report")
  }

  /// Every line of the account fits a terminal of 80 columns.
  @Test func theAccountFits() throws {
    let table = folder.write(NewcomerStudy.csv, to: "answers.csv")
    for language in ["en", "ko"] {
      let run = ProgramRun([
        "assess", "--criteria", "teaching", "--survey", table, "--output", folder.path(language), "--write", "csv",
        "--language", language,
      ])
      let lines = run.errors.split(separator: "\n").prefix { !$0.contains("[SRV-") && !$0.contains("[RUN-") }
      #expect(lines.count >= 6)
      #expect(lines.first?.hasPrefix(language == "en" ? "Read without" : "설명 파일 없이") == true)
      for line in lines { #expect(line.count <= 80, "\(line)") }
    }
  }

  /// The numbers of the table, decimal commas, percent signs and blanks between thousands among them.
  @Test func noNumberIsWrong() throws {
    let inputs = try load(folder.write(NewcomerStudy.csv, to: "answers.csv"))
    try check(inputs.survey)
  }

  /// The same study as a workbook: the same numbers, at the cells that its users know.
  @Test func theSameAsAWorkbook() throws {
    let inputs = try load(folder.write(NewcomerStudy.xlsx, to: "answers.xlsx"))
    #expect(inputs.intakes.first?.account.itemsFound.count == 4)
    try check(inputs.survey)
    let text = try load(folder.write(NewcomerStudy.csv, to: "answers.csv")).survey
    for (left, right) in zip(inputs.survey.columns, text.columns) { #expect(left.answers == right.answers) }
    let training = try #require(inputs.survey.columns.first { $0.key.header == "training" })
    let seoul = try #require(inputs.survey.cities.firstIndex { $0.id == "seoul" })
    #expect(inputs.survey.location(of: training, city: seoul).cell == "Answers!C2")
  }

  /// Each cell is what a person would read.
  private func check(_ survey: Survey) throws {
    #expect(survey.cities.count == 10)
    #expect(survey.setAside.map(\.name) == ["Frankfrut", "Da Nnag", "Jakarta"])
    let items = ["leadership", "training", "internet", "price"]
    for row in NewcomerStudy.rows.prefix(12) {
      let names = ["하노이": "hanoi", "BAKU": "baku", "Sao Paulo": "sao-paulo", "Hong Kong": "hong-kong"]
      let id = names[row.city] ?? row.city.lowercased()
      guard let city = survey.cities.firstIndex(where: { $0.id.rawValue == id }) else { continue }
      for (item, text) in zip(items, row.cells) {
        let column = try #require(survey.columns.first { $0.key.header == item })
        let number = column.answers.numbers[city]
        let plain = text.replacing(" ", with: "").replacing("%", with: "").replacing(",", with: ".")
        let meant = Double(plain)
        if let meant { #expect(number == meant, "\(row.city) \(item): \(text) was read as \(number)") }
        if text == "n/a" { #expect(column.answers[city].missingReason == .notApplicable) }
      }
    }
  }

  /// What --keep writes gives the same result without a finding of its own, and is never written over another.
  @Test func keptItIsTheSameStudy() throws {
    let table = folder.write(NewcomerStudy.csv, to: "answers 2026.csv")
    let kept = folder.path("kept")
    let direct = try load(table, keep: kept)
    #expect(direct.intakes.first?.kept.map(PathText.name) == ["registry.xml", "answers 2026.csv", "survey.xml"])
    let again = try load(kept)
    #expect(again.intakes.isEmpty)
    #expect(again.survey.columns.map(\.key) == direct.survey.columns.map(\.key))
    #expect(again.survey.cities == direct.survey.cities)
    #expect(again.survey.registry == direct.survey.registry)
    let (one, other) = (AssessmentRun(direct).assessment, AssessmentRun(again).assessment)
    for city in direct.survey.cities.indices {
      #expect(one.rank(of: city) == other.rank(of: city))
      for (left, right) in zip(direct.survey.columns, again.survey.columns) {
        #expect(left.answers[city] == right.answers[city])
      }
    }
    let own: Set<String> = ["SRV-151", "RUN-098"]
    #expect(
      again.diagnostics.map(\.code.id) == direct.diagnostics.map(\.code.id).filter { !own.contains($0) })
    #expect(Repository.bytes(kept + "/answers 2026.csv") == NewcomerStudy.csv)
    #expect(throws: StoppedRun.self) { try load(table, keep: kept) }
    // The criteria set is named, so that nothing else need be.
    let run = ProgramRun(["check", kept])
    #expect(run.output.hasPrefix("\(kept): survey, 10 returns for teaching"))
  }

  /// `check` and `--format json` give the same account.
  @Test func theAccountInJSON() throws {
    let table = folder.write(NewcomerStudy.csv, to: "answers.csv")
    for words in [["check", table, "--criteria", "teaching"], ["rank", "--survey", table, "--criteria", "teaching"]] {
      let run = ProgramRun(words + ["--format", "json"])
      #expect(run.output.contains("\"intake\": [") && run.output.contains("\"cityBy\": \"word\""))
      #expect(run.output.contains("\"header\": \"공무원 교육\""))
      #expect(JSONDocument(run.output) != nil, "\(run.output.prefix(400))")
    }
    let assess = ProgramRun([
      "assess", "--survey", table, "--criteria", "teaching", "--output", folder.path("out"), "--write", "csv",
      "--format", "json",
    ])
    #expect(assess.output.contains("\"registry\": \"known\"") && JSONDocument(assess.output) != nil)
  }

  /// Options that have nothing to work on are refused, not passed over.
  @Test func optionsInVain() {
    for option in [["--keep", folder.path("x")], ["--registry", "Surveys/cities.xml"]] {
      let run = ProgramRun(["rank", "--survey", "teaching-sample"] + option)
      #expect(run.status == 2 && run.errors.contains("[RUN-096] \(option[0])"), "\(run.errors)")
    }
  }

  /// A folder: tables are read, the rest is named, and a registry that is named is among the inputs.
  @Test func aFolderOfWhatCitiesSent() throws {
    folder.write("Question;Answer\nleadership;4\ntraining;50\ninternet;60\nprice;7.6\n", to: "in/Alpha.csv")
    folder.write("도시;리더십;공무원 교육;인터넷 이용률;인터넷 요금 부담\nBeta;2;75;80;3.6\n", to: "in/second.tsv")
    folder.write(
      "Indicator,Gamma\nLeadership,0\nStaff training,40\nInternet use,30\nPrice of broadband,8.4\n", to: "in/third.csv")
    folder.write("x", to: "in/letter.pdf")
    folder.write("x", to: "in/~$second.csv")
    folder.write("x", to: "in/.~lock.second.csv#")
    let inputs = try load(folder.path("in"), registry: Repository.root + "/Surveys/teaching-sample/registry.xml")
    let teaching = try load(Repository.root + "/Surveys/teaching-sample")
    #expect(inputs.survey.cities.map(\.id) == teaching.survey.cities.map(\.id))
    let (one, other) = (AssessmentRun(inputs).assessment, AssessmentRun(teaching).assessment)
    for city in teaching.survey.cities.indices { #expect(one.rank(of: city) == other.rank(of: city)) }
    for (left, right) in zip(inputs.survey.columns, teaching.survey.columns) {
      #expect(left.answers.numbers == right.answers.numbers)
    }
    #expect(inputs.files.map(\.role) == ["criteria", "data", "data", "data", "registry"])
    #expect(inputs.files.map(\.name).contains("second.tsv"))
    #expect(one.provenance.command.hasSuffix("--survey in --registry Surveys/teaching-sample/registry.xml"))
    let note = inputs.diagnostics.first { $0.code == .intakeFilesLeftOut }
    #expect(note?.headline == "no tables, and left out: .~lock.second.csv#, letter.pdf, ~$second.csv")
  }

  /// 2,001 tables are no returns of cities.
  @Test func aFolderOfTooMany() {
    for number in 0...2_000 { folder.write("", to: "many/\(number).csv") }
    #expect(throws: StoppedRun.self) { try load(folder.path("many")) }
    do { _ = try load(folder.path("many")) } catch {
      #expect((error as? StoppedRun)?.diagnostics.first?.code == .intakeTooManyFiles)
    }
  }
}

/// Texts of which somebody knows the encoding.
@Suite struct EncodingOptionTests {
  @Test func itIsUsedKeptAndRefused() throws {
    let folder = TemporaryFolder()
    // “도시” and “서울” in EUC-KR (KS X 1001): too few letters for a guess to be safe, and none is needed.
    let head: [UInt8] = [0xB5, 0xB5, 0xBD, 0xC3] + Array(",leadership,training,internet,price\n".utf8)
    let rows: [UInt8] = [0xBC, 0xAD, 0xBF, 0xEF] + Array(",4,65,97,2.3\n".utf8)
    let table = folder.write(head + rows, to: "answers.csv")
    let words = ["check", table, "--criteria", "Criteria/teaching"]
    let guessed = ProgramRun(words)
    #expect(guessed.errors.contains("[SRV-100]") && guessed.errors.contains("도시"))
    let named = ProgramRun(words + ["--encoding", "EUC-KR", "--keep", folder.path("kept")])
    #expect(named.output.contains("1 return for teaching") && !named.errors.contains("[SRV-100]"))
    #expect(Repository.text(folder.path("kept/survey.xml"))?.contains("encoding=\"cp949\"") == true)
    #expect(ProgramRun(["check", folder.path("kept")]).output.contains("1 return for teaching"))
    let unknown = ProgramRun(words + ["--encoding", "utf-7"])
    #expect(unknown.status == 2 && unknown.errors.contains("“utf-7” is no encoding that is read"))
    let vain = ProgramRun(["check", "Surveys/teaching-sample", "--encoding", "cp949"])
    #expect(vain.status == 2 && vain.errors.contains("--encoding"))
  }
}
