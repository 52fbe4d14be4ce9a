/// What findings of all domains say.
package enum CommonFact: UInt16, CaseIterable, Sendable {
  // How many more there are
  case moreLikeThese
  case mendTheseFirst

  // Parts of sentences
  case longText
  case nearMiss
}
