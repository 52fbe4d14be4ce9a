import TestSupport

/// A study of two indicators and three cities whose replicates and points are written, and given again.
struct GivenStudy {
  let folder = TemporaryFolder()

  /// - Parameter z: what the third city answers.
  init(z: String) {
    folder.write(
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <criteriaSet xmlns="urn:feasibility:criteria:1" id="given" version="1"><title>Given</title>
      <indicators><indicator id="a"><name>A</name><question>Q</question><percent/>
      <goalposts lower="0" upper="100"/></indicator>
      <indicator id="b"><name>B</name><question>Q</question><percent/>
      <goalposts lower="0" upper="100"/></indicator></indicators>
      <index id="all" weights="equal"><name>All</name><use indicator="a"/><use indicator="b"/></index>
      <robustness replicates="20" seed="3"><weights id="weights" noise="0.5"/>
      <answers id="answers"><margin share="0.2"/></answers></robustness>
      </criteriaSet>
      """, to: "criteria.xml")
    folder.write(
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <survey xmlns="urn:feasibility:survey:1" id="given" edition="1" origin="synthetic" criteria="given">
      <title>Given</title><registry href="registry.xml"/><city column="city"/>
      <data href="responses.csv" layout="wide"/></survey>
      """, to: "survey.xml")
    folder.write(
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <registry xmlns="urn:feasibility:registry:1" id="given"><title>Given</title><cities>
      <city id="x"><name>X</name></city><city id="y"><name>Y</name></city><city id="z"><name>Z</name></city>
      </cities></registry>
      """, to: "registry.xml")
    folder.write("city,a,b\nx,60,30\ny,40,55\nz,\(z)\n", to: "responses.csv")
  }
}
