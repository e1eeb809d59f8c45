import ReformModel
import ReformStore
import Testing

/// What every store that can be filled must do, given the values of `Sample` in it.
enum WritableStoreConformance {
  static func check(_ store: some WritableReportStore) throws {
    try checkEditions(store)
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
