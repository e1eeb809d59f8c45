import ReformAnalysis
import ReformModel
import Testing

/// One sentence for each way of stating a relation, with the slip that breaks it.
@Suite struct SentenceTests {
  private static let sentences = [
    "Tỷ lệ trực tuyến đạt 84,8%, cao hơn cùng kỳ năm 2024 (71,3%) là [[14,5|13,5]] điểm phần trăm.",
    "Chỉ số của tỉnh đạt 89,74 điểm; năm liền trước 88,38 điểm, như vậy tăng [[1,46|1,36]] điểm.",
    "Đầu năm, huyện quản lý 418 thủ tục; bãi bỏ 53 thủ tục, ban hành mới [[21|11]] thủ tục, hiện còn 376 thủ tục.",
    "Trước đây tổng thời hạn là 18.430 ngày, nay còn 10.875 ngày, giảm [[7.655|7.555]] ngày.",
    "Chi phí giảm từ 214,6 tỷ đồng xuống còn 149,8 tỷ đồng, tiết kiệm cho người dân [[46,8|64,8]] tỷ đồng.",
    "Thôn, tổ dân phố: 23 → 16, bớt [[06|07]].",
    "Đoàn chỉ ra 71 tồn tại; các đơn vị đã khắc phục xong 63 tồn tại, còn [[18|08]] tồn tại.",
    "Toàn Bộ có 64 nhiệm vụ, xong 59 nhiệm vụ: khối tham mưu 31/33 nhiệm vụ, các cục [[21|22]]/24 nhiệm vụ, các trường 06/07 nhiệm vụ.",
    "Mở 11 lớp, 96 lượt; gồm 08 lớp của tỉnh ([[54|51]] lượt), 03 lớp tự mở (45 lượt).",
    "Cả năm nhận 618.504 hồ sơ. Nộp qua mạng 402.178 hồ sơ, nộp trực tiếp [[216.236|216.326]] hồ sơ.",
    "Trả trễ [[57|58]] hồ sơ. Đất đai 44 hồ sơ, hộ tịch 9 hồ sơ, việc khác 5 hồ sơ.",
    "Thực hiện 1.284 tin, bài (cùng kỳ là 1.092), tăng [[15,0|17,6]]%.",
    "Năm trước con số là 19 văn bản; nay tăng 08 văn bản, tức tăng [[29,6|42,1]]%.",
    "Ngày 15/7/2025 UBND xã ban hành Kế hoạch số 12/KH-UBND. Kế hoạch số 12/KH-UBND ngày [[25/7/2025|15/7/2025]] nêu 22 việc.",
    "Biên chế được giao 5.420 chỉ tiêu (cấp tỉnh 1.986, cấp xã 3.434); có mặt 5.063 người, còn [[367|357]] chỉ tiêu chưa sử dụng.",
    "Phường ban hành 96 văn bản; có 27 quyết định, 22 kế hoạch, còn lại [[49|47]] văn bản là công văn.",
    "Phát 1.200 phiếu, thu về 1.134 phiếu; rất hài lòng 702, hài lòng [[395|359]], bình thường 57, không hài lòng 16.",
    "Dân số 46.820 người, gồm ba phường cũ: Bình Khê 17.452 người, Tân Lộc [[15.940|15.904]] người, Cầu Đất 13.464 người.",
    "Sở có 243 thủ tục, chia ra 3 lĩnh vực: đất đai 141; môi trường [[72|62]]; khoáng sản 40.",
    "Rà soát 74 văn bản. Giữ 29, thay thế [[12|14]], bỏ 31.",
    "Xã làm 03 nhiệm vụ chính:\n- Số hóa hồ sơ\n- Mở lớp kỹ năng số\n[[|- Sửa trụ sở]]",
  ]

  @Test(arguments: sentences)
  func `a slip in the sentence is found, and nothing where it adds up`(sentence: String) throws {
    let report = MarkedReport(name: "sentence", text: sentence)
    let wrong = try AuditedText(report.withErrors)
    #expect(wrong.broken.contains { $0.verdict == .inconsistent })
    let right = try AuditedText(report.withoutErrors)
    #expect(right.broken.map(right.signature) == [])
  }

  @Test(
    arguments: [
      "Bộ hiện có 31 đơn vị (12 vụ, 07 cục, 09 đơn vị sự nghiệp, cùng Văn phòng Bộ và 02 ban quản lý).",
      "Xã giao 22 việc. Tới nay xong 13 việc, đang làm 8 việc, chưa làm 1 việc.",
      "Thứ hạng từ 11 lên 8, tăng 03 bậc.",
      "Cấp tỉnh được giao 2.315 biên chế, cấp xã 3.468 biên chế. Cấp tỉnh có mặt 2.197 người, còn thiếu 118.",
      "Tổ lưu động về bản 14 đợt (09 bản xa nhất, có bản đi 02 đợt).",
      "Có 126 kiến nghị, đã thực hiện xong 108, còn lại 18 kiến nghị, tỷ lệ thực hiện 85,7%.",
      "Quý trước còn 96 kiến nghị, quý này nhận 2.517, trả lời được 2.488, còn 125.",
      "Cắt giảm 3.153/11.265 ngày (28,0%), gần đạt yêu cầu 30%.",
      "Nhận mới 9.633 hồ sơ; nhận bàn giao từ 03 đơn vị cũ 213 hồ sơ. Cộng 9.846.",
      "Kiểm tra 11 nơi (05 phòng; 06 đơn vị), kế hoạch là 10 đơn vị, đạt 110%.",
      "Trung ương 158 thủ tục, cấp tỉnh 171 thủ tục, cấp xã 47 thủ tục; đầu năm là 418 thủ tục.",
    ])
  func `numbers that only stand beside each other raise no alarm`(sentence: String) throws {
    let audited = try AuditedText(sentence)
    #expect(audited.broken.map(audited.signature) == [])
  }
}
