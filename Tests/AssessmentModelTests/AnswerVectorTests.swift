import AssessmentModel
import Testing

/// Columns of answers and of scores: a number never stands without a basis, and none where there is none.
@Suite struct AnswerVectorTests {
  /// What goes in comes out, whatever stood there before.
  @Test func everyAnswerComesBack() {
    let answers = AnswerBasis.allCases.map { Answer.value(2.5, $0) } + MissingReason.allCases.map { .missing($0) }
    for first in answers {
      for second in answers {
        var column = AnswerVector(repeating: .notReturned, count: 1)
        column[0] = first
        column.append(second)
        #expect(column[0] == first && column[1] == second)
        column[0] = second
        #expect(column[0] == second && column.count == 2)
      }
    }
  }

  /// Two columns are equal though what stands for “no number” equals nothing.
  @Test func equalColumns() {
    var one = AnswerVector(repeating: .refused, count: 2)
    var other = AnswerVector(repeating: .refused, count: 2)
    #expect(one == other)
    one[1] = .value(1, .reported)
    #expect(one != other)
    other[1] = .value(1, .reported)
    #expect(one == other)
    other[0] = .missing(.noAnswer)
    #expect(one != other, "the reason is part of the answer")
  }

  @Test func columnsOfScores() {
    let column = Column([1, nil, 0])
    #expect(column[0] == 1 && column[1] == nil && column[2] == 0 && column.count == 3)
    #expect(column.present == [1, 0])
    #expect(column == Column([1, nil, 0]) && column != Column([1, 2, 0]) && column != Column([1, nil]))
    #expect(Column(missing: 2) == Column([nil, nil]))
  }
}
