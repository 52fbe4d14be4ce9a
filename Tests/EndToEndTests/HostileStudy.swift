import TestSupport

/// A study whose every text plays with the terminal: names, titles and offers of criteria set and registry, cells,
/// headers and the names of files.
final class HostileStudy: Sendable {
  /// What XML lets pass: C1, DEL, direction, separators, no width, tags.
  static let inXML = "\u{9B}31m\u{7F}\u{202E}\u{2028}\u{200B}\u{E0041}"
  /// What a table, a path and an argument let pass besides.
  static let anywhere = "\u{1B}]0;owned\u{7}\u{1B}[2J" + inXML

  let folder = TemporaryFolder()
  let criteria: String
  let survey: String
  let other: String

  init() {
    let marked = [
      "</name>", "</title>", "</offer>", "</source>", "</definition>", "</question>", "</purpose>", "</advice>",
      "</unit>", "</status>", "</licence>", "</referenceName>", "</otherName>", "</note>",
    ]
    func hostile(_ path: String) -> String {
      var text = Repository.text(path) ?? ""
      for end in marked { text = text.replacing(end, with: Self.inXML + end) }
      return text
    }
    folder.write(hostile("Criteria/seoul-model-2015/criteria.xml"), to: "Criteria/seoul-model-2015/criteria.xml")
    folder.write(hostile("Surveys/cities.xml"), to: "Surveys/cities.xml")
    criteria = folder.path("Criteria/seoul-model-2015")
    for (name, seed) in [("one", "7"), ("two", "8")] {
      let run = ProgramRun(
        ["simulate", "--criteria", criteria, "--seed", seed, "--cities", "10", "--output", "Surveys/\(name)"],
        in: folder.path)
      precondition(run.status == 0, run.errors)
    }
    survey = folder.path("Surveys/one")
    other = folder.path("Surveys/two")
    let table = folder.path("Surveys/one/responses.csv")
    var lines = (Repository.text(table) ?? "").split(separator: "\n").map(String.init)
    let cells = lines[0].split(separator: ",", omittingEmptySubsequences: false).count
    // A city nobody knows, a row of too few cells, a cell that is no number, and a city twice.
    lines.append("X\(Self.anywhere)" + String(repeating: ",", count: cells - 1))
    lines.append("Y\(Self.anywhere)")
    let first = lines[1].split(separator: ",", omittingEmptySubsequences: false)
    lines.append(first[0] + String(repeating: ",z\(Self.anywhere)", count: cells - 1))
    lines[2] =
      lines[2].split(separator: ",", omittingEmptySubsequences: false).enumerated().map {
        (2...6).contains($0.offset) ? "q\(Self.anywhere)" : String($0.element)
      }.joined(separator: ",")
    lines[0] += ",h\(Self.anywhere)"
    folder.write(
      lines.map { $0 + ($0 == lines[0] ? "" : ",") }.joined(separator: "\n") + "\n", to: "Surveys/one/responses.csv")
  }

  /// The ids of the first cities that were simulated.
  var cities: [String] {
    (Repository.text(other + "/responses.csv") ?? "").split(separator: "\n").dropFirst().compactMap {
      $0.split(separator: ",").first.map(String.init)
    }
  }

  /// Every command that shows something of a study, with hostile words where it takes words.
  var commands: [[String]] {
    let odd = "o" + Self.anywhere
    let source = ["--criteria", criteria, "--survey", survey]
    let city = cities[3]
    return [
      ["assess"] + source + ["--output", folder.path("out \(odd)"), "--language", "both", "--findings", "all"],
      ["assess"] + source + ["--output", folder.path("ko"), "--language", "ko", "--no-robustness", "--top", "all"],
      [
        "assess", "--criteria", criteria, "--survey", survey, other, "--output", folder.path("batch"), "--write", "csv",
      ],
      ["compare", cities[3], cities[4], "--output", folder.path("c\(odd).html")] + source,
      ["explain", city] + source, ["explain", odd] + source, ["explain", city, odd] + source,
      ["robustness", "--replicates", "20", "--replicates-out", folder.path("r\(odd).csv")] + source,
      ["sensitivity", "--sample", "2"] + source,
      ["whatif", city, "--set", "GOV-01=4"] + source, ["whatif", city, "--set", odd + "=" + odd] + source,
      ["path", city] + source, ["path", city, "--to", odd] + source, ["stability", city] + source,
      ["scenarios", "--remove", "elements"] + source, ["scenarios", "--remove", "cities"] + source,
      ["scenarios", "--against", Repository.root + "/Criteria/teaching"] + source,
      ["editions", "--before", other, "--after", survey, "--before-criteria", criteria, "--criteria", criteria],
      ["mentors"] + source, ["mentors", "--city", city] + source, ["mentors", "--language", "ko"] + source,
      ["analyse", "--output", folder.path("a\(odd)")] + source, ["rank", "--smaa", "20"] + source,
      ["rank", "--method", odd] + source,
      ["check", survey, criteria, folder.path("Surveys/cities.xml"), "--criteria", criteria],
      ["check", odd, folder.path("Surveys/one/responses.csv")], ["diagnostic", odd], ["diagnostic"],
      ["new", "survey", odd, "--criteria", criteria], ["new", "criteria", odd],
      ["new", "survey", "fresh", "--criteria", criteria],
      ["criteria", "list"], ["criteria", "show", criteria], ["criteria", "show", odd], ["criteria", odd],
      ["simulate", "--criteria", criteria, "--registry", odd],
      ["simulate", "--criteria", criteria, "--output", "s\(odd)"],
      ["convert", "--to", "xmcda", "--output", folder.path("x\(odd)")] + source,
      ["convert", "--to", "coinr", "--output", folder.path("i\(odd)")] + source,
      ["convert", "--from", "xmcda", odd, "--output", folder.path("n")],
      ["convert", "--from", "xmcda", odd, "--id", odd, "--output", folder.path("n")],
      [odd], ["help", odd], ["assess", "--\(odd)"], ["assess", "--format", odd], ["assess", "--survey", odd],
      ["assess", "--survey", "\(odd).xlsx"], ["assess", "--top", odd], ["explain"], ["explain", city, "x", odd],
    ]
  }
}
