import ReformModel
import Testing

@testable import ReformStore
@testable import ReformStoreTesting

/// Each kind of bad indicator, KPI or target gives its own fault, and costs its row only.
@Suite struct CatalogueFaultTests {
  static let catalogue: [(file: String, row: String, column: String?, problem: DataFault.Problem)] =
    [
      (
        "indicators.csv", "a.b,tax,I.1,x,y,%,ratio", "area",
        .unknownWord(text: "tax", allowed: ReformArea.allCases.map(\.rawValue))
      ),
      ("indicators.csv", "a.b,finance,,x,y,%,ratio", "section", .missingValue),
      (
        "indicators.csv", "files.all,finance,I.1,x,y,%,ratio", "id",
        .duplicate(key: "files.all", firstLine: 2)
      ),
      (
        "kpis.csv", "a.b,finance,x,y,,%,none,,1,,", nil, .neitherFormulaNorReported
      ),
      (
        "kpis.csv", "a.b,finance,x,y,,%,none,files.none,1,,", "reported",
        .unknownIndicator(id: "files.none")
      ),
      (
        "kpis.csv", "a.b,finance,x,y,,%,none,files.all@x,1,,", "reported",
        .badReference(text: "files.all@x")
      ),
      (
        "kpis.csv", "a.b,finance,x,y,files.all,%,none,,7,,", "decimals",
        .integerOutOfRange(text: "7", minimum: 0, maximum: 6)
      ),
      (
        "kpis.csv", "files.rate,finance,x,y,files.all,%,none,,1,,", "id",
        .duplicate(key: "files.rate", firstLine: 2)
      ),
      (
        "targets.csv", "a.b,all,31,self,2025,>=,1,stated,,ministry,x,,", "kpi",
        .unknownKPI(id: "a.b")
      ),
      (
        "targets.csv", "files.rate,all,hp,self,2025,>=,1,stated,,ministry,x,,", "locality",
        .badLocality(text: "hp")
      ),
      (
        "targets.csv", "files.rate,all,31,self,25,>=,1,stated,,ministry,x,,", "period",
        .badPeriod(text: "25")
      ),
      (
        "targets.csv", "files.rate,all,31,self,2025-6M,>=,1,stated,,ministry,x,,", "period",
        .longPeriod(text: "2025-6M", shortest: "2025-H1")
      ),
      (
        "targets.csv", "files.rate,all,31,self,2025,>,1,stated,,ministry,x,,", "comparator",
        .unknownWord(text: ">", allowed: [">=", "<=", "="])
      ),
      (
        "targets.csv", "files.rate,all,31,self,2025,>=,,stated,,ministry,x,,", "value",
        .missingValue
      ),
      (
        "targets.csv", "files.rate,all,31,self,2025,>=,,derived,,ministry,x,,",
        "percent_indicator", .missingValue
      ),
      (
        "targets.csv", "files.rate,all,31,self,2025,>=,1,stated,budget.percent,ministry,x,,",
        "percent_indicator", .unexpectedValue(text: "budget.percent")
      ),
      (
        "targets.csv", "files.rate,all,31,self,2025,>=,1,derived,budget.percent,ministry,x,,",
        "value", .unexpectedValue(text: "1")
      ),
      (
        "targets.csv", "files.rate,all,31,self,2025,>=,,derived,files.none,ministry,x,,",
        "percent_indicator", .unknownIndicator(id: "files.none")
      ),
    ]

  @Test(arguments: catalogue)
  func `a bad row of the catalogue is named, and the others load`(
    file: String, row: String, column: String?, problem: DataFault.Problem
  ) throws {
    var package = PackageFixture.sound
    package.append(row, to: file)
    let line = package[file]?.split(separator: "\n").count
    try package.inFolder { folder in
      let loaded = try DataPackageStore(folder: folder).catalogue()
      #expect(
        loaded.faults == [DataFault(file: file, line: line, column: column, problem: problem)])
      #expect(loaded.value == Sample.catalogue.adding(lines: loaded.value.lines))
    }
  }
}

extension Catalogue {
  fileprivate func adding(lines: [Int]) -> Catalogue {
    Catalogue(indicators: indicators, kpis: kpis, targets: targets, lines: lines)
  }
}
