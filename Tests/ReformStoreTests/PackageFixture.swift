import Foundation

@testable import ReformStore
@testable import ReformStoreTesting

/// A small data package that loads without a fault, to be damaged by a test.
struct PackageFixture {
  /// By path relative to the folder.
  private(set) var files: [String: [UInt8]] = [:]
  private var descriptor: String?

  /// The text of one file; nil removes it. `datapackage.json` lists what is there unless it is set.
  subscript(file: String) -> String? {
    get { files[file].map { String(decoding: $0, as: UTF8.self) } }
    set { files[file] = newValue.map { Array($0.utf8) } }
  }

  mutating func setBytes(_ bytes: [UInt8], of file: String) {
    files[file] = bytes
  }

  /// Sets the text of `datapackage.json`.
  mutating func describe(as text: String) {
    descriptor = text
  }

  mutating func append(_ row: String, to file: String) {
    files[file, default: []] += Array((row + "\n").utf8)
  }

  /// Replaces the first occurrence.
  mutating func replace(_ text: String, with other: String, in file: String) {
    guard let old = self[file], let range = old.range(of: text) else { return }
    self[file] = old.replacingCharacters(in: range, with: other)
  }

  /// Writes the files into a new folder, and removes it afterwards.
  @discardableResult
  func inFolder<Result>(_ body: (String) throws -> Result) throws -> Result {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("cchc-store-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    for (path, bytes) in files {
      let file = folder.appendingPathComponent(path)
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(bytes).write(to: file)
    }
    try Data((descriptor ?? listing).utf8)
      .write(to: folder.appendingPathComponent("datapackage.json"))
    return try body(folder.path)
  }

  /// One resource per line, beginning at line 2.
  private var listing: String {
    let entries = files.keys.sorted().map { "{\"path\": \"\($0)\"}" }
    return "{\"resources\": [\n" + entries.joined(separator: ",\n") + "\n]}\n"
  }
}

extension PackageFixture {
  /// The values of `Sample`, as files.
  static var sound: PackageFixture {
    var package = PackageFixture()
    package["localities.csv"] = """
      id,name,kind,parent,official_code,valid_from,valid_to
      vn,Cả nước,country,,,,
      31,Thành phố Hải Phòng,city,vn,31,2025-07-01,
      old-30,Tỉnh Hải Dương,province,vn,30,,2025-06-30

      """
    package["lineage.csv"] = """
      predecessor,successor,date
      old-30,31,2025-07-01

      """
    package["indicators.csv"] = """
      id,area,section,label_vi,label_en,unit,nature
      files.all,procedures,II.2.c,Hồ sơ đã giải quyết,Dossiers settled,hồ sơ,flow
      files.on_time,procedures,II.2.c,"Hồ sơ trước, đúng hạn",Dossiers settled in time,hồ sơ,flow
      budget.spent,finance,II.5,Vốn đã giải ngân,Capital spent,tỷ đồng,flow
      budget.percent,finance,II.5,Tỷ lệ so với kế hoạch,Share of the plan,%,ratio

      """
    package["kpis.csv"] = """
      id,area,label_vi,label_en,formula,unit,direction,reported,decimals,note_vi,note_en
      files.rate,procedures,Đúng hạn,In time,100 * files.on_time / files.all,%,higher,,2,,
      budget.rate,finance,Giải ngân,Spent,,%,none,budget.percent,1,ghi chú,a note
      budget.sum,finance,Vốn,Capital,budget.spent,tỷ đồng,higher,,0,,

      """
    package["targets.csv"] = """
      kpi,level,locality,scope,period,comparator,value,basis,percent_indicator,authority,source,clause,note
      files.rate,all,vn,below,2025,>=,97.50,stated,,government,NQ 76; https://example.vn,I.2,
      budget.sum,all,31,self,2025,>=,,derived,budget.percent,city-scenario,2025/31,II.5:289,

      """
    package["checks.csv"] = """
      id,area,rule,expression,note
      files.bound,procedures,bound,files.on_time <= files.all,
      files.again,procedures,repeat,files.all = files.all@commune#2,suspect: one is approximate

      """
    package["phrases.csv"] = """
      indicator,level,role,near,context,without,beside
      files.on_time,commune,part,đúng hạn|sớm;hồ sơ,xã,trễ,files.all

      """
    package["reports.csv"] = """
      id,document,kind,number,date,title,status,url,text_sha256
      2025-H1/31,2025-31,official,,,Báo cáo sáu tháng,issued,,
      2025/31,2025-31,official,12/BC-UBND,2025-12-15,Báo cáo năm,draft,https://example.vn/bc,\(Sample.digest)
      2025/31+budget,press-1,press,,2025-12-20,Tin ngân sách,issued,,

      """
    package["figures/2025-H1/31.csv"] = figuresHeader
    package["figures/2025/31.csv"] =
      figuresHeader + """
        files.all,all,1,1.379.219,1379219,hồ sơ,exact,,2025-12-12,II.2.c,175,printed,
        files.on_time,all,1,1.349.704,1349704,hồ sơ,exact,2025-01-01,2025-12-12,II.2.c,175,printed,
        files.all,commune,2,"1,38",1.38,triệu hồ sơ,about,,,II.2.c,180,printed,"trích, dẫn"
        budget.percent,all,1,"122,50",122.5,%,exact,,,II.5,289,printed,
        files.on_time,province,1,Không có,0,hồ sơ,exact,,,II.2.c,181,word,

        """
    package["figures/2025/31+budget.csv"] =
      figuresHeader + """
        budget.spent,all,1,"39.968,658",39968.658,tỷ đồng,exact,,,,,printed,

        """
    package["notes/2025/31.csv"] = """
      area,kind,text_vi,text_en,section,line
      direction,result,"Một dòng,
      hai dòng",Two lines,I.1,19
      digital,task,Việc,A task,II.6,300

      """
    return package
  }

  static let figuresHeader = """
    indicator,level,nth,printed,value,unit,qualifier,date_from,date_to,section,line,origin,note

    """
}

extension PackageFixture {
  /// What the store says of the annual report after some damage, and how many figures are left.
  static func annualFaults(
    after damage: (inout PackageFixture) -> Void
  ) throws -> (faults: [DataFault], figures: Int) {
    var package = sound
    damage(&package)
    return try package.inFolder { folder in
      let loaded = try DataPackageStore(folder: folder).contents(of: Sample.annual)
      return (loaded.faults, loaded.value.figures.count)
    }
  }
}
