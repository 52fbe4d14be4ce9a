extension CriteriaSchema {
  /// Denominators, screening, imputation and treatment of outliers.
  static let dataTreatment = #"""

      <!-- Treatment of the data -->

      <xs:complexType name="denominator">
        <xs:annotation>
          <xs:documentation>
            What the value is divided by: value / (item / per), so that per="1000" gives a value per
            thousand. Missing or 0, it makes the value missing.
          </xs:documentation>
        </xs:annotation>
        <xs:attribute name="item" type="id" use="required"/>
        <xs:attribute name="per" type="number" default="1"/>
      </xs:complexType>

      <xs:complexType name="screening">
        <xs:annotation>
          <xs:documentation>
            Who has too little data. What is left out stays in the report, with the reason.
          </xs:documentation>
        </xs:annotation>
        <xs:attribute name="minimumByCity" type="number" default="0">
          <xs:annotation>
            <xs:documentation>
              Share of the indicators with a value that a city needs to be ranked.
            </xs:documentation>
          </xs:annotation>
        </xs:attribute>
        <xs:attribute name="minimumByPart" type="number" default="0">
          <xs:annotation>
            <xs:documentation>
              Share of the weight under each node right below the first index that a city needs a value for to be
              ranked.
            </xs:documentation>
          </xs:annotation>
        </xs:attribute>
        <xs:attribute name="minimumByIndicator" type="number" default="0">
          <xs:annotation>
            <xs:documentation>
              Share of the cities with a value that an indicator needs to count.
            </xs:documentation>
          </xs:annotation>
        </xs:attribute>
        <xs:attribute name="minimumNonZero" type="number" default="0">
          <xs:annotation>
            <xs:documentation>
              Share of its values that must not be zero for a city to be ranked.
            </xs:documentation>
          </xs:annotation>
        </xs:attribute>
      </xs:complexType>

      <xs:complexType name="imputation">
        <xs:annotation>
          <xs:documentation>
            How gaps are filled; what is filled stays marked. Answers that do not apply, or were not asked
            for, are never filled.
          </xs:documentation>
        </xs:annotation>
        <xs:attribute name="method" use="required">
          <xs:annotation>
            <xs:documentation>
              mean, median: of the column. group-mean, group-median: over the cities of the same group. row-mean,
              row-median: of the city's other values, brought onto one scale. nearest-neighbours: mean of the cities
              nearest to it. previous-edition: its earlier value. country-proxy: the value of its country.
            </xs:documentation>
          </xs:annotation>
          <xs:simpleType>
            <xs:restriction base="xs:string">
              <xs:enumeration value="none"/>
              <xs:enumeration value="mean"/>
              <xs:enumeration value="median"/>
              <xs:enumeration value="group-mean"/>
              <xs:enumeration value="group-median"/>
              <xs:enumeration value="row-mean"/>
              <xs:enumeration value="row-median"/>
              <xs:enumeration value="nearest-neighbours"/>
              <xs:enumeration value="previous-edition"/>
              <xs:enumeration value="country-proxy"/>
            </xs:restriction>
          </xs:simpleType>
        </xs:attribute>
        <xs:attribute name="by" default="region">
          <xs:annotation><xs:documentation>With group-mean and group-median.</xs:documentation></xs:annotation>
          <xs:simpleType>
            <xs:restriction base="xs:string">
              <xs:enumeration value="region"/>
              <xs:enumeration value="country"/>
            </xs:restriction>
          </xs:simpleType>
        </xs:attribute>
        <xs:attribute name="over" default="siblings">
          <xs:annotation>
            <xs:documentation>
              With row-mean and row-median: siblings under the same node, or the whole row.
            </xs:documentation>
          </xs:annotation>
          <xs:simpleType>
            <xs:restriction base="xs:string">
              <xs:enumeration value="siblings"/>
              <xs:enumeration value="row"/>
            </xs:restriction>
          </xs:simpleType>
        </xs:attribute>
        <xs:attribute name="cities" type="neighbours">
          <xs:annotation><xs:documentation>With nearest-neighbours: how many, 1 to 1000.</xs:documentation></xs:annotation>
        </xs:attribute>
        <xs:attribute name="years" type="years">
          <xs:annotation><xs:documentation>With previous-edition: how old it may be, 1 to 1000.</xs:documentation></xs:annotation>
        </xs:attribute>
      </xs:complexType>

      <xs:complexType name="treatment">
        <xs:annotation>
          <xs:documentation>
            How outliers are treated before values come onto the common scale.
          </xs:documentation>
        </xs:annotation>
        <xs:sequence>
          <xs:element name="city" minOccurs="0" maxOccurs="unbounded">
            <xs:annotation>
              <xs:documentation>With forced-winsorise: a city to be treated.</xs:documentation>
            </xs:annotation>
            <xs:complexType><xs:attribute name="id" type="id" use="required"/></xs:complexType>
          </xs:element>
        </xs:sequence>
        <xs:attribute name="method" use="required">
          <xs:annotation>
            <xs:documentation>
              winsorise: while skewness and kurtosis are both beyond their limits, the extreme cells
              take the next value, at most "most" of them, 1000 at most. winsorise-then-log: the same, and if that
              does not help a logarithm of the whole column instead. logarithm, box-cox: in any case.
              forced-winsorise: the cells of the cities named.
            </xs:documentation>
          </xs:annotation>
          <xs:simpleType>
            <xs:restriction base="xs:string">
              <xs:enumeration value="none"/>
              <xs:enumeration value="winsorise-then-log"/>
              <xs:enumeration value="winsorise"/>
              <xs:enumeration value="logarithm"/>
              <xs:enumeration value="box-cox"/>
              <xs:enumeration value="forced-winsorise"/>
            </xs:restriction>
          </xs:simpleType>
        </xs:attribute>
        <xs:attribute name="skewness" type="number" default="2"/>
        <xs:attribute name="kurtosis" type="number" default="3.5"/>
        <xs:attribute name="most" type="winsorised" default="5"/>
        <xs:attribute name="lambda" type="number">
          <xs:annotation>
            <xs:documentation>
              Required with box-cox: (x^lambda - 1)/lambda; from -5 to 5.
            </xs:documentation>
          </xs:annotation>
        </xs:attribute>
      </xs:complexType>


    """#
}
