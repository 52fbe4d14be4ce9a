extension CriteriaSchema {
  /// Gates, classes and verdicts.
  static let outcomes = #"""
      <!-- Gates, classes, verdicts -->

      <xs:attributeGroup name="condition">
        <xs:annotation>
          <xs:documentation>
            Exactly one of node (its score, in the range of "scores") and indicator (its value, in its own unit), and
            exactly one comparison. A value within 1e-9 of the number is on it.
          </xs:documentation>
        </xs:annotation>
        <xs:attribute name="node" type="id"/>
        <xs:attribute name="indicator" type="id"/>
        <xs:attribute name="atLeast" type="number"/>
        <xs:attribute name="below" type="number"/>
        <xs:attribute name="above" type="number"/>
        <xs:attribute name="atMost" type="number"/>
        <xs:attribute name="equals" type="numberOrYesNo"/>
      </xs:attributeGroup>

      <xs:complexType name="condition"><xs:attributeGroup ref="condition"/></xs:complexType>

      <xs:complexType name="gate">
        <xs:annotation>
          <xs:documentation>
            What must hold whatever the rest. If it does not, the gate is failed; if the value is missing, the gate is
            unknown.
          </xs:documentation>
        </xs:annotation>
        <xs:sequence>
          <xs:element name="name" type="text" maxOccurs="unbounded"/>
          <xs:element name="requires" type="condition"/>
        </xs:sequence>
        <xs:attribute name="id" type="id" use="required"/>
      </xs:complexType>

      <xs:complexType name="classes">
        <xs:annotation>
          <xs:documentation>
            Bands of one node's score, best first. Each but the last has a lower bound, "above" or "atLeast", in the
            range of "scores"; the last takes the rest.
          </xs:documentation>
        </xs:annotation>
        <xs:sequence>
          <xs:element name="class" minOccurs="2" maxOccurs="unbounded">
            <xs:complexType>
              <xs:sequence><xs:element name="name" type="text" maxOccurs="unbounded"/></xs:sequence>
              <xs:attribute name="id" type="id" use="required"/>
              <xs:attribute name="above" type="number"/>
              <xs:attribute name="atLeast" type="number"/>
            </xs:complexType>
          </xs:element>
        </xs:sequence>
        <xs:attribute name="node" type="id" use="required"/>
      </xs:complexType>

      <xs:complexType name="verdict">
        <xs:sequence>
          <xs:element name="name" type="text" maxOccurs="unbounded"/>
          <xs:element name="advice" type="text" minOccurs="0" maxOccurs="unbounded">
            <xs:annotation><xs:documentation>What follows from it, in a sentence.</xs:documentation></xs:annotation>
          </xs:element>
          <xs:element name="when" type="condition" minOccurs="0" maxOccurs="unbounded">
            <xs:annotation>
              <xs:documentation>
                A condition. All of them must hold; a missing value meets none. Without any the verdict always applies.
              </xs:documentation>
            </xs:annotation>
          </xs:element>
        </xs:sequence>
        <xs:attribute name="id" type="id" use="required"/>
        <xs:attribute name="when">
          <xs:annotation>
            <xs:documentation>
              In place of conditions. gate-failed: a gate is failed. gate-unknown: none is failed, but one cannot be
              answered. insufficient-coverage: the first index is not rated, or too little of it is answered.
            </xs:documentation>
          </xs:annotation>
          <xs:simpleType>
            <xs:restriction base="xs:string">
              <xs:enumeration value="gate-failed"/>
              <xs:enumeration value="gate-unknown"/>
              <xs:enumeration value="insufficient-coverage"/>
            </xs:restriction>
          </xs:simpleType>
        </xs:attribute>
        <xs:attribute name="ranked" type="yesNo" default="no">
          <xs:annotation>
            <xs:documentation>Whether cities with this verdict are ranked among the candidates.</xs:documentation>
          </xs:annotation>
        </xs:attribute>
        <xs:attribute name="standing" type="wholeNumber" default="0">
          <xs:annotation>
            <xs:documentation>
              The order of verdicts for the rule that silence lowers a verdict: a lower number is a lower verdict.
            </xs:documentation>
          </xs:annotation>
        </xs:attribute>
      </xs:complexType>


    """#
}
