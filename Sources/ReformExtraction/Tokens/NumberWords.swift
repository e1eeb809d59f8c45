/// The words that say what a number beside them is.
enum NumberWords {
  /// Before a number that names something: an article, a month, a scheme.
  static let naming: Set<Syllable> = [
    "điều", "khoản", "mục", "chương", "lục", "biểu", "bảng", "quý", "tháng", "tuần", "khóa", "khoá",
    "ngày", "đài", "thoại", "đt", "fax", "hotline", "qlvb", "iso", "tcvn", "tập", "trang", "lần",
    "mẫu", "phiên", "điểm", "km", "vòng",
  ]

  /// Compounds whose last word would name a number alone: `đê điều 24`, `chuyên mục 12`.
  static let compounds: Set<[Syllable]> = [
    ["đê", "điều"], ["tài", "khoản"], ["chuyên", "mục"], ["danh", "mục"], ["hạng", "mục"],
    ["đại", "biểu"], ["tiêu", "biểu"], ["địa", "điểm"], ["thời", "điểm"], ["trọng", "điểm"],
    ["thí", "điểm"], ["quan", "điểm"], ["đặc", "điểm"], ["biểu", "mẫu"], ["thực", "tập"],
    ["học", "tập"], ["trung", "cấp"], ["sơ", "cấp"], ["điện", "thoại"], ["đầu", "mục"],
    ["số", "lần"], ["đạt", "điểm"], ["mỗi", "tháng"], ["hàng", "tháng"], ["mỗi", "ngày"],
    ["mỗi", "quý"], ["mỗi", "tuần"],
  ]

  /// The last two words before a number that names a document or scheme.
  static let namingPairs: Set<[Syllable]> = [
    ["đề", "án"], ["nghị", "quyết"], ["nghị", "định"], ["thông", "tư"], ["chỉ", "thị"],
    ["kết", "luận"], ["mức", "độ"], ["cấp", "độ"], ["giai", "đoạn"], ["phụ", "lục"],
    ["quyết", "định"], ["công", "văn"], ["thông", "báo"], ["hướng", "dẫn"], ["quốc", "lộ"],
    ["khu", "vực"], ["nhiệm", "kỳ"], ["niên", "độ"], ["dự", "án"], ["công", "điện"],
  ]

  /// Before `số` and a number: the number is a name, not a count as in `tổng số 12`, `dân số 12`.
  static let numbered: Set<Syllable> = [
    "bão", "tổ", "mẫu", "biểu", "bảng", "lục", "nhà", "đường", "máy", "thoại", "phòng", "văn",
    "công",
    "định", "quyết", "báo", "án", "luật", "hoạch", "lô", "khu", "trình", "thị", "luận", "điện",
    "tư",
  ]

  /// Before a small number: a class, not a count.
  static let smallNaming: Set<Syllable> = [
    "cấp", "mức", "loại", "nhóm", "hạng", "bậc", "đợt", "tổ",
  ]

  /// After a number: a length of time.
  static let time: Set<Syllable> = ["tháng", "năm", "quý", "giờ", "phút", "giây", "h", "tuần"]

  /// Before a four-digit number: it is a year.
  static let beforeYear: Set<Syllable> = ["năm", "đoạn", "khóa", "khoá", "niên"]

  /// Words that end the noun a number counts.
  static let notUnits: Set<Syllable> = [
    "và", "của", "đạt", "chiếm", "trong", "gồm", "bao", "cụ", "được", "đã", "đang", "giảm", "tăng",
    "từ", "đến", "so", "với", "trên", "theo", "tại", "là", "có", "thuộc", "do", "ở", "cho", "để",
    "về", "nay", "còn", "xuống", "lên", "tương", "tỷ", "tỉ", "vượt", "bằng", "sau", "trước", "trở",
    "qua", "phải", "chưa", "không", "vào", "như", "nhằm", "bình", "thì", "mà", "đúng", "quá", "trễ",
    "ra", "khi", "cả", "bị", "nên", "hoặc", "này", "toàn", "tổng",
  ]

  /// Words of a body's name that are not written with a capital.
  static let bodies: Set<Syllable> = [
    "thành", "phố", "tỉnh", "xã", "phường", "huyện", "quận", "thị", "đặc", "khu", "bộ", "sở", "ban",
    "ngành", "trung", "ương", "chính", "phủ", "nhân", "dân", "hội", "đồng", "tịch", "cũ",
  ]

  /// Powers of ten in words; `tỷ` alone means money.
  static let magnitudes: [Syllable: String] = [
    "nghìn": "nghìn", "ngàn": "nghìn", "triệu": "triệu", "tỷ": "tỷ", "tỉ": "tỷ",
  ]
}
