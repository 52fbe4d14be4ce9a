import ArgumentParser
import FeasibilityCommands
import Glibc
import TestSupport

/// Runs the commands on one random study, in this process, and looks at everything they write.
struct OddCommands {
  /// Where the study and its products lie.
  let folder: String
  /// Where what the commands print goes, kept for the report of a crash.
  let scratch: String
  /// Seconds that a command may take; then the process is ended by an alarm.
  let seconds: UInt32
  /// Told which command begins.
  let begin: (String) -> Void

  /// What is wrong, in words.
  private(set) var faults: [String] = []
  /// Whether `check` found nothing that stops.
  private(set) var isAccepted = false

  init(folder: String, scratch: String, seconds: UInt32, begin: @escaping (String) -> Void) {
    self.folder = folder
    self.scratch = scratch
    self.seconds = seconds
    self.begin = begin
  }

  /// Runs everything on the study of a seed; `isBrief` leaves out what other seeds try.
  mutating func run(_ study: OddStudy, seed: UInt64, isBrief: Bool) {
    Self.write(study, to: folder)
    let (criteria, survey) = (path("criteria"), path("survey"))
    let source = ["--criteria", criteria, "--survey", survey]
    let gaps = ["--previous", path("before"), "--countries", path("countries")]
    let isSet = command(["check", criteria, "--format", "json"]) < 2
    let isStudy = command(["check", survey, "--criteria", criteria]) < 2
    isAccepted = isSet
    let output = path("out")
    let supplements = seed % 2 == 0 ? gaps : []
    let languages = seed % 3 == 0 ? ["--language", "ko", "en"] : []
    let code = command(["assess"] + source + supplements + languages + ["--output", output, "--threads", "1"])
    if isSet, isStudy, code > 1 { faults.append("check accepts, assess ends with \(code): \(said())") }
    if !isSet, code < 2 { faults.append("check refuses, assess ends with \(code)") }
    scanFolder(output)
    if code == 0 || code == 1 { _ = command(["check", output + "/report.xml"], most: 1) }
    let city = study.cities[Int(seed % UInt64(study.cities.count))]
    let others: [[String]] = [
      ["path", city] + source + supplements,
      ["stability", city] + source + supplements,
      ["robustness"] + source + supplements
        + ["--replicates", "3", "--threads", "1", "--replicates-out", path("replicates.csv")],
      ["scenarios", "--against", path("other"), "--output", path("scenarios.csv")] + source + supplements,
      ["scenarios", "--remove", "elements"] + source + supplements,
      ["scenarios", "--remove", "cities"] + source + supplements,
      [
        "editions", "--before", path("before"), "--after", survey, "--criteria", criteria,
        "--before-criteria", criteria, "--output", path("editions.csv"),
      ],
      ["convert", "--to", "coinr", "--output", path("coinr")] + source,
      ["convert", "--to", "xmcda", "--output", path("xmcda")] + source,
      ["explain", city] + source + supplements,
      ["analyse", "--output", path("analysis")] + source + supplements,
      ["rank", "--output", path("rank"), "--smaa", "20", "--threads", "1"] + source + supplements,
      ["mentors"] + source + supplements,
      ["sensitivity", "--sample", "2", "--threads", "1"] + source + supplements,
      ["whatif", city, "--set", (study.indicators.first?.columns.first?.name ?? "i0") + "=1"] + source + supplements,
      ["compare", city, study.cities.last ?? city] + source + supplements,
    ]
    guard isSet, isStudy else { return }
    for (number, words) in others.enumerated() where !isBrief || (number + Int(seed)) % 4 == 0 {
      let isJSON = (number + Int(seed)) % 3 == 0
      _ = command(words + (isJSON ? ["--format", "json"] : []))
    }
    scanFolder(folder)
  }

  /// Writes a study into a folder, in the place of all that was there.
  static func write(_ study: OddStudy, to folder: String) {
    FileBytes.remove(folder)
    for (name, text) in study.files {
      let place = folder + "/" + name
      FileBytes.makeFolders(
        place.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/"))
      guard FileBytes.write(Array(text.utf8), to: place) else { preconditionFailure("\(place) cannot be written") }
    }
  }

  private func path(_ name: String) -> String { folder + "/" + name }

  /// Runs one command; its exit code.
  private mutating func command(_ words: [String], most: Int32 = 2) -> Int32 {
    let name = words.prefix(words[0] == "scenarios" || words[0] == "convert" ? 3 : 1).joined(separator: " ")
    begin(words.joined(separator: " "))
    alarm(seconds)
    defer { alarm(0) }
    let output = Capture(scratch + ".out", STDOUT_FILENO)
    let errors = Capture(scratch + ".err", STDERR_FILENO)
    var code: Int32 = 0
    do {
      var parsed = try FeasibilityCommand.parseAsRoot(words)
      try parsed.run()
    } catch let exit as ExitCode { code = exit.rawValue } catch {
      code = FeasibilityCommand.exitCode(for: error).rawValue
    }
    let printed = output.end()
    let said = errors.end()
    let kind = words.contains("json") && words[0] != "assess" ? "output.json" : "output.txt"
    let hasProduct = !(printed.isEmpty && code == 2)
    if hasProduct, let fault = OutputScan.fault(printed, name: kind) { faults.append("\(name): \(fault)") }
    if let fault = OutputScan.fault(said, name: "errors.txt") { faults.append("\(name): \(fault)") }
    if code < 0 || code > most, code != 64 { faults.append("\(name) ends with \(code)") }
    return code
  }

  private func said() -> String {
    let text = FileBytes.read(scratch + ".err").map { String(decoding: $0, as: UTF8.self) } ?? ""
    return String(text.prefix(300))
  }

  private mutating func scanFolder(_ place: String) {
    for name in FileBytes.entries(of: place) {
      let full = place + "/" + name
      if FileBytes.isFolder(full) {
        scanFolder(full)
      } else if let bytes = FileBytes.read(full), !isInput(full),
        let fault = OutputScan.fault(bytes, name: name)
      {
        faults.append(fault)
      }
    }
  }

  /// Whether a file is one that the study itself wrote.
  private func isInput(_ place: String) -> Bool {
    ["criteria", "other", "survey", "before", "countries"].contains { place.hasPrefix(path($0) + "/") }
  }
}

/// A descriptor that goes into a file for a while.
private struct Capture {
  private let path: String
  private let descriptor: Int32
  private let saved: Int32

  init(_ path: String, _ descriptor: Int32) {
    self.path = path
    self.descriptor = descriptor
    saved = dup(descriptor)
    let file = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    dup2(file, descriptor)
    close(file)
  }

  /// Sends the descriptor where it went before; what was written meanwhile.
  func end() -> [UInt8] {
    dup2(saved, descriptor)
    close(saved)
    return FileBytes.read(path) ?? []
  }
}
