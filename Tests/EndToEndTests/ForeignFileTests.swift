import TestSupport
import Testing

@Suite("Files of other programs, as they are given at the keyboard")
struct ForeignFileTests {
  private static let pdf = Array("%PDF-1.7\n".utf8) + [0xE2, 0xE3, 0x00]

  /// The folder of a survey whose table is this file, in a folder of its own.
  private func survey(_ name: String, _ bytes: [UInt8], in folder: TemporaryFolder) -> String {
    folder.write(bytes, to: "s/\(name)")
    for file in ["survey.xml", "registry.xml"] {
      let text = Repository.text("Surveys/teaching-sample/\(file)") ?? ""
      folder.write(
        text.replacing("responses.csv", with: name).replacing(" delimiter=\"comma\"", with: ""), to: "s/\(file)")
    }
    return folder.path("s")
  }

  /// Wherever such a file is named: what it is and what to do; nothing about readers or bytes.
  @Test func aDocumentWhereverAFileIsNamed() {
    let folder = TemporaryFolder()
    let survey = survey("answers.pdf", Self.pdf, in: folder)
    let path = folder.path("s/answers.pdf")
    let runs = [
      ["assess", "--criteria", "teaching", "--survey", survey], ["assess", "--survey", path],
      ["assess", "--criteria", path, "--survey", "teaching-sample"], ["check", path], ["check", survey],
      ["convert", "--from", "coinr", "--data", path, "--meta", path, "--output", folder.path("c")],
      ["convert", "--from", "xmcda", path, "--output", folder.path("x")],
      ["simulate", "--criteria", "teaching", "--registry", path, "--output", folder.path("y")],
    ].map { ProgramRun($0) }
    for run in runs {
      #expect(run.status == 2, "\(run.output)\(run.errors)")
      #expect(run.errors.contains("[RUN-083] “answers.pdf” is a PDF document, which is not read"), "\(run.errors)")
      #expect(run.errors.contains("Ask for the table itself") && !run.errors.contains("UTF-8"), "\(run.errors)")
    }
  }

  /// The bytes decide: a document under the name of a table, and a table under the name of a document.
  @Test func bytesDecide() {
    let folder = TemporaryFolder()
    let run = ProgramRun(["check", survey("responses.csv", Self.pdf, in: folder)])
    #expect(run.errors.contains("[RUN-083] “responses.csv” is a PDF document"), "\(run.errors)")
    let other = TemporaryFolder()
    let table = Repository.bytes("Surveys/teaching-sample/responses.csv") ?? []
    let check = ProgramRun(["check", survey("answers.pdf", table, in: other)])
    #expect(check.status == 0, "\(check.output)\(check.errors)")
    #expect((check.output + check.errors).contains("[SRV-092]"), "\(check.output)\(check.errors)")
  }

  /// A workbook is read where a table is asked for, and refused where XML of the project's own is.
  @Test func aWorkbook() {
    let folder = TemporaryFolder()
    let text = Repository.text("Surveys/teaching-sample/responses.csv") ?? ""
    let rows = text.split(whereSeparator: \.isNewline).map { line in
      let cells = line.split(separator: ",", omittingEmptySubsequences: false).map { cell in
        Double(cell) == nil
          ? "<t:table-cell o:value-type='string'><x:p>\(cell)</x:p></t:table-cell>"
          : "<t:table-cell o:value-type='float' o:value='\(cell)'><x:p>\(cell.replacing(".", with: ","))</x:p></t:table-cell>"
      }
      return "<t:table-row>\(cells.joined())</t:table-row>"
    }
    let names = [("o", "office"), ("t", "table"), ("x", "text")]
      .map { "xmlns:\($0.0)='urn:oasis:names:tc:opendocument:xmlns:\($0.1):1.0'" }.joined(separator: " ")
    let content =
      "<o:document-content \(names)><o:body><o:spreadsheet><t:table t:name='Answers'>\(rows.joined())</t:table>"
      + "</o:spreadsheet></o:body></o:document-content>"
    let bytes = ArchiveBytes.zip([
      .init("mimetype", "application/vnd.oasis.opendocument.spreadsheet"), .init("content.xml", content),
      .init("META-INF/manifest.xml", "<m/>"),
    ])
    let survey = survey("answers.ods", bytes, in: folder)
    let check = ProgramRun(["check", survey])
    #expect(check.status == 0, "\(check.output)\(check.errors)")
    let left = ProgramRun([
      "assess", "--survey", survey, "--no-robustness", "--output", folder.path("a"), "--write", "csv",
    ])
    let right = ProgramRun([
      "assess", "--survey", "teaching-sample", "--no-robustness", "--output", folder.path("b"), "--write", "csv",
    ])
    #expect(left.status == 0 && right.status == 0, "\(left.errors)")
    #expect(Repository.bytes(folder.path("a/ranking.csv")) == Repository.bytes(folder.path("b/ranking.csv")))
    #expect(Repository.bytes(folder.path("a/ranking.csv")) != nil)
    let path = folder.path("s/answers.ods")
    for words in [
      ["assess", "--criteria", path, "--survey", "teaching-sample"],
      ["simulate", "--criteria", "teaching", "--registry", path, "--output", folder.path("y")],
    ] {
      let run = ProgramRun(words)
      #expect(run.status == 2 && run.errors.contains("“answers.ods” is an OpenDocument spreadsheet"), "\(run.errors)")
    }
  }
}
