extension ReportSchema {
  /// The schema of a city's explanation, and of the recommendations.
  static let explanation = #"""
      <xs:complexType name="Explanation">
        <xs:annotation><xs:documentation>How firm a city's result is, what it would take to reach a better one, and between which ends it
          lies for missing answers. Scores are in the range that the method names.</xs:documentation></xs:annotation>
        <xs:sequence>
          <xs:element name="rankRange" minOccurs="0">
            <xs:annotation><xs:documentation>Best and worst rank while every weight stays within the share box of what it is; not exact
              means that the true ends may lie further in.</xs:documentation></xs:annotation>
            <xs:complexType>
              <xs:attribute name="box" type="xs:double" use="required"/>
              <xs:attribute name="best" type="xs:positiveInteger" use="required"/>
              <xs:attribute name="worst" type="xs:positiveInteger" use="required"/>
              <xs:attribute name="exact" type="xs:boolean" use="required"/>
            </xs:complexType>
          </xs:element>
          <xs:element name="tipping" minOccurs="0" maxOccurs="unbounded">
            <xs:annotation><xs:documentation>The share of a part in its node at which the result changes, its siblings rescaled; equal to its
              share now where any shift changes it, as two cities are level or a score is exactly on a cut.</xs:documentation></xs:annotation>
            <xs:complexType>
              <xs:attribute name="event" use="required">
                <xs:simpleType>
                  <xs:restriction base="xs:string">
                    <xs:enumeration value="swap"/>
                    <xs:enumeration value="verdict"/>
                    <xs:enumeration value="class"/>
                  </xs:restriction>
                </xs:simpleType>
              </xs:attribute>
              <xs:attribute name="city" type="xs:string"/>
              <xs:attribute name="verdict" type="xs:string"/>
              <xs:attribute name="class" type="xs:string"/>
              <xs:attribute name="node" type="xs:string" use="required"/>
              <xs:attribute name="part" type="xs:string" use="required"/>
              <xs:attribute name="share" type="Share" use="required"/>
              <xs:attribute name="tippingShare" type="Share" use="required"/>
            </xs:complexType>
          </xs:element>
          <xs:element name="path">
            <xs:annotation><xs:documentation>What it would take to reach the target: steps over indicators that the city controls.</xs:documentation></xs:annotation>
            <xs:complexType>
              <xs:sequence>
                <xs:element name="obstacle" minOccurs="0">
                  <xs:complexType>
                    <xs:sequence>
                      <xs:element name="condition" type="Condition" minOccurs="0" maxOccurs="unbounded"/>
                    </xs:sequence>
                    <xs:attribute name="kind" use="required">
                      <xs:simpleType>
                        <xs:restriction base="xs:string">
                          <xs:enumeration value="already-best"/>
                          <xs:enumeration value="out-of-reach"/>
                          <xs:enumeration value="gate"/>
                          <xs:enumeration value="unproven"/>
                        </xs:restriction>
                      </xs:simpleType>
                    </xs:attribute>
                    <xs:attribute name="gate" type="xs:string"/>
                  </xs:complexType>
                </xs:element>
                <xs:element name="bestSingleStep" type="Improvement" minOccurs="0"/>
                <xs:element name="leastChange" type="Improvement" minOccurs="0"/>
                <xs:element name="gain" type="Improvement" minOccurs="0" maxOccurs="unbounded"/>
              </xs:sequence>
              <xs:attribute name="target" type="xs:string"/>
              <xs:attribute name="targetClass" type="xs:string"/>
            </xs:complexType>
          </xs:element>
          <xs:element name="bounds" minOccurs="0">
            <xs:annotation><xs:documentation>Between which ends the score lies if every missing answer took its worst or best value, and by
              how much each answer narrows them.</xs:documentation></xs:annotation>
            <xs:complexType>
              <xs:sequence>
                <xs:element name="answer" minOccurs="0" maxOccurs="unbounded">
                  <xs:complexType>
                    <xs:attribute name="indicator" type="xs:string" use="required"/>
                    <xs:attribute name="narrowing" type="xs:double" use="required"/>
                  </xs:complexType>
                </xs:element>
              </xs:sequence>
              <xs:attribute name="lowest" type="xs:double"/>
              <xs:attribute name="highest" type="xs:double"/>
              <xs:attribute name="lowestVerdict" type="xs:string"/>
              <xs:attribute name="highestVerdict" type="xs:string"/>
            </xs:complexType>
          </xs:element>
        </xs:sequence>
      </xs:complexType>
      <xs:complexType name="Improvement">
        <xs:sequence>
          <xs:element name="step" minOccurs="0" maxOccurs="unbounded">
            <xs:complexType>
              <xs:attribute name="indicator" type="xs:string" use="required"/>
              <xs:attribute name="from" type="xs:double"/>
              <xs:attribute name="to" type="xs:double" use="required"/>
              <xs:attribute name="steps" type="xs:positiveInteger" use="required"/>
            </xs:complexType>
          </xs:element>
        </xs:sequence>
        <xs:attribute name="score" type="xs:double"/>
        <xs:attribute name="verdict" type="xs:string"/>
        <xs:attribute name="class" type="xs:string"/>
        <xs:attribute name="holds" type="Share"/>
      </xs:complexType>
      <xs:complexType name="Recommendations">
        <xs:annotation><xs:documentation>What answers the gaps: programmes with the cities they fit and why, and mentors with what can be
          learnt from them.</xs:documentation></xs:annotation>
        <xs:sequence>
          <xs:element name="programme" minOccurs="0" maxOccurs="unbounded">
            <xs:complexType>
              <xs:sequence>
                <xs:element name="name" type="Text" minOccurs="0" maxOccurs="2"/>
                <xs:element name="offer" type="Text" minOccurs="0" maxOccurs="2"/>
                <xs:element name="for" minOccurs="0" maxOccurs="unbounded">
                  <xs:complexType>
                    <xs:sequence>
                      <xs:element name="reason" minOccurs="0" maxOccurs="unbounded">
                        <xs:complexType>
                          <xs:attribute name="node" type="xs:string"/>
                          <xs:attribute name="score" type="xs:double"/>
                          <xs:attribute name="cut" type="xs:double"/>
                          <xs:attribute name="verdict" type="xs:string"/>
                        </xs:complexType>
                      </xs:element>
                    </xs:sequence>
                    <xs:attribute name="city" type="xs:string" use="required"/>
                  </xs:complexType>
                </xs:element>
              </xs:sequence>
              <xs:attribute name="id" type="xs:string" use="required"/>
              <xs:attribute name="source" type="xs:string"/>
            </xs:complexType>
          </xs:element>
          <xs:element name="mentor" minOccurs="0" maxOccurs="unbounded">
            <xs:complexType>
              <xs:sequence>
                <xs:element name="learn" minOccurs="0" maxOccurs="unbounded">
                  <xs:complexType>
                    <xs:attribute name="indicator" type="xs:string" use="required"/>
                  </xs:complexType>
                </xs:element>
              </xs:sequence>
              <xs:attribute name="city" type="xs:string" use="required"/>
              <xs:attribute name="mentor" type="xs:string" use="required"/>
              <xs:attribute name="closeness" type="Share" use="required"/>
            </xs:complexType>
          </xs:element>
          <xs:element name="unmatched" minOccurs="0" maxOccurs="unbounded">
            <xs:complexType>
              <xs:attribute name="city" type="xs:string" use="required"/>
            </xs:complexType>
          </xs:element>
        </xs:sequence>
      </xs:complexType>

    """#
}
