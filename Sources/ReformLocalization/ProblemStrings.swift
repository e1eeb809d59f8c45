/// Errors as `what: where: why; what to do`, for the person who must act.
package struct ProblemStrings: Sendable {
  package let title: String
  package let unwritten: String
  package let folderMissing: @Sendable (_ path: String) -> String
  package let folderUnreadable: @Sendable (_ path: String, _ reason: String) -> String
  package let storeUnreachable: @Sendable (_ store: String, _ reason: String) -> String
  package let sqliteProgramMissing:
    @Sendable (_ store: String, _ program: String, _ reason: String) -> String
  package let storeUnconnected: @Sendable (_ store: String, _ reason: String) -> String
  package let storeLibraryMissing:
    @Sendable (_ store: String, _ library: String, _ reason: String) -> String
  package let storeRefused: @Sendable (_ store: String, _ reason: String) -> String
  package let storeReadOnly: @Sendable (_ store: String, _ reason: String) -> String
  package let storeNotInitialised: @Sendable (_ store: String) -> String
  package let storeNewer: @Sendable (_ store: String) -> String
  package let storeAddress: @Sendable (_ text: String) -> String
  package let postgresAddress: String
  package let noCatalogue: @Sendable (_ path: String) -> String
  package let noReports: String
  package let noReport: @Sendable (_ placeAndPeriod: String) -> String
  package let cannotWrite: @Sendable (_ path: String, _ reason: String) -> String
  package let goBack: String
  package let quit: String
  package let tooSmall: @Sendable (_ width: Int, _ height: Int) -> String
  package let neededSize: String
  package let notATerminal: String
  package let unknownTerminal: @Sendable (_ name: String) -> String
  package let tooSimple: @Sendable (_ name: String) -> String
  package let terminalRefused: @Sendable (_ reason: String) -> String
  package let noSuchLocality: @Sendable (_ name: String) -> String
  package let didYouMean: @Sendable (_ other: String) -> String
  package let unknownEnding: @Sendable (_ path: String) -> String
  package let severalLocalities: @Sendable (_ name: String, _ list: String) -> String
  package let noSuchPeriod: @Sendable (_ name: String) -> String
  package let noSuchPanel: @Sendable (_ name: String, _ list: String) -> String
  package let noSuchKPI: @Sendable (_ name: String) -> String
  package let noSuchArea: @Sendable (_ name: String, _ list: String) -> String
  package let badWidth: @Sendable (_ text: String) -> String

  package static let vietnamese = ProblemStrings(
    title: "Không xem được",
    unwritten: "Không ghi được",
    folderMissing: { path in
      "thư mục dữ liệu: \(path): không có; hãy chỉ đúng bằng --data THƯ_MỤC hoặc biến CCHC_DATA"
    },
    folderUnreadable: { path, reason in
      "thư mục dữ liệu: \(path): không đọc được (\(reason)); hãy kiểm tra quyền truy cập"
    },
    storeUnreachable: { "kho: \($0): không mở được (\($1)); hãy kiểm tra đường dẫn và quyền" },
    sqliteProgramMissing: {
      "kho: \($0): chương trình \($1) không chạy được (\($2)); hãy cài cả hai: make install"
    },
    storeUnconnected: {
      "kho: \($0): không kết nối được (\($1)); hãy kiểm tra máy chủ, địa chỉ, tài khoản, rồi thử lại"
    },
    storeLibraryMissing: {
      "kho: \($0): máy này chưa có thư viện \($1) của PostgreSQL (\($2)); "
        + "hãy cài gói Debian libpq5: apt-get install libpq5"
    },
    storeRefused: {
      "kho: \($0): máy chủ từ chối (\($1)); chưa có gì thay đổi; hãy hỏi người quản trị cơ sở dữ liệu"
    },
    storeReadOnly: {
      "kho: \($0): tài khoản này chỉ được đọc (\($1)); hãy dùng tài khoản có quyền ghi"
    },
    storeNotInitialised: {
      "kho: \($0): chưa có bảng, hoặc bảng của bản cchc cũ hơn; hãy chạy cchc store init \(address($0))"
    },
    storeNewer: { "kho: \($0): do bản cchc mới hơn tạo; hãy dùng bản mới hơn" },
    storeAddress: { "kho: \($0): không hiểu; hãy viết sqlite:TỆP hoặc postgresql://…" },
    postgresAddress:
      "kho: postgresql://…: không hiểu; hãy viết postgresql://USER@HOST:PORT/DATABASE?sslmode=require, "
      + "ký tự đặc biệt như %40 (@), %2F (/), %3F (?); mật khẩu nên để trong ~/.pgpass",
    noCatalogue: { path in
      "danh mục: \(path): không đọc được chỉ số nào; chạy cchc validate \(path) để xem từng lỗi"
    },
    noReports: "báo cáo: reports.csv: không có báo cáo nào; hãy thêm báo cáo theo Data/README.md",
    noReport: { wanted in
      "báo cáo: \(wanted): chưa có; xem danh sách: cchc list reports"
    },
    cannotWrite: { path, reason in
      "tệp: \(path): không ghi được (\(reason)); hãy chọn tên khác hoặc thư mục khác"
    },
    goBack: "Esc quay lại, q thoát.",
    quit: "q thoát.",
    tooSmall: { width, height in "Cửa sổ \(width)×\(height) nhỏ quá." },
    neededSize: "Cần ít nhất 60×15.",
    notATerminal: """
      màn hình: không phải terminal; hãy chạy trong terminal, hoặc dùng cchc show
      """,
    unknownTerminal: { name in
      "màn hình: TERM=\(name.isEmpty ? "(trống)" : name): máy này không biết loại terminal đó; "
        + "hãy đặt ví dụ TERM=xterm-256color, hoặc dùng cchc show"
    },
    tooSimple: { name in
      "màn hình: TERM=\(name): terminal không di chuyển được con trỏ; "
        + "hãy đặt ví dụ TERM=xterm-256color, hoặc dùng cchc show"
    },
    terminalRefused: { reason in
      "màn hình: terminal: không mở được (\(reason)); hãy đóng bớt chương trình rồi thử lại"
    },
    noSuchLocality: { name in
      "địa phương: \(name): không tìm thấy; xem danh sách: cchc list localities"
    },
    didYouMean: { "; hay là \($0)?" },
    unknownEnding: { path in
      "tệp: \(path): không biết định dạng theo đuôi tệp; hãy dùng .txt, .md, .csv, .json hoặc thêm --format"
    },
    severalLocalities: { name, list in
      "địa phương: \(name): có nhiều nơi cùng tên; hãy chọn một mã:\n\(list)"
    },
    noSuchPeriod: { name in
      "kỳ: \(name): không hiểu; hãy viết như 2025, 2025-H2, 2025-Q3, 2025-07, 2025-10M"
    },
    noSuchPanel: { name, list in "màn hình: \(name): không có; hãy chọn: \(list)" },
    noSuchKPI: { name in "chỉ số: \(name): không có; xem danh sách: cchc list kpis" },
    noSuchArea: { name, list in "lĩnh vực: \(name): không có; hãy chọn: \(list)" },
    badWidth: { text in "độ rộng: \(text): không dùng được; hãy cho một số từ 40 đến 1000" })

  package static let english = ProblemStrings(
    title: "Nothing to show",
    unwritten: "Not written",
    folderMissing: { path in
      "data folder: \(path): does not exist; name it with --data DIR or CCHC_DATA"
    },
    folderUnreadable: { path, reason in
      "data folder: \(path): cannot be read (\(reason)); check its permissions"
    },
    storeUnreachable: { "store: \($0): cannot be opened (\($1)); check path and permissions" },
    sqliteProgramMissing: {
      "store: \($0): the program \($1) cannot be run (\($2)); install both: make install"
    },
    storeUnconnected: {
      "store: \($0): cannot be reached (\($1)); check server, address and account, then try again"
    },
    storeLibraryMissing: {
      "store: \($0): PostgreSQL's library \($1) is not on this machine (\($2)); "
        + "install the Debian package libpq5: apt-get install libpq5"
    },
    storeRefused: {
      "store: \($0): the server refuses (\($1)); nothing has changed; ask whoever runs the database"
    },
    storeReadOnly: {
      "store: \($0): this account may only read (\($1)); use one that may write"
    },
    storeNotInitialised: {
      "store: \($0): has no tables, or those of an older cchc; run cchc store init \(address($0))"
    },
    storeNewer: { "store: \($0): made by a newer cchc; use that one" },
    storeAddress: { "store: \($0): not understood; write sqlite:FILE or postgresql://…" },
    postgresAddress:
      "store: postgresql://…: not understood; write postgresql://USER@HOST:PORT/DATABASE?sslmode=require, "
      + "special characters as %40 (@), %2F (/), %3F (?); a password better in ~/.pgpass",
    noCatalogue: { path in
      "catalogue: \(path): no KPI could be read; run cchc validate \(path) to see every fault"
    },
    noReports: "reports: reports.csv: there is no report; add one as Data/README.md says",
    noReport: { wanted in
      "report: \(wanted): there is none; see the list: cchc list reports"
    },
    cannotWrite: { path, reason in
      "file: \(path): cannot be written (\(reason)); choose another name or folder"
    },
    goBack: "Esc goes back, q quits.",
    quit: "q quits.",
    tooSmall: { width, height in "The window of \(width)×\(height) is too small." },
    neededSize: "It takes 60×15 or more.",
    notATerminal: "screen: not a terminal; run it in a terminal, or use cchc show",
    unknownTerminal: { name in
      "screen: TERM=\(name.isEmpty ? "(empty)" : name): this machine does not know that terminal; "
        + "set for example TERM=xterm-256color, or use cchc show"
    },
    tooSimple: { name in
      "screen: TERM=\(name): the terminal cannot move its cursor; "
        + "set for example TERM=xterm-256color, or use cchc show"
    },
    terminalRefused: { reason in
      "screen: terminal: cannot be opened (\(reason)); close some programs and try again"
    },
    noSuchLocality: { name in
      "locality: \(name): not found; see the list: cchc list localities"
    },
    didYouMean: { "; did you mean \($0)?" },
    unknownEnding: { path in
      "file: \(path): the ending names no format; use .txt, .md, .csv, .json, or add --format"
    },
    severalLocalities: { name, list in
      "locality: \(name): several places have this name; choose one id:\n\(list)"
    },
    noSuchPeriod: { name in
      "period: \(name): not understood; write 2025, 2025-H2, 2025-Q3, 2025-07 or 2025-10M"
    },
    noSuchPanel: { name, list in "panel: \(name): there is none; choose from: \(list)" },
    noSuchKPI: { name in "KPI: \(name): there is none; see the list: cchc list kpis" },
    noSuchArea: { name, list in "area: \(name): there is none; choose from: \(list)" },
    badWidth: { text in "width: \(text): cannot be used; give a number from 40 to 1000" })
}

/// What `cchc store` takes for a store that messages call by its path or address.
private func address(_ store: String) -> String {
  store.contains("://") ? store : "sqlite:\(store)"
}
