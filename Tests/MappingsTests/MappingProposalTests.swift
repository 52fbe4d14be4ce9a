import AssessmentModel
import Diagnostics
import Testing

@testable import Mappings

/// What is proposed for a form: certain, likely, left out.
@Suite struct MappingProposalTests {
  private func uses(_ text: String) throws -> [String: MappedQuestion] {
    let mapping = try MappingSample.proposal(text)
    return Dictionary(uniqueKeysWithValues: mapping.questions.map { ($0.name, $0) })
  }

  @Test("Ids, questions and names written in full are certain, whatever groups stand around them")
  func certain() throws {
    let question = try #require(MappingSample.criteria.indicators.first { $0.id.rawValue == "GOV-02" }).items[0]
      .question
    let korean = try #require(question.korean)
    let made = try uses(
      "\"city\";\"part/GOV-01\";\"\(korean)\";\"DIV-01[women]\";\"GOV-01.evidence\";\"_uuid\";\"_index\"\n"
        + "\"Seoul\";\"3\";\"2\";\"44\";\"x\";\"u\";\"1\"\n")
    #expect(made["part/GOV-01"]?.use == .answer(to: "GOV-01"))
    #expect(made[korean]?.use == .answer(to: "GOV-02") && made[korean]?.confidence == .certain)
    #expect(made["DIV-01[women]"]?.use == .answer(to: "DIV-01[women]"))
    #expect(made["GOV-01.evidence"]?.use == .answer(to: "GOV-01.evidence"))
    #expect(made["city"]?.use == .leftOut(.city) && made["_uuid"]?.use == .leftOut(.record))
  }

  @Test("What only looks alike is likely, and what cannot be an answer is not even that")
  func likely() throws {
    let text = "city,Does the city have an ICT strategy\nSeoul,2\nManila,3\n"
    let made = try uses(text)
    let question = try #require(made["Does the city have an ICT strategy"])
    #expect(question.use == .answer(to: "POL-01") && question.confidence == .likely && question.because != nil)
    let other = try uses(text.replacing(",2", with: ",mayor").replacing(",3", with: ",council"))
    #expect(other["Does the city have an ICT strategy"]?.use == .leftOut(.open))
  }

  @Test(
    "Who answered is left out, in several languages; a name that is no person's is not",
    arguments: [
      ("email", true), ("Your name", true), ("담당자 이름", true), ("전화번호", true), ("IP Address", true),
      ("contact/phone_number", true), ("Nachname", true), ("Name of the portal", false), ("Address register", false),
      ("Remarks", false),
    ])
  func personal(heading: String, isPersonal: Bool) throws {
    let made = try uses("city,\"\(heading)\"\nSeoul,x\n")
    #expect((made[heading]?.use == .leftOut(.personal)) == isPersonal)
  }

  @Test("The city is the question whose answers are cities, where no heading says so")
  func cities() throws {
    let mapping = try MappingSample.proposal("Where,What\nSeoul,a\nManila,b\n서울,c\n")
    #expect(mapping.cities == .question("Where"))
    #expect(try MappingSample.proposal("What,Why\na,b\n").cities == .file)
  }

  @Test("Two questions for one target: the certain one stays, two certain ones become likely")
  func twice() throws {
    let made = try uses("city,GOV-01,x/GOV-01\nSeoul,1,2\n")
    #expect(made["GOV-01"]?.confidence == .likely && made["x/GOV-01"]?.confidence == .likely)
  }

  @Test("Options become answers by their labels; a code beside a label that says nothing is only likely")
  func options() throws {
    let form = """
      Respondent ID,Collector ID,city,GOV-03a,
      ,,Response,Yes,No
      1,2,Seoul,Yes,
      2,2,Manila,,No
      """
    let mapping = try MappingSample.proposal(form)
    let question = try #require(mapping.questions.first { $0.use == .answer(to: "GOV-03a") || $0.name == "GOV-03a" })
    let values = Dictionary(uniqueKeysWithValues: question.options.map { ($0.code, $0.value ?? "") })
    #expect(question.use == .answer(to: "GOV-03a") && values == ["Yes": "yes", "No": "no"])
  }

  @Test("A renewed mapping keeps what was decided; a question under another name is to be confirmed")
  func renewed() throws {
    var first = try MappingSample.proposal("city,old/Q1,Q2,Q3\nSeoul,1,2,x\n")
    first.questions[1].use = .answer(to: "GOV-01")
    first.questions[2].use = .answer(to: "GOV-02")
    first.questions[3].use = .leftOut(.notAsked)
    first.returns = .latest
    let renewed = try MappingSample.proposal("city,new/Q1,Q2,Q3,Q4\nSeoul,1,2,x,y\n", earlier: first)
    let names = Dictionary(uniqueKeysWithValues: renewed.questions.map { ($0.name, $0) })
    #expect(names["new/Q1"]?.use == .answer(to: "GOV-01") && names["new/Q1"]?.confidence == .likely)
    #expect(names["new/Q1"]?.because == "was old/Q1")
    #expect(names["Q2"]?.use == .answer(to: "GOV-02") && names["Q2"]?.confidence == .certain)
    #expect(names["Q3"]?.use == .leftOut(.notAsked) && names["Q4"]?.use == .leftOut(.open))
    #expect(renewed.returns == .latest)
  }
}
