import Diagnostics
import TestSupport
import Testing

@testable import Deliveries

/// Codebooks find their data, whichever is named first.
@Suite struct CodebookFilesTests {
  private func file(_ name: String, _ text: String) -> DeliveryFile {
    DeliveryFile(name: name, bytes: Array(text.utf8))
  }
  private var definition: DeliveryFile { file("x/a.sss", TripleSTests.fixed) }
  private var codebook: DeliveryFile { file("c.xml", DDICodebookInTests.codebook) }

  private func shape(_ files: [DeliveryFile], _ companions: [DeliveryFile] = []) -> [[String]] {
    CodebookFiles.groups(files, companions: companions).map { [$0.name, $0.file.name] + $0.companions.map(\.name) }
  }

  @Test("Either order, and either way of naming")
  func order() {
    let data = file("a.asc", "0011")
    let expected = [["a.asc", "x/a.sss", "a.asc"]]
    #expect(shape([definition, data]) == expected)
    #expect(shape([data, definition]) == expected)
    #expect(shape([data], [definition]) == expected)
    #expect(shape([definition], [data]) == expected)
    #expect(shape([definition]) == [["x/a.sss", "x/a.sss"]])
  }

  @Test("Several codebooks take the data of their own names; one codebook takes each table")
  func several() {
    let (a, b) = (file("a.asc", "0011"), file("c.csv", "sex,age\n1,2\n"))
    #expect(shape([a, b, codebook, definition]) == [["a.asc", "x/a.sss", "a.asc"], ["c.csv", "c.xml", "c.csv"]])
    let second = file("d.csv", "sex,age\n1,2\n")
    #expect(shape([b, second, codebook]) == [["c.csv", "c.xml", "c.csv"], ["d.csv", "c.xml", "d.csv"]])
  }

  @Test("Files that a tool has marked are read as that tool's, and nothing changes without a codebook")
  func marked() {
    let marked = file("r.csv", "Respondent ID,Collector ID,Q,\n,,A,B\n1,2,A,\n")
    #expect(shape([marked, definition]) == [["r.csv", "r.csv"], ["x/a.sss", "x/a.sss"]])
    #expect(shape([marked], [file("p.csv", "a,b\n1,2\n")]) == [["r.csv", "r.csv", "p.csv"]])
  }
}
