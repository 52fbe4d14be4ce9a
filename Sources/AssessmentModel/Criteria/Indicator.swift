/// One question of the questionnaire: a column of the survey.
public struct Item: Sendable, Hashable {
  /// The column's name.
  public var id: ItemID
  /// The question as asked.
  public var question: LocalizedText
  /// What an answer may be.
  public var scale: Scale
  /// Which documents prove an answer.
  public var documents: [LocalizedText]

  /// Creates an item.
  public init(id: ItemID, question: LocalizedText, scale: Scale, documents: [LocalizedText] = []) {
    self.id = id
    self.question = question
    self.scale = scale
    self.documents = documents
  }
}

/// How an indicator's raw value is made from answers.
public enum ItemScoring: Sendable, Hashable {
  /// The answer to one item is the value.
  case answer(ItemID)
  /// `per · numerator / denominator`; missing if either is missing, or invalid if the denominator is 0.
  case ratio(numerator: ItemID, denominator: ItemID, per: Double)
  /// Sum of the items' values; for yes/no items, the number of yes. Missing if any item is missing,
  /// except that items that are not applicable count 0; not applicable if none of them applies.
  case sum([ItemID])
  /// Mean of the items' values over the applicable ones, times `scale`. Missing if any applicable item is missing;
  /// not applicable if none of them applies.
  case mean([ItemID], scale: Double)
  /// `Σ w·x` over the items, divided by `Σ w` if `isMean`, times `scale`. Items that do not apply leave both sums;
  /// missing if less than `minimumAnswered` of the applicable weight is answered.
  case weighted([ItemID], weights: [Double], isMean: Bool, scale: Double, minimumAnswered: Double)
  /// 1 unless the registry places the city in the country with this ISO 3166-1 alpha-3 code, then 0.
  case outsideCountry(String)

  /// The items that are read, in order.
  public var items: [ItemID] {
    switch self {
    case .answer(let item): [item]
    case .ratio(let numerator, let denominator, _): [numerator, denominator]
    case .sum(let items), .mean(let items, _), .weighted(let items, _, _, _, _): items
    case .outsideCountry: []
    }
  }
}

/// A measured leaf of the criteria.
public struct Indicator: Sendable, Hashable {
  /// The name in files: `GOV-01`.
  public var id: IndicatorID
  /// The name in reports.
  public var name: LocalizedText
  /// What is measured.
  public var definition: LocalizedText
  /// The unit in words.
  public var unit: LocalizedText
  /// What raw values may be.
  public var scale: Scale
  /// Which way it points.
  public var direction: Direction
  /// What the value is divided by, if anything.
  public var denominator: Denominator?
  /// How gaps are filled; `nil` for the set's rule.
  public var imputation: Imputation?
  /// How outliers are treated; `nil` for the set's rule.
  public var treatment: OutlierTreatment?
  /// How far its answers may lie from the previous edition's; `nil` for the set's rule.
  public var change: ChangeRule?
  /// How values come onto the common scale.
  public var normalisation: Normalisation
  /// The range of the common scale.
  public var range: OutputRange
  /// What the goalposts rest on.
  public var basis: LocalizedText
  /// The items that are asked for it, in order.
  public var items: [Item]
  /// How the value is made from the answers.
  public var scoring: ItemScoring
  /// Where item and limits come from.
  public var source: String
  /// What of it is sourced and what is judgement.
  public var status: String
  /// Whether the city itself can change it.
  public var isCityControlled: Bool

  /// Creates an indicator. Without `items`, one item of the indicator's own name, question, scale and
  /// documents is asked.
  public init(
    id: IndicatorID, name: LocalizedText, definition: LocalizedText = .empty, unit: LocalizedText = .empty,
    question: LocalizedText = .empty, scale: Scale, direction: Direction = .higherIsBetter,
    normalisation: Normalisation, basis: LocalizedText = .empty, items: [Item]? = nil, scoring: ItemScoring? = nil,
    source: String = "", status: String = "", isCityControlled: Bool = true, denominator: Denominator? = nil,
    imputation: Imputation? = nil, treatment: OutlierTreatment? = nil, range: OutputRange = .unit,
    documents: [LocalizedText] = [], change: ChangeRule? = nil
  ) {
    self.id = id
    self.name = name
    self.definition = definition
    self.unit = unit
    self.scale = scale
    self.direction = direction
    self.normalisation = normalisation
    self.basis = basis
    let own = ItemID(id.rawValue)
    self.items = items ?? [Item(id: own, question: question, scale: scale, documents: documents)]
    self.scoring = scoring ?? .answer(own)
    self.source = source
    self.status = status
    self.isCityControlled = isCityControlled
    self.denominator = denominator
    self.imputation = imputation
    self.treatment = treatment
    self.range = range
    self.change = change
  }
}
