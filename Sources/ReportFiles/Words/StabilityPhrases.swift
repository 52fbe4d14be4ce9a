/// Where the least shift of a weight changes something, and what gaps against a reference of 0 are.
extension Phrase {
  static let tipParts = Phrase(
    "{3} is level with this {city}; the least change of the weight of {1} in {2} parts them.",
    "{3}와 점수가 같으며, {2}에서 {1}의 비중이 조금만 바뀌어도 순위가 갈립니다.")
  static let tipVerdictOnCut = Phrase(
    "A score stands exactly on a cut point: the least change of the weight of {1} in {2} can make the verdict “{3}”.",
    "점수가 정확히 기준값에 있어 {2}에서 {1}의 비중이 조금만 바뀌어도 판정이 “{3}”로 바뀔 수 있습니다.")
  static let tipClassOnCut = Phrase(
    "A score stands exactly on a cut point: the least change of the weight of {1} in {2} can make the class “{3}”.",
    "점수가 정확히 기준값에 있어 {2}에서 {1}의 비중이 조금만 바뀌어도 등급이 “{3}”로 바뀔 수 있습니다.")
  static let ruleZeroReference = Phrase(
    "Against a reference of 0 % there is no ratio: a group above 0 % is ahead, and 0 % against 0 % is no gap, level 0. Where nobody of the reference is left out (100 %), there is no exclusion ratio.",
    "비교 집단이 0 %이면 비율이 없습니다. 해당 집단이 0 %보다 높으면 앞선 것이고, 0 % 대 0 %는 격차가 없는 것(0단계)입니다. 비교 집단이 100 %이면 배제 비율이 없습니다.")
}
