extension ReportSchema {
  /// The cities' part of the schema.
  static let cities = #"""
      <xs:complexType name="City">
        <xs:sequence>
          <xs:element name="name" type="Text" minOccurs="0" maxOccurs="2"/>
          <xs:element name="country" type="Text" minOccurs="0" maxOccurs="2"/>
          <xs:element name="gate" minOccurs="0" maxOccurs="unbounded">
            <xs:complexType>
              <xs:attribute name="id" type="xs:string" use="required"/>
              <xs:attribute name="state" use="required">
                <xs:simpleType>
                  <xs:restriction base="xs:string">
                    <xs:enumeration value="met"/>
                    <xs:enumeration value="failed"/>
                    <xs:enumeration value="unknown"/>
                  </xs:restriction>
                </xs:simpleType>
              </xs:attribute>
            </xs:complexType>
          </xs:element>
          <xs:element name="node" minOccurs="0" maxOccurs="unbounded">
            <xs:complexType>
              <xs:attribute name="id" type="xs:string" use="required"/>
              <xs:attribute name="score" type="xs:double"/>
              <xs:attribute name="coverage" type="Share"/>
            </xs:complexType>
          </xs:element>
          <xs:element name="value" type="Value" minOccurs="0" maxOccurs="unbounded"/>
          <xs:element name="peers">
            <xs:annotation><xs:documentation>What the city is held against; it is never among its own peers.</xs:documentation></xs:annotation>
            <xs:complexType>
              <xs:sequence>
                <xs:element name="peerGroup" minOccurs="0" maxOccurs="unbounded">
                  <xs:complexType>
                    <xs:sequence>
                      <xs:element name="peer" minOccurs="0" maxOccurs="unbounded">
                        <xs:complexType>
                          <xs:attribute name="city" type="xs:string" use="required"/>
                          <xs:attribute name="distance" type="xs:double" use="required"/>
                        </xs:complexType>
                      </xs:element>
                    </xs:sequence>
                    <xs:attribute name="kind" type="PeerKind" use="required"/>
                    <xs:attribute name="group" type="xs:string" use="required"/>
                    <xs:attribute name="n" type="xs:double" use="required"/>
                    <xs:attribute name="median" type="xs:double"/>
                  </xs:complexType>
                </xs:element>
              </xs:sequence>
              <xs:attribute name="group" type="xs:string" use="required"/>
              <xs:attribute name="referenceScore" type="xs:double"/>
              <xs:attribute name="kind" type="PeerKind"/>
              <xs:attribute name="n" type="xs:double"/>
            </xs:complexType>
          </xs:element>
          <xs:element name="strength" type="Subject" minOccurs="0" maxOccurs="unbounded"/>
          <xs:element name="weakness" type="Subject" minOccurs="0" maxOccurs="unbounded"/>
          <xs:element name="contribution" type="Subject" minOccurs="0" maxOccurs="unbounded"/>
          <xs:element name="unanswered" type="Subject" minOccurs="0" maxOccurs="unbounded"/>
          <xs:element name="divide" type="Divide" minOccurs="0" maxOccurs="unbounded"/>
          <xs:element name="explanation" type="Explanation" minOccurs="0"/>
        </xs:sequence>
        <xs:attribute name="id" type="xs:string" use="required"/>
        <xs:attribute name="kind" type="xs:string" use="required"/>
        <xs:attribute name="iso3" type="xs:string"/>
        <xs:attribute name="region" type="xs:string"/>
        <xs:attribute name="rank" type="xs:double"/>
        <xs:attribute name="rankOverall" type="xs:double"/>
        <xs:attribute name="rankInRegion" type="xs:double"/>
        <xs:attribute name="score" type="xs:double"/>
        <xs:attribute name="coverage" type="Share"/>
        <xs:attribute name="verified" type="Share"/>
        <xs:attribute name="verdict" type="xs:string"/>
        <xs:attribute name="provisional" type="xs:boolean"/>
        <xs:attribute name="withoutSilence" type="xs:string"/>
        <xs:attribute name="class" type="xs:string"/>
      </xs:complexType>
      <xs:simpleType name="PeerKind">
        <xs:restriction base="xs:string">
          <xs:enumeration value="region"/>
          <xs:enumeration value="income"/>
          <xs:enumeration value="nearest"/>
          <xs:enumeration value="all"/>
        </xs:restriction>
      </xs:simpleType>
      <xs:complexType name="Value">
        <xs:sequence>
          <xs:element name="source" type="Place" minOccurs="0" maxOccurs="unbounded"/>
          <xs:element name="proof" minOccurs="0" maxOccurs="unbounded">
            <xs:annotation><xs:documentation>Who stands behind an answer.</xs:documentation></xs:annotation>
            <xs:complexType>
              <xs:attribute name="item" type="xs:string" use="required"/>
              <xs:attribute name="outcome" use="required">
                <xs:simpleType>
                  <xs:restriction base="xs:string">
                    <xs:enumeration value="accepted"/>
                    <xs:enumeration value="rejected"/>
                    <xs:enumeration value="open"/>
                  </xs:restriction>
                </xs:simpleType>
              </xs:attribute>
              <xs:attribute name="verifiedBy" type="xs:string"/>
              <xs:attribute name="date" type="xs:string"/>
              <xs:attribute name="answeredBy" type="xs:string"/>
              <xs:attribute name="evidence" type="xs:string"/>
            </xs:complexType>
          </xs:element>
          <xs:element name="use" minOccurs="0" maxOccurs="unbounded">
            <xs:complexType>
              <xs:attribute name="node" type="xs:string" use="required"/>
              <xs:attribute name="value" type="xs:double" use="required"/>
            </xs:complexType>
          </xs:element>
          <xs:element name="group" minOccurs="0" maxOccurs="unbounded">
            <xs:complexType>
              <xs:attribute name="id" type="xs:string" use="required"/>
              <xs:attributeGroup ref="Answer"/>
              <xs:attribute name="n" type="xs:double"/>
            </xs:complexType>
          </xs:element>
        </xs:sequence>
        <xs:attribute name="indicator" type="xs:string" use="required"/>
        <xs:attribute name="filledBy" type="xs:string"/>
        <xs:attributeGroup ref="Answer"/>
      </xs:complexType>
      <xs:attributeGroup name="Answer">
        <xs:attribute name="number" type="xs:double"/>
        <xs:attribute name="basis">
          <xs:simpleType>
            <xs:restriction base="xs:string">
              <xs:enumeration value="reported"/>
              <xs:enumeration value="evidenced"/>
              <xs:enumeration value="self-reported"/>
              <xs:enumeration value="country-proxy"/>
              <xs:enumeration value="registry"/>
              <xs:enumeration value="imputed"/>
              <xs:enumeration value="previous-edition"/>
            </xs:restriction>
          </xs:simpleType>
        </xs:attribute>
        <xs:attribute name="missing">
          <xs:simpleType>
            <xs:restriction base="xs:string">
              <xs:enumeration value="no-answer"/>
              <xs:enumeration value="does-not-know"/>
              <xs:enumeration value="refused"/>
              <xs:enumeration value="not-applicable"/>
              <xs:enumeration value="not-asked"/>
              <xs:enumeration value="invalid"/>
              <xs:enumeration value="not-returned"/>
            </xs:restriction>
          </xs:simpleType>
        </xs:attribute>
      </xs:attributeGroup>
      <xs:complexType name="Subject">
        <xs:attribute name="node" type="xs:string"/>
        <xs:attribute name="indicator" type="xs:string"/>
        <xs:attribute name="under" type="xs:string"/>
        <xs:attribute name="part" type="xs:double"/>
      </xs:complexType>
      <xs:complexType name="Divide">
        <xs:sequence>
          <xs:element name="guard" minOccurs="0" maxOccurs="unbounded">
            <xs:complexType>
              <xs:attribute name="rule" type="xs:string" use="required"/>
            </xs:complexType>
          </xs:element>
        </xs:sequence>
        <xs:attribute name="indicator" type="xs:string" use="required"/>
        <xs:attribute name="kind" type="xs:string" use="required"/>
        <xs:attribute name="group" type="xs:string"/>
        <xs:attribute name="reference" type="xs:string"/>
        <xs:attribute name="outcome" type="xs:string" use="required"/>
        <xs:attribute name="value" type="xs:double"/>
        <xs:attribute name="groupPercent" type="xs:double"/>
        <xs:attribute name="referencePercent" type="xs:double"/>
        <xs:attribute name="groupSample" type="xs:double"/>
        <xs:attribute name="referenceSample" type="xs:double"/>
        <xs:attribute name="difference" type="xs:double"/>
        <xs:attribute name="parityRatio" type="xs:double"/>
        <xs:attribute name="relativeGap" type="xs:double"/>
        <xs:attribute name="exclusionRatio" type="xs:double"/>
        <xs:attribute name="differenceLower" type="xs:double"/>
        <xs:attribute name="differenceUpper" type="xs:double"/>
        <xs:attribute name="ratioLower" type="xs:double"/>
        <xs:attribute name="ratioUpper" type="xs:double"/>
      </xs:complexType>

    """#
}
