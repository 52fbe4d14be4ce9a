import Diagnostics
import Glibc
import Tables
import Words
import XMLStream

// TableDump [--count] FILE
//
// Prints each table of a file: a line “== name”, then the lines of TableText; with --count only how many rows and cells
// each sheet has. Findings go to standard error. The exit code is 1 if nothing could be read.

func say(_ text: String, _ descriptor: Int32) {
  let bytes = Array(text.utf8)
  var done = 0
  while done < bytes.count {
    let count = bytes.withUnsafeBytes { write(descriptor, $0.baseAddress.map { $0 + done }, bytes.count - done) }
    if count <= 0 { return }
    done += count
  }
}

let onlyCounts = CommandLine.arguments.dropFirst().first == "--count"
let arguments = CommandLine.arguments.dropFirst(onlyCounts ? 2 : 1)
guard arguments.count == 1, let file = arguments.first else {
  say("usage: TableDump [--count] FILE\n", STDERR_FILENO)
  exit(2)
}
var findings = FindingList()
do {
  let bytes = try InputFile.read(file)
  let tables = TableDoor.open(bytes, file: file, findings: &findings)
  for table in tables ?? [] {
    if onlyCounts {
      let sheet = table.sheet
      say("\(sheet?.name ?? ""): \(sheet?.rowCount ?? 0) rows, \(sheet?.cellCount ?? 0) cells\n", STDOUT_FILENO)
      continue
    }
    let sink = ByteSink()
    sink.append(raw: "== \(table.sheet?.name ?? "")\n")
    TableText.write(table, to: sink, findings: &findings)
    say(sink.text, STDOUT_FILENO)
  }
  say(DiagnosticText().text(findings.all), STDERR_FILENO)
  exit(tables == nil || findings.hasStop ? 1 : 0)
} catch {
  say(DiagnosticText().text(error.diagnostic), STDERR_FILENO)
  exit(1)
}
