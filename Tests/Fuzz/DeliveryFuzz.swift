import Deliveries
import Diagnostics
import Mappings
import Tables
import XMLStream

extension FuzzFormat {
  /// The profiles of survey tools and statistics offices: what is read is whole, or refused with a finding that stops.
  static let delivery = FuzzFormat(
    name: "delivery", corpus: DeliveryFuzz.corpus, tokens: XMLFuzz.tokens + DeliveryFuzz.tokens,
    check: DeliveryFuzz.check)
  /// The reader of mappings.
  static let mapping = FuzzFormat(
    name: "mapping", corpus: DeliveryFuzz.mappings, tokens: XMLFuzz.tokens, make: markup(DeliveryFuzz.mappings),
    check: DeliveryFuzz.checkMapping)
}

enum DeliveryFuzz {
  /// Each input is read by the profile that it seems to be of, and by any other one, alone or beside another document.
  @Sendable static func check(_ input: [UInt8], _ mutator: inout Mutator) -> String? {
    let file = DeliveryFile(name: "input", bytes: input)
    let own = DeliveryProfile.recognised(file).prefix(1).map(\.profile)
    let any = DeliveryProfile.all[mutator.below(DeliveryProfile.all.count)]
    var options = DeliveryOptions()
    if mutator.below(2) == 0 {
      options.companions = [DeliveryFile(name: "companion", bytes: corpus[mutator.below(corpus.count)])]
    }
    for profile in own + [any] {
      var findings = FindingList()
      guard let delivery = profile.delivery(file, options, &findings) else {
        if !findings.hasStop { return "\(profile.name.rawValue): neither a delivery nor a finding that stops" }
        continue
      }
      if findings.hasStop { return "\(profile.name.rawValue): a delivery beside a finding that stops" }
      if delivery.questions.count != delivery.answers.count {
        return "\(profile.name.rawValue): columns without questions"
      }
      if delivery.answers.contains(where: { $0.count != delivery.respondents.count }) {
        return "\(profile.name.rawValue): a column of another length"
      }
      let names = delivery.questions.map { "\($0.entries) \($0.name)" }
      if Set(names).count != names.count { return "\(profile.name.rawValue): two questions of one name" }
    }
    return nil
  }

  /// What is read and written again is the same.
  @Sendable static func checkMapping(_ input: [UInt8], _ mutator: inout Mutator) -> String? {
    let reading = MappingReader.read(input, file: "m.xml")
    guard let mapping = reading.mapping else {
      return reading.findings.hasStop ? nil : "neither a mapping nor a finding that stops"
    }
    let sink = ByteSink()
    mapping.write(to: sink)
    let again = ByteSink()
    MappingReader.read(sink.bytes, file: "m.xml").mapping?.write(to: again)
    return sink.bytes == again.bytes ? nil : "a mapping that was written is read as another"
  }

  static let tokens: [[UInt8]] = ["\n", ";", ",", "\t", "\"", "[]", "{}", "\":", "null", "-oth-", "/", "_index", "NaN"]
    .map { Array($0.utf8) }

  static let corpus: [[UInt8]] = [
    "\"q\";\"q/a\";\"q/b\";\"_id\";\"_uuid\";\"_submission_time\";\"_index\"\n\"a\";\"1\";\"0\";\"1\";\"u\";\"t\";\"1\"\n",
    "[{\"_uuid\":\"1\",\"g/n\":1,\"s\":\"a b\",\"r\":[{\"r/x\":2},{\"r/x\":3}],\"_submission_time\":\"\"},{\"_uuid\":\"2\"}]",
    "SubmissionDate,n,p-Latitude,p-Longitude,p-Altitude,p-Accuracy,meta-instanceID,KEY\nt,a,1,2,3,4,uuid:1,uuid:1\n",
    "<data id=\"f\" version=\"1\" xmlns:orx=\"http://openrosa.org/xforms\"><n>1</n><s>a b</s><orx:meta><orx:instanceID>uuid:1</orx:instanceID></orx:meta></data>",
    "<h:html xmlns:h=\"http://www.w3.org/1999/xhtml\" xmlns=\"http://www.w3.org/2002/xforms\"><h:head><h:title>T</h:title><model><instance><data id=\"f\"><n/><s/></data></instance><bind nodeset=\"/data/n\" type=\"int\"/></model></h:head><h:body><input ref=\"/data/n\"><label>N</label></input><select ref=\"/data/s\"><label>S</label><item><label>A</label><value>a</value></item></select></h:body></h:html>",
    "id,submitdate,lastpage,startlanguage,Q1,Q1[other],Q2[SQ001],Q2[SQ002],Q2[other]\n1,x,1,en,A1,,Y,,\n2,,1,en,,b,N/A,No,c\n",
    "id\tsubmitdate\tlastpage\tQ\nid\tsubmitdate\tlastpage\tQ_1\n1\t{question_not_shown}\t2\ta{lbrace}{tab}\n",
    "<document><LimeSurveyDocType>Survey</LimeSurveyDocType><languages><language>en</language></languages><questions><fields><fieldname>qid</fieldname></fields><rows><row><qid>1</qid><parent_qid>0</parent_qid><sid>1</sid><gid>1</gid><type>L</type><title>Q1</title><question>Q</question><language>en</language></row></rows></questions><answers><rows><row><qid>1</qid><code>A1</code><answer>Yes</answer><language>en</language></row></rows></answers></document>",
    "<questionnaire><section><question><text>t</text><response varName=\"Q_1\"><fixed><category><label>L</label><value>Y</value></category></fixed></response></question></section></questionnaire>",
    "Respondent ID,Collector ID,Q,,\n,,A,B,Other (please specify)\n1,2,A,,x\n2,2,,B,\n",
    "Timestamp,Q\n8/21/2019 13:10:31,\"a, b\"\n8/21/2019 13:10:31,\"b, c\"\n8/21/2019 13:10:31,\"a, c\"\n",
    "ID,Start time,Completion time,Q\n1,a,b,x;y;\n2,a,b,y;\n",
    "R,Q1_1,Q1_2\nR,Q - A,Q - B\n\"{\"\"ImportId\"\":\"\"_recordId\"\"}\",\"{\"\"ImportId\"\":\"\"QID1_1\"\"}\",\"{\"\"ImportId\"\":\"\"QID1_2\"\"}\"\n1,A,-99\n",
    "STRUCTURE,STRUCTURE_ID,ACTION,FREQ,REF_AREA,TIME_PERIOD,OBS_VALUE,OBS_STATUS\ndataflow,A:B(1.0),I,A,KR,2020,1.5,A\ndataflow,A:B(1.0),I,A,JP,2020,NaN,M\n",
    "<m:GenericData xmlns:m=\"http://www.sdmx.org/resources/sdmxml/schemas/v2_1/message\" xmlns:g=\"http://www.sdmx.org/resources/sdmxml/schemas/v2_1/data/generic\"><m:Header><m:ID>x</m:ID><m:Structure structureID=\"S\" dimensionAtObservation=\"TIME_PERIOD\"/></m:Header><m:DataSet structureRef=\"S\"><g:Series><g:SeriesKey><g:Value id=\"REF_AREA\" value=\"KR\"/></g:SeriesKey><g:Obs><g:ObsDimension value=\"2020\"/><g:ObsValue value=\"1.5\"/></g:Obs></g:Series></m:DataSet></m:GenericData>",
    "{\"header\":{\"id\":\"x\"},\"dataSets\":[{\"action\":\"Information\",\"series\":{\"0\":{\"observations\":{\"0\":[1.5]}}}}],\"structure\":{\"dimensions\":{\"series\":[{\"id\":\"REF_AREA\",\"values\":[{\"id\":\"KR\",\"name\":\"Korea\"}]}],\"observation\":[{\"id\":\"TIME_PERIOD\",\"values\":[{\"id\":\"2020\"}]}]}}}",
    "\"Data Source\",\"World Development Indicators\",\n\n\"Last Updated Date\",\"2020-01-01\",\n\n\"Country Name\",\"Country Code\",\"Indicator Name\",\"Indicator Code\",\"2014\",\"2015\",\n\"Korea\",\"KOR\",\"Gini\",\"SI.POV.GINI\",\"31.2\",\"\",\n",
    "[{\"page\":1,\"pages\":1,\"per_page\":50,\"total\":1},[{\"indicator\":{\"id\":\"A\",\"value\":\"B\"},\"country\":{\"id\":\"KR\",\"value\":\"Korea\"},\"countryiso3code\":\"KOR\",\"date\":\"2020\",\"value\":1.5}]]",
    "<sss version=\"2.0\"><survey><record ident=\"A\"><variable ident=\"1\" type=\"single\"><name>n</name><label>L</label><position start=\"1\"/><values><value code=\"1\">A</value></values></variable><variable ident=\"2\" type=\"multiple\"><name>m</name><position start=\"2\" finish=\"4\"/><values><value code=\"1\">A</value><value code=\"2\">B</value><value code=\"3\">C</value></values></variable></record></survey></sss>",
    "1101\n2010\n    \n",
    "<codeBook xmlns=\"ddi:codebook:2_5\"><dataDscr><var name=\"a\"><labl>A <b>b</b></labl><catgry missing=\"Y\"><catValu>9</catValu><labl>refused</labl></catgry></var><var name=\"b\" intrvl=\"contin\"><invalrng><item VALUE=\"-1\"/></invalrng></var></dataDscr></codeBook>",
    "a,b\n9,1\n1,-1\n", "city,question,group,value,n,evidence\nSeoul,GOV-01,,3,,x\nSeoul,DIV-01,women,4.5,12,\n",
  ].map { Array($0.utf8) }

  static let mappings: [[UInt8]] = [
    """
    <mapping xmlns="urn:feasibility:mapping:1" criteria="c" profile="kobo" form="f" cities="question" cityQuestion="city" returns="by-item">
      <question name="city" kind="text" leftOut="city"/>
      <question name="g/q" entry="2.1" label="L" kind="choice" to="GOV-01" confidence="likely" because="words"><option code="1" label="A" value="3"/><option code="9" missing="refused"/></question>
      <question name="s" kind="choices" to="GOV-02" chosen="count"><option code="a"/><option code="n" counts="no"/><level from="0" value="0"/><level from="2" value="3"/></question>
      <question name="t" chosen="apart"><option code="x" to="GOV-03a"/></question>
      <decision city="Seoul" to="GOV-01" from="a.csv:3"/>
    </mapping>
    """
  ].map { Array($0.utf8) }
}
