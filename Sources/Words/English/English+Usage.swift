/// What is said of a command line that cannot be understood.
extension English {
  static let usage = [usage1, usage2, usage3]

  /// Commands and values that are not known.
  private static let usage1: [UsagePhrase: String] = [
    .noCommandsOfItsOwn: "“{1}” has no commands of its own, so “{2}” means nothing here.",
    .noSuchCommand: "“{1}” is no command of “{2}”; {3}",
    .commandsThereAre: "there are {1}.",
    .didYouMean: "did you mean {1}?",
    .outputNeedsName: "--output needs a name, and an empty one was given.",
  ]

  /// Numbers that are out of bounds.
  private static let usage2: [UsagePhrase: String] = [
    .threadsTooFew: "--threads must be at least 1.",
    .limitOutOfBounds: "{1} must be above 0, and no more than 1000000000000.",
    .citiesOutOfBounds: "--cities must be from 1 to 10000000.",
    .groupOutOfBounds: "--group must be from 0 to 1.",
    .pairwiseNegative: "--pairwise-limit must not be negative.",
    .smaaOutOfBounds: "--smaa must be from 1 to 1073741824.",
    .thresholdsOutOfOrder: "0 ≤ --indifference ≤ --threshold is required.",
    .noiseOutOfBounds: "--noise must be from 0 to 1.",
    .replicatesOutOfBounds: "--replicates must be from 1 to {1}.",
    .boxOutOfBounds: "--box must be from 0 to below 1.",
    .sampleNoPower: "--sample must be a power of two from 2 to 65536.",
  ]

  /// Options that do not go together, or need each other.
  private static let usage3: [UsagePhrase: String] = [
    .outputForm: "--output must end in .html, .sarif or .json, and “{1}” does not.",
    .allNeedsWorkbooks: "--all belongs to --workbooks FOLDER.",
    .workbooksOneSurvey: "--workbooks takes one survey at a time.",
    .resolvedIsXML: "--resolved prints XML and does not go with --format json.",
    .nameOneSet: "Name one set: “{1}”, or “{2}” with --criteria.",
    .keepOneToCheck: "--keep describes one survey; check the others by themselves.",
    .keepOneToAssess: "--keep describes one survey; assess the others by themselves.",
    .methodTwice: "--method {1} is given twice; each method has one place.",
    .smaaTwoWays: "--smaa draws weights, --smaa-weights gives them.",
    .seedNeedsSMAA: "--seed belongs to --smaa.",
    .thresholdsNeedLinear: "--indifference and --threshold belong to --preference linear.",
    .linearNeedsThreshold: "--preference linear needs --threshold, a share such as 0.5.",
    .againstOrRemove: "Give either --against CRITERIA or --remove elements|cities.",
    .outputNotForCities: "--output does not go with --remove cities.",
    .noiseNeedsWeights: "--noise belongs to --weights noise.",
    .replicatesGiven: "--replicates and --seed do not go with --replicates-in, which gives every replicate.",
    .sampleGiven: "--sample does not go with --samples-in, which gives every point.",
    .fromOrTo: "Give either --from or --to.",
    .coinrNeeds: "--from coinr needs --data iData.csv and --meta iMeta.csv.",
    .xmcdaNeeds: "--from xmcda needs a document.",
    .proposeNeedsOutput: "--propose needs --output, a file that ends in .xml or .xlsx.",
    .mappingNeedsOutput:
      "--mapping needs --output, a new folder for the survey; with --propose it is the earlier mapping.",
    .outputNeedsMapping: "--output needs --propose or --mapping: without them nothing is written.",
    .registryNeedsMapping: "--registry, --edition, --origin and --returns go with --mapping, and not with --propose.",
    .coinToolNeeds: "--from coin-tool needs one workbook.",
    .fileNotExpected: "“{1}” is not expected here.",
    .coinrOptions: "--data and --meta go with --from coinr, --normalisation with coinr and coin-tool.",
    .sourcesNeedTo: "--criteria and --survey go with --to.",
    .cannotBeName: "“{1}” cannot be a name: use small letters, digits and hyphens.",
    .sayPDF: "Say --pdf; `feasibility assess` writes the pages themselves.",
    .browserTime: "--browser-seconds must be above 0, and no more than 86400.",
    .settingMissing: "Give at least one --set NAME=VALUE.",
  ]
}
