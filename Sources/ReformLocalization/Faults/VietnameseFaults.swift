import ReformStore

/// Faults in Vietnamese. One switch over every case, so that none can be forgotten.
enum VietnameseFaults {
  static func explanation(_ problem: DataFault.Problem) -> String {
    switch problem {
    case .unreadable(let reason): "không đọc được (\(reason)); hãy kiểm tra quyền truy cập"
    case .missingFile: "không có tệp; hãy đặt tệp vào đó"
    case .notAFile: "không phải tệp; hãy đặt một tệp CSV vào đó"
    case .fileTooLarge(let bytes, let limit):
      "có \(bytes) byte, chỉ đọc được \(limit); hãy chia tệp hoặc dùng kho dữ liệu"
    case .emptyFile: "tệp rỗng; dòng đầu phải là tên các cột"
    case .badDescriptor(let reason): "không phải gói dữ liệu (\(reason)); hãy sửa JSON"
    case .notListed: "chưa có trong datapackage.json; hãy thêm vào resources"
    case .listedButMissing(let path):
      "liệt kê \(path) nhưng không có tệp; hãy thêm tệp hoặc bỏ dòng"
    case .pathOutsideFolder(let path): "liệt kê \(path) nằm ngoài thư mục; hãy dùng tệp bên trong"
    case .wrongHeader(let expected, let found):
      "dòng đầu là \(list(found)); phải là tên các cột \(list(expected))"
    case .missingColumn(let name): "thiếu cột \(name); hãy thêm vào dòng đầu"
    case .unknownColumn(let name): "cột \(name) không thuộc bảng này; hãy bỏ đi"
    case .repeatedColumn(let name): "cột \(name) có hai lần; hãy bỏ một"
    case .fieldCount(let expected, let found):
      "có \(found) ô, phải có \(expected); hãy kiểm tra dấu phẩy và dấu ngoặc kép"
    case .strayQuote(let at): "dấu ngoặc kép lạc ở ký tự \(at); trong ô có ngoặc hãy viết hai dấu"
    case .textAfterQuote(let at):
      "còn chữ sau dấu ngoặc kép đóng ở ký tự \(at); hãy thêm dấu phẩy hoặc viết hai dấu"
    case .unclosedQuote(let at): "dấu ngoặc kép ở ký tự \(at) không được đóng; hãy đóng lại"
    case .invalidUTF8(let at): "không phải UTF-8 ở ký tự \(at); hãy lưu tệp dạng UTF-8"
    case .missingValue: "để trống; cần có giá trị"
    case .unexpectedValue(let text): "\(quoted(text)) không được có ở đây; hãy để trống"
    case .badNumber(let text): "\(quoted(text)) không phải số; hãy viết như 39968.658"
    case .numberTooLarge(let text): "\(quoted(text)) lớn quá; nhiều nhất 18 chữ số"
    case .badInteger(let text): "\(quoted(text)) không phải số nguyên; hãy viết bằng chữ số"
    case .integerOutOfRange(let text, let minimum, let maximum):
      "\(quoted(text)) ngoài khoảng; "
        + (maximum.map { "hãy cho từ \(minimum) đến \($0)" } ?? "hãy cho từ \(minimum) trở lên")
    case .badDate(let text): "\(quoted(text)) không phải ngày; hãy viết như 2025-07-01"
    case .datesReversed(let from, let to): "\(from) sau \(to); hãy đổi chỗ"
    case .badPeriod(let text): "\(quoted(text)) không phải kỳ; hãy viết 2025, 2025-H1, 2025-Q3 …"
    case .longPeriod(let text, let shortest):
      "\(quoted(text)) có dạng ngắn hơn; hãy viết \(shortest)"
    case .badID(let text):
      "\(quoted(text)) không phải mã; chỉ dùng a-z, 0-9, _ và dấu chấm, bắt đầu bằng chữ"
    case .badLocality(let text):
      "\(quoted(text)) không phải địa phương; dùng vn, mã chính thức, hoặc old- và mã"
    case .badOfficialCode(let text):
      "\(quoted(text)) không phải mã chính thức; hãy viết bằng chữ số"
    case .badReportID(let text):
      "\(quoted(text)) không phải mã báo cáo; hãy viết KỲ/ĐỊA_PHƯƠNG, như 2025/31"
    case .badSection(let text): "\(quoted(text)) không phải mục; hãy viết như II.2.c"
    case .badReference(let text):
      "\(quoted(text)) không phải tham chiếu; hãy viết mã, mã@cấp, mã#2 hoặc mã[2025-H1]"
    case .badDigest(let text): "\(quoted(text)) không phải SHA-256; cần 64 chữ số thập lục phân"
    case .badURL(let text): "\(quoted(text)) không phải địa chỉ; phải bắt đầu bằng https://"
    case .unknownWord(let text, let allowed):
      "\(quoted(text)) không dùng ở đây; hãy dùng \(allowed.joined(separator: ", "))"
    case .unknownIndicator(let id):
      "chỉ tiêu \(id) không có trong indicators.csv; hãy thêm hoặc sửa mã"
    case .unknownKPI(let id): "chỉ số \(id) không có trong kpis.csv; hãy thêm hoặc sửa mã"
    case .unknownLocality(let id):
      "địa phương \(id) không có trong localities.csv; hãy thêm hoặc sửa mã"
    case .wrongUnit(let found, let expected):
      "đơn vị \(quoted(found)) không đổi được sang \(quoted(expected)); hãy sửa đơn vị"
    case .badPrinted(let text):
      "\(quoted(text)) không phải số viết kiểu Việt Nam; hãy viết đúng như báo cáo"
    case .printedDiffers(let printed, let value):
      "số ghi \(printed) khác giá trị \(value); hãy sửa một trong hai"
    case .duplicate(let key, let line): "\(key) đã có ở dòng \(line); hãy bỏ một"
    case .duplicateReport(let id, let line):
      "báo cáo \(id) đã có ở dòng \(line); hãy thêm đuôi (+tên) cho một trong hai"
    case .reportWithoutFigures(let path): "báo cáo chưa có số liệu; hãy thêm \(path)"
    case .figuresWithoutReport(let id): "reports.csv chưa có báo cáo \(id); hãy thêm dòng"
    case .notesWithoutReport(let id):
      "reports.csv chưa có báo cáo chính thức \(id); hãy thêm dòng"
    case .neitherFormulaNorReported:
      "không có công thức lẫn số báo cáo ghi; cần ít nhất một"
    case .formulaFault(let text, let at, let reason):
      "công thức \(quoted(text))\(at.map { ", ký tự \($0)" } ?? ""): \(words(reason)); hãy sửa công thức"
    }
  }

  private static func words(_ reason: FormulaReason) -> String {
    switch reason {
    case .empty: "để trống"
    case .endsEarly: "chưa viết hết"
    case .unexpected(let text): "không hiểu \(quoted(text))"
    case .badNumber(let text): "\(quoted(text)) không phải số"
    case .badReference(let text): "\(quoted(text)) không phải tham chiếu"
    case .tooLong: "quá nhiều toán hạng"
    case .nestedTooDeeply: "quá nhiều ngoặc lồng nhau"
    case .returnsItsInput: "chỉ trả lại chính số báo cáo ghi"
    case .missingComparison: "thiếu dấu = hoặc <= giữa hai vế"
    case .comparesWithItself: "hai vế giống hệt nhau"
    case .dividesByZero(let report): "chia cho 0 trong báo cáo \(report)"
    case .overflows(let report): "kết quả lớn quá trong báo cáo \(report)"
    }
  }

  private static func list(_ names: [String]) -> String {
    names.isEmpty ? "trống" : names.joined(separator: ",")
  }

  private static func quoted(_ text: String) -> String { "\u{201C}\(text)\u{201D}" }
}
