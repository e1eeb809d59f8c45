import ReformAnalysis
import ReformModel
import Testing

/// How many of the errors planted in our own report texts are found, and how often the audit is wrong
/// where everything adds up.
@Suite struct PlantedErrorTests {
  @Test func `nothing is called inconsistent where everything adds up`() throws {
    var falseAlarms: [String] = []
    for report in MarkedReport.all {
      let audited = try AuditedText(report.withoutErrors)
      falseAlarms += audited.broken.map { "\(report.name): \(audited.signature($0))" }
    }
    print("false alarms in \(MarkedReport.all.count) report texts: \(falseAlarms.count)")
    #expect(falseAlarms == [])
  }

  @Test func `five of six planted errors are found and called inconsistent`() throws {
    var planted = 0
    var inconsistent = 0
    var suspect = 0
    for report in MarkedReport.all {
      let audited = try AuditedText(report.withErrors)
      var found = 0
      for error in report.planted {
        let verdicts = audited.broken.filter { finding in
          audited.prints(of: finding).contains { print in
            print.line == error.line && print.printed.contains(Self.digits(of: error.wrong))
          }
        }.map(\.verdict)
        if verdicts.contains(.inconsistent) {
          found += 1
        } else if verdicts.contains(.suspect) {
          suspect += 1
        }
      }
      planted += report.planted.count
      inconsistent += found
      print("\(report.name): \(found) of \(report.planted.count)")
    }
    print("planted errors found: \(inconsistent) of \(planted), \(suspect) more as suspect")
    #expect(planted > 600)
    #expect(inconsistent * 100 >= planted * 84)
  }

  /// The number of a marked print: dates lose their leading zeros, as the audit prints them.
  private static func digits(of print: String) -> String {
    print.split(separator: "/").map { part in
      print.contains("/") && part.count == 2 && part.hasPrefix("0")
        ? String(part.dropFirst()) : String(part)
    }.joined(separator: "/")
  }
}
