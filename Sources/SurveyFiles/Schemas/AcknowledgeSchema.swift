extension SurveySchema {
  /// The element for findings that were checked.
  static let acknowledge = #"""
            <xs:element name="acknowledge" minOccurs="0" maxOccurs="unbounded">
              <xs:annotation>
                <xs:documentation>
                  A finding that was checked, with a note on what came of it. It is no longer listed and counts as no
                  error; it stays in the reports with this note. What was set aside stays set aside. The city is an
                  id, a spelling of the registry or the name as the row has it; the column is the header, or the
                  question of a long table. What is left out may be anything; without both, only notes are met.
                  Nothing that stops is ever acknowledged.
                </xs:documentation>
              </xs:annotation>
              <xs:complexType>
                <xs:simpleContent>
                  <xs:extension base="filled">
                    <xs:attribute name="code" use="required">
                      <xs:annotation><xs:documentation>The code of the finding.</xs:documentation></xs:annotation>
                      <xs:simpleType>
                        <xs:restriction base="xs:string"><xs:pattern value="[A-Za-z]{3}-[0-9]{3}"/></xs:restriction>
                      </xs:simpleType>
                    </xs:attribute>
                    <xs:attribute name="city" type="filled"/>
                    <xs:attribute name="column" type="filled"/>
                    <xs:attribute name="by" type="filled" use="required">
                      <xs:annotation>
                        <xs:documentation>Who checked it: a role or a name.</xs:documentation>
                      </xs:annotation>
                    </xs:attribute>
                    <xs:attribute name="on" use="required">
                      <xs:annotation><xs:documentation>The day, YYYY-MM-DD.</xs:documentation></xs:annotation>
                      <xs:simpleType>
                        <xs:restriction base="xs:date"><xs:pattern value="[0-9]{4}-[0-9]{2}-[0-9]{2}"/></xs:restriction>
                      </xs:simpleType>
                    </xs:attribute>
                  </xs:extension>
                </xs:simpleContent>
              </xs:complexType>
            </xs:element>
    """#
}
