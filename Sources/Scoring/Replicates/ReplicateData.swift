import Numerics

extension ReplicatePlan {
  /// Screening, imputation and outlier treatment: fills ``ReplicateWorkspace/values`` and ``ReplicateWorkspace/states``.
  ///
  /// ``DataColumns/changed`` then marks the indicators of which a value may differ from the replicate before.
  package func runData(_ parameters: borrowing ReplicateParameters, _ workspace: ReplicateWorkspace) {
    var listener = SilentData(pins: dataPins, fillsByOwn: parameters.imputation == 0)
    dataRules.run(parameters, workspace.data, &listener)
  }
}

extension DataColumns {
  /// Takes raw values over where they differ from those of the replicate before; missing cells are ignored.
  func take(_ answers: [Double]) {
    precondition(answers.count == count * indicatorCount, "one answer a city and indicator")
    answers.withColumn { answers in
      for indicator in 0..<indicatorCount {
        let start = indicator * count
        var difference: UInt64 = 0
        for cell in start..<start + count {
          let bits = answers[cell].bitPattern
          difference |= bits ^ lastAnswers[cell].bitPattern
          lastAnswers[cell] = answers[cell]
          raw[cell] = Double(bitPattern: bits | blanks[cell])
        }
        if isFresh || difference != 0 { changed[indicator] = 1 }
      }
    }
  }

  /// Blanks what is screened out, in the columns that this changes.
  func observe() {
    var anyCity: UInt8 = 0
    var moved: UInt8 = 0
    for city in 0..<count {
      anyCity |= screenedCities[city]
      moved |= screenedCities[city] ^ lastScreened[city]
    }
    for indicator in 0..<indicatorCount {
      if moved != 0 || leftOut[indicator] != lastLeftOut[indicator] { changed[indicator] = 1 }
      guard changed[indicator] != 0 else { continue }
      let start = indicator * count
      if leftOut[indicator] != 0 {
        (observed + start).update(repeating: .nan, count: count)
        (observedStates + start).update(repeating: Self.notAsked, count: count)
        continue
      }
      (observed + start).update(from: raw + start, count: count)
      (observedStates + start).update(from: rawStates + start, count: count)
      guard anyCity != 0 else { continue }
      for city in 0..<count where screenedCities[city] != 0 {
        observed[start + city] = .nan
        observedStates[start + city] = Self.notAsked
      }
    }
    lastScreened.update(from: screenedCities, count: count)
    lastLeftOut.update(from: leftOut, count: indicatorCount)
  }
}
