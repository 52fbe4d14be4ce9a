import Glibc
import TestSupport
import Testing

/// A folder holds one report, whole, or says that it does not; and the same report wherever its study lies.
@Suite struct ReportFolderTests {
  private let teaching = [
    "assess", "--criteria", "Criteria/teaching", "--survey", "Surveys/teaching-sample", "--no-robustness",
  ]

  @Test func fewerLanguagesAndFormatsLeaveNothingOld() {
    let folder = TemporaryFolder()
    let out = folder.path("out")
    folder.write("mine", to: "out/notes.txt")
    let both = ProgramRun(teaching + ["--output", out, "--language", "en", "ko"])
    #expect(both.status == 0)
    #expect(Repository.entries(of: out).contains("ko") && Repository.entries(of: out + "/ko").contains("cities"))
    // Start pages and data files are named, the pages that they lead to are not.
    #expect(both.output.contains(out + "/ko/index.html") && !both.output.contains("method.html"))
    #expect(ProgramRun(teaching + ["--output", out, "--write", "html", "csv"]).status == 0)
    let entries = Repository.entries(of: out)
    #expect(!entries.contains("ko") && !entries.contains("report.xml") && entries.contains("cities"))
    #expect(Repository.text(out + "/notes.txt") == "mine")
    let check = ProgramRun(["check", out])
    #expect(check.status == 0)
    #expect(check.output.contains("whole, no findings"))
    // Everything in one file leaves no page beside it.
    #expect(ProgramRun(teaching + ["--output", out, "--write", "html", "--single-file"]).status == 0)
    #expect(Repository.entries(of: out) == ["index.html", "manifest.xml", "notes.txt"])
  }

  @Test func fewerCitiesLeaveNoPages() {
    let folder = TemporaryFolder()
    for cities in [5, 6] {
      let survey = ["simulate", "--criteria", "Criteria/teaching", "--cities", "\(cities)", "--complete"]
      #expect(ProgramRun(survey + ["--output", folder.path("Surveys/s\(cities)")]).status == 0)
    }
    let out = folder.path("out")
    for cities in [6, 5] {
      let run = ProgramRun([
        "assess", "--criteria", "Criteria/teaching", "--survey", folder.path("Surveys/s\(cities)"), "--output", out,
        "--no-robustness", "--write", "html",
      ])
      #expect(run.status == 0, "\(run.errors)")
      #expect(Repository.entries(of: out + "/cities").count == cities)
      #expect(ProgramRun(["check", out]).status == 0)
    }
    #expect(ProgramRun(teaching + ["--output", out, "--write", "html", "--single-file"]).status == 0)
    #expect(Repository.entries(of: out) == ["index.html", "manifest.xml"])
  }

  /// Pages of a version that wrote no manifest stay where they are, and are named.
  @Test func pagesThatAreOfNoManifestAreNamed() {
    let folder = TemporaryFolder()
    let out = folder.path("out")
    #expect(ProgramRun(teaching + ["--output", out, "--write", "html"]).status == 0)
    let page = Repository.text(out + "/index.html") ?? ""
    for name in ["index.ko.html", "ko/index.html", "ko/cities/gone.html", "cities/gone.html", "compare.ko.html"] {
      folder.write(page, to: "out/" + name)
    }
    folder.write("mine", to: "out/cities/mine.html")
    folder.write(page, to: "out/essay.html")
    let check = ProgramRun(["check", out])
    #expect(check.status == 1)
    for name in ["index.ko.html", "compare.ko.html", "cities/gone.html", "ko/index.html", "ko/cities/gone.html"] {
      #expect(check.errors.contains(name), "\(name) is named")
    }
    #expect(!check.errors.contains("mine.html") && !check.errors.contains("essay.html"))
  }

  @Test func aReportThatIsNotWholeIsSaidInTextAndJSON() {
    let folder = TemporaryFolder()
    let out = folder.path("out")
    #expect(ProgramRun(teaching + ["--output", out, "--write", "csv"]).status == 0)
    folder.write("id\r\n", to: "out/ranking.csv")
    folder.remove("out/indicators.csv")
    let text = ProgramRun(["check", out])
    #expect(text.status == 1)
    #expect(text.output == "\(out): report, 2 files, not whole, 2 errors, 0 notes\n")
    #expect(text.errors.contains("[RUN-065]") && text.errors.contains("[RUN-064]"))
    let json = ProgramRun(["check", out, "--format", "json"])
    #expect(json.status == 1)
    #expect(json.output.contains("\"RUN-065\"") && json.output.contains("\"RUN-064\""))
    folder.write("<manifest xmlns='urn:other'/>", to: "out/manifest.xml")
    #expect(ProgramRun(["check", out]).errors.contains("[RUN-067]"))
  }

  /// One folder of inputs in two places, named in three ways, gives the same bytes, and none of them names a folder.
  @Test func theSameStudyGivesTheSameBytesWhereverItLies() {
    let folder = TemporaryFolder()
    let places = ["home/user/first", "second/deeper/down"]
    for place in places {
      for (from, to) in [("Criteria/teaching", "set"), ("Surveys/teaching-sample", "round")] {
        for name in Repository.entries(of: from) {
          folder.write(Repository.bytes("\(from)/\(name)") ?? [], to: "\(place)/\(to)/\(name)")
        }
      }
      // One row that is set aside and one value, so that findings with places stand in the report.
      folder.write(
        "city,leadership,training,internet,price\nalpha,4,50,60,7.6\nbeta,2,many,80,3.6\nnowhere,0,40,30,8.4\n",
        to: "\(place)/round/responses.csv")
    }
    let (one, two) = (folder.path(places[0]), folder.path(places[1]))
    let runs: [(folder: String, criteria: String, survey: String, out: String)] = [
      ("/", one + "/set", one + "/round", "out1"), (two, "set/criteria.xml", "round", "out2"),
      (one + "/round", "../set", ".", "out3"),
    ]
    for run in runs {
      let result = ProgramRun(
        [
          "assess", "--criteria", run.criteria, "--survey", run.survey, "--previous", run.survey, "--language", "en",
          "ko", "--output", folder.path(run.out),
        ], in: run.folder)
      #expect(result.status == 1, "\(result.errors)")
    }
    let files = ["", "cities/", "ko/", "ko/cities/"].flatMap { place in
      Repository.entries(of: folder.path("out1/" + place)).map { place + $0 }
    }
    let names = files.filter { $0.contains(".") }
    #expect(names.count > 20)
    for name in names {
      let first = Repository.text(folder.path("out1/" + name)) ?? ""
      #expect(!first.isEmpty)
      #expect(!first.contains("home/user") && !first.contains(folder.path), "\(name)")
      for other in ["out2", "out3"] {
        #expect(Repository.bytes(folder.path("\(other)/\(name)")) == Array(first.utf8), "\(other)/\(name)")
      }
    }
    #expect(Repository.text(folder.path("out1/report.xml"))?.contains("<diagnostic code=\"SRV-030\"") == true)
  }

  /// An output that is no place of its own; nothing is written.
  @Test(arguments: ["", "/dev/null", "taken", "link", "Surveys/round", "Criteria/set", "closed"])
  func anOutputThatIsNoPlaceOfItsOwnIsRefused(_ name: String) {
    let folder = TemporaryFolder()
    for (from, to) in [("Criteria/teaching", "Criteria/set"), ("Surveys/teaching-sample", "Surveys/round")] {
      for name in Repository.entries(of: from) {
        folder.write(Repository.bytes("\(from)/\(name)") ?? [], to: "\(to)/\(name)")
      }
    }
    folder.write("mine", to: "taken")
    folder.write("mine", to: "there/notes.txt")
    folder.link("there", to: "link")
    let before = Repository.entries(of: folder.path)
    let source = ["--criteria", "Criteria/set", "--survey", "Surveys/round"]
    let commands = [
      ["assess"] + source, ["analyse"] + source, ["rank"] + source, ["convert", "--to", "coinr"] + source,
      ["convert", "--to", "xmcda"] + source,
    ]
    for command in commands {
      // Not even a superuser makes a folder there.
      let output = name == "closed" ? "/proc/nowhere" : name
      let run = ProgramRun(command + ["--output", output], in: folder.path)
      if name.isEmpty {
        #expect(run.status == 64 && run.errors.contains("--output needs a name"), "\(run.errors)")
        continue
      }
      #expect(run.status == 2, "\(command.first ?? "") \(name): \(run.errors)")
      #expect(run.errors.contains("[RUN-060]") || run.errors.contains("[RUN-013]"), "\(run.errors)")
    }
    for command in [["compare", "alpha", "beta"] + source, ["scenarios", "--remove", "elements"] + source] {
      let output = name == "closed" ? "/proc/nowhere/x.html" : name
      let run = ProgramRun(command + ["--output", output], in: folder.path)
      #expect(
        run.status == (name == "taken" ? 0 : name.isEmpty ? 64 : 2), "\(command.first ?? "") \(name): \(run.errors)")
    }
    #expect(Repository.entries(of: folder.path) == before)
    #expect(Repository.entries(of: folder.path("there")) == ["notes.txt"])
    #expect(Repository.entries(of: folder.path("Surveys/round")) == ["registry.xml", "responses.csv", "survey.xml"])
    #expect(Repository.entries(of: folder.path("Criteria/set")) == ["criteria.xml"])
  }

  /// A file that is written never takes the place of one that is read.
  @Test func anInputIsNotOverwritten() {
    let folder = TemporaryFolder()
    for name in Repository.entries(of: "Surveys/teaching-sample") {
      folder.write(Repository.bytes("Surveys/teaching-sample/\(name)") ?? [], to: "Surveys/round/\(name)")
    }
    let source = ["--criteria", Repository.root + "/Criteria/teaching", "--survey", "Surveys/round"]
    let commands = [
      ["compare", "alpha", "beta", "--output"], ["scenarios", "--remove", "elements", "--output"],
      ["robustness", "--replicates", "10", "--replicates-out"],
    ]
    for command in commands {
      let run = ProgramRun(command + ["Surveys/round/responses.csv"] + source, in: folder.path)
      #expect(run.status == 2 && run.errors.contains("[RUN-060]"), "\(command): \(run.errors)")
    }
    let editions = [
      "editions", "--before", "Surveys/round", "--after", "Surveys/round", "--criteria",
      Repository.root + "/Criteria/teaching", "--before-criteria", Repository.root + "/Criteria/teaching", "--output",
      "Surveys/round/survey.xml",
    ]
    let run = ProgramRun(editions, in: folder.path)
    #expect(run.status == 2 && run.errors.contains("[RUN-060]"), "\(run.errors)")
    for name in Repository.entries(of: "Surveys/teaching-sample") {
      #expect(
        Repository.bytes("Surveys/teaching-sample/\(name)") == Repository.bytes(folder.path("Surveys/round/\(name)")))
    }
  }

  @Test func twoSurveysOfOneNameDoNotReplaceEachOther() {
    let folder = TemporaryFolder()
    for name in Repository.entries(of: "Surveys/teaching-sample") {
      folder.write(Repository.bytes("Surveys/teaching-sample/\(name)") ?? [], to: "copy/\(name)")
    }
    let run = ProgramRun([
      "assess", "--criteria", "Criteria/teaching", "--survey", "Surveys/teaching-sample", folder.path("copy"),
      "--output", folder.path("out"), "--write", "csv", "--no-robustness",
    ])
    #expect(run.status == 2)
    #expect(run.errors.contains("[RUN-070]"), "\(run.errors)")
    #expect(ProgramRun(["check", folder.path("out/teaching-sample")]).status == 0)
    #expect(ProgramRun(["check", folder.path("out")]).status == 0)
    let summary = CSVText(Repository.text(folder.path("out/summary.csv")) ?? "")
    #expect(summary.column("folder") == ["teaching-sample", ""])
  }

  /// Runs that replace one report by another are killed at moments spread over their whole time. Afterwards the folder
  /// holds the old report, the new one, or is said not to be whole; and the next run makes it whole and clean.
  @Test func killedRunsLeaveAWholeReportOrOneThatIsSaidNotToBe() {
    let folder = TemporaryFolder()
    let states = [["--language", "en", "ko"], ["--language", "ko", "--write", "html", "csv"]]
    var whole: [[String: [UInt8]]] = []
    for (number, options) in states.enumerated() {
      let out = folder.path("whole\(number)")
      #expect(ProgramRun(teaching + options + ["--output", out]).status == 0)
      whole.append(contents(out))
    }
    #expect(whole[0] != whole[1])
    let out = folder.path("out")
    var generator = SeededGenerator(seed: 20)
    let start = now()
    #expect(ProgramRun(teaching + states[0] + ["--output", out]).status == 0)
    let duration = now() - start
    var ends: [String: Int] = [:]
    for kill in 0..<16 {
      let delay = duration * Double(generator.next() % 1000) / 900
      let options = states[(kill + 1) % 2]
      let run = ProgramRun(
        teaching + options + ["--output", out], after: "& sleep \(delay); kill -9 $! 2>/dev/null; wait $!")
      let check = ProgramRun(["check", out])
      let found = contents(out)
      let state = whole.firstIndex(of: found).map { "whole \($0)" } ?? "mixed"
      ends["\(run.status == 0 ? "done" : "killed"), \(state)", default: 0] += 1
      // What is said to be whole is one of the two; what is neither is said not to be whole.
      if check.status == 0 { #expect(state != "mixed", "\(check.output)") }
      if state == "mixed" { #expect(check.status == 1 && check.output.contains("not whole"), "\(check.output)") }
    }
    #expect(ProgramRun(teaching + states[1] + ["--output", out]).status == 0)
    #expect(contents(out) == whole[1], "\(ends)")
    #expect(!Repository.entries(of: out).contains { $0.hasPrefix(".") })
  }

  private func now() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  /// The visible files of a folder.
  private func contents(_ path: String) -> [String: [UInt8]] {
    var files: [String: [UInt8]] = [:]
    for name in Repository.entries(of: path) where !name.hasPrefix(".") {
      files[name] = Repository.bytes(path + "/" + name)
    }
    return files
  }
}
