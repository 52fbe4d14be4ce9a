import CriteriaFiles
import Diagnostics
import TestSupport
import Testing
import Words

/// What the format does not know, or needs, and values of the wrong form.
@Suite struct StrictnessTests {
  @Test func theSampleItselfIsFine() {
    let reading = Sample.read(Sample.text)
    #expect(reading.diagnostics.isEmpty, "\(reading.diagnostics)")
    #expect(reading.set != nil)
  }

  static let structure: [Change] = [
    Change("<matrix ", "1️⃣<matrx horizontal=\"top\"/><matrix ", .criteriaUnknownElement, "did you mean <matrix>?"),
    Change("<name>Leadership</name>", "1️⃣<nam>Leadership</nam>", .criteriaUnknownElement, "did you mean <name>?"),
    Change("<level of=\"4\"/>", "<level of=\"4\" 1️⃣off=\"4\"/>", .criteriaUnknownAttribute, "did you mean “of”?"),
    Change(
      "<use indicator=\"lead\" weight=\"0.25\"/>", "<use indicator=\"lead\" 1️⃣wieght=\"0.25\"/>",
      .criteriaUnknownAttribute, "did you mean “weight”?"),
    Change("<index id=\"beside\" ", "<index id=\"beside\" 1️⃣weight=\"1\" ", .criteriaUnknownAttribute, "weight"),
    Change(
      "<use indicator=\"lead\" weight=\"0.25\"/>", "1️⃣<use indicator=\"lead\"/>", .criteriaMissingAttribute,
      "weight is missing on <use>"),
    Change(
      "<criteriaSet xmlns=\"urn:feasibility:criteria:1\" id=\"sample\">",
      "1️⃣<criteriaSet xmlns=\"urn:feasibility:criteria:1\">", .criteriaMissingAttribute, "id is missing"),
    Change(
      "    <indicator id=\"law\">\n      <name>Law</name>", "    1️⃣<indicator id=\"law\">",
      .criteriaMissingElement, "<name> is missing in <indicator>"),
    Change("      <percent/>\n", "", .criteriaMissingElement, "has no scale"),
    Change("      <goalposts lower=\"0\" upper=\"100\"/>\n", "", .criteriaMissingElement, "no <goalposts> or other"),
    Change("<percent/>", "<percent/>1️⃣<yesNo/>", .criteriaRepeatedElement, "the scale is <percent> already"),
    Change("<percent/>", "<percent/>1️⃣<percent/>", .criteriaRepeatedElement, "stands twice in <indicator>"),
    Change(
      "<minMax constant=\"0.5\"/>", "<goalposts lower=\"0\" upper=\"2\"/>1️⃣<minMax/>", .criteriaRepeatedElement,
      "one of them only"),
    Change(
      "<referenceCity id=\"alpha\"/>", "1️⃣<referenceCity id=\"alpha\">?</referenceCity>", .criteriaStrayText, "“?”"),
    Change("<name>Law</name>", "1️⃣<name> </name>", .criteriaTextMissing, "<name> is empty"),
    Change("<name>Law</name>", "1️⃣<name xml:lang=\"ko\">법</name>", .criteriaTextMissing, "no English text"),
    Change("<name>Law</name>", "<name>Law</name><name 1️⃣xml:lang=\"fr\">Loi</name>", .criteriaLanguage, "en and ko"),
    Change("<name>Law</name>", "<name>Law</name><name 1️⃣xml:lang=\"en\">Act</name>", .criteriaLanguage, "stands twice"),
    Change(
      "  <title xml:lang=\"ko\">예시</title>\n", "  <source>Here</source>\n  1️⃣<title xml:lang=\"ko\">예시</title>\n",
      .criteriaElementOrder, "<title> stands after <source>"),
    Change(
      "    <name>Top</name>\n",
      "    <node id=\"n\" weight=\"0\"><name>N</name><part node=\"access\" weight=\"1\"/></node>1️⃣<name>Top</name>\n",
      .criteriaElementOrder, "<name> stands after <node>: it comes before it in <index>"),
  ]

  @Test(arguments: structure) func structureIsStrict(_ change: Change) throws { try change.check() }

  static let values: [Change] = [
    Change("decimals=\"1\"", "1️⃣decimals=\"1.5\"", .criteriaNotWhole, "whole number"),
    Change("decimals=\"1\"", "1️⃣decimals=\"13\"", .criteriaOutOfRange, "0 to 12"),
    Change("minimumCoverage=\"0.5\"", "1️⃣minimumCoverage=\"50\"", .criteriaOutOfRange, "0 to 1"),
    Change("minimumCoverage=\"0.5\"", "1️⃣minimumCoverage=\"0,5\"", .criteriaDecimalComma, "did you mean 0.5?"),
    Change("upper=\"20\"", "1️⃣upper=\"NaN\"", .criteriaNotFinite, "finite"),
    Change("upper=\"20\"", "1️⃣upper=\"-INF\"", .criteriaNotFinite, "finite"),
    Change("upper=\"20\"", "1️⃣upper=\"1e999\"", .criteriaNotFinite, "finite"),
    Change("upper=\"20\"", "1️⃣upper=\"twenty\"", .criteriaNotANumber, "a number is expected"),
    Change("upper=\"20\"", "1️⃣upper=\" 20\"", .criteriaNotANumber, "a number is expected"),
    Change("upper=\"20\"", "1️⃣upper=\"\"", .criteriaNotANumber, "a number is expected"),
    Change("ties=\"dense\"", "1️⃣ties=\"dens\"", .criteriaUnknownWord, "did you mean “dense”?"),
    Change("sense=\"falling\"", "1️⃣sense=\"down\"", .criteriaUnknownWord, "rising and falling"),
    Change("aggregation=\"minimum\"", "1️⃣aggregation=\"median\"", .criteriaUnknownWord, "arithmetic"),
    Change("ranked=\"yes\"", "1️⃣ranked=\"true\"", .criteriaUnknownWord, "yes and no"),
    Change("<referenceCity id=\"alpha\"/>", "<referenceCity 1️⃣id=\"São Paulo\"/>", .criteriaNotAnID, "letters"),
    Change(
      "from=\"0\" to=\"100\"", "from=\"100\" 1️⃣to=\"0\"", .criteriaOutOfRange, "scores need a range",
      also: [.criteriaCutOutsideRange, .criteriaCutOutsideRange, .criteriaCutOutsideRange]),
    Change("floor=\"0.01\"", "1️⃣floor=\"1\"", .criteriaOutOfRange, "between 0 and 1"),
    Change("per=\"1000\"", "1️⃣per=\"0\"", .criteriaOutOfRange, "above 0"),
    Change("<minMax constant=\"0.5\"/>", "<minMax 1️⃣constant=\"2\"/>", .criteriaOutOfRange, "0 to 1"),
    Change("frontier=\"best\"", "1️⃣target=\"0\"", .criteriaOutOfRange, "above 0"),
  ]

  @Test(arguments: values) func valuesAreStrict(_ change: Change) throws { try change.check() }

  /// Every problem is reported, each at its place, in the order of the file.
  @Test func allProblemsAreReported() {
    let marked = MarkedText(
      Sample.text.replacing("<level of=\"4\"/>", with: "<level 1️⃣of=\"four\"/>")
        .replacing("<option code=\"full\"", with: "<option 2️⃣code=\"none\"")
        .replacing("node=\"capacity\" weight=\"40\"", with: "3️⃣node=\"capasity\" weight=\"40\"")
        .replacing("<class id=\"middle\" atLeast=\"50\">", with: "<class id=\"middle\" 4️⃣atLeast=\"80\">"))
    let found = CriteriaReader.read(marked.bytes, file: Sample.file).diagnostics
    #expect(
      found.map(\.code) == [.criteriaNotWhole, .criteriaDuplicateOption, .criteriaUnknownNode, .criteriaClassOrder])
    for (finding, marker) in zip(found, ["1️⃣", "2️⃣", "3️⃣", "4️⃣"] as [Character]) {
      #expect(finding.location?.line == marked[marker].line && finding.location?.column == marked[marker].column)
    }
  }

  /// A flood of findings is cut, and says so; what was cut still stops the file.
  @Test func findingsAreCapped() throws {
    let flood = String(repeating: "<what/>", count: 2500)
    let found = Sample.read(Sample.text.replacing("<indicators>", with: "<indicators>" + flood)).diagnostics
    #expect(found.count == 2001)
    let last = try #require(found.last)
    #expect(last.code == .furtherFindings && last.severity == .stop)
    #expect(last.headline == "500 further findings are not shown")
  }

  /// Names as long as a tag may be do not fill the terminal.
  @Test func longNamesAreCut() {
    let name = String(repeating: "n", count: 20_000)
    let text = Sample.text.replacing("<referenceCity id=\"alpha\"/>", with: "<\(name) \(name)=\"\"/>")
      .replacing("ties=\"dense\"", with: "\(name)=\"\"").replacing("sense=\"falling\"", with: "sense=\"\(name)\"")
    let found = Sample.read(text).diagnostics
    #expect(found.count == 3)
    #expect(found.allSatisfy { $0.headline.count < 200 })
  }

  /// What the reader says is not said again in the schema's words.
  @Test func theSchemaDoesNotRepeatTheReader() {
    for change in Self.structure + Self.values {
      let text = MarkedText(Sample.text.replacing(change.old, with: change.new)).text
      #expect(!Sample.read(text).diagnostics.contains { $0.code.id.hasPrefix("XML") }, "\(change.new)")
    }
  }
}
