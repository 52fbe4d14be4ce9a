import AssessmentModel
import Diagnostics
import XMLStream

/// Writes a registry of cities as `registry.xml`.
enum RegistryWriter {
  static func write(_ registry: CityRegistry, to sink: ByteSink) {
    let xml = XMLWriter(sink)
    xml.declaration()
    xml.element("registry") {
      xml.attribute("xmlns", "urn:feasibility:registry:1")
      xml.attribute("id", registry.id)
      xml.texts("title", registry.title)
      if !registry.source.isEmpty { xml.element("source", text: registry.source) }
      if !registry.regions.isEmpty {
        xml.element("regions") {
          for region in registry.regions {
            xml.element("region") {
              xml.attribute("id", region.id)
              xml.texts("name", region.name)
            }
          }
        }
      }
      if !registry.groups.isEmpty {
        xml.element("groups") {
          for group in registry.groups {
            xml.element("group") {
              xml.attribute("id", group.id)
              xml.texts("name", group.name)
            }
          }
        }
      }
      xml.element("cities") { for city in registry.cities { write(city, to: xml) } }
    }
  }

  private static func write(_ city: City, to xml: XMLWriter) {
    xml.element("city") {
      xml.attribute("id", city.id.rawValue)
      if !city.region.isEmpty { xml.attribute("region", city.region) }
      xml.attribute("population", city.population)
      xml.attribute("incomePerHead", city.incomePerHead)
      if !city.groups.isEmpty { xml.attribute("groups", city.groups.joined(separator: " ")) }
      xml.texts("name", city.name)
      for name in city.otherNames { xml.element("otherName", text: name) }
      xml.texts("note", city.note)
    }
  }
}

extension XMLWriter {
  /// An element for each language; nothing for the empty text.
  func texts(_ name: StaticString, _ text: LocalizedText) {
    guard !text.isEmpty else { return }
    element(name, text: text.english)
    guard let korean = text.korean else { return }
    element(name) {
      attribute("xml:lang", Language.korean.rawValue)
      self.text(korean)
    }
  }
}
