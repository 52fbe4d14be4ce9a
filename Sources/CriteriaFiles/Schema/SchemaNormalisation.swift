extension CriteriaSchema {
  /// How values come onto the common scale.
  static let normalisations = #"""
      <!-- From values to the common scale -->

      <xs:simpleType name="numbers">
        <xs:annotation><xs:documentation>Numbers with blanks between: 0.5 0.3 0.2.</xs:documentation></xs:annotation>
        <xs:list itemType="number"/>
      </xs:simpleType>

      <xs:group name="normalisation">
        <xs:annotation>
          <xs:documentation>
            How values come onto the common scale, mostly from 0 to 1. Direction is applied here, once:
            better is more.
          </xs:documentation>
        </xs:annotation>
        <xs:choice>
          <xs:element name="goalposts">
            <xs:annotation>
              <xs:documentation>
                Fixed limits, lower below upper whatever the direction. The lower is worth 0 and the
                upper 1; for a lower-is-better indicator the other way round.
              </xs:documentation>
            </xs:annotation>
            <xs:complexType>
              <xs:attribute name="lower" type="number" use="required"/>
              <xs:attribute name="upper" type="number" use="required"/>
              <xs:attribute name="scale" default="linear">
                <xs:annotation>
                  <xs:documentation>
                    Whether the scale runs in the values or in their logarithms; logarithmic
                    limits are positive.
                  </xs:documentation>
                </xs:annotation>
                <xs:simpleType>
                  <xs:restriction base="xs:string">
                    <xs:enumeration value="linear"/>
                    <xs:enumeration value="logarithmic"/>
                  </xs:restriction>
                </xs:simpleType>
              </xs:attribute>
              <xs:attribute name="outside" default="cut">
                <xs:annotation>
                  <xs:documentation>
                    What happens to values outside the limits: cut to them, or keep, which scores
                    them below 0 or above 1.
                  </xs:documentation>
                </xs:annotation>
                <xs:simpleType>
                  <xs:restriction base="xs:string">
                    <xs:enumeration value="cut"/>
                    <xs:enumeration value="keep"/>
                  </xs:restriction>
                </xs:simpleType>
              </xs:attribute>
              <xs:attribute name="range" type="numbers">
                <xs:annotation>
                  <xs:documentation>
                    Onto what the scale from 0 to 1 is stretched, for example "1 100" for a
                    geometric mean that knows no zero; without it 0 to 1.
                  </xs:documentation>
                </xs:annotation>
              </xs:attribute>
              <xs:attribute name="basis" type="xs:string" default="">
                <xs:annotation>
                  <xs:documentation>
                    What the method and its figures rest on.
                  </xs:documentation>
                </xs:annotation>
              </xs:attribute>
            </xs:complexType>
          </xs:element>
          <xs:element name="minMax">
            <xs:annotation>
              <xs:documentation>
                Between the smallest and the largest value of the cities assessed. If all cities have
                the same value, each gets "constant"; without it they get no score.
              </xs:documentation>
            </xs:annotation>
            <xs:complexType>
              <xs:attribute name="constant" type="number"/>
              <xs:attribute name="range" type="numbers">
                <xs:annotation>
                  <xs:documentation>
                    Onto what the scale from 0 to 1 is stretched, for example "1 100" for a
                    geometric mean that knows no zero; without it 0 to 1.
                  </xs:documentation>
                </xs:annotation>
              </xs:attribute>
              <xs:attribute name="basis" type="xs:string" default="">
                <xs:annotation>
                  <xs:documentation>
                    What the method and its figures rest on.
                  </xs:documentation>
                </xs:annotation>
              </xs:attribute>
            </xs:complexType>
          </xs:element>
          <xs:element name="zScore">
            <xs:annotation>
              <xs:documentation>
                mean + deviation (x - mean x)/sd x, with the sample standard deviation. If all cities
                have the same value, each gets "constant"; without it they get no score.
              </xs:documentation>
            </xs:annotation>
            <xs:complexType>
              <xs:attribute name="mean" type="number" default="0"/>
              <xs:attribute name="deviation" type="number" default="1"/>
              <xs:attribute name="constant" type="number"/>
              <xs:attribute name="basis" type="xs:string" default="">
                <xs:annotation>
                  <xs:documentation>
                    What the method and its figures rest on.
                  </xs:documentation>
                </xs:annotation>
              </xs:attribute>
            </xs:complexType>
          </xs:element>
          <xs:element name="rank">
            <xs:annotation>
              <xs:documentation>
                The rank among the cities, 1 for the worst.
              </xs:documentation>
            </xs:annotation>
            <xs:complexType>
              <xs:attribute name="ties" default="lowest">
                <xs:annotation>
                  <xs:documentation>
                    Whether equals take the lowest of their ranks, or their average.
                  </xs:documentation>
                </xs:annotation>
                <xs:simpleType>
                  <xs:restriction base="xs:string">
                    <xs:enumeration value="lowest"/>
                    <xs:enumeration value="average"/>
                  </xs:restriction>
                </xs:simpleType>
              </xs:attribute>
              <xs:attribute name="basis" type="xs:string" default="">
                <xs:annotation>
                  <xs:documentation>
                    What the method and its figures rest on.
                  </xs:documentation>
                </xs:annotation>
              </xs:attribute>
            </xs:complexType>
          </xs:element>
          <xs:element name="borda">
            <xs:annotation>
              <xs:documentation>
                The rank among the cities less 1: 0 for the worst.
              </xs:documentation>
            </xs:annotation>
            <xs:complexType>
              <xs:attribute name="ties" default="lowest">
                <xs:annotation>
                  <xs:documentation>
                    Whether equals take the lowest of their ranks, or their average.
                  </xs:documentation>
                </xs:annotation>
                <xs:simpleType>
                  <xs:restriction base="xs:string">
                    <xs:enumeration value="lowest"/>
                    <xs:enumeration value="average"/>
                  </xs:restriction>
                </xs:simpleType>
              </xs:attribute>
              <xs:attribute name="basis" type="xs:string" default="">
                <xs:annotation>
                  <xs:documentation>
                    What the method and its figures rest on.
                  </xs:documentation>
                </xs:annotation>
              </xs:attribute>
            </xs:complexType>
          </xs:element>
          <xs:element name="percentileRank">
            <xs:annotation>
              <xs:documentation>
                The rank less 1, divided by the number of cities less 1: from 0 to 1.
              </xs:documentation>
            </xs:annotation>
            <xs:complexType>
              <xs:attribute name="ties" default="lowest">
                <xs:annotation>
                  <xs:documentation>
                    Whether equals take the lowest of their ranks, or their average.
                  </xs:documentation>
                </xs:annotation>
                <xs:simpleType>
                  <xs:restriction base="xs:string">
                    <xs:enumeration value="lowest"/>
                    <xs:enumeration value="average"/>
                  </xs:restriction>
                </xs:simpleType>
              </xs:attribute>
              <xs:attribute name="range" type="numbers">
                <xs:annotation>
                  <xs:documentation>
                    Onto what the scale from 0 to 1 is stretched, for example "1 100" for a
                    geometric mean that knows no zero; without it 0 to 1.
                  </xs:documentation>
                </xs:annotation>
              </xs:attribute>
              <xs:attribute name="basis" type="xs:string" default="">
                <xs:annotation>
                  <xs:documentation>
                    What the method and its figures rest on.
                  </xs:documentation>
                </xs:annotation>
              </xs:attribute>
            </xs:complexType>
          </xs:element>
          <xs:element name="distanceToLeader">
            <xs:annotation>
              <xs:documentation>
                How near the city is to the best one: 1 for the best, 0 for the worst. If all cities
                have the same value, each gets "constant"; without it they get no score.
              </xs:documentation>
            </xs:annotation>
            <xs:complexType>
              <xs:attribute name="constant" type="number"/>
              <xs:attribute name="range" type="numbers">
                <xs:annotation>
                  <xs:documentation>
                    Onto what the scale from 0 to 1 is stretched, for example "1 100" for a
                    geometric mean that knows no zero; without it 0 to 1.
                  </xs:documentation>
                </xs:annotation>
              </xs:attribute>
              <xs:attribute name="basis" type="xs:string" default="">
                <xs:annotation>
                  <xs:documentation>
                    What the method and its figures rest on.
                  </xs:documentation>
                </xs:annotation>
              </xs:attribute>
            </xs:complexType>
          </xs:element>
          <xs:element name="distanceToReference">
            <xs:annotation>
              <xs:documentation>
                How near the city is to a reference city: 1 for the reference, 0 for the worst, above
                1 for better ones.
              </xs:documentation>
            </xs:annotation>
            <xs:complexType>
              <xs:attribute name="city" type="id" use="required">
                <xs:annotation>
                  <xs:documentation>
                    The reference, by its id in the registry.
                  </xs:documentation>
                </xs:annotation>
              </xs:attribute>
              <xs:attribute name="capped" type="yesNo" default="no">
                <xs:annotation><xs:documentation>Whether more than 1 counts as 1.</xs:documentation></xs:annotation>
              </xs:attribute>
              <xs:attribute name="basis" type="xs:string" default="">
                <xs:annotation>
                  <xs:documentation>
                    What the method and its figures rest on.
                  </xs:documentation>
                </xs:annotation>
              </xs:attribute>
            </xs:complexType>
          </xs:element>
          <xs:element name="distanceToTarget">
            <xs:annotation>
              <xs:documentation>
                How far on the way from the worst city to a target: 1 at the target.
              </xs:documentation>
            </xs:annotation>
            <xs:complexType>
              <xs:attribute name="at" type="number" use="required">
                <xs:annotation>
                  <xs:documentation>
                    The target, in the unit of the values.
                  </xs:documentation>
                </xs:annotation>
              </xs:attribute>
              <xs:attribute name="capped" type="yesNo" default="no">
                <xs:annotation><xs:documentation>Whether more than 1 counts as 1.</xs:documentation></xs:annotation>
              </xs:attribute>
              <xs:attribute name="basis" type="xs:string" default="">
                <xs:annotation>
                  <xs:documentation>
                    What the method and its figures rest on.
                  </xs:documentation>
                </xs:annotation>
              </xs:attribute>
            </xs:complexType>
          </xs:element>
          <xs:element name="fractionOfBest">
            <xs:annotation>
              <xs:documentation>
                The value as a fraction of the best, where 0 scores 0; for lower-is-better the best as a
                fraction of the value, which is above 0. Negative values are missing.
              </xs:documentation>
            </xs:annotation>
            <xs:complexType>
              <xs:attribute name="basis" type="xs:string" default="">
                <xs:annotation>
                  <xs:documentation>
                    What the method and its figures rest on.
                  </xs:documentation>
                </xs:annotation>
              </xs:attribute>
            </xs:complexType>
          </xs:element>
          <xs:element name="categories">
            <xs:annotation>
              <xs:documentation>
                A table of cut points and points; direction stands in the table. Steps ascend, and
                each takes its own bound.
              </xs:documentation>
            </xs:annotation>
            <xs:complexType>
              <xs:sequence>
                <xs:element name="lowest">
                  <xs:annotation>
                    <xs:documentation>What lies below the first cut point.</xs:documentation>
                  </xs:annotation>
                  <xs:complexType><xs:attribute name="points" type="number" use="required"/></xs:complexType>
                </xs:element>
                <xs:element name="from" maxOccurs="unbounded">
                  <xs:complexType>
                    <xs:attribute name="at" type="number" use="required"/>
                    <xs:attribute name="points" type="number" use="required"/>
                  </xs:complexType>
                </xs:element>
              </xs:sequence>
              <xs:attribute name="basis" type="xs:string" default="">
                <xs:annotation>
                  <xs:documentation>
                    What the method and its figures rest on.
                  </xs:documentation>
                </xs:annotation>
              </xs:attribute>
            </xs:complexType>
          </xs:element>
          <xs:element name="vector">
            <xs:annotation>
              <xs:documentation>
                The value divided by the root of the sum of squares over the cities; for lower-is-better 1 less that.
              </xs:documentation>
            </xs:annotation>
            <xs:complexType>
              <xs:attribute name="basis" type="xs:string" default="">
                <xs:annotation>
                  <xs:documentation>
                    What the method and its figures rest on.
                  </xs:documentation>
                </xs:annotation>
              </xs:attribute>
            </xs:complexType>
          </xs:element>
          <xs:element name="sumToOne">
            <xs:annotation>
              <xs:documentation>
                The value divided by the sum over the cities; for lower-is-better the same with
                reciprocals. Values are positive.
              </xs:documentation>
            </xs:annotation>
            <xs:complexType>
              <xs:attribute name="basis" type="xs:string" default="">
                <xs:annotation>
                  <xs:documentation>
                    What the method and its figures rest on.
                  </xs:documentation>
                </xs:annotation>
              </xs:attribute>
            </xs:complexType>
          </xs:element>
          <xs:element name="maximum">
            <xs:annotation>
              <xs:documentation>
                The value divided by the largest; for lower-is-better 1 less that.
              </xs:documentation>
            </xs:annotation>
            <xs:complexType>
              <xs:attribute name="basis" type="xs:string" default="">
                <xs:annotation>
                  <xs:documentation>
                    What the method and its figures rest on.
                  </xs:documentation>
                </xs:annotation>
              </xs:attribute>
            </xs:complexType>
          </xs:element>
        </xs:choice>
      </xs:group>


    """#
}
