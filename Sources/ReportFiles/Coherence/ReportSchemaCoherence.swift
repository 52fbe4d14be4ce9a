extension ReportSchema {
  /// The coherence part of the schema.
  static let coherence = #"""
      <xs:complexType name="Coherence">
        <xs:sequence>
          <xs:element name="correlation" minOccurs="0" maxOccurs="unbounded">
            <xs:complexType>
              <xs:attribute name="relation" use="required">
                <xs:simpleType>
                  <xs:restriction base="xs:string">
                    <xs:enumeration value="siblings"/>
                    <xs:enumeration value="parent"/>
                    <xs:enumeration value="index"/>
                    <xs:enumeration value="elsewhere"/>
                  </xs:restriction>
                </xs:simpleType>
              </xs:attribute>
              <xs:attribute name="node" type="xs:string" use="required"/>
              <xs:attribute name="left" type="xs:string" use="required"/>
              <xs:attribute name="leftNode" type="xs:string"/>
              <xs:attribute name="right" type="xs:string" use="required"/>
              <xs:attribute name="rightNode" type="xs:string"/>
              <xs:attributeGroup ref="Coefficients"/>
            </xs:complexType>
          </xs:element>
          <xs:element name="nodeCoherence" minOccurs="0" maxOccurs="unbounded">
            <xs:complexType>
              <xs:sequence>
                <xs:element name="component" minOccurs="0" maxOccurs="unbounded">
                  <xs:complexType>
                    <xs:sequence>
                      <xs:element name="loading" maxOccurs="unbounded">
                        <xs:complexType>
                          <xs:attribute name="child" type="xs:string" use="required"/>
                          <xs:attribute name="vector" type="Coefficient" use="required"/>
                          <xs:attribute name="value" type="Coefficient" use="required"/>
                        </xs:complexType>
                      </xs:element>
                    </xs:sequence>
                    <xs:attribute name="eigenvalue" type="xs:double" use="required"/>
                    <xs:attribute name="explained" type="Share" use="required"/>
                  </xs:complexType>
                </xs:element>
              </xs:sequence>
              <xs:attribute name="node" type="xs:string" use="required"/>
              <xs:attribute name="children" type="xs:nonNegativeInteger" use="required"/>
              <xs:attribute name="n" type="xs:nonNegativeInteger" use="required"/>
              <xs:attribute name="alpha" type="xs:double"/>
            </xs:complexType>
          </xs:element>
          <xs:element name="childImportance" type="Importance" minOccurs="0" maxOccurs="unbounded"/>
          <xs:element name="useImportance" type="Importance" minOccurs="0" maxOccurs="unbounded"/>
          <xs:element name="sizeDependence" minOccurs="0" maxOccurs="unbounded">
            <xs:complexType>
              <xs:attribute name="size" type="xs:string" use="required"/>
              <xs:attribute name="indicator" type="xs:string" use="required"/>
              <xs:attributeGroup ref="Coefficients"/>
            </xs:complexType>
          </xs:element>
          <xs:element name="statistics" minOccurs="0" maxOccurs="unbounded">
            <xs:complexType>
              <xs:attribute name="indicator" type="xs:string" use="required"/>
              <xs:attribute name="n" type="xs:nonNegativeInteger" use="required"/>
              <xs:attribute name="missing" type="xs:nonNegativeInteger" use="required"/>
              <xs:attribute name="minimum" type="xs:double"/>
              <xs:attribute name="q1" type="xs:double"/>
              <xs:attribute name="median" type="xs:double"/>
              <xs:attribute name="q3" type="xs:double"/>
              <xs:attribute name="maximum" type="xs:double"/>
              <xs:attribute name="mean" type="xs:double"/>
              <xs:attribute name="sd" type="xs:double"/>
              <xs:attribute name="skewness" type="xs:double"/>
              <xs:attribute name="kurtosis" type="xs:double"/>
              <xs:attribute name="zeroShare" type="Share"/>
              <xs:attribute name="uniqueShare" type="Share"/>
              <xs:attribute name="flags" type="xs:NMTOKENS"/>
            </xs:complexType>
          </xs:element>
        </xs:sequence>
        <xs:attribute name="cities" type="xs:nonNegativeInteger" use="required"/>
        <xs:attribute name="redundant" type="Coefficient" use="required"/>
        <xs:attribute name="weak" type="Coefficient" use="required"/>
        <xs:attribute name="size" type="Coefficient" use="required"/>
        <xs:attribute name="significance" type="Share" use="required"/>
      </xs:complexType>
      <xs:complexType name="Importance">
        <xs:attribute name="node" type="xs:string" use="required"/>
        <xs:attribute name="part" type="xs:string" use="required"/>
        <xs:attribute name="partNode" type="xs:string"/>
        <xs:attribute name="weight" type="Share" use="required"/>
        <xs:attribute name="n" type="xs:nonNegativeInteger" use="required"/>
        <xs:attribute name="pearson" type="Coefficient"/>
        <xs:attribute name="importance" type="Share"/>
        <xs:attribute name="share" type="Share"/>
      </xs:complexType>
      <xs:attributeGroup name="Coefficients">
        <xs:attribute name="n" type="xs:nonNegativeInteger" use="required"/>
        <xs:attribute name="pearson" type="Coefficient"/>
        <xs:attribute name="pearsonP" type="Share"/>
        <xs:attribute name="spearman" type="Coefficient"/>
        <xs:attribute name="spearmanP" type="Share"/>
        <xs:attribute name="kendall" type="Coefficient"/>
        <xs:attribute name="kendallP" type="Share"/>
      </xs:attributeGroup>
      <xs:simpleType name="Coefficient">
        <xs:restriction base="xs:double">
          <xs:minInclusive value="-1.000000001"/>
          <xs:maxInclusive value="1.000000001"/>
        </xs:restriction>
      </xs:simpleType>

    """#
}
