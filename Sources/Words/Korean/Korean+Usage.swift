/// What is said of a command line that cannot be understood.
extension Korean {
  static let usage = [usage1, usage2, usage3]

  /// Commands and values that are not known.
  private static let usage1: [UsagePhrase: String] = [
    .noCommandsOfItsOwn: "“{1}”에는 하위 명령이 없으므로 “{2}”{2:-은} 쓸 수 없습니다.",
    .noSuchCommand: "“{1}”{1:-은} “{2}”의 명령이 아닙니다. {3}",
    .commandsThereAre: "쓸 수 있는 명령: {1}",
    .didYouMean: "{1:을} 뜻하셨습니까?",
    .outputNeedsName: "--output에 빈 이름을 주었습니다. 이름이 필요합니다.",
  ]

  /// Numbers that are out of bounds.
  private static let usage2: [UsagePhrase: String] = [
    .threadsTooFew: "--threads는 1 이상이어야 합니다.",
    .limitOutOfBounds: "{1:은} 0보다 크고 1000000000000 이하여야 합니다.",
    .citiesOutOfBounds: "--cities는 1부터 10000000까지여야 합니다.",
    .groupOutOfBounds: "--group은 0부터 1까지여야 합니다.",
    .pairwiseNegative: "--pairwise-limit는 음수일 수 없습니다.",
    .smaaOutOfBounds: "--smaa는 1부터 1073741824까지여야 합니다.",
    .thresholdsOutOfOrder: "0 ≤ --indifference ≤ --threshold여야 합니다.",
    .noiseOutOfBounds: "--noise는 0부터 1까지여야 합니다.",
    .replicatesOutOfBounds: "--replicates는 1부터 {1}까지여야 합니다.",
    .boxOutOfBounds: "--box는 0 이상 1 미만이어야 합니다.",
    .sampleNoPower: "--sample은 2부터 65536까지의 2의 거듭제곱이어야 합니다.",
  ]

  /// Options that do not go together, or need each other.
  private static let usage3: [UsagePhrase: String] = [
    .outputForm: "--output의 이름은 .html, .sarif, .json 가운데 하나로 끝나야 하는데 “{1}”{1:-은} 그렇지 않습니다.",
    .allNeedsWorkbooks: "--all은 --workbooks FOLDER와 함께 씁니다.",
    .workbooksOneSurvey: "--workbooks는 한 번에 조사 하나만 받습니다.",
    .resolvedIsXML: "--resolved는 XML을 출력하므로 --format json과 함께 쓸 수 없습니다.",
    .nameOneSet: "평가 기준을 하나만 지정하십시오: “{1}” 또는 --criteria의 “{2}”.",
    .keepOneToCheck: "--keep은 조사 하나를 기술합니다. 나머지는 따로 점검하십시오.",
    .keepOneToAssess: "--keep은 조사 하나를 기술합니다. 나머지는 따로 평가하십시오.",
    .methodTwice: "--method {1:이} 두 번 주어졌습니다. 방법은 한 번씩만 씁니다.",
    .smaaTwoWays: "--smaa는 가중치를 뽑고 --smaa-weights는 가중치를 줍니다. 하나만 쓰십시오.",
    .seedNeedsSMAA: "--seed는 --smaa와 함께 씁니다.",
    .thresholdsNeedLinear: "--indifference와 --threshold는 --preference linear와 함께 씁니다.",
    .linearNeedsThreshold: "--preference linear에는 --threshold가 필요합니다(예: 0.5).",
    .againstOrRemove: "--against CRITERIA와 --remove elements|cities 가운데 하나를 주십시오.",
    .outputNotForCities: "--output은 --remove cities와 함께 쓸 수 없습니다.",
    .noiseNeedsWeights: "--noise는 --weights noise와 함께 씁니다.",
    .replicatesGiven: "--replicates-in이 모든 재계산을 주므로 --replicates와 --seed는 함께 쓸 수 없습니다.",
    .sampleGiven: "--samples-in이 모든 표본점을 주므로 --sample은 함께 쓸 수 없습니다.",
    .fromOrTo: "--from과 --to 가운데 하나를 주십시오.",
    .coinrNeeds: "--from coinr에는 --data iData.csv와 --meta iMeta.csv가 필요합니다.",
    .xmcdaNeeds: "--from xmcda에는 문서가 필요합니다.",
    .proposeNeedsOutput: "--propose에는 .xml이나 .xlsx로 끝나는 --output이 필요합니다.",
    .mappingNeedsOutput: "--mapping에는 조사를 담을 새 폴더 --output이 필요합니다. --propose와 함께 쓰면 이전 매핑입니다.",
    .outputNeedsMapping: "--output에는 --propose나 --mapping이 필요합니다. 없으면 아무것도 쓰지 않습니다.",
    .registryNeedsMapping: "--registry, --edition, --origin, --returns는 --mapping과 함께 쓰며 --propose와는 쓰지 않습니다.",
    .coinToolNeeds: "--from coin-tool에는 통합 문서 하나가 필요합니다.",
    .fileNotExpected: "여기에는 “{1}”{1:-을} 쓸 수 없습니다.",
    .coinrOptions: "--data와 --meta는 --from coinr과, --normalisation은 coinr이나 coin-tool과 함께 씁니다.",
    .sourcesNeedTo: "--criteria와 --survey는 --to와 함께 씁니다.",
    .cannotBeName: "“{1}”{1:-은} 이름으로 쓸 수 없습니다. 영문 소문자, 숫자, 붙임표를 쓰십시오.",
    .sayPDF: "--pdf를 함께 쓰십시오. 화면용 페이지는 `feasibility assess`로 만듭니다.",
    .browserTime: "--browser-seconds는 0보다 크고 86400 이하여야 합니다.",
    .settingMissing: "--set NAME=VALUE를 하나 이상 주십시오.",
  ]
}
