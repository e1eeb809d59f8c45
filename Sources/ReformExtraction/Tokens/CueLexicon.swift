/// The phrases of each cue; of several that begin at one word the longest is meant.
struct CueLexicon: Sendable {
  private struct Node: Sendable {
    var cue: Cue?
    var isEnd = false
    var next: [Syllable: Int] = [:]
  }

  private var nodes = [Node()]

  static let vietnamese = CueLexicon(phrases)

  private init(_ phrases: [(Cue?, [String])]) {
    for (cue, texts) in phrases + Self.compounds.map({ (nil, [$0]) }) {
      for text in texts {
        var node = 0
        for word in text.split(separator: " ") {
          let syllable = Syllable(word)
          if let known = nodes[node].next[syllable] {
            node = known
          } else {
            nodes.append(Node())
            nodes[node].next[syllable] = nodes.count - 1
            node = nodes.count - 1
          }
        }
        nodes[node].cue = cue
        nodes[node].isEnd = true
      }
    }
  }

  /// The cue that begins at `start` and the number of its words.
  func match(in tokens: ArraySlice<Token>) -> (cue: Cue?, length: Int)? {
    var node = 0
    var found: (Cue?, Int)?
    for (length, token) in tokens.enumerated() {
      guard let word = token.word, let next = nodes[node].next[word] else { break }
      node = next
      if nodes[node].isEnd { found = (nodes[node].cue, length + 1) }
    }
    return found
  }

  /// Words that begin like a phrase and mean something else.
  private static let compounds = [
    "cộng đồng", "cộng hòa", "cộng hoà", "trên cơ sở", "trên địa bàn", "cộng với", "cộng thêm",
    "cụ thể hóa", "cụ thể hoá",
  ]

  private static let phrases: [(Cue?, [String])] = [
    (.including, ["trong đó", "trong số đó", "trong số này", "trong đó có", "trong đó gồm"]),
    (
      .consisting,
      [
        "gồm", "bao gồm", "gồm có", "bao gồm có", "cụ thể", "cụ thể là", "cụ thể như sau",
        "như sau",
        "cụ thể gồm", "chia ra", "chia theo", "phân ra", "phân theo", "trong đó bao gồm",
        "cụ thể có", "chia cho", "chia thành", "được chia thành", "phân thành", "được phân thành",
      ]
    ),
    (
      .total,
      [
        "tổng số", "tổng cộng", "tổng", "cộng", "cộng chung", "tất cả", "phải giải quyết",
        "phải xử lý", "cần giải quyết",
      ]
    ),
    (.decrease, ["giảm", "tinh giản", "cắt giảm", "giảm được", "đã giảm", "ít hơn", "thấp hơn"]),
    (.saving, ["tiết kiệm", "tiết kiệm được", "rút ngắn", "rút ngắn được", "bớt", "bớt được"]),
    (
      .increase,
      [
        "hơn cùng kỳ", "hơn năm trước", "tăng", "tăng thêm", "tăng được", "đã tăng", "nhiều hơn",
        "cao hơn",
      ]
    ),
    (.exceeding, ["vượt", "tăng vượt"]),
    (.from, ["từ"]),
    (
      .to,
      ["xuống", "xuống còn", "còn", "chỉ còn", "lên", "lên thành", "lên đến", "lên tới", "nay là"]
    ),
    (
      .share,
      [
        "chiếm", "chiếm tỷ lệ", "chiếm tỉ lệ", "đạt", "đạt tỷ lệ", "đạt tỉ lệ", "tỷ lệ", "tỉ lệ",
        "tương đương", "tương ứng", "tương ứng với", "tương đương với", "tương đương tỷ lệ",
        "tương ứng tỷ lệ", "bằng", "tỷ lệ đạt", "với tỷ lệ", "tỷ lệ là", "đạt tỷ lệ là",
        "tương đương tỷ lệ giảm", "tỷ lệ giảm", "hay", "tức", "tức là",
      ]
    ),
    (.outOf, ["trên tổng số", "trong tổng số", "trên tổng", "trong tổng", "so với tổng số"]),
    (
      .plan,
      [
        "kế hoạch", "dự toán", "chỉ tiêu giao", "chỉ tiêu được giao", "mục tiêu", "kịch bản",
        "yêu cầu", "chỉ tiêu",
        "so với kế hoạch",
      ]
    ),
    (
      .comparedWith,
      [
        "so với", "cùng kỳ", "so cùng kỳ", "so với cùng kỳ", "so với cùng kỳ năm trước",
        "cùng kỳ năm trước", "cùng kỳ năm ngoái", "so quý", "so tháng", "so năm", "so kỳ",
      ]
    ),
    (
      .mean,
      ["bình quân", "trung bình", "tính ra", "tính ra mỗi", "bình quân mỗi", "trung bình mỗi"]
    ),
    (
      .opening,
      [
        "kỳ trước chuyển sang", "kỳ trước chuyển qua", "tồn kỳ trước", "tồn đầu kỳ",
        "từ kỳ trước", "chuyển từ kỳ trước", "tháng trước chuyển sang", "quý trước chuyển sang",
        "năm trước chuyển sang", "chuyển kỳ trước", "tồn từ kỳ trước", "kỳ trước chuyển",
        "từ kỳ trước chuyển sang", "từ tháng trước chuyển sang", "từ quý trước chuyển sang",
        "từ năm trước chuyển sang", "tồn của kỳ trước", "tồn đầu tháng", "tồn đầu quý",
        "tồn đầu năm",
        "tồn tháng trước", "tồn quý trước", "tồn năm trước",
        "kỳ trước chưa xong", "tồn chuyển từ", "từ quý trước", "từ tháng trước", "tồn từ trước",
        "tồn từ năm trước", "chuyển qua", "chuyển sang", "tồn từ kỳ trước",
        "tồn quý trước chuyển sang",
        "tồn tháng trước chuyển sang", "tồn kỳ trước chuyển sang",
        "hồ sơ cũ chuyển sang", "đầu kỳ tồn", "đầu năm tồn", "đầu quý tồn", "đầu tháng tồn",
        "năm trước chuyển qua", "kỳ trước còn", "quý trước còn", "tháng trước còn", "năm trước còn",
      ]
    ),
    (
      .received,
      [
        "tiếp nhận", "đã tiếp nhận", "tiếp nhận mới", "nhận mới", "mới tiếp nhận", "nhận được",
        "nhận", "nhận trong kỳ", "phát sinh mới", "mới phát sinh", "phát sinh", "thụ lý mới",
      ]
    ),
    (
      .settled,
      [
        "đã giải quyết", "giải quyết", "giải quyết xong", "đã giải quyết xong", "đã xử lý",
        "xử lý xong", "đã khắc phục", "đã thực hiện", "đã trả lời", "đã hoàn thành", "hoàn thành",
        "xong trong kỳ", "đã xong", "xong", "đã xử lý xong", "đã trả kết quả",
        "trả lời được", "trả lời", "xử lý được", "giải quyết được",
      ]
    ),
    (
      .remaining,
      [
        "đang giải quyết", "đang xử lý", "chưa giải quyết", "còn lại", "chuyển kỳ sau",
        "chuyển sang kỳ sau", "tồn cuối kỳ", "chuyển quý sau", "chuyển tháng sau",
        "chuyển sang tháng", "chuyển sang quý", "chuyển sang năm",
        "đang khắc phục", "đang triển khai", "đang xem xét", "đang theo dõi", "chuyển tháng",
        "chuyển quý", "chuyển năm sau", "chưa xong", "tồn cuối tháng", "tồn cuối quý",
        "tồn cuối năm",
        "đang thực hiện", "đang làm", "đang trong thời hạn",
        "đang trong hạn", "chưa đến hạn", "chưa xử lý", "số còn lại", "chưa hoàn thành",
        "chưa xong",
      ]
    ),
    (
      .onTime,
      [
        "đúng hạn", "trước hạn", "trước và đúng hạn", "đúng và trước hạn", "trước hạn và đúng hạn",
        "đúng hạn và trước hạn", "sớm hạn", "vừa hạn", "sớm và đúng hạn", "sớm",
      ]
    ),
    (.late, ["quá hạn", "trễ hạn", "chậm hạn", "trễ hẹn", "quá thời hạn", "trễ"]),
    (.about, ["khoảng", "xấp xỉ", "ước khoảng", "chừng"]),
    (.nearly, ["gần"]),
    (.over, ["hơn", "trên", "ít nhất", "tối thiểu", "không dưới", "không thấp hơn"]),
    (.under, ["dưới", "chưa đến", "tối đa", "không quá"]),
    (.estimate, ["ước", "ước đạt", "ước thực hiện"]),
  ]
}
