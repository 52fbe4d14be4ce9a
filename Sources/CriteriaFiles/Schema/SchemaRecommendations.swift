extension CriteriaSchema {
  /// Programmes and mentors; the end of the schema.
  static let recommendations = #"""
      <!-- What follows from the gaps -->

      <xs:complexType name="programme">
        <xs:annotation>
          <xs:documentation>
            Something that can be offered to a city: training, a feasibility study, an exchange. It is recommended where
            any of the situations that it is for holds.
          </xs:documentation>
        </xs:annotation>
        <xs:sequence>
          <xs:element name="name" type="text" maxOccurs="unbounded"/>
          <xs:element name="offer" type="text" maxOccurs="unbounded">
            <xs:annotation><xs:documentation>What it offers, in a sentence.</xs:documentation></xs:annotation>
          </xs:element>
          <xs:element name="source" type="xs:string" minOccurs="0">
            <xs:annotation><xs:documentation>Where the offer is described.</xs:documentation></xs:annotation>
          </xs:element>
          <xs:element name="for" maxOccurs="unbounded">
            <xs:annotation>
              <xs:documentation>
                A situation: a node whose score, in the range of "scores", is below a number, or one of the verdicts
                named.
              </xs:documentation>
            </xs:annotation>
            <xs:complexType>
              <xs:attribute name="node" type="id"/>
              <xs:attribute name="below" type="number"/>
              <xs:attribute name="verdict" type="ids"/>
            </xs:complexType>
          </xs:element>
        </xs:sequence>
        <xs:attribute name="id" type="id" use="required"/>
      </xs:complexType>

      <xs:complexType name="mentors">
        <xs:annotation>
          <xs:documentation>
            How cities are matched with cities that can teach them: strong exactly where they are weak, and similar in
            context. All matches together are the best there are.
          </xs:documentation>
        </xs:annotation>
        <xs:sequence>
          <xs:element name="context" minOccurs="0">
            <xs:annotation>
              <xs:documentation>What counts for two cities to be near each other, and how much.</xs:documentation>
            </xs:annotation>
            <xs:complexType>
              <xs:attribute name="region" type="number" default="1">
                <xs:annotation><xs:documentation>Weight of the same region.</xs:documentation></xs:annotation>
              </xs:attribute>
              <xs:attribute name="income" type="number" default="1">
                <xs:annotation><xs:documentation>Weight of a near income per head.</xs:documentation></xs:annotation>
              </xs:attribute>
              <xs:attribute name="size" type="number" default="1">
                <xs:annotation>
                  <xs:documentation>Weight of a near number of inhabitants.</xs:documentation>
                </xs:annotation>
              </xs:attribute>
            </xs:complexType>
          </xs:element>
        </xs:sequence>
        <xs:attribute name="capacity" type="mentorCapacity" default="3">
          <xs:annotation><xs:documentation>Most cities that one mentor takes on, 1 to 1000.</xs:documentation></xs:annotation>
        </xs:attribute>
        <xs:attribute name="perCity" type="mentorsPerCity" default="2">
          <xs:annotation><xs:documentation>Most mentors that a city is given, 1 to 100.</xs:documentation></xs:annotation>
        </xs:attribute>
        <xs:attribute name="strength" type="number" default="0.75">
          <xs:annotation>
            <xs:documentation>
              A mentor scores at least this at an item, on the common scale from 0 to 1; above weakness.
            </xs:documentation>
          </xs:annotation>
        </xs:attribute>
        <xs:attribute name="weakness" type="number" default="0.5">
          <xs:annotation>
            <xs:documentation>The city scores at most this at it.</xs:documentation>
          </xs:annotation>
        </xs:attribute>
        <xs:attribute name="items" type="mentorItems" default="2">
          <xs:annotation><xs:documentation>Most items that a match names, 1 to 100.</xs:documentation></xs:annotation>
        </xs:attribute>
        <xs:attribute name="indicators" type="ids">
          <xs:annotation>
            <xs:documentation>
              What can be learnt from others; without it all that a city controls.
            </xs:documentation>
          </xs:annotation>
        </xs:attribute>
      </xs:complexType>
    </xs:schema>

    """#
}
