extension CriteriaSchema {
  /// Checks on answers, and on changes from the previous edition.
  static let checks = #"""
      <!-- Checks on answers -->

      <xs:complexType name="check">
        <xs:annotation>
          <xs:documentation>
            What the answers of a city must fulfil together. It is judged where every item that it names is answered:
            where each "when" holds, each "requires" must.
          </xs:documentation>
        </xs:annotation>
        <xs:sequence>
          <xs:element name="name" type="text" maxOccurs="unbounded">
            <xs:annotation><xs:documentation>What must hold, in words.</xs:documentation></xs:annotation>
          </xs:element>
          <xs:element name="when" type="answerClause" minOccurs="0" maxOccurs="unbounded"/>
          <xs:element name="requires" type="answerClause" maxOccurs="unbounded"/>
        </xs:sequence>
        <xs:attribute name="id" type="id" use="required"/>
        <xs:attribute name="severity" default="soft">
          <xs:annotation>
            <xs:documentation>
              soft: answers that break it are named, and count. hard: they are set aside, and count as missing.
            </xs:documentation>
          </xs:annotation>
          <xs:simpleType>
            <xs:restriction base="xs:string">
              <xs:enumeration value="hard"/>
              <xs:enumeration value="soft"/>
            </xs:restriction>
          </xs:simpleType>
        </xs:attribute>
        <xs:attribute name="setsAside" type="ids">
          <xs:annotation>
            <xs:documentation>
              With hard: the items whose answers are set aside; without it every item that the check names.
            </xs:documentation>
          </xs:annotation>
        </xs:attribute>
      </xs:complexType>

      <xs:complexType name="answerClause">
        <xs:annotation>
          <xs:documentation>
            Exactly one of item and sum (items with blanks between), and exactly one comparison: with a number, with an
            item, or with the sum of several items. A yes is 1 and a no 0; equals may say "yes" or "no". What reads as a
            number is a number. Sides that differ by rounding alone are equal.
          </xs:documentation>
        </xs:annotation>
        <xs:attribute name="item" type="id"/>
        <xs:attribute name="sum" type="ids"/>
        <xs:attribute name="atLeast" type="numberOrItems"/>
        <xs:attribute name="below" type="numberOrItems"/>
        <xs:attribute name="above" type="numberOrItems"/>
        <xs:attribute name="atMost" type="numberOrItems"/>
        <xs:attribute name="equals" type="numberOrItems"/>
      </xs:complexType>

      <xs:simpleType name="numberOrItems">
        <xs:restriction base="xs:string">
          <xs:pattern value="\s*([+\-]?[0-9.]+([eE][+\-]?[0-9]+)?|[A-Za-z0-9][A-Za-z0-9._\-]*(\s+[A-Za-z0-9][A-Za-z0-9._\-]*)*)\s*"/>
        </xs:restriction>
      </xs:simpleType>

      <xs:complexType name="change">
        <xs:annotation>
          <xs:documentation>
            How far an answer may lie from the same city's answer in the previous edition; a note names what lies
            farther, and nothing is changed. Yes or no and choices from a list have no such rule.
          </xs:documentation>
        </xs:annotation>
        <xs:attribute name="atMost" type="number"/>
        <xs:attribute name="unit" use="required">
          <xs:annotation>
            <xs:documentation>
              points: in the unit of the answer, so percentage points of a percentage. percent: of the earlier answer.
              none: any change will do, which takes an indicator out of the set's rule.
            </xs:documentation>
          </xs:annotation>
          <xs:simpleType>
            <xs:restriction base="xs:string">
              <xs:enumeration value="points"/>
              <xs:enumeration value="percent"/>
              <xs:enumeration value="none"/>
            </xs:restriction>
          </xs:simpleType>
        </xs:attribute>
      </xs:complexType>


    """#
}
