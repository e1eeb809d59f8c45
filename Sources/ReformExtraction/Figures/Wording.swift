/// Words as they are compared: one spelling of tone marks, abbreviations written out.
enum Wording {
  /// The keys of a token; several for an abbreviation, none for a mark that words may stand around.
  static func keys(of token: Token, in source: SourceText) -> [Syllable] {
    switch token.kind {
    case .word(let word): abbreviations[word] ?? [spelled(word)]
    case .figure, .reference, .duration, .digits, .percent: [Syllable(source.text(of: token))]
    default: []
    }
  }

  /// The keys of a wording of the catalogue.
  static func keys(of wording: String) -> [Syllable] {
    LineScanner(wording, line: 1).tokens.flatMap { token -> [Syllable] in
      switch token.kind {
      case .word(let word): return abbreviations[word] ?? [spelled(word)]
      case .digits, .percent:
        let bytes = Array(wording.utf8)[token.range]
        return [Syllable(String(decoding: bytes, as: UTF8.self))]
      default: return []
      }
    }
  }

  /// `hoá` as `hóa`, `uỷ` as `ủy`, `m²` as `m2`: the newer spelling of both.
  private static func spelled(_ word: Syllable) -> Syllable { spellings[word] ?? word }

  private static let spellings: [Syllable: Syllable] = {
    var table: [Syllable: Syllable] = ["m²": "m2", "km²": "km2", "tỉ": "tỷ"]
    let onsets = [
      "", "h", "kh", "l", "t", "th", "x", "đ", "s", "ch", "ng", "ngh", "nh", "d", "r", "c", "g",
    ]
    let rimes = [
      ("oá", "óa"), ("oà", "òa"), ("oả", "ỏa"), ("oã", "õa"), ("oạ", "ọa"), ("oé", "óe"),
      ("oè", "òe"), ("oẻ", "ỏe"), ("oẽ", "õe"), ("oẹ", "ọe"), ("uý", "úy"), ("uỳ", "ùy"),
      ("uỷ", "ủy"), ("uỹ", "ũy"), ("uỵ", "ụy"),
    ]
    for onset in onsets {
      for (old, new) in rimes { table[Syllable(onset + old)] = Syllable(onset + new) }
    }
    return table
  }()

  private static let abbreviations: [Syllable: [Syllable]] = Dictionary(
    uniqueKeysWithValues: [
      ("tthc", "thủ tục hành chính"), ("cchc", "cải cách hành chính"),
      ("ubnd", "ủy ban nhân dân"), ("hđnd", "hội đồng nhân dân"), ("dvc", "dịch vụ công"),
      ("dvctt", "dịch vụ công trực tuyến"), ("vbqppl", "văn bản quy phạm pháp luật"),
      ("qppl", "quy phạm pháp luật"), ("cbcc", "cán bộ công chức"),
      ("cbccvc", "cán bộ công chức viên chức"), ("pvhcc", "phục vụ hành chính công"),
      ("ttpvhcc", "trung tâm phục vụ hành chính công"), ("cntt", "công nghệ thông tin"),
      ("cđs", "chuyển đổi số"), ("bql", "ban quản lý"), ("bqlda", "ban quản lý dự án"),
      ("đvsn", "đơn vị sự nghiệp"), ("đvsncl", "đơn vị sự nghiệp công lập"),
      ("sncl", "sự nghiệp công lập"), ("nsnn", "ngân sách nhà nước"), ("vb", "văn bản"),
      ("nq", "nghị quyết"), ("qđ", "quyết định"), ("ttcp", "thủ tướng chính phủ"),
      ("vtvl", "vị trí việc làm"), ("tw", "trung ương"), ("pakn", "phản ánh kiến nghị"),
      ("đtc", "đầu tư công"), ("xnk", "xuất nhập khẩu"), ("ccvc", "công chức viên chức"),
    ].map { (Syllable($0.0), $0.1.split(separator: " ").map { Syllable($0) }) })
}
