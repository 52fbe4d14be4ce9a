import TestSupport
import Testing

/// `feasibility rank`, run as a user runs it.
@Suite struct RankCommandTests {
  @Test func fiveMethodsSideBySide() throws {
    let folder = TemporaryFolder()
    let arguments = ["rank", "--criteria", "Criteria/un-egdi", "--survey", "Surveys/un-egdi-2014"]
    let run = ProgramRun(arguments + ["--output", folder.path("one")])
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.contains("193 of 193 cities compared on 3 indicators"))
    #expect(run.output.contains("VIKOR’s compromise set: Republic of Korea (a clear first)"))
    #expect(run.output.contains("Pareto set: 8 of 193"))
    #expect(run.errors.contains("[SCR-065], ") && run.errors.contains("\ntopsis"))
    #expect(run.errors.contains("[SCR-063], 3 times:"))
    #expect(run.errors.contains("\nEritrea has no weighted product: its value of OSI is not positive\n"))
    let table = CSVText(Repository.text(folder.path("one/ranking-methods.csv")) ?? "")
    let methods = ["saw", "wpm", "topsis", "vikor", "promethee2"]
    #expect(table.header == ["id"] + methods.flatMap { ["\($0)_score", "\($0)_rank"] })
    #expect(table.rows.count == 193)
    let korea = try #require(table.rows.first { $0[0] == "KOR" })
    #expect(stride(from: 2, to: 11, by: 2).allSatisfy { korea[$0] == "1" })
    let eritrea = try #require(table.rows.first { $0[0] == "ERI" })
    #expect(eritrea[3].isEmpty && eritrea[4].isEmpty && !eritrea[1].isEmpty)

    let again = ProgramRun(arguments + ["--output", folder.path("two"), "--format", "json"])
    for name in ["ranking-methods.csv", "ranking-methods.json"] {
      #expect(Repository.bytes(folder.path("one/\(name)")) == Repository.bytes(folder.path("two/\(name)")), "\(name)")
    }
    #expect(again.output == Repository.text(folder.path("one/ranking-methods.json")))
    let flat = again.output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(flat.contains(#""compromiseSet": [ "KOR" ]"#))
  }

  @Test func theReversalOfTheArticle() {
    let run = ProgramRun([
      "rank", "--criteria", "Criteria/teaching", "--survey", "Surveys/teaching-sample", "--method", "topsis,vikor",
      "--format", "json",
    ])
    #expect(run.status == 0, "\(run.errors)")
    let flat = run.output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(flat.contains(#"{ "without": "gamma", "ahead": "alpha", "overtakenBy": "beta" }"#))
    #expect(run.output.contains("\"synthetic\": true"))
  }

  /// Cities with gaps have no rank, and are named; nothing is filled in.
  @Test func citiesWithGapsAreLeftOut() {
    let folder = TemporaryFolder()
    let run = ProgramRun([
      "rank", "--survey", "Surveys/wego-2015-sample", "--method", "saw", "--output", folder.path, "--findings", "all",
      "--by", "indicators",
    ])
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.contains("SYNTHETIC DATA"))
    #expect(run.errors.contains("[SCR-060], 74 times:"))
    #expect(run.errors.contains("\nSeoul is not compared: it has no value of GOV-05"))
    let table = CSVText(Repository.text(folder.path("ranking-methods.csv")) ?? "")
    #expect(table.rows.first { $0[0] == "seoul" }.map { Array($0.dropFirst()) } == ["", ""])
  }

  /// 8 of 82 cities answered everything; all that are rated have scores of the parts of the index.
  @Test func whereFewHaveEveryValueThePartsOfTheIndexAreCompared() {
    let sample = ["rank", "--survey", "Surveys/wego-2015-sample", "--method", "topsis"]
    let run = ProgramRun(sample)
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.contains(" of 82 cities compared on 3 parts of the index: readiness, need, sustain ("))
    #expect(run.output.contains("--by indicators compares those"))
    let count = run.output.split(separator: "\n").compactMap { line in
      line.hasSuffix("compares those)") ? line.split(separator: " ").first.flatMap { Int($0) } : nil
    }
    #expect(count.count == 1 && count[0] > 60)
    let raw = ProgramRun(sample + ["--by", "indicators"])
    #expect(raw.output.contains("8 of 82 cities compared on 38 indicators\nLeft out, for want of a value: "))
    #expect(raw.output.contains("; and 66 more, --findings all names every one"))
    #expect(ProgramRun(sample + ["--format", "json"]).output.contains("\"comparedOn\": \"parts\""))
  }

  /// Rank acceptabilities are the same bytes with any number of threads, and others with another seed.
  @Test func acceptabilities() throws {
    let folder = TemporaryFolder()
    let base = [
      "rank", "--criteria", "Criteria/un-egdi", "--survey", "Surveys/un-egdi-2014", "--method", "saw", "--smaa", "1500",
    ]
    let shown = ProgramRun(base + ["--threads", "1", "--output", folder.path])
    #expect(shown.status == 0, "\(shown.errors)")
    #expect(shown.output.contains("1500 replicates, seed 1"))
    let json = ProgramRun(base + ["--threads", "8", "--format", "json"])
    #expect(json.output == Repository.text(folder.path("ranking-methods.json")))
    #expect(json.output != ProgramRun(base + ["--seed", "2", "--format", "json"]).output)
    #expect(json.output.contains("\"seed\": \"1\""))
    let table = CSVText(Repository.text(folder.path("ranking-methods.csv")) ?? "")
    #expect(table.header == ["id", "saw_score", "saw_rank", "smaa_first", "smaa_mean_rank", "smaa_holistic"])
    // Every replicate has a first, and no two of these cities are equal.
    let firsts = table.column("smaa_first").compactMap(Double.init)
    #expect(firsts.count == 193 && abs(firsts.reduce(0, +) - 1) < 1e-12)
    let means = table.column("smaa_mean_rank").compactMap(Double.init)
    #expect(abs(means.reduce(0, +) / 193 - 97) < 1)
  }

  @Test func acceptabilitiesHaveLimits() {
    let base = ["rank", "--criteria", "Criteria/teaching", "--survey", "Surveys/teaching-sample", "--method", "saw"]
    for wrong in [["--smaa", "0"], ["--smaa", "2000000000"], ["--seed", "3"], ["--smaa", "5", "--threads", "0"]] {
      #expect(ProgramRun(base + wrong).status == 64, "\(wrong)")
    }
    let limited = ProgramRun(base + ["--smaa", "10", "--pairwise-limit", "2"])
    #expect(limited.status == 0, "\(limited.errors)")
    #expect(limited.errors.contains("[SCR-067] 3 cities are more than 2"))
    #expect(!limited.output.contains("holistic"))
  }

  @Test func linearPreferenceNeedsItsThreshold() {
    let base = ["rank", "--criteria", "Criteria/teaching", "--survey", "Surveys/teaching-sample"]
    let linear = ProgramRun(base + ["--preference", "linear", "--indifference", "0.1", "--threshold", "0.5"])
    #expect(linear.status == 0, "\(linear.errors)")
    for wrong in [
      ["--preference", "linear"], ["--threshold", "0.5"], ["--method", "saw,topsi"], ["--method", "saw,saw"],
      ["--preference", "linear", "--indifference", "0.6", "--threshold", "0.5"], ["--group", "1.5"],
      ["--pairwise-limit", "-1"],
    ] {
      #expect(ProgramRun(base + wrong).status == 64, "\(wrong)")
    }
    let limited = ProgramRun(base + ["--pairwise-limit", "2"])
    #expect(limited.errors.contains("[SCR-066] 3 cities are more than 2"))
    #expect(!limited.output.contains("Pareto"))
  }
}
