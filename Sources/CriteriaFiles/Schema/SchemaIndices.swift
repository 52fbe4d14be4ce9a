extension CriteriaSchema {
  /// Indices, nodes, uses and parts.
  static let indices = #"""
      <!-- Indices -->

      <xs:complexType name="index">
        <xs:annotation>
          <xs:documentation>
            A node: the root of a tree ("index") or a part of one ("node"). Its children are nodes, uses of indicators,
            and parts, which take over a node that is written elsewhere.
          </xs:documentation>
        </xs:annotation>
        <xs:sequence>
          <xs:element name="name" type="text" maxOccurs="unbounded"/>
          <xs:element name="definition" type="text" minOccurs="0" maxOccurs="unbounded"/>
          <xs:choice maxOccurs="unbounded">
            <xs:element name="node" type="node"/>
            <xs:element name="use" type="use"/>
            <xs:element name="part" type="part"/>
          </xs:choice>
        </xs:sequence>
        <xs:attribute name="id" type="id" use="required"/>
        <xs:attribute name="aggregation" default="arithmetic">
          <xs:annotation>
            <xs:documentation>
              arithmetic: the weighted mean, a weak child is made up for by a strong one. geometric: the weighted
              geometric mean, made up for only in part. minimum: the weakest child counts.
            </xs:documentation>
          </xs:annotation>
          <xs:simpleType>
            <xs:restriction base="xs:string">
              <xs:enumeration value="arithmetic"/>
              <xs:enumeration value="geometric"/>
              <xs:enumeration value="minimum"/>
            </xs:restriction>
          </xs:simpleType>
        </xs:attribute>
        <xs:attribute name="zero">
          <xs:annotation>
            <xs:documentation>
              Required with aggregation="geometric" and only there. stops: a child of 0 makes the node 0. floor:
              children are lifted first, from x to floor + (1 - floor) x.
            </xs:documentation>
          </xs:annotation>
          <xs:simpleType>
            <xs:restriction base="xs:string">
              <xs:enumeration value="stops"/>
              <xs:enumeration value="floor"/>
            </xs:restriction>
          </xs:simpleType>
        </xs:attribute>
        <xs:attribute name="floor" type="number">
          <xs:annotation>
            <xs:documentation>Required with zero="floor" and only there; above 0, below 1.</xs:documentation>
          </xs:annotation>
        </xs:attribute>
        <xs:attribute name="weights" default="shares">
          <xs:annotation>
            <xs:documentation>
              How the children's weights are written. shares: they sum to 1, or to 100. relative: any numbers from 0,
              each is divided by their sum.
            </xs:documentation>
          </xs:annotation>
          <xs:simpleType>
            <xs:restriction base="xs:string">
              <xs:enumeration value="shares"/>
              <xs:enumeration value="relative"/>
            </xs:restriction>
          </xs:simpleType>
        </xs:attribute>
        <xs:attribute name="minimumCoverage" type="number" default="0">
          <xs:annotation>
            <xs:documentation>
              Share of the children's weight that must be present, 0 to 1; below it the node is not rated. The weights
              of the children present are rescaled.
            </xs:documentation>
          </xs:annotation>
        </xs:attribute>
        <xs:attribute name="minimumChildren" type="wholeNumber">
          <xs:annotation>
            <xs:documentation>
              Number of children with a weight that must be present; without it one is enough.
            </xs:documentation>
          </xs:annotation>
        </xs:attribute>
      </xs:complexType>

      <xs:complexType name="node">
        <xs:complexContent>
          <xs:extension base="index"><xs:attribute name="weight" type="number" use="required"/></xs:extension>
        </xs:complexContent>
      </xs:complexType>

      <xs:complexType name="use">
        <xs:attribute name="indicator" type="id" use="required"/>
        <xs:attribute name="weight" type="number" use="required"/>
        <xs:attribute name="sense" default="rising">
          <xs:annotation>
            <xs:documentation>
              rising: the normalised value v counts. falling: 1 - v counts, as good services lower the need for help.
            </xs:documentation>
          </xs:annotation>
          <xs:simpleType>
            <xs:restriction base="xs:string">
              <xs:enumeration value="rising"/>
              <xs:enumeration value="falling"/>
            </xs:restriction>
          </xs:simpleType>
        </xs:attribute>
        <xs:attribute name="measure" default="level">
          <xs:annotation>
            <xs:documentation>
              level: the city's value. level-and-worst-group: the mean of the value and of the worse of value and worst
              group.
            </xs:documentation>
          </xs:annotation>
          <xs:simpleType>
            <xs:restriction base="xs:string">
              <xs:enumeration value="level"/>
              <xs:enumeration value="level-and-worst-group"/>
            </xs:restriction>
          </xs:simpleType>
        </xs:attribute>
      </xs:complexType>

      <xs:complexType name="part">
        <xs:attribute name="node" type="id" use="required"/>
        <xs:attribute name="weight" type="number" use="required"/>
      </xs:complexType>


    """#
}
