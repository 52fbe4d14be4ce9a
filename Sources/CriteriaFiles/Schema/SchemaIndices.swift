extension CriteriaSchema {
  /// Indices, nodes, uses and parts.
  static let indices = #"""
      <!-- Indices -->

      <xs:simpleType name="aggregationMethod">
        <xs:annotation>
          <xs:documentation>
            arithmetic: the weighted mean, a weak child is made up for by a strong one. geometric, harmonic:
            weighted means that make up for it only in part. power-mean: with an exponent, 1 arithmetic, 0
            geometric, -1 harmonic. minimum, maximum: the weakest, the strongest child counts. ordered-weighted:
            weights of the places, the largest child first. mazziotta-pareto: the mean less a penalty for imbalance.
            copeland: wins less losses in pairs of cities. topsis: closeness to the ideal. vikor: compromise.
            promethee: net flow. weighted-product: product of powers.
          </xs:documentation>
        </xs:annotation>
        <xs:restriction base="xs:string">
          <xs:enumeration value="arithmetic"/>
          <xs:enumeration value="geometric"/>
          <xs:enumeration value="harmonic"/>
          <xs:enumeration value="power-mean"/>
          <xs:enumeration value="minimum"/>
          <xs:enumeration value="maximum"/>
          <xs:enumeration value="ordered-weighted"/>
          <xs:enumeration value="mazziotta-pareto"/>
          <xs:enumeration value="copeland"/>
          <xs:enumeration value="topsis"/>
          <xs:enumeration value="vikor"/>
          <xs:enumeration value="promethee"/>
          <xs:enumeration value="weighted-product"/>
        </xs:restriction>
      </xs:simpleType>

      <xs:attributeGroup name="aggregationParameters">
        <xs:attribute name="zero">
          <xs:annotation>
            <xs:documentation>
              With geometric, harmonic and power-mean, and required where a child can be 0. stops: a
              child of 0 makes the node 0. floor: children are lifted first, from x to floor + (1 -
              floor) x.
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
            <xs:documentation>
              Required with zero="floor" and only there; above 0, below 1.
            </xs:documentation>
          </xs:annotation>
        </xs:attribute>
        <xs:attribute name="exponent" type="number">
          <xs:annotation><xs:documentation>Required with power-mean and only there; from -20 to 20.</xs:documentation></xs:annotation>
        </xs:attribute>
        <xs:attribute name="places" type="numbers">
          <xs:annotation>
            <xs:documentation>
              Required with ordered-weighted and only there: a weight for each place, the largest child
              first.
            </xs:documentation>
          </xs:annotation>
        </xs:attribute>
        <xs:attribute name="adjusted" type="yesNo">
          <xs:annotation>
            <xs:documentation>
              With mazziotta-pareto: whether children are put on 70 + 60 (x - lo)/(hi - lo) instead of
              100 + 10 z; no if not written.
            </xs:documentation>
          </xs:annotation>
        </xs:attribute>
        <xs:attribute name="phenomenon">
          <xs:annotation>
            <xs:documentation>
              With mazziotta-pareto: imbalance lowers a positive phenomenon and raises a negative one;
              positive if not written.
            </xs:documentation>
          </xs:annotation>
          <xs:simpleType>
            <xs:restriction base="xs:string">
              <xs:enumeration value="positive"/>
              <xs:enumeration value="negative"/>
            </xs:restriction>
          </xs:simpleType>
        </xs:attribute>
        <xs:attribute name="tolerance" type="number">
          <xs:annotation>
            <xs:documentation>
              With copeland: how near to one half counts as a draw; 1e-9 if not written.
            </xs:documentation>
          </xs:annotation>
        </xs:attribute>
        <xs:attribute name="group" type="number">
          <xs:annotation>
            <xs:documentation>
              With vikor: weight of the majority against the largest regret; 0.5 if not written.
            </xs:documentation>
          </xs:annotation>
        </xs:attribute>
        <xs:attribute name="preference">
          <xs:annotation>
            <xs:documentation>
              With promethee: usual, any difference counts in full; linear, from "indifferentUpTo" to
              "preferredFrom"; usual if not written.
            </xs:documentation>
          </xs:annotation>
          <xs:simpleType>
            <xs:restriction base="xs:string">
              <xs:enumeration value="usual"/>
              <xs:enumeration value="linear"/>
            </xs:restriction>
          </xs:simpleType>
        </xs:attribute>
        <xs:attribute name="indifferentUpTo" type="number">
          <xs:annotation>
            <xs:documentation>
              With preference="linear": differences up to it count nothing; 0 if not written.
            </xs:documentation>
          </xs:annotation>
        </xs:attribute>
        <xs:attribute name="preferredFrom" type="number">
          <xs:annotation>
            <xs:documentation>
              Required with preference="linear": differences from it on count in full.
            </xs:documentation>
          </xs:annotation>
        </xs:attribute>
      </xs:attributeGroup>

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
          <xs:element name="weights" type="weights" minOccurs="0"/>
          <xs:element name="rescale" minOccurs="0">
            <xs:annotation>
              <xs:documentation>
                Whether the node's scores are stretched, from the lowest to the highest city, onto a range.
              </xs:documentation>
            </xs:annotation>
            <xs:complexType>
              <xs:attribute name="from" type="number" default="0"/>
              <xs:attribute name="to" type="number" default="1"/>
            </xs:complexType>
          </xs:element>
          <xs:choice maxOccurs="unbounded">
            <xs:element name="node" type="node"/>
            <xs:element name="use" type="use"/>
            <xs:element name="part" type="part"/>
          </xs:choice>
        </xs:sequence>
        <xs:attribute name="id" type="id" use="required"/>
        <xs:attribute name="aggregation" type="aggregationMethod" default="arithmetic"/>
        <xs:attributeGroup ref="aggregationParameters"/>
        <xs:attribute name="weights" default="shares">
          <xs:annotation>
            <xs:documentation>
              How the children's weights are found. shares: written, they sum to 1 or to 100. relative: written, each
              is divided by their sum. equal: all the same. entropy, critic, standard-deviation, principal-component:
              learnt from the data. Weights from judgements have an element of their own, &lt;weights&gt;, instead.
              Only shares and relative weights are written on the children.
            </xs:documentation>
          </xs:annotation>
          <xs:simpleType>
            <xs:restriction base="xs:string">
              <xs:enumeration value="shares"/>
              <xs:enumeration value="relative"/>
              <xs:enumeration value="equal"/>
              <xs:enumeration value="entropy"/>
              <xs:enumeration value="critic"/>
              <xs:enumeration value="standard-deviation"/>
              <xs:enumeration value="principal-component"/>
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
          <xs:extension base="index"><xs:attribute name="weight" type="number"/></xs:extension>
        </xs:complexContent>
      </xs:complexType>

      <xs:complexType name="use">
        <xs:attribute name="indicator" type="id" use="required"/>
        <xs:attribute name="weight" type="number"/>
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
        <xs:attribute name="weight" type="number"/>
      </xs:complexType>


    """#
}
