public import AssessmentModel
import Diagnostics

/// A commented starting point for a survey: a description, a registry of one city, a table with every column, and the
/// questions behind the columns.
public enum SurveyTemplate {
  /// The files of a new survey, which reads without errors.
  ///
  /// The table has the columns of all items of the criteria set, evidence for levels, and the groups of the divide rules.
  /// `questions.csv` has a row a column; it is for those who fill in the table and is not read.
  public static func files(id: String, criteria: CriteriaSet) -> [(name: String, text: String)] {
    [
      (name: "survey.xml", text: description(id: id, criteria: criteria)),
      (name: "cities.xml", text: registry(id: id)),
      (name: "responses.csv", text: table(criteria)),
      (name: "questions.csv", text: QuestionSheet.text(criteria)),
    ]
  }

  private static func table(_ criteria: CriteriaSet) -> String {
    let headers = QuestionSheet.rows(criteria).map(\.column)
    let sink = ByteSink()
    for (position, header) in headers.enumerated() {
      if position > 0 { sink.append(UInt8(ascii: ",")) }
      CSVFormatter.append(header, to: sink)
    }
    sink.append(raw: "\nexample-city" + String(repeating: ",", count: headers.count - 1) + "\n")
    return sink.text
  }

  private static func description(id: String, criteria: CriteriaSet) -> String {
    """
    <?xml version="1.0" encoding="UTF-8"?>
    <!-- Says which round of the survey this is and how responses.csv is to be read. The schema is survey.xsd.
         origin is real, synthetic or country-proxy; date is YYYY, YYYY-MM or YYYY-MM-DD and may be left out. -->
    <survey xmlns="urn:feasibility:survey:1" id="\(id)" edition="1" origin="real" criteria="\(criteria.id)">
      <title>\(id)</title>
      <!-- <title xml:lang="ko">…</title> -->
      <source>Who collected the answers, when and how</source>
      <licence>Under which terms the answers may be used</licence>
      <!-- <note>What a reader should know about the data</note> -->

      <!-- The cities that may answer: here, or in the folder above as ../cities.xml. -->
      <registry href="cities.xml"/>
      <!-- The column of the table that names the city, by id or by any spelling of the registry. -->
      <city column="city"/>
      <!-- wide: a row a city, as here; long: a row an answer (city, question, group, value, n, evidence, margin);
           xml: see responses.xsd. What each column asks, in which unit, and what may stand in it says questions.csv. -->
      <data href="responses.csv" layout="wide"/>

      <!-- An empty cell is no answer and n/a is not applicable. Every other code must be listed:
      <missing code="DK" reason="does-not-know"/> -->
      <!-- A column GOV-01.margin (in a long table: margin) may say how far an answer may be off to either side, in the
           unit of the question; the robustness analysis uses it. -->
      <!-- Columns with headers of their own:
      <column name="Level of the CIO" item="GOV-01"/>
      <column name="Remarks" ignore="yes"/> -->
    </survey>

    """
  }

  private static func registry(id: String) -> String {
    """
    <?xml version="1.0" encoding="UTF-8"?>
    <!-- The cities that the survey may speak of. The schema is registry.xsd. -->
    <registry xmlns="urn:feasibility:registry:1" id="\(id)-cities">
      <title>Cities of \(id)</title>
      <!-- <regions><region id="north"><name>North</name></region></regions> -->
      <!-- <countries><country id="KOR" iso2="KR"><name>Republic of Korea</name></country></countries> -->
      <cities>
        <!-- Also country="KOR" region="north" capital="no" latitude="37.57" longitude="126.98"
             population="10349312" incomePerHead="50000"; the last two serve to find mentors of like context. -->
        <city id="example-city">
          <name>Example City</name>
          <!-- <name xml:lang="ko">…</name> <otherName>another spelling</otherName> <note>…</note> -->
        </city>
      </cities>
    </registry>

    """
  }
}
