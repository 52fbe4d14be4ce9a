extension CriteriaSchema {
  /// Indicators, scales, items and value rules.
  static let indicators = #"""
      <!-- Indicators -->

      <xs:complexType name="indicator">
        <xs:annotation>
          <xs:documentation>
            A measured leaf. Its scale says what its values may be. Asked directly, it has a question, and the answer is
            the value. Made from several answers, it has items instead, and says how the value is made from them.
          </xs:documentation>
        </xs:annotation>
        <xs:sequence>
          <xs:element name="name" type="text" maxOccurs="unbounded"/>
          <xs:element name="definition" type="text" minOccurs="0" maxOccurs="unbounded"/>
          <xs:element name="unit" type="text" minOccurs="0" maxOccurs="unbounded"/>
          <xs:element name="question" type="text" minOccurs="0" maxOccurs="unbounded">
            <xs:annotation>
              <xs:documentation>
                The question, where the indicator is asked directly; its column in the survey then has the indicator's
                id.
              </xs:documentation>
            </xs:annotation>
          </xs:element>
          <xs:group ref="scale"/>
          <xs:element name="proof" type="proof" minOccurs="0" maxOccurs="unbounded"/>
          <xs:element name="items" minOccurs="0">
            <xs:annotation>
              <xs:documentation>What is asked instead of one question; each item is a column.</xs:documentation>
            </xs:annotation>
            <xs:complexType>
              <xs:sequence><xs:element name="item" type="item" maxOccurs="unbounded"/></xs:sequence>
            </xs:complexType>
          </xs:element>
          <xs:group ref="valueRule" minOccurs="0"/>
          <xs:element name="denominator" type="denominator" minOccurs="0"/>
          <xs:element name="imputation" type="imputation" minOccurs="0"/>
          <xs:element name="treatment" type="treatment" minOccurs="0"/>
          <xs:element name="change" type="change" minOccurs="0"/>
          <xs:group ref="normalisation" minOccurs="0">
            <xs:annotation>
              <xs:documentation>
                How values come onto the common scale; needed where an index uses the indicator, not where only a gate or
                a condition looks at its value.
              </xs:documentation>
            </xs:annotation>
          </xs:group>
          <xs:element name="basis" type="text" minOccurs="0" maxOccurs="unbounded">
            <xs:annotation>
              <xs:documentation>
                What the limits rest on, in each language; where English is enough, the attribute of that name says it.
              </xs:documentation>
            </xs:annotation>
          </xs:element>
          <xs:element name="source" type="xs:string" minOccurs="0">
            <xs:annotation><xs:documentation>Where item and limits come from.</xs:documentation></xs:annotation>
          </xs:element>
          <xs:element name="status" type="xs:string" minOccurs="0">
            <xs:annotation>
              <xs:documentation>What of it is sourced and what is judgement.</xs:documentation>
            </xs:annotation>
          </xs:element>
        </xs:sequence>
        <xs:attribute name="id" type="id" use="required"/>
        <xs:attribute name="direction" default="higher-is-better">
          <xs:annotation>
            <xs:documentation>
              Which way the indicator points. Goalposts are written low to high all the same.
            </xs:documentation>
          </xs:annotation>
          <xs:simpleType>
            <xs:restriction base="xs:string">
              <xs:enumeration value="higher-is-better"/>
              <xs:enumeration value="lower-is-better"/>
            </xs:restriction>
          </xs:simpleType>
        </xs:attribute>
        <xs:attribute name="cityControls" type="yesNo" default="yes">
          <xs:annotation><xs:documentation>Whether the city itself can change it.</xs:documentation></xs:annotation>
        </xs:attribute>
      </xs:complexType>

      <xs:group name="scale">
        <xs:choice>
          <xs:element name="yesNo">
            <xs:annotation><xs:documentation>Yes (1) or no (0).</xs:documentation></xs:annotation>
            <xs:complexType/>
          </xs:element>
          <xs:element name="level">
            <xs:annotation><xs:documentation>A whole maturity level from 0 to "of", 1000 at most.</xs:documentation></xs:annotation>
            <xs:complexType><xs:attribute name="of" type="level" use="required"/></xs:complexType>
          </xs:element>
          <xs:element name="count">
            <xs:annotation>
              <xs:documentation>A whole number from 0, to "of" if that is given; else without end.</xs:documentation>
            </xs:annotation>
            <xs:complexType><xs:attribute name="of" type="wholeNumber"/></xs:complexType>
          </xs:element>
          <xs:element name="percent">
            <xs:annotation><xs:documentation>A number from 0 to 100.</xs:documentation></xs:annotation>
            <xs:complexType/>
          </xs:element>
          <xs:element name="number">
            <xs:annotation>
              <xs:documentation>A number; a side that is not given is open.</xs:documentation>
            </xs:annotation>
            <xs:complexType>
              <xs:attribute name="from" type="number"/>
              <xs:attribute name="to" type="number"/>
            </xs:complexType>
          </xs:element>
          <xs:element name="options">
            <xs:annotation>
              <xs:documentation>One of the options; the answer counts as its points.</xs:documentation>
            </xs:annotation>
            <xs:complexType>
              <xs:sequence>
                <xs:element name="option" minOccurs="2" maxOccurs="unbounded">
                  <xs:complexType>
                    <xs:sequence><xs:element name="label" type="text" maxOccurs="unbounded"/></xs:sequence>
                    <xs:attribute name="code" use="required">
                      <xs:annotation><xs:documentation>What stands in the survey cell.</xs:documentation></xs:annotation>
                      <xs:simpleType>
                        <xs:restriction base="xs:string"><xs:minLength value="1"/></xs:restriction>
                      </xs:simpleType>
                    </xs:attribute>
                    <xs:attribute name="points" type="number" use="required"/>
                  </xs:complexType>
                </xs:element>
              </xs:sequence>
            </xs:complexType>
          </xs:element>
        </xs:choice>
      </xs:group>

      <xs:complexType name="item">
        <xs:annotation>
          <xs:documentation>
            One question of several. An item stands with one indicator; value rules of other indicators may take it too.
          </xs:documentation>
        </xs:annotation>
        <xs:sequence>
          <xs:element name="question" type="text" maxOccurs="unbounded"/>
          <xs:group ref="scale"/>
          <xs:element name="proof" type="proof" minOccurs="0" maxOccurs="unbounded"/>
        </xs:sequence>
        <xs:attribute name="id" type="id" use="required"/>
      </xs:complexType>

      <xs:complexType name="proof">
        <xs:annotation>
          <xs:documentation>A document that proves an answer, named in each language.</xs:documentation>
        </xs:annotation>
        <xs:sequence><xs:element name="name" type="text" maxOccurs="unbounded"/></xs:sequence>
      </xs:complexType>

      <xs:complexType name="itemReference"><xs:attribute name="item" type="id" use="required"/></xs:complexType>

      <xs:group name="valueRule">
        <xs:annotation>
          <xs:documentation>
            How the value is made from answers. Without a rule it is the answer to the indicator's own question.
          </xs:documentation>
        </xs:annotation>
        <xs:choice>
          <xs:element name="answer" type="itemReference">
            <xs:annotation><xs:documentation>The answer to this item.</xs:documentation></xs:annotation>
          </xs:element>
          <xs:element name="ratio">
            <xs:annotation>
              <xs:documentation>
                "per" times the ratio of one item to another: ratio of staff to employees per 1000. Missing if either is
                missing; invalid if the second is 0.
              </xs:documentation>
            </xs:annotation>
            <xs:complexType>
              <xs:attribute name="of" type="id" use="required"/>
              <xs:attribute name="to" type="id" use="required"/>
              <xs:attribute name="per" type="number" default="1"/>
            </xs:complexType>
          </xs:element>
          <xs:element name="sum" type="combination">
            <xs:annotation>
              <xs:documentation>
                The sum of the items; for yes/no items the number of yes. Items that are not applicable count 0; if any
                other is missing, so is the sum. With weights, "times" or "minimumAnswered" it is a weighted sum: items
                that are not applicable are left out, and it is missing if less than "minimumAnswered" of the applicable
                weight is answered.
              </xs:documentation>
            </xs:annotation>
          </xs:element>
          <xs:element name="mean" type="combination">
            <xs:annotation>
              <xs:documentation>
                The mean over the applicable items, times "times"; missing if any of them is missing, or with
                "minimumAnswered" if less than that share of the applicable weight is answered.
              </xs:documentation>
            </xs:annotation>
          </xs:element>
          <xs:element name="outsideCountry">
            <xs:annotation>
              <xs:documentation>
                Not asked: 1 unless the registry places the city in this country, then 0.
              </xs:documentation>
            </xs:annotation>
            <xs:complexType>
              <xs:attribute name="iso3" use="required">
                <xs:simpleType>
                  <xs:restriction base="xs:string"><xs:pattern value="[A-Z]{3}"/></xs:restriction>
                </xs:simpleType>
              </xs:attribute>
            </xs:complexType>
          </xs:element>
        </xs:choice>
      </xs:group>

      <xs:complexType name="combination">
        <xs:sequence>
          <xs:element name="of" maxOccurs="unbounded">
            <xs:complexType>
              <xs:attribute name="item" type="id" use="required"/>
              <xs:attribute name="weight" type="number" default="1"/>
            </xs:complexType>
          </xs:element>
        </xs:sequence>
        <xs:attribute name="times" type="number" default="1"/>
        <xs:attribute name="minimumAnswered" type="number"/>
      </xs:complexType>


    """#
}
