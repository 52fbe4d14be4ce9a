internal import ArgumentParser
internal import AssessmentModel
internal import Diagnostics
internal import Words
internal import Workflow

extension CriteriaExchange.Form: ExpressibleByArgument {}

extension CriteriaCommand {
  /// `feasibility criteria export`.
  struct Export: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Write a criteria set as a workbook that can be edited and imported again, or as a codebook.",
      discussion: """
        The workbook has a sheet for each kind of thing, with lists to choose from; every number keeps its last digit. \
        What a workbook cannot hold is named. A codebook (DDI-Codebook 2.5) says what is asked, for those who document \
        data.

        Examples:
          feasibility criteria export seoul-model-2015 --output seoul.xlsx
          feasibility criteria export seoul-model-2015 --as ddi --output seoul.xml
        """)

    @Argument(help: "The set; default: the only one in reach.")
    var set: String?

    @Option(help: "The set, as an option like in the other commands.")
    var criteria: String?

    @Option(
      name: .customLong("as"), help: "What is written: xlsx or ddi. Default: ddi if the path ends in .xml, else xlsx.")
    var form: CriteriaExchange.Form?

    @Option(help: "File to write.")
    var output: String

    @OptionGroup var options: GlobalOptions

    func validate() throws {
      if let set, let criteria, set != criteria { throw ValidationError(.nameOneSet, set, criteria) }
    }

    func run() throws {
      try options.run { console in
        let found = try RunInputs.criteria(criteria ?? set, workspace: Workspace())
        let written = try CriteriaExchange.export(
          found.set, as: form ?? .of(output) ?? .xlsx, to: output, apart: [found.entry.path])
        let findings = found.diagnostics + written
        options.report(findings, on: console)
        options.print(text: output, json: FilesJSON.text([output]), findings: findings, on: console)
        try GlobalOptions.finish(findings)
      }
    }
  }

  /// `feasibility criteria import`.
  struct Import: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Read a criteria set from a workbook and write it as a criteria file.",
      discussion: """
        The workbook is one that `criteria export` has written, or one of the same sheets and columns. What is wrong in it \
        is placed at its cell, and nothing is written before all of it is right.

        Example:
          feasibility criteria import seoul.xlsx --output Criteria/my-set
        """)

    @Argument(help: "The workbook (XLSX or ODS).")
    var file: String

    @Option(help: "New folder for criteria.xml, or a file that ends in .xml.")
    var output: String

    @OptionGroup var options: GlobalOptions

    func run() throws {
      try options.run { console in
        let written = try CriteriaExchange.import(file, to: output)
        options.report(written.diagnostics, on: console)
        options.print(
          text: written.file, json: FilesJSON.text([written.file]), findings: written.diagnostics, on: console)
        try GlobalOptions.finish(written.diagnostics)
      }
    }
  }
}
