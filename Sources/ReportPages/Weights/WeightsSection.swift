import AssessmentModel
import Diagnostics
import ReportFiles
import Words

/// Other weights for the parts of the index, tried in the page: sliders, the ranking that follows, and two sets of
/// weights side by side. Without a script the official weights stand here, and the official result in the ranking.
extension ReportPage {
  /// The section, or the page of its own.
  func weights() {
    guard let trial = facts.content.weightTrial else { return }
    section("weights", words(.weightsHeading)) {
      html.element("p", class: "prose", words(.weightsIntro, facts.name(.node(assessment.plan.principal))[language]))
      if let obstacle = trial.obstacle {
        html.element("p", class: "prose", words(obstacle))
      } else {
        officialWeights(trial)
        relatedParts()
        html.element("p", class: "soft", id: "weight-off") { html.text(.weightsNeedScript) }
        html.line()
        panel(trial)
        weightsData(trial)
      }
    }
  }

  /// On the start page: the way to the weights.
  func weightsLink() {
    guard let trial = facts.content.weightTrial, trial.obstacle == nil else { return }
    html.element("p", class: "prose toweights") {
      html.element("a") {
        html.attribute("href", link(toSection: "weights"))
        html.text(.weightsLink)
      }
    }
    html.line()
  }

  private func words(_ obstacle: WeightTrial.Obstacle) -> String {
    switch obstacle {
    case .unweighted:
      words(.weightsNoEffect, words.text(assessment.plan.nodes[assessment.plan.principal].aggregation))
    case .singlePart: words(.weightsSinglePart)
    case .weightsOfEachCity: words(.weightsOfEachCity)
    case .takenOver: words(.weightsTakenOver)
    case .pinned: words(.weightsPinned)
    case .tooManyCities(let limit): words(.weightsTooMany, NumberText.whole(limit))
    case .nobodyRanked: words(.nobodyRanked)
    }
  }

  /// The official weights as a sentence, for paper and for readers without scripts.
  private func officialWeights(_ trial: WeightTrial) {
    let root = assessment.plan.nodes[assessment.plan.principal]
    html.element("p", class: "prose") {
      html.element("strong", .weightsOfficial)
      html.text(.colon)
      for (number, part) in trial.parts.enumerated() {
        if number > 0 { html.text(", ") }
        html.localized(facts.name(root.children[part]))
        html.text(" " + words.percent(root.shares[part], decimals: 1))
      }
      html.text(.fullStop)
    }
    html.line()
  }

  /// Which parts go together or against each other, so that weight moved between them changes little or much.
  private func relatedParts() {
    guard let coherence = facts.content.coherence else { return }
    for (pairs, phrase) in [(coherence.redundant, Phrase.weightsTogether), (coherence.negative, .weightsAgainst)] {
      for pair in pairs where pair.relation == .siblings && pair.node == assessment.plan.principal {
        guard let r = pair.correlation.pearson else { continue }
        let (left, right) = (facts.name(pair.left)[language], facts.name(pair.right)[language])
        html.element("p", class: "prose", words(phrase, left, right, NumberText.fixed(r.value, 2)))
        html.line()
      }
    }
  }

  /// What the script fills; hidden until it has met the official result.
  private func panel(_ trial: WeightTrial) {
    html.element("div", class: "weights", id: "weight-panel") {
      html.attribute("hidden")
      html.line()
      html.element("div", class: "wtop") {
        html.element("div") {
          html.element("div", class: "wsliders") {
            sliders(trial)
            html.element("div", class: "wbuttons", id: "weight-presets") {
              html.attribute("role", "group")
              html.attribute("aria-label", .weightsPresets)
            }
          }
          html.line()
          draftBanner()
          sharing()
        }
        html.line()
        html.element("div", class: "wsays") {
          html.element("p", class: "wfirst", id: "weight-first") {}
          html.element("p", id: "weight-said") { html.attribute("role", "status") }
          html.element("p", id: "weight-apart") {}
          html.element("p", class: "wsafe") {
            html.element("label") {
              html.text(.weightsTop)
              html.text(" ")
              html.void("input") {
                html.attribute("type", "number")
                html.attribute("id", "weight-top")
                html.attribute("min", 1)
                html.attribute("step", 1)
                html.attribute("value", 10)
              }
            }
          }
          html.element("p", id: "weight-safe") {}
        }
      }
      html.line()
      weightBands()
      table(class: "weighted", label: words(.weightsTable)) {
        html.element("caption") {
          html.text(words(.weightsCaption, words.percent(trial.noise)))
          html.text(" ")
          html.element("span", id: "weight-draws") {}
        }
        html.element("thead") {
          html.element("tr") {
            weightColumn(.rank, "weight-head", isNumber: true)
            weightColumn(.weightsOfficialRank, "weight-base", isNumber: true)
            weightColumn(.weightsChange, "weight-change", isNumber: true)
            weightColumn(.cityHead, "weight-city", isNumber: false)
            weightColumn(.weightsRange, "weight-range", isNumber: true)
            weightColumn(.score, "weight-score", isNumber: true)
            if !facts.bands.list.isEmpty {
              weightColumn(facts.bands.areVerdicts ? .verdict : .classHead, "weight-band", isNumber: false)
            }
          }
        }
        html.element("tbody", id: "weight-rows") {}
      }
      html.element("p", class: "soft", id: "weight-more") {}
    }
    html.line()
  }

  private func weightColumn(_ phrase: Phrase, _ id: String, isNumber: Bool) {
    html.element("th", class: isNumber ? "n" : nil, id: id) {
      html.attribute("scope", "col")
      html.text(phrase)
    }
  }

  private func draftBanner() {
    html.element("div", class: "banner draft", id: "weight-draft") {
      html.attribute("hidden")
      html.element("p") {
        // The shares beside it change with every move and are not read out each time.
        html.element("strong") {
          html.attribute("role", "status")
          html.text(.weightsDraft)
        }
        html.text(" ")
        html.element("span", id: "weight-shares") {}
        html.text(" ")
        html.element("button", id: "weight-reset") {
          html.attribute("type", "button")
          html.text(.weightsReset)
        }
      }
    }
    html.line()
  }

  private func sliders(_ trial: WeightTrial) {
    let root = assessment.plan.nodes[assessment.plan.principal]
    for (number, part) in trial.parts.enumerated() {
      let name = facts.name(root.children[part])[language]
      html.element("div", class: "wrow") {
        html.element("label") {
          html.attribute("for", "weight-\(number)")
          html.localized(facts.name(root.children[part]))
        }
        html.void("input") {
          html.attribute("type", "range")
          html.attribute("id", "weight-\(number)")
          html.attribute("min", 0)
          html.attribute("max", 100)
          html.attribute("step", 1)
        }
        html.void("input") {
          html.attribute("type", "number")
          html.attribute("id", "weight-n\(number)")
          html.attribute("min", 0)
          html.attribute("max", 100)
          html.attribute("step", "any")
          html.attribute("aria-label", words(.weightsPoints, name))
        }
        html.element("output", id: "weight-s\(number)") { html.attribute("for", "weight-\(number) weight-n\(number)") }
        html.element("label", class: "wlock") {
          html.void("input") {
            html.attribute("type", "checkbox")
            html.attribute("id", "weight-l\(number)")
            html.attribute("aria-label", words(.weightsLockOf, name))
          }
          html.text(.weightsLock)
        }
      }
      html.line()
    }
  }

  /// Sending weights on: link, criteria, a second set.
  private func sharing() {
    html.element("div", class: "wbuttons") {
      weightButton("weight-link", .weightsCopyLink)
      weightButton("weight-hold", .weightsHold)
      weightButton("weight-swap", .weightsSwap)
      weightButton("weight-drop", .weightsDrop)
    }
    html.element("p", id: "weight-second") {}
    html.line()
    html.element("details", class: "wmore") {
      html.element("summary", .weightsMore)
      html.element("div", class: "wbuttons") {
        html.element("label") {
          html.text(.weightsPaste)
          html.void("input") {
            html.attribute("type", "text")
            html.attribute("id", "weight-paste")
            html.attribute("autocomplete", "off")
          }
        }
        weightButton("weight-load", .weightsLoad)
      }
      html.element(
        "p", class: "prose", words(.weightsCriteria, assessment.plan.nodes[assessment.plan.principal].id.rawValue))
      html.element("pre", id: "weight-xml") {}
      html.element("div", class: "wbuttons") { weightButton("weight-copy", .weightsCopyCriteria) }
    }
    html.line()
  }

  private func weightButton(_ id: String, _ phrase: Phrase) {
    html.element("button", id: id) {
      html.attribute("type", "button")
      html.text(phrase)
    }
  }

  /// The labels of verdicts or classes, for the script to take copies of.
  private func weightBands() {
    html.element("div", id: "weight-bands") {
      html.attribute("hidden")
      for band in facts.bands.list { chip(band, isShort: true) }
      html.element("span", class: "chip k0", .notRated)
      html.element("span", class: "provisional", .provisional)
    }
    html.line()
  }

  /// The sentences that the script fills in.
  func weightWords(_ json: JSONWriter) {
    json.key("words")
    json.object {
      for (key, phrase, count) in [
        ("official", Phrase.weightsPresetOfficial, 0), ("equal", .weightsPresetEqual, 0),
        ("alone", .weightsPresetAlone, 1),
        ("mostly", .weightsPresetMostly, 1), ("draft", .weightsDraftRank, 0), ("rank", .rank, 0),
        ("officialRank", .weightsOfficialRank, 0), ("secondRank", .weightsSecondRank, 0), ("first", .weightsFirst, 4),
        ("firstOnly", .weightsFirstOnly, 2), ("moved", .weightsMoved, 3), ("mover", .weightsMover, 3),
        ("same", .weightsSame, 0), ("apart", .weightsApart, 1), ("apartCity", .weightsApartCity, 3),
        ("agree", .weightsAgree, 0), ("safe", .weightsSafe, 3), ("noneSafe", .weightsNoneSafe, 1),
        ("sameBand", .weightsSameBand, 2), ("draws", .weightsDraws, 1), ("noDraws", .weightsNoDraws, 0),
        ("second", .weightsSecond, 1), ("copied", .copied, 0), ("unknown", .weightsUnknown, 1),
        ("fewest", .weightsFewest, 1), ("notRanked", .notRanked, 0), ("was", .weightsWas, 1),
        ("mismatch", .weightsMismatch, 0), ("shown", .weightsShown, 2),
      ] {
        let slots = (0..<4).map { $0 < count ? "%\($0 + 1)" : "" }
        json.member(key, words.filled(phrase[language], slots))
      }
    }
  }
}
