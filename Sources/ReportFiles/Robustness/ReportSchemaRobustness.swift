extension ReportSchema {
  /// The schema of the uncertainty and the sensitivity analysis.
  static let robustness = #"""
      <xs:complexType name="Uncertainty">
        <xs:annotation><xs:documentation>How sure the ranking is: the assessment repeated with other choices and other answers. Cities
          compared are those with a rank, in report order. In each replicate they are ranked among themselves.</xs:documentation></xs:annotation>
        <xs:sequence>
          <xs:element name="design" type="Design"/>
          <xs:element name="compared" minOccurs="0" maxOccurs="unbounded">
            <xs:complexType>
              <xs:attribute name="city" type="xs:string" use="required"/>
            </xs:complexType>
          </xs:element>
          <xs:element name="city" minOccurs="0" maxOccurs="unbounded">
            <xs:complexType>
              <xs:sequence>
                <xs:element name="verdict" type="SharedBand" minOccurs="0" maxOccurs="unbounded"/>
                <xs:element name="class" type="SharedBand" minOccurs="0" maxOccurs="unbounded"/>
                <xs:element name="acceptability" type="Shares" minOccurs="0">
                  <xs:annotation><xs:documentation>Share of the replicates with rank 1, 2, and so on; left out beyond 500 cities compared.</xs:documentation></xs:annotation>
                </xs:element>
                <xs:element name="wins" type="Shares" minOccurs="0">
                  <xs:annotation><xs:documentation>Share of the replicates in which the city is ahead of each of those compared; half of
                    the equal ones count. Left out beyond 500 cities compared.</xs:documentation></xs:annotation>
                </xs:element>
                <xs:element name="centralWeight" minOccurs="0" maxOccurs="unbounded">
                  <xs:annotation><xs:documentation>Mean effective weight of a use over the replicates in which the city is first.</xs:documentation></xs:annotation>
                  <xs:complexType>
                    <xs:attribute name="indicator" type="xs:string" use="required"/>
                    <xs:attribute name="under" type="xs:string" use="required"/>
                    <xs:attribute name="weight" type="Share" use="required"/>
                  </xs:complexType>
                </xs:element>
              </xs:sequence>
              <xs:attribute name="id" type="xs:string" use="required"/>
              <xs:attribute name="rankMedian" type="xs:double"/>
              <xs:attribute name="rankMean" type="xs:double"/>
              <xs:attribute name="rankP5" type="xs:double"/>
              <xs:attribute name="rankP25" type="xs:double"/>
              <xs:attribute name="rankP75" type="xs:double"/>
              <xs:attribute name="rankP95" type="xs:double"/>
              <xs:attribute name="rankBest" type="xs:double"/>
              <xs:attribute name="rankWorst" type="xs:double"/>
              <xs:attribute name="unrankedShare" type="Share"/>
              <xs:attribute name="scoreP5" type="xs:double"/>
              <xs:attribute name="scoreMedian" type="xs:double"/>
              <xs:attribute name="scoreP95" type="xs:double"/>
            </xs:complexType>
          </xs:element>
        </xs:sequence>
        <xs:attribute name="replicates" type="xs:positiveInteger" use="required"/>
      </xs:complexType>
      <xs:complexType name="SharedBand">
        <xs:attribute name="id" type="xs:string" use="required"/>
        <xs:attribute name="share" type="Share" use="required"/>
      </xs:complexType>
      <xs:complexType name="Design">
        <xs:annotation><xs:documentation>What was varied, and the seed of the random numbers.</xs:documentation></xs:annotation>
        <xs:sequence>
          <xs:element name="input" minOccurs="0" maxOccurs="unbounded">
            <xs:complexType>
              <xs:sequence>
                <xs:element name="name" type="Text" minOccurs="0" maxOccurs="2"/>
              </xs:sequence>
              <xs:attribute name="id" type="xs:string" use="required"/>
              <xs:attribute name="kind" use="required">
                <xs:simpleType>
                  <xs:restriction base="xs:string">
                    <xs:enumeration value="weights"/>
                    <xs:enumeration value="normalisation"/>
                    <xs:enumeration value="aggregation"/>
                    <xs:enumeration value="imputation"/>
                    <xs:enumeration value="treatment"/>
                    <xs:enumeration value="goalposts"/>
                    <xs:enumeration value="dropping"/>
                    <xs:enumeration value="answers"/>
                  </xs:restriction>
                </xs:simpleType>
              </xs:attribute>
              <xs:attribute name="of" type="xs:string"/>
              <xs:attribute name="parameters" type="xs:string"/>
            </xs:complexType>
          </xs:element>
        </xs:sequence>
        <xs:attribute name="seed" type="xs:unsignedLong" use="required"/>
      </xs:complexType>
      <xs:complexType name="Sensitivity">
        <xs:annotation><xs:documentation>Where the uncertainty comes from: Sobol' indices of first and total order with their intervals at
          95 %. An output that does not vary has none.</xs:documentation></xs:annotation>
        <xs:sequence>
          <xs:element name="design" type="Design"/>
          <xs:element name="output" minOccurs="0" maxOccurs="unbounded">
            <xs:complexType>
              <xs:sequence>
                <xs:element name="index" minOccurs="0" maxOccurs="unbounded">
                  <xs:complexType>
                    <xs:attribute name="input" type="xs:string" use="required"/>
                    <xs:attribute name="first" type="xs:double" use="required"/>
                    <xs:attribute name="firstLower" type="xs:double" use="required"/>
                    <xs:attribute name="firstUpper" type="xs:double" use="required"/>
                    <xs:attribute name="total" type="xs:double" use="required"/>
                    <xs:attribute name="totalLower" type="xs:double" use="required"/>
                    <xs:attribute name="totalUpper" type="xs:double" use="required"/>
                  </xs:complexType>
                </xs:element>
              </xs:sequence>
              <xs:attribute name="of" use="required">
                <xs:simpleType>
                  <xs:restriction base="xs:string">
                    <xs:enumeration value="mean-rank-shift"/>
                    <xs:enumeration value="score"/>
                  </xs:restriction>
                </xs:simpleType>
              </xs:attribute>
              <xs:attribute name="city" type="xs:string"/>
              <xs:attribute name="mean" type="xs:double" use="required"/>
              <xs:attribute name="variance" type="xs:double" use="required"/>
              <xs:attribute name="conclusive" type="xs:boolean" use="required"/>
            </xs:complexType>
          </xs:element>
        </xs:sequence>
        <xs:attribute name="sample" type="xs:positiveInteger" use="required"/>
        <xs:attribute name="runs" type="xs:positiveInteger" use="required"/>
      </xs:complexType>
      <xs:simpleType name="Shares">
        <xs:list itemType="Share"/>
      </xs:simpleType>

    """#
}
