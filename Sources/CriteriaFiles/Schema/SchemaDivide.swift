extension CriteriaSchema {
  /// Groups, checks and ladders of the digital divide.
  static let divide = #"""
      <!-- The digital divide -->

      <xs:complexType name="divide">
        <xs:annotation>
          <xs:documentation>
            Which gaps are looked for and from where on they are flagged. Levels run from 0 (parity) to 4 (severe). With
            p_d the group's and p_r the reference's percentage, the level comes from the parity ratio p_d / p_r, is then
            raised and last capped.
          </xs:documentation>
        </xs:annotation>
        <xs:sequence>
          <xs:element name="groups">
            <xs:complexType>
              <xs:sequence>
                <xs:element name="group" maxOccurs="unbounded">
                  <xs:annotation>
                    <xs:documentation>
                      A group that may be left behind, and the complement it is compared with.
                    </xs:documentation>
                  </xs:annotation>
                  <xs:complexType>
                    <xs:sequence>
                      <xs:element name="name" type="text" maxOccurs="unbounded"/>
                      <xs:element name="referenceName" type="text" maxOccurs="unbounded"/>
                    </xs:sequence>
                    <xs:attribute name="id" type="id" use="required"/>
                    <xs:attribute name="reference" type="id" use="required"/>
                  </xs:complexType>
                </xs:element>
              </xs:sequence>
            </xs:complexType>
          </xs:element>
          <xs:element name="checks">
            <xs:complexType>
              <xs:sequence>
                <xs:element name="check" maxOccurs="unbounded">
                  <xs:annotation>
                    <xs:documentation>
                      An indicator and the groups for which a breakdown is asked. With frontier="best" or target="…" the
                      city's level is also held against the best city or a fixed value; with affordability="yes" it is a
                      price burden and goes onto that ladder.
                    </xs:documentation>
                  </xs:annotation>
                  <xs:complexType>
                    <xs:sequence>
                      <xs:element name="for" minOccurs="0" maxOccurs="unbounded">
                        <xs:complexType><xs:attribute name="group" type="id" use="required"/></xs:complexType>
                      </xs:element>
                    </xs:sequence>
                    <xs:attribute name="indicator" type="id" use="required"/>
                    <xs:attribute name="frontier">
                      <xs:simpleType>
                        <xs:restriction base="xs:string"><xs:enumeration value="best"/></xs:restriction>
                      </xs:simpleType>
                    </xs:attribute>
                    <xs:attribute name="target" type="number"/>
                    <xs:attribute name="affordability" type="yesNo" default="no"/>
                  </xs:complexType>
                </xs:element>
              </xs:sequence>
            </xs:complexType>
          </xs:element>
          <xs:element name="parity">
            <xs:annotation>
              <xs:documentation>
                Lower bounds of the parity ratio, highest first; below the last one level 4 applies. A ratio above
                "reverseAbove" is a gap the other way round: noted, level 0.
              </xs:documentation>
            </xs:annotation>
            <xs:complexType>
              <xs:sequence>
                <xs:element name="step" maxOccurs="unbounded">
                  <xs:complexType>
                    <xs:attribute name="atLeast" type="number" use="required"/>
                    <xs:attribute name="level" type="divideLevel" use="required"/>
                  </xs:complexType>
                </xs:element>
              </xs:sequence>
              <xs:attribute name="reverseAbove" type="number" use="required"/>
            </xs:complexType>
          </xs:element>
          <xs:element name="raise" minOccurs="0">
            <xs:annotation>
              <xs:documentation>
                A difference of at least "atDifference" points is "differenceLevel" at least. An exclusion ratio, (100 -
                p_d) / (100 - p_r), of at least "atExclusionRatio" is one level up. What is not given is not done.
              </xs:documentation>
            </xs:annotation>
            <xs:complexType>
              <xs:attribute name="atDifference" type="number"/>
              <xs:attribute name="differenceLevel" type="divideLevel" default="4"/>
              <xs:attribute name="atExclusionRatio" type="number"/>
            </xs:complexType>
          </xs:element>
          <xs:element name="cap" minOccurs="0">
            <xs:annotation>
              <xs:documentation>
                With fewer than "sampleBelow" answers in a group, or a difference of fewer than "differenceBelow"
                points, the level is "level" at most. What is not given is not done.
              </xs:documentation>
            </xs:annotation>
            <xs:complexType>
              <xs:attribute name="sampleBelow" type="wholeNumber"/>
              <xs:attribute name="differenceBelow" type="number"/>
              <xs:attribute name="level" type="divideLevel" default="1"/>
            </xs:complexType>
          </xs:element>
          <xs:element name="shortfall" type="ladder" minOccurs="0">
            <xs:annotation>
              <xs:documentation>
                Levels of the shortfall (T - x) / T of a level x against the frontier T.
              </xs:documentation>
            </xs:annotation>
          </xs:element>
          <xs:element name="affordability" type="ladder" minOccurs="0">
            <xs:annotation><xs:documentation>Levels of a price burden.</xs:documentation></xs:annotation>
          </xs:element>
          <xs:element name="levels" minOccurs="0">
            <xs:annotation><xs:documentation>Names of the five levels, 0 first.</xs:documentation></xs:annotation>
            <xs:complexType>
              <xs:sequence>
                <xs:element name="level" minOccurs="5" maxOccurs="5">
                  <xs:complexType>
                    <xs:sequence><xs:element name="name" type="text" maxOccurs="unbounded"/></xs:sequence>
                    <xs:attribute name="value" type="divideLevel" use="required"/>
                  </xs:complexType>
                </xs:element>
              </xs:sequence>
            </xs:complexType>
          </xs:element>
        </xs:sequence>
      </xs:complexType>

      <xs:simpleType name="divideLevel">
        <xs:restriction base="xs:string"><xs:pattern value="[0-4]"/></xs:restriction>
      </xs:simpleType>

      <xs:complexType name="ladder">
        <xs:annotation>
          <xs:documentation>
            A value strictly above a bound has its level; the highest bound first. Below the last bound the level is 0.
          </xs:documentation>
        </xs:annotation>
        <xs:sequence>
          <xs:element name="step" maxOccurs="unbounded">
            <xs:complexType>
              <xs:attribute name="above" type="number" use="required"/>
              <xs:attribute name="level" type="divideLevel" use="required"/>
            </xs:complexType>
          </xs:element>
        </xs:sequence>
      </xs:complexType>

    """#
}
