import AssessmentModel
package import Diagnostics
import XMLStream

/// Writes synthetic surveys: for dry runs, for teaching, and for load tests. They say that they are synthetic.
///
/// Every city has its own stream of random numbers, so that the return of a city does not depend on how many answer.
/// The probabilities are stated at ``CityDraw``. Memory does not grow with the number of cities.
package enum SurveySimulator {
  /// Writes the table `responses.csv`.
  ///
  /// - Complexity: O(cities × items).
  package static func writeResponses(_ simulation: Simulation, to sink: ByteSink) {
    let questions = QuestionPlan(simulation.criteria).questions.filter { !$0.key.isMargin }
    let plan = DrawPlan(simulation.criteria)
    let columns = simulation.isComplete ? questions.filter(\.isItem) : questions
    let levels = Set(
      simulation.isComplete ? [] : columns.filter { $0.isItem && $0.rule.kind == .level }.map(\.key.item))
    sink.append("city")
    for column in columns {
      sink.append(UInt8(ascii: ","))
      CSVFormatter.append(column.key.header, to: sink)
      if column.isItem, levels.contains(column.key.item) {
        sink.append(UInt8(ascii: ","))
        CSVFormatter.append(column.key.header + ".evidence", to: sink)
      }
    }
    sink.append(UInt8(ascii: "\n"))
    for position in 0..<simulation.cities {
      var generator = SimulationGenerator(seed: simulation.seed, stream: UInt64(position))
      let city = CityDraw(parts: plan.parts, isComplete: simulation.isComplete, &generator)
      var answers = AnswerDraw(city, isComplete: simulation.isComplete)
      for entry in plan.entries { answers.draw(entry, &generator) }
      CSVFormatter.append(simulation.cityID(position), to: sink)
      for column in columns {
        sink.append(UInt8(ascii: ","))
        CSVFormatter.append(answers.cells[column.key] ?? "", to: sink)
        if column.isItem, levels.contains(column.key.item) {
          sink.append(UInt8(ascii: ","))
          CSVFormatter.append(answers.evidence[column.key.item] ?? "", to: sink)
        }
      }
      sink.append(UInt8(ascii: "\n"))
    }
  }

  /// Writes the description `survey.xml`.
  package static func writeDescription(_ simulation: Simulation, to sink: ByteSink) {
    let xml = XMLWriter(sink)
    let set = simulation.criteria
    xml.declaration()
    xml.element("survey") {
      xml.attribute("xmlns", "urn:feasibility:survey:1")
      xml.attribute("id", simulation.id)
      xml.attribute("edition", "2015")
      xml.attribute("origin", "synthetic")
      xml.attribute("criteria", set.id)
      xml.element("title", text: "Synthetic survey: \(set.title.english)")
      xml.element("title") {
        xml.attribute("xml:lang", "ko")
        xml.text("가상 조사: \(set.title[.korean])")
      }
      xml.element("source", text: "Simulated for the criteria set \(set.id), seed \(simulation.seed)")
      xml.element("source") {
        xml.attribute("xml:lang", "ko")
        xml.text("평가기준 \(set.id)에 맞추어 난수 시드 \(simulation.seed)로 만든 값")
      }
      xml.element("licence", text: "No rights reserved")
      xml.element("note", text: "All answers are made up by a program. They say nothing about any city.")
      xml.element("note") {
        xml.attribute("xml:lang", "ko")
        xml.text("모든 응답은 프로그램이 지어낸 것으로, 실제 도시와 아무 관련이 없습니다.")
      }
      xml.element("registry") {
        xml.attribute("href", simulation.inventsCities ? "registry.xml" : simulation.registryHref)
      }
      xml.element("city") { xml.attribute("column", "city") }
      xml.element("data") {
        xml.attribute("href", "responses.csv")
        xml.attribute("layout", "wide")
        xml.attribute("delimiter", "comma")
      }
      xml.element("missing") {
        xml.attribute("code", "DK")
        xml.attribute("reason", MissingReason.doesNotKnow.name)
      }
    }
  }

  /// Writes the registry of invented cities `registry.xml`, over the regions of the simulation's registry.
  package static func writeRegistry(_ simulation: Simulation, to sink: ByteSink) {
    let xml = XMLWriter(sink)
    let base = simulation.registry
    xml.declaration()
    xml.element("registry") {
      xml.attribute("xmlns", "urn:feasibility:registry:1")
      xml.attribute("id", "\(simulation.id)-cities")
      xml.element("title", text: "Invented cities")
      xml.element("title") {
        xml.attribute("xml:lang", "ko")
        xml.text("가상 도시")
      }
      xml.element("source", text: "Made up by a program; none of these cities exists")
      if !base.regions.isEmpty {
        xml.element("regions") {
          for region in base.regions {
            xml.element("region") {
              xml.attribute("id", region.id)
              write(region.name, xml)
            }
          }
        }
      }
      xml.element("cities") {
        for position in 0..<simulation.cities {
          let region = base.cities[position % base.cities.count].region
          xml.element("city") {
            xml.attribute("id", simulation.cityID(position))
            if !region.isEmpty { xml.attribute("region", region) }
            write(LocalizedText("Synthetic city \(position + 1)", korean: "가상 도시 \(position + 1)"), xml)
          }
        }
      }
    }
  }

  private static func write(_ name: LocalizedText, _ xml: XMLWriter) {
    xml.element("name", text: name.english)
    guard let korean = name.korean else { return }
    xml.element("name") {
      xml.attribute("xml:lang", "ko")
      xml.text(korean)
    }
  }
}
