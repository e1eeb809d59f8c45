import ReformModel
import ReformStore
import Testing

/// What every store that can be filled must do, given the values of `Sample` in it.
enum WritableStoreConformance {
  static func check(_ store: some WritableReportStore) throws {
    try checkEditions(store)
    try checkReplacing(store)
    try checkDigits(store)
    // As it was.
    try store.store([Sample.contents[0]])
  }

  /// A report that is stored again is replaced where it stood.
  static func checkReplacing(_ store: some WritableReportStore) throws {
    let changed = ReportContents(
      report: Sample.contents[0].report, figures: Sample.contents[1].figures)
    try store.store([changed])
    #expect(try store.reports().value.map(\.id) == Sample.contents.map(\.report.id))
    #expect(try store.contents(of: changed.report.id).value == changed)
  }

  /// Exact numbers keep every printed digit.
  static func checkDigits(_ store: some WritableReportStore) throws {
    let figure = Figure(
      indicator: Sample.spent, printed: "39.968,6580",
      value: ExactDecimal(mantissa: 399_686_580, scale: 4), unit: Sample.money,
      evidence: Evidence(section: "II.5", line: 9))
    let contents = ReportContents(report: Sample.contents[0].report, figures: [figure])
    try store.store([contents])
    #expect(try store.contents(of: contents.report.id).value.figures == [figure])
  }

  /// A mark stands until the report is stored again.
  static func checkEditions(_ store: some WritableReportStore) throws {
    let (first, second) = (Sample.contents[0], Sample.contents[1])
    try store.store([first, second])
    #expect(try store.editions() == [:])
    let marks = [first.report.id: "1:2\u{1F}it's \"a\"", second.report.id: "3"]
    try store.mark(marks)
    #expect(try store.editions() == marks)
    try store.store([second])
    #expect(try store.editions() == [first.report.id: "1:2\u{1F}it's \"a\""])
    try store.store([first])
    #expect(try store.editions() == [:])
  }
}
