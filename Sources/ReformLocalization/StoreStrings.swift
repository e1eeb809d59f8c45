/// What `cchc store` says.
package struct StoreStrings: Sendable {
  package let initialised: @Sendable (_ url: String) -> String
  package let copied: @Sendable (_ reports: Int, _ url: String) -> String
  package let ontoItself: @Sendable (_ url: String) -> String

  package static let vietnamese = StoreStrings(
    initialised: { "\($0): đã có các bảng" }, copied: { "\($1): đã chép \($0) báo cáo" },
    ontoItself: {
      "kho: \($0): nguồn cũng là kho này; hãy chọn nguồn khác bằng --store, hoặc bỏ biến CCHC_STORE"
    })

  package static let english = StoreStrings(
    initialised: { "\($0): the tables are there" },
    copied: { "\($1): \($0 == 1 ? "1 report" : "\($0) reports") copied" },
    ontoItself: {
      "store: \($0): is the source too; name another with --store, or unset CCHC_STORE"
    })
}
