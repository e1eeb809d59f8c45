import Foundation
import ReformModel
import ReformStore
import Testing

/// Every quantity of the report is a figure, or is listed with the reason why it is none.
@Suite(
  .enabled(
    if: Repository.reportText != nil,
    "no hai-phong-2025.txt in $CCHC_REPORTS, else in ../shared/reports: the text is not committed"
  ))
struct UnclaimedNumberTests {
  /// A number on a line; as often as it stands there unclaimed.
  private struct Place: Hashable, Comparable, CustomStringConvertible {
    let line: Int
    let number: String

    var description: String { "line \(line): \(number)" }

    static func < (left: Place, right: Place) -> Bool {
      (left.line, left.number) < (right.line, right.number)
    }
  }

  private let standing: [Place]
  private let claimed: [Place]

  init() throws {
    let text = try #require(Repository.reportText)
    let quantities = Quantities()
    standing = text.lines.enumerated().flatMap { position, line in
      quantities.numbers(in: line).map { Place(line: position + 1, number: $0) }
    }
    claimed = try Repository.contents().flatMap(\.figures).filter { $0.origin == .printed }
      .map { Place(line: $0.evidence.line, number: $0.printed) }
  }

  @Test func `each figure has a number of the text for itself`() {
    #expect(Self.difference(claimed, standing) == [])
  }

  @Test func `the numbers that no figure claims are those of the list`() throws {
    let unclaimed = Self.difference(standing, claimed)
    let listed = try Self.listed()
    let missing = Self.difference(unclaimed, listed)
    let stale = Self.difference(listed, unclaimed)
    #expect(missing == [], "neither figures nor in unclaimed-numbers.txt")
    #expect(stale == [], "in unclaimed-numbers.txt, but figures or not in the text")
  }

  /// What `all` holds more often than `others` do, sorted.
  private static func difference(_ all: [Place], _ others: [Place]) -> [Place] {
    var counts = Dictionary(others.map { ($0, 1) }, uniquingKeysWith: +)
    return all.filter { place in
      counts[place, default: 0] -= 1
      return counts[place, default: 0] < 0
    }.sorted()
  }

  /// One row for each occurrence: line, number and reason, divided by tabs, under a header.
  private static func listed() throws -> [Place] {
    let file = Repository.root.appending(path: "Tests/DataTests/unclaimed-numbers.txt")
    let rows = try String(contentsOf: file, encoding: .utf8).split(separator: "\n").dropFirst()
    return try rows.map { row in
      let fields = row.split(separator: "\t")
      try #require(fields.count == 3, "\(row)")
      return Place(line: try #require(Int(fields[0])), number: String(fields[1]))
    }
  }
}
