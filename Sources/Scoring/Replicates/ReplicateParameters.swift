/// What one replicate does differently. Changed in place from replicate to replicate.
package struct ReplicateParameters: Sendable {
  /// Shares of every node's children, node by node in the order of the plan (``ReplicatePlan/firstShare``). They need
  /// not sum to 1 among siblings, but must be non-negative with a positive sum. Nodes whose weights are learnt ignore
  /// them.
  package var shares: [Double]
  /// Which normalisation, of ``ReplicateChoices/normalisations``; 0 for each indicator's own.
  package var normalisation = 0
  /// Which aggregation; 0 for each node's own.
  package var aggregation = 0
  /// Which imputation; 0 for each indicator's own.
  package var imputation = 0
  /// Which outlier treatment; 0 for each indicator's own.
  package var treatment = 0
  /// Lower goalpost of each indicator; NaN for those without goalposts.
  package var lower: [Double] = []
  /// Upper goalpost of each indicator; NaN for those without goalposts.
  package var upper: [Double] = []
  /// Position of the indicator that is left out; −1 for none.
  package var dropped = -1
  /// Raw indicator values, column by column, `cityCount` a column; missing cells are ignored. Used only if answers vary.
  package var answers: [Double] = []
}
