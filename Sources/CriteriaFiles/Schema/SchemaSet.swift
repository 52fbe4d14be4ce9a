extension CriteriaSchema {
  /// The root element.
  static let set = #"""
      <!-- The set -->

      <xs:element name="criteriaSet">
        <xs:complexType>
          <xs:sequence>
            <xs:element name="title" type="text" maxOccurs="unbounded">
              <xs:annotation><xs:documentation>The name of the set in reports.</xs:documentation></xs:annotation>
            </xs:element>
            <xs:element name="purpose" type="text" minOccurs="0" maxOccurs="unbounded">
              <xs:annotation><xs:documentation>What the set is for, in a paragraph.</xs:documentation></xs:annotation>
            </xs:element>
            <xs:element name="source" type="xs:string" minOccurs="0">
              <xs:annotation><xs:documentation>Where the set comes from.</xs:documentation></xs:annotation>
            </xs:element>
            <xs:element name="licence" type="xs:string" minOccurs="0">
              <xs:annotation><xs:documentation>Under which terms it may be used.</xs:documentation></xs:annotation>
            </xs:element>
            <xs:element name="scores" minOccurs="0">
              <xs:annotation>
                <xs:documentation>
                  The range in which scores are reported. Conditions and class bounds on nodes are written in this
                  range. Without the element: from 0 to 1 with 3 decimals.
                </xs:documentation>
              </xs:annotation>
              <xs:complexType>
                <xs:attribute name="from" type="number" default="0"/>
                <xs:attribute name="to" type="number" default="1"/>
                <xs:attribute name="decimals" default="3">
                  <xs:annotation>
                    <xs:documentation>Decimals that reports print, 0 to 12.</xs:documentation>
                  </xs:annotation>
                  <xs:simpleType>
                    <xs:restriction base="xs:string"><xs:pattern value="[0-9]|1[0-2]"/></xs:restriction>
                  </xs:simpleType>
                </xs:attribute>
              </xs:complexType>
            </xs:element>
            <xs:element name="ranking" minOccurs="0">
              <xs:annotation>
                <xs:documentation>Who is ranked, and how equals are numbered.</xs:documentation>
              </xs:annotation>
              <xs:complexType>
                <xs:attribute name="ties" default="competition">
                  <xs:annotation>
                    <xs:documentation>
                      Two equals at place 2 are numbered: competition 1, 2, 2, 4; dense 1, 2, 2, 3; average 1, 2.5, 2.5,
                      4.
                    </xs:documentation>
                  </xs:annotation>
                  <xs:simpleType>
                    <xs:restriction base="xs:string">
                      <xs:enumeration value="competition"/>
                      <xs:enumeration value="dense"/>
                      <xs:enumeration value="average"/>
                    </xs:restriction>
                  </xs:simpleType>
                </xs:attribute>
                <xs:attribute name="minimumCoverage" type="number" default="0">
                  <xs:annotation>
                    <xs:documentation>
                      Share of the first index's effective weight that must be answered, 0 to 1; below it a city is not
                      ranked.
                    </xs:documentation>
                  </xs:annotation>
                </xs:attribute>
                <xs:attribute name="silenceLowersVerdict" type="yesNo" default="no">
                  <xs:annotation>
                    <xs:documentation>
                      Whether the verdict is also worked out with every unanswered item at its worse end, and the lower
                      verdict stands.
                    </xs:documentation>
                  </xs:annotation>
                </xs:attribute>
              </xs:complexType>
            </xs:element>
            <xs:element name="screening" type="screening" minOccurs="0"/>
            <xs:element name="imputation" type="imputation" minOccurs="0">
              <xs:annotation>
                <xs:documentation>
                  For every indicator that does not say otherwise; without it nothing is filled.
                </xs:documentation>
              </xs:annotation>
            </xs:element>
            <xs:element name="treatment" type="treatment" minOccurs="0">
              <xs:annotation>
                <xs:documentation>
                  For every indicator that does not say otherwise; without it nothing is treated.
                </xs:documentation>
              </xs:annotation>
            </xs:element>
            <xs:element name="change" type="change" minOccurs="0">
              <xs:annotation>
                <xs:documentation>
                  For every indicator that does not say otherwise; without it no change is remarked on.
                </xs:documentation>
              </xs:annotation>
            </xs:element>
            <xs:element name="matrix" minOccurs="0">
              <xs:annotation>
                <xs:documentation>The two nodes that are drawn against each other.</xs:documentation>
              </xs:annotation>
              <xs:complexType>
                <xs:attribute name="horizontal" type="id" use="required"/>
                <xs:attribute name="vertical" type="id" use="required"/>
              </xs:complexType>
            </xs:element>
            <xs:element name="referenceCity" minOccurs="0">
              <xs:annotation>
                <xs:documentation>
                  The city, by its id in the registry, that profiles are also held against.
                </xs:documentation>
              </xs:annotation>
              <xs:complexType><xs:attribute name="id" type="id" use="required"/></xs:complexType>
            </xs:element>
            <xs:element name="indicators">
              <xs:complexType>
                <xs:sequence><xs:element name="indicator" type="indicator" maxOccurs="unbounded"/></xs:sequence>
              </xs:complexType>
            </xs:element>
            <xs:element name="checks" minOccurs="0">
              <xs:annotation>
                <xs:documentation>What the answers of a city must fulfil together.</xs:documentation>
              </xs:annotation>
              <xs:complexType>
                <xs:sequence><xs:element name="check" type="check" maxOccurs="unbounded"/></xs:sequence>
              </xs:complexType>
            </xs:element>
            <xs:element name="index" type="index" maxOccurs="unbounded">
              <xs:annotation>
                <xs:documentation>
                  An index tree. The first is the principal index: it is ranked, and coverage is counted on it.
                </xs:documentation>
              </xs:annotation>
            </xs:element>
            <xs:element name="gates" minOccurs="0">
              <xs:complexType>
                <xs:sequence><xs:element name="gate" type="gate" maxOccurs="unbounded"/></xs:sequence>
              </xs:complexType>
            </xs:element>
            <xs:element name="classes" type="classes" minOccurs="0"/>
            <xs:element name="verdicts" minOccurs="0">
              <xs:annotation>
                <xs:documentation>
                  The first verdict that applies, in this order, is the city's. The last one has no condition.
                </xs:documentation>
              </xs:annotation>
              <xs:complexType>
                <xs:sequence><xs:element name="verdict" type="verdict" maxOccurs="unbounded"/></xs:sequence>
              </xs:complexType>
            </xs:element>
            <xs:element name="divide" type="divide" minOccurs="0"/>
            <xs:element name="robustness" type="robustness" minOccurs="0"/>
            <xs:element name="programmes" minOccurs="0">
              <xs:annotation>
                <xs:documentation>What can be offered to the cities, and when it is.</xs:documentation>
              </xs:annotation>
              <xs:complexType>
                <xs:sequence><xs:element name="programme" type="programme" maxOccurs="unbounded"/></xs:sequence>
              </xs:complexType>
            </xs:element>
            <xs:element name="mentors" type="mentors" minOccurs="0"/>
          </xs:sequence>
          <xs:attribute name="id" type="id" use="required">
            <xs:annotation><xs:documentation>The name in files: seoul-model-2015.</xs:documentation></xs:annotation>
          </xs:attribute>
          <xs:attribute name="version" default="1">
            <xs:annotation>
              <xs:documentation>The version of the set, as its authors count.</xs:documentation>
            </xs:annotation>
            <xs:simpleType><xs:restriction base="xs:string"><xs:minLength value="1"/></xs:restriction></xs:simpleType>
          </xs:attribute>
        </xs:complexType>
      </xs:element>


    """#
}
