/// A question to the store and what has come of it: what a screen over several reports shows.
///
/// The answer comes back with its question, so that one nobody waits for any more is dropped.
///
/// What the parameters must be able to do is asked for by the extensions alone: a demand in the head would
/// be looked up at every start.
package struct Inquiry<Question, Answer> {
  package enum Outcome {
    case underway
    case done(Answer)
    case failed(BoardProblem)
  }

  package let question: Question
  package let outcome: Outcome

  package init(_ question: Question, _ outcome: Outcome = .underway) {
    self.question = question
    self.outcome = outcome
  }

  /// The answer, once it is there.
  package var answer: Answer? {
    if case .done(let answer) = outcome { answer } else { nil }
  }
}

extension Inquiry: Sendable where Question: Sendable, Answer: Sendable {}
extension Inquiry.Outcome: Sendable where Question: Sendable, Answer: Sendable {}
extension Inquiry: Equatable where Question: Equatable, Answer: Equatable {}
extension Inquiry.Outcome: Equatable where Question: Equatable, Answer: Equatable {}

extension Inquiry {
  /// The question answered, or why it could not be.
  init(_ question: Question, _ answer: () throws(BoardError) -> Answer) {
    do throws(BoardError) {
      self.init(question, .done(try answer()))
    } catch {
      self.init(question, .failed(BoardProblem(error)))
    }
  }
}
