extension ReportSchema {
  /// The method's part of the schema.
  static let method = #"""
      <xs:complexType name="Method">
        <xs:sequence>
          <xs:element name="title" type="Text" minOccurs="0" maxOccurs="2"/>
          <xs:element name="indicator" minOccurs="0" maxOccurs="unbounded">
            <xs:complexType>
              <xs:sequence>
                <xs:element name="name" type="Text" minOccurs="0" maxOccurs="2"/>
                <xs:element name="unit" type="Text" minOccurs="0" maxOccurs="2"/>
                <xs:element name="category" minOccurs="0" maxOccurs="unbounded">
                  <xs:complexType>
                    <xs:attribute name="from" type="xs:double"/>
                    <xs:attribute name="points" type="xs:double" use="required"/>
                  </xs:complexType>
                </xs:element>
              </xs:sequence>
              <xs:attribute name="id" type="xs:string" use="required"/>
              <xs:attribute name="scale" type="xs:string" use="required"/>
              <xs:attribute name="direction" type="xs:string" use="required"/>
              <xs:attribute name="normalisation" type="xs:string" use="required"/>
              <xs:attribute name="lower" type="xs:double"/>
              <xs:attribute name="upper" type="xs:double"/>
              <xs:attribute name="logarithmic" type="xs:boolean"/>
              <xs:attribute name="truncated" type="xs:boolean"/>
              <xs:attribute name="range" type="xs:string"/>
              <xs:attribute name="constant" type="xs:double"/>
              <xs:attribute name="mean" type="xs:double"/>
              <xs:attribute name="deviation" type="xs:double"/>
              <xs:attribute name="ties" type="xs:string"/>
              <xs:attribute name="reference" type="xs:string"/>
              <xs:attribute name="target" type="xs:double"/>
              <xs:attribute name="capped" type="xs:boolean"/>
              <xs:attribute name="lowest" type="xs:double"/>
              <xs:attribute name="highest" type="xs:double"/>
              <xs:attribute name="denominator" type="xs:string"/>
              <xs:attribute name="per" type="xs:double"/>
              <xs:attribute name="imputation" type="xs:string"/>
              <xs:attribute name="treatment" type="xs:string"/>
            </xs:complexType>
          </xs:element>
          <xs:element name="tree" maxOccurs="unbounded">
            <xs:complexType>
              <xs:sequence>
                <xs:element name="node" type="Node"/>
              </xs:sequence>
            </xs:complexType>
          </xs:element>
          <xs:element name="gate" minOccurs="0" maxOccurs="unbounded">
            <xs:complexType>
              <xs:sequence>
                <xs:element name="name" type="Text" minOccurs="0" maxOccurs="2"/>
                <xs:element name="condition" type="Condition"/>
              </xs:sequence>
              <xs:attribute name="id" type="xs:string" use="required"/>
            </xs:complexType>
          </xs:element>
          <xs:element name="class" minOccurs="0" maxOccurs="unbounded">
            <xs:complexType>
              <xs:sequence>
                <xs:element name="name" type="Text" minOccurs="0" maxOccurs="2"/>
              </xs:sequence>
              <xs:attribute name="id" type="xs:string" use="required"/>
              <xs:attribute name="node" type="xs:string" use="required"/>
              <xs:attribute name="bound" type="Comparison"/>
              <xs:attribute name="cut" type="xs:double"/>
            </xs:complexType>
          </xs:element>
          <xs:element name="verdict" minOccurs="0" maxOccurs="unbounded">
            <xs:complexType>
              <xs:sequence>
                <xs:element name="name" type="Text" minOccurs="0" maxOccurs="2"/>
                <xs:element name="advice" type="Text" minOccurs="0" maxOccurs="2"/>
                <xs:element name="condition" type="Condition" minOccurs="0" maxOccurs="unbounded"/>
              </xs:sequence>
              <xs:attribute name="id" type="xs:string" use="required"/>
              <xs:attribute name="trigger" type="xs:string" use="required"/>
              <xs:attribute name="ranked" type="xs:boolean" use="required"/>
              <xs:attribute name="standing" type="xs:integer" use="required"/>
            </xs:complexType>
          </xs:element>
          <xs:element name="stage" type="Stage" minOccurs="0" maxOccurs="unbounded"/>
        </xs:sequence>
        <xs:attribute name="criteria" type="xs:string" use="required"/>
        <xs:attribute name="version" type="xs:string" use="required"/>
        <xs:attribute name="lowestScore" type="xs:double" use="required"/>
        <xs:attribute name="highestScore" type="xs:double" use="required"/>
        <xs:attribute name="minimumCoverage" type="Share" use="required"/>
        <xs:attribute name="silenceLowersVerdict" type="xs:boolean" use="required"/>
        <xs:attribute name="ties" type="xs:string" use="required"/>
        <xs:attribute name="screening" type="xs:string"/>
        <xs:attribute name="imputation" type="xs:string"/>
        <xs:attribute name="treatment" type="xs:string"/>
      </xs:complexType>
      <xs:complexType name="Node">
        <xs:sequence>
          <xs:element name="name" type="Text" minOccurs="0" maxOccurs="2"/>
          <xs:choice minOccurs="0" maxOccurs="unbounded">
            <xs:element name="node" type="Node"/>
            <xs:element name="part">
              <xs:complexType>
                <xs:attribute name="node" type="xs:string" use="required"/>
                <xs:attribute name="share" type="Share" use="required"/>
              </xs:complexType>
            </xs:element>
            <xs:element name="use">
              <xs:complexType>
                <xs:attribute name="indicator" type="xs:string" use="required"/>
                <xs:attribute name="share" type="Share" use="required"/>
                <xs:attribute name="effectiveWeight" type="Share" use="required"/>
                <xs:attribute name="sense" type="xs:string" use="required"/>
                <xs:attribute name="measure" type="xs:string" use="required"/>
              </xs:complexType>
            </xs:element>
          </xs:choice>
        </xs:sequence>
        <xs:attribute name="id" type="xs:string" use="required"/>
        <xs:attribute name="share" type="Share" use="required"/>
        <xs:attribute name="aggregation" type="xs:string" use="required"/>
        <xs:attribute name="floor" type="xs:double"/>
        <xs:attribute name="parameters" type="xs:string"/>
        <xs:attribute name="weighting" type="xs:string"/>
        <xs:attribute name="judgements" type="xs:string"/>
        <xs:attribute name="rescaledFrom" type="xs:double"/>
        <xs:attribute name="rescaledTo" type="xs:double"/>
        <xs:attribute name="minimumCoverage" type="Share" use="required"/>
        <xs:attribute name="minimumChildren" type="xs:nonNegativeInteger" use="required"/>
      </xs:complexType>
      <xs:complexType name="Condition">
        <xs:attribute name="node" type="xs:string"/>
        <xs:attribute name="indicator" type="xs:string"/>
        <xs:attribute name="is" type="Comparison" use="required"/>
        <xs:attribute name="cut" type="xs:double" use="required"/>
      </xs:complexType>
      <xs:complexType name="Named">
        <xs:attribute name="name" type="xs:string" use="required"/>
        <xs:attribute name="value" type="xs:string" use="required"/>
      </xs:complexType>
      <xs:complexType name="Stage">
        <xs:sequence>
          <xs:element name="parameter" type="Named" minOccurs="0" maxOccurs="unbounded"/>
          <xs:element name="learnt" minOccurs="0" maxOccurs="unbounded">
            <xs:complexType>
              <xs:attribute name="name" type="xs:string" use="required"/>
              <xs:attribute name="of" type="xs:string" use="required"/>
              <xs:attribute name="value" type="xs:double" use="required"/>
            </xs:complexType>
          </xs:element>
          <xs:element name="remark" type="Named" minOccurs="0" maxOccurs="unbounded"/>
        </xs:sequence>
        <xs:attribute name="name" type="xs:string" use="required"/>
      </xs:complexType>

    """#
}
