/// What `cchc store` says.
package struct StoreStrings: Sendable {
  package let initialised: @Sendable (_ url: String) -> String
  package let copied: @Sendable (_ reports: Int, _ unchanged: Int, _ url: String) -> String
  package let ontoItself: @Sendable (_ url: String) -> String

  package static let vietnamese = StoreStrings(
    initialised: { "\($0): đã có các bảng" },
    copied: { copied, unchanged, url in
      "\(url): đã chép \(copied) báo cáo"
        + (unchanged == 0 ? "" : ", \(unchanged) báo cáo không đổi")
    },
    ontoItself: {
      "kho: \($0): nguồn cũng là kho này; hãy chọn nguồn khác bằng --store, hoặc bỏ biến CCHC_STORE"
    })

  package static let english = StoreStrings(
    initialised: { "\($0): the tables are there" },
    copied: { copied, unchanged, url in
      "\(url): \(copied == 1 ? "1 report" : "\(copied) reports") copied"
        + (unchanged == 0 ? "" : ", \(unchanged) unchanged")
    },
    ontoItself: {
      "store: \($0): is the source too; name another with --store, or unset CCHC_STORE"
    })
}
