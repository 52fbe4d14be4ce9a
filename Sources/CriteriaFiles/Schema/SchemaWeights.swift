extension CriteriaSchema {
  /// Weights from judgements.
  static let weights = #"""
      <!-- Weights from judgements -->

      <xs:complexType name="weights">
        <xs:annotation>
          <xs:documentation>
            Where the weights of a node's children come from, with the figures in the order of the
            children.
          </xs:documentation>
        </xs:annotation>
        <xs:choice minOccurs="0" maxOccurs="unbounded">
          <xs:element name="expert">
            <xs:annotation>
              <xs:documentation>
                budget-allocation: the points of one expert; each expert's are divided by their sum
                first.
              </xs:documentation>
            </xs:annotation>
            <xs:complexType>
              <xs:simpleContent>
                <xs:extension base="numbers"><xs:attribute name="name" type="xs:string" use="required"/></xs:extension>
              </xs:simpleContent>
            </xs:complexType>
          </xs:element>
          <xs:element name="row" type="xs:string">
            <xs:annotation>
              <xs:documentation>
                analytic-hierarchy: how much more the child weighs than each of the children: 1 3 5.
                Fractions may be written: 1/3. From 1/9 to 9.
              </xs:documentation>
            </xs:annotation>
          </xs:element>
          <xs:element name="bestToOthers" type="numbers">
            <xs:annotation>
              <xs:documentation>
                best-worst: how much more the best child weighs than each, from 1 to 9.
              </xs:documentation>
            </xs:annotation>
          </xs:element>
          <xs:element name="othersToWorst" type="numbers">
            <xs:annotation>
              <xs:documentation>
                best-worst: how much more each child weighs than the worst, from 1 to 9.
              </xs:documentation>
            </xs:annotation>
          </xs:element>
          <xs:element name="ranks" type="numbers">
            <xs:annotation>
              <xs:documentation>
                rank-order-centroid: the rank of each child, 1 the most important; equals share one.
              </xs:documentation>
            </xs:annotation>
          </xs:element>
        </xs:choice>
        <xs:attribute name="method" use="required">
          <xs:simpleType>
            <xs:restriction base="xs:string">
              <xs:enumeration value="budget-allocation"/>
              <xs:enumeration value="analytic-hierarchy"/>
              <xs:enumeration value="best-worst"/>
              <xs:enumeration value="rank-order-centroid"/>
              <xs:enumeration value="benefit-of-the-doubt"/>
            </xs:restriction>
          </xs:simpleType>
        </xs:attribute>
        <xs:attribute name="best" type="id">
          <xs:annotation>
            <xs:documentation>
              With best-worst: the most important child, by its id.
            </xs:documentation>
          </xs:annotation>
        </xs:attribute>
        <xs:attribute name="worst" type="id">
          <xs:annotation>
            <xs:documentation>
              With best-worst: the least important child, by its id.
            </xs:documentation>
          </xs:annotation>
        </xs:attribute>
        <xs:attribute name="lower" type="number">
          <xs:annotation>
            <xs:documentation>
              With benefit-of-the-doubt: the least share of a child in a city's score; 0 if not written.
            </xs:documentation>
          </xs:annotation>
        </xs:attribute>
        <xs:attribute name="upper" type="number">
          <xs:annotation>
            <xs:documentation>
              With benefit-of-the-doubt: the largest share; 1 if not written.
            </xs:documentation>
          </xs:annotation>
        </xs:attribute>
      </xs:complexType>


    """#
}
