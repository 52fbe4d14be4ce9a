extension ReportSchema {
  /// Inequality, findings and the simple types of the schema.
  static let types = #"""
      <xs:complexType name="Inequality">
        <xs:sequence>
          <xs:element name="indicator" minOccurs="0" maxOccurs="unbounded">
            <xs:complexType>
              <xs:attribute name="id" type="xs:string" use="required"/>
              <xs:attribute name="count" type="xs:positiveInteger" use="required"/>
              <xs:attribute name="mean" type="xs:double" use="required"/>
              <xs:attribute name="minimum" type="xs:double" use="required"/>
              <xs:attribute name="minimumCity" type="xs:string" use="required"/>
              <xs:attribute name="maximum" type="xs:double" use="required"/>
              <xs:attribute name="maximumCity" type="xs:string" use="required"/>
              <xs:attribute name="variationN" type="xs:double"/>
              <xs:attribute name="variationNMinus1" type="xs:double"/>
              <xs:attribute name="gini" type="xs:double"/>
              <xs:attribute name="theilT" type="xs:double"/>
              <xs:attribute name="theilTBetween" type="xs:double"/>
              <xs:attribute name="theilTWithin" type="xs:double"/>
              <xs:attribute name="theilL" type="xs:double"/>
              <xs:attribute name="theilLBetween" type="xs:double"/>
              <xs:attribute name="theilLWithin" type="xs:double"/>
              <xs:attribute name="atkinsonHalf" type="xs:double"/>
              <xs:attribute name="atkinson1" type="xs:double"/>
              <xs:attribute name="atkinson2" type="xs:double"/>
              <xs:attribute name="fifths" type="xs:double"/>
              <xs:attribute name="percentile80To20" type="xs:double"/>
            </xs:complexType>
          </xs:element>
        </xs:sequence>
      </xs:complexType>
      <xs:complexType name="SetAside">
        <xs:sequence>
          <xs:element name="row" minOccurs="0" maxOccurs="unbounded">
            <xs:complexType>
              <xs:complexContent>
                <xs:extension base="Place">
                  <xs:attribute name="name" type="xs:string" use="required"/>
                  <xs:attribute name="city" type="xs:string"/>
                  <xs:attribute name="assessed" type="xs:boolean"/>
                  <xs:attribute name="answer" type="xs:string"/>
                  <xs:attribute name="reason" type="xs:string" use="required"/>
                </xs:extension>
              </xs:complexContent>
            </xs:complexType>
          </xs:element>
        </xs:sequence>
      </xs:complexType>
      <xs:complexType name="NotReturned">
        <xs:sequence>
          <xs:element name="city" minOccurs="0" maxOccurs="unbounded">
            <xs:complexType>
              <xs:attribute name="id" type="xs:string" use="required"/>
            </xs:complexType>
          </xs:element>
        </xs:sequence>
      </xs:complexType>
      <xs:complexType name="Diagnostics">
        <xs:sequence>
          <xs:element name="diagnostic" minOccurs="0" maxOccurs="unbounded">
            <xs:complexType>
              <xs:sequence>
                <xs:element name="headline" type="xs:string"/>
                <xs:element name="mend" type="xs:string" minOccurs="0"/>
                <xs:element name="acknowledged" minOccurs="0">
                  <xs:complexType>
                    <xs:simpleContent>
                      <xs:extension base="xs:string">
                        <xs:attribute name="by" type="xs:string" use="required"/>
                        <xs:attribute name="on" type="xs:date" use="required"/>
                      </xs:extension>
                    </xs:simpleContent>
                  </xs:complexType>
                </xs:element>
              </xs:sequence>
              <xs:attribute name="code" use="required">
                <xs:simpleType>
                  <xs:restriction base="xs:string">
                    <xs:pattern value="[A-Z]{3}-[0-9]{3}"/>
                  </xs:restriction>
                </xs:simpleType>
              </xs:attribute>
              <xs:attribute name="severity" use="required">
                <xs:simpleType>
                  <xs:restriction base="xs:string">
                    <xs:enumeration value="note"/>
                    <xs:enumeration value="value-set-aside"/>
                    <xs:enumeration value="row-set-aside"/>
                    <xs:enumeration value="stop"/>
                  </xs:restriction>
                </xs:simpleType>
              </xs:attribute>
              <xs:attribute name="city" type="xs:string"/>
              <xs:attributeGroup ref="Where"/>
            </xs:complexType>
          </xs:element>
        </xs:sequence>
      </xs:complexType>
      <xs:complexType name="Place">
        <xs:attributeGroup ref="Where"/>
      </xs:complexType>
      <xs:attributeGroup name="Where">
        <xs:attribute name="file" type="xs:string"/>
        <xs:attribute name="line" type="xs:nonNegativeInteger"/>
        <xs:attribute name="column" type="xs:positiveInteger"/>
        <xs:attribute name="record" type="xs:positiveInteger"/>
        <xs:attribute name="field" type="xs:string"/>
        <xs:attribute name="cell" type="xs:string"/>
      </xs:attributeGroup>
      <xs:simpleType name="Share">
        <xs:restriction base="xs:double">
          <xs:minInclusive value="-0.000000001"/>
          <xs:maxInclusive value="1.000000001"/>
        </xs:restriction>
      </xs:simpleType>
      <xs:simpleType name="Digest">
        <xs:restriction base="xs:string">
          <xs:pattern value="([0-9a-f]{64})?"/>
        </xs:restriction>
      </xs:simpleType>
      <xs:simpleType name="Comparison">
        <xs:restriction base="xs:string">
          <xs:enumeration value="at-least"/>
          <xs:enumeration value="below"/>
          <xs:enumeration value="above"/>
          <xs:enumeration value="at-most"/>
          <xs:enumeration value="equals"/>
        </xs:restriction>
      </xs:simpleType>
    </xs:schema>

    """#
}
