extension CriteriaSchema {
  /// What varies when the robustness of the result is examined.
  static let robustness = #"""

      <!-- Robustness: what varies -->

      <xs:complexType name="robustness">
        <xs:annotation>
          <xs:documentation>
            How sure the result is: the assessment is repeated, and each time every input takes another of its values.
            Alternatives of a choice stand beside what the set itself says; each, the set's own included, is as likely
            as any other. An input that names no nodes or indicators is about all that it makes sense for.
          </xs:documentation>
        </xs:annotation>
        <xs:choice maxOccurs="unbounded">
          <xs:element name="weights" type="weightInput"/>
          <xs:element name="normalisation" type="normalisationInput"/>
          <xs:element name="aggregation" type="aggregationInput"/>
          <xs:element name="imputation" type="imputationInput"/>
          <xs:element name="treatment" type="treatmentInput"/>
          <xs:element name="goalposts" type="goalpostInput"/>
          <xs:element name="dropping" type="droppingInput"/>
          <xs:element name="answers" type="answerInput"/>
        </xs:choice>
        <xs:attribute name="replicates" type="replicates" use="required">
          <xs:annotation><xs:documentation>How often, 1 to 10000000.</xs:documentation></xs:annotation>
        </xs:attribute>
        <xs:attribute name="seed" use="required">
          <xs:annotation>
            <xs:documentation>
              Seed of the random numbers, a whole number: with the same seed everything comes out the same.
            </xs:documentation>
          </xs:annotation>
          <xs:simpleType><xs:restriction base="xs:string"><xs:pattern value="[0-9]{1,20}"/></xs:restriction></xs:simpleType>
        </xs:attribute>
        <xs:attribute name="sensitivitySample" type="sampleSize">
          <xs:annotation>
            <xs:documentation>
              Base sample N of the sensitivity analysis, a power of two from 2 to 65536; it runs N (k + 2) replicates for
              k inputs. Without it there is no such analysis.
            </xs:documentation>
          </xs:annotation>
        </xs:attribute>
      </xs:complexType>

      <xs:complexType name="weightInput">
        <xs:annotation>
          <xs:documentation>
            Weights of the children of the nodes named, or of every node with two weights or more. One of noise, simplex
            and bounds says how they vary. Learnt weights cannot.
          </xs:documentation>
        </xs:annotation>
        <xs:sequence><xs:element name="name" type="text" minOccurs="0" maxOccurs="unbounded"/></xs:sequence>
        <xs:attribute name="id" type="id" use="required"/>
        <xs:attribute name="nodes" type="ids"/>
        <xs:attribute name="noise" type="number">
          <xs:annotation>
            <xs:documentation>
              Each weight is multiplied by a number from 1 - noise to 1 + noise, then all are divided by their sum.
            </xs:documentation>
          </xs:annotation>
        </xs:attribute>
        <xs:attribute name="simplex">
          <xs:annotation>
            <xs:documentation>Any shares that sum to 1 are as likely as any other.</xs:documentation>
          </xs:annotation>
          <xs:simpleType><xs:restriction base="xs:string"><xs:enumeration value="yes"/></xs:restriction></xs:simpleType>
        </xs:attribute>
        <xs:attribute name="lower" type="number">
          <xs:annotation>
            <xs:documentation>
              Least share of a child; with upper: any shares between the bounds that sum to 1. 0 if only upper is written.
            </xs:documentation>
          </xs:annotation>
        </xs:attribute>
        <xs:attribute name="upper" type="number">
          <xs:annotation>
            <xs:documentation>Largest share of a child; 1 if only lower is written.</xs:documentation>
          </xs:annotation>
        </xs:attribute>
      </xs:complexType>

      <xs:complexType name="normalisationInput">
        <xs:annotation>
          <xs:documentation>
            How values come onto the common scale, changed for all indicators named together. They keep their range.
          </xs:documentation>
        </xs:annotation>
        <xs:sequence>
          <xs:element name="name" type="text" minOccurs="0" maxOccurs="unbounded"/>
          <xs:element name="alternative" maxOccurs="unbounded">
            <xs:complexType><xs:group ref="normalisation"/></xs:complexType>
          </xs:element>
        </xs:sequence>
        <xs:attribute name="id" type="id" use="required"/>
        <xs:attribute name="indicators" type="ids"/>
      </xs:complexType>

      <xs:complexType name="aggregationInput">
        <xs:annotation>
          <xs:documentation>How children become the score, changed for all nodes named together.</xs:documentation>
        </xs:annotation>
        <xs:sequence>
          <xs:element name="name" type="text" minOccurs="0" maxOccurs="unbounded"/>
          <xs:element name="alternative" maxOccurs="unbounded">
            <xs:complexType>
              <xs:attribute name="aggregation" type="aggregationMethod" use="required"/>
              <xs:attributeGroup ref="aggregationParameters"/>
            </xs:complexType>
          </xs:element>
        </xs:sequence>
        <xs:attribute name="id" type="id" use="required"/>
        <xs:attribute name="nodes" type="ids"/>
      </xs:complexType>

      <xs:complexType name="imputationInput">
        <xs:annotation>
          <xs:documentation>How gaps are filled; an alternative goes before what an indicator says.</xs:documentation>
        </xs:annotation>
        <xs:sequence>
          <xs:element name="name" type="text" minOccurs="0" maxOccurs="unbounded"/>
          <xs:element name="alternative" type="imputation" maxOccurs="unbounded"/>
        </xs:sequence>
        <xs:attribute name="id" type="id" use="required"/>
      </xs:complexType>

      <xs:complexType name="treatmentInput">
        <xs:annotation>
          <xs:documentation>
            How outliers are treated; an alternative goes before what an indicator says.
          </xs:documentation>
        </xs:annotation>
        <xs:sequence>
          <xs:element name="name" type="text" minOccurs="0" maxOccurs="unbounded"/>
          <xs:element name="alternative" type="treatment" maxOccurs="unbounded"/>
        </xs:sequence>
        <xs:attribute name="id" type="id" use="required"/>
      </xs:complexType>

      <xs:complexType name="goalpostInput">
        <xs:annotation>
          <xs:documentation>
            Both goalposts of each indicator move, one by one, by up to this share of the distance between them.
          </xs:documentation>
        </xs:annotation>
        <xs:sequence><xs:element name="name" type="text" minOccurs="0" maxOccurs="unbounded"/></xs:sequence>
        <xs:attribute name="id" type="id" use="required"/>
        <xs:attribute name="indicators" type="ids"/>
        <xs:attribute name="share" type="number" use="required">
          <xs:annotation><xs:documentation>Above 0, below 0.5.</xs:documentation></xs:annotation>
        </xs:attribute>
      </xs:complexType>

      <xs:complexType name="droppingInput">
        <xs:annotation>
          <xs:documentation>One of the indicators is left out, or none.</xs:documentation>
        </xs:annotation>
        <xs:sequence><xs:element name="name" type="text" minOccurs="0" maxOccurs="unbounded"/></xs:sequence>
        <xs:attribute name="id" type="id" use="required"/>
        <xs:attribute name="indicators" type="ids"/>
      </xs:complexType>

      <xs:complexType name="answerInput">
        <xs:annotation>
          <xs:documentation>
            Every answer lies anywhere within its margin, cut to its scale; on scales of whole numbers it is rounded. The
            first margin that fits an answer holds for it; a margin that the survey states goes before all.
          </xs:documentation>
        </xs:annotation>
        <xs:sequence>
          <xs:element name="name" type="text" minOccurs="0" maxOccurs="unbounded"/>
          <xs:element name="margin" minOccurs="0" maxOccurs="unbounded">
            <xs:complexType>
              <xs:attribute name="indicators" type="ids"/>
              <xs:attribute name="basis">
                <xs:annotation>
                  <xs:documentation>What the answer rests on; without it the margin holds for any.</xs:documentation>
                </xs:annotation>
                <xs:simpleType>
                  <xs:restriction base="xs:string">
                    <xs:enumeration value="reported"/>
                    <xs:enumeration value="evidenced"/>
                    <xs:enumeration value="self-reported"/>
                    <xs:enumeration value="country-proxy"/>
                    <xs:enumeration value="registry"/>
                    <xs:enumeration value="imputed"/>
                    <xs:enumeration value="previous-edition"/>
                  </xs:restriction>
                </xs:simpleType>
              </xs:attribute>
              <xs:attribute name="plusMinus" type="number">
                <xs:annotation>
                  <xs:documentation>How far to either side, in the indicator's unit. Either this or share.</xs:documentation>
                </xs:annotation>
              </xs:attribute>
              <xs:attribute name="share" type="number">
                <xs:annotation>
                  <xs:documentation>How far to either side, as a share of the value, up to 1.</xs:documentation>
                </xs:annotation>
              </xs:attribute>
            </xs:complexType>
          </xs:element>
        </xs:sequence>
        <xs:attribute name="id" type="id" use="required"/>
      </xs:complexType>


    """#
}
