import Analyses
import AssessmentModel
import Numerics
import ReportFiles
import Scoring
import TestSupport
import Testing

@testable import Workflow

/// A row of `--replicates-out` says all that it takes to run its replicate again.
@Suite struct ReplicateRowTests {
  @Test func aRowRunAgainGivesItsResults() throws {
    let inputs = try RunInputs.load(
      RunRequest(
        criteria: "\(Repository.root)/Criteria/seoul-model-2015",
        survey: "\(Repository.root)/Surveys/wego-2015-sample"), workspace: Workspace())
    let run = AssessmentRun(inputs)
    var design = DesignRequest(replicates: 12).design(for: run.assessment.criteria).design
    design.inputs.append(
      UncertainInput(id: "gaps", name: LocalizedText("Gaps"), variation: .imputation([.median])))
    let folder = TemporaryFolder()
    _ = try RobustnessRun(run, design, threads: 2, table: folder.path("rows.csv"), control: .none)
    let table = CSVText(try #require(Repository.text(folder.path("rows.csv"))))
    #expect(table.rows.count == 12)
    let study = Study(run.assessment, design)
    for row in table.rows {
      let (workspace, used) = try study.run(table.header, row)
      #expect(used > 50)
      try study.check(workspace, table.header, row)
    }
  }

  /// Runs rows by their columns' names.
  private struct Study {
    let assessment: Assessment
    let design: RobustnessDesign
    let plan: ReplicatePlan

    init(_ assessment: Assessment, _ design: RobustnessDesign) {
      self.assessment = assessment
      self.design = design
      let choices = ReplicateChoices(design: design, criteria: assessment.criteria, plan: assessment.plan)
      plan = ReplicatePlan(criteria: assessment.criteria, survey: assessment.survey, choices: choices)
    }

    func run(_ header: [String], _ row: [String]) throws -> (ReplicateWorkspace, Int) {
      var parameters = plan.ownParameters()
      var used = 0
      for (name, cell) in zip(header, row) {
        let parts = name.split(separator: ":", maxSplits: 1).map(String.init)
        used += 1
        switch parts[0] {
        case "weight": parameters.shares[try share(parts[1])] = try #require(Double(cell))
        case "lower": parameters.lower[try indicator(parts[1])] = try #require(Double(cell))
        case "upper": parameters.upper[try indicator(parts[1])] = try #require(Double(cell))
        case "dropped": parameters.dropped = cell == "none" ? -1 : try indicator(cell)
        case "aggregation":
          parameters.aggregation = try choice(cell, plan.choices.aggregations.map(\.notation))
        case "imputation": parameters.imputation = try choice(cell, plan.choices.imputations.map(\.notation))
        case "answers":
          var answers = design
          answers.inputs = design.inputs.filter { $0.id == parts[1] }
          let point = [try #require(Double(cell))]
          #expect(DesignSampler(answers, for: plan).fill(&parameters, from: point.span) == nil)
        default: used -= 1
        }
      }
      let workspace = plan.makeWorkspace()
      plan.run(parameters, in: workspace)
      return (workspace, used)
    }

    func check(_ workspace: ReplicateWorkspace, _ header: [String], _ row: [String]) throws {
      let cells = Dictionary(uniqueKeysWithValues: zip(header, row))
      let scores = workspace.column(ofNode: plan.plan.principal)
      let compared = assessment.cities.indices.filter { assessment.rank(of: $0) != nil }
      for (position, city) in assessment.cities.enumerated() {
        let score = cells["score:\(city.id)"].flatMap(Double.init)
        #expect(score == (scores[position].isNaN ? nil : assessment.criteria.scores.reported(scores[position])))
        #expect(cells["verdict:\(city.id)"] == assessment.criteria.verdicts[Int(workspace.verdicts[position])].id)
        let rank = scores[position].isNaN ? nil : 1 + compared.count { scores[$0] > scores[position] + 1e-9 }
        if compared.contains(position) {
          #expect(cells["rank:\(city.id)"].flatMap(Int.init) == rank)
        } else {
          #expect(cells["rank:\(city.id)"] == nil)
        }
      }
    }

    private func choice(_ cell: String, _ names: [String]) throws -> Int {
      cell == "own" ? 0 : try #require(names.firstIndex(of: cell)) + 1
    }

    private func indicator(_ id: String) throws -> Int {
      try #require(assessment.criteria.indicators.firstIndex { $0.id.rawValue == id })
    }

    private func share(_ path: String) throws -> Int {
      let parts = path.split(separator: "/").map(String.init)
      let position = try #require(plan.plan.node(NodeID(parts[0])))
      let child = try #require(
        plan.plan.nodes[position].children.firstIndex { child in
          switch child {
          case .node(let inner): plan.plan.nodes[inner].id.rawValue == parts[1]
          case .leaf(let leaf):
            assessment.criteria.indicators[plan.plan.leaves[leaf].indicator].id.rawValue == parts[1]
          }
        })
      return plan.firstShare[position] + child
    }
  }
}
