// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "cchc",
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.5.0"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.8.0"),
  ],
  targets: [
    // MARK: Model
    .target(name: "ReformModel"),

    // MARK: Data layer
    .target(
      name: "CDocuments",
      linkerSettings: [
        .linkedLibrary(":libminizip.a"), .linkedLibrary(":libz.a"), .linkedLibrary(":libexpat.a"),
      ]),
    .target(name: "ReformDocuments", dependencies: ["CDocuments"]),
    .target(name: "ReformExtraction", dependencies: ["ReformModel"]),
    .target(name: "ReformStore", dependencies: ["ReformModel"]),
    .target(
      name: "SQLiteStore",
      dependencies: [
        "ReformModel", "ReformStore", .product(name: "GRDB", package: "GRDB.swift"),
        .product(name: "GRDBSQLite", package: "GRDB.swift"),
      ]),
    .target(name: "CPostgres"),
    .target(name: "PostgresStore", dependencies: ["CPostgres", "ReformModel", "ReformStore"]),

    // MARK: View-model layer
    .target(name: "ReformAnalysis", dependencies: ["ReformModel"]),
    .target(
      name: "ReformLocalization",
      dependencies: ["ReformModel", "ReformDocuments", "ReformStore", "ReformAnalysis"]),
    .target(
      name: "ReformViewModels",
      dependencies: ["ReformModel", "ReformStore", "ReformAnalysis", "ReformLocalization"]),

    // MARK: Front
    .target(name: "TerminalCanvas"),
    .target(
      name: "ReformDashboard",
      dependencies: [
        "ReformModel", "ReformAnalysis", "ReformLocalization", "ReformViewModels", "TerminalCanvas",
      ]),

    .target(
      name: "ReformExport",
      dependencies: [
        "ReformModel", "ReformStore", "ReformAnalysis", "ReformLocalization", "ReformViewModels",
        "TerminalCanvas",
      ]),
    .target(name: "CNcurses"),
    .target(name: "CMessageDigest", linkerSettings: [.linkedLibrary(":libmd.a")]),
    .target(name: "NcursesTerminal", dependencies: ["TerminalCanvas", "CNcurses"]),

    // MARK: Program
    .target(
      name: "ReformCommands",
      dependencies: [
        "ReformModel", "ReformDocuments", "ReformExtraction", "ReformStore", "PostgresStore",
        "ReformAnalysis", "ReformLocalization", "ReformViewModels", "ReformExport",
        "ReformDashboard",
        "TerminalCanvas", "NcursesTerminal", "CMessageDigest",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),
    .executableTarget(name: "cchc", dependencies: ["ReformCommands"]),
    // The same commands with GRDB, which `cchc` goes on as where a SQLite file is named.
    .executableTarget(
      name: "cchc-sqlite", dependencies: ["ReformCommands", "ReformStore", "SQLiteStore"]),

    .executableTarget(
      name: "StoreBenchmark",
      dependencies: [
        "ReformModel", "ReformStore", "SQLiteStore", "PostgresStore", "ReformViewModels",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),

    // MARK: Tests
    .testTarget(name: "ReformModelTests", dependencies: ["ReformModel"]),
    .target(
      name: "ReformStoreTesting", dependencies: ["ReformModel", "ReformStore"],
      path: "Tests/ReformStoreTesting"),
    .testTarget(
      name: "ReformStoreTests",
      dependencies: ["ReformModel", "ReformStore", "SQLiteStore", "ReformStoreTesting"]),
    .testTarget(
      name: "PostgresStoreTests",
      dependencies: ["ReformModel", "ReformStore", "PostgresStore", "ReformStoreTesting"]),
    .testTarget(
      name: "ReformDocumentsTests", dependencies: ["ReformDocuments"], exclude: ["Fixtures"]),
    .testTarget(
      name: "ReformExtractionTests", dependencies: ["ReformModel", "ReformExtraction"]),
    .testTarget(
      name: "ImportTests",
      dependencies: ["ReformModel", "ReformExtraction", "ReformStore", "ReformViewModels"],
      exclude: ["Reports"]),
    .testTarget(
      name: "AuditTests",
      dependencies: [
        "ReformModel", "ReformExtraction", "ReformAnalysis", "ReformLocalization",
        "ReformViewModels", "ReformExport",
      ],
      exclude: ["Reports"]),
    .testTarget(name: "ReformAnalysisTests", dependencies: ["ReformModel", "ReformAnalysis"]),
    .testTarget(name: "TerminalCanvasTests", dependencies: ["TerminalCanvas"]),
    .testTarget(
      name: "NcursesTerminalTests", dependencies: ["TerminalCanvas", "NcursesTerminal"]),
    .testTarget(
      name: "ReformLocalizationTests",
      dependencies: ["ReformModel", "ReformStore", "ReformAnalysis", "ReformLocalization"]),
    .testTarget(
      name: "ReformViewModelsTests",
      dependencies: [
        "ReformModel", "ReformStore", "ReformAnalysis", "ReformLocalization", "ReformViewModels",
      ]),
    .testTarget(
      name: "ReformExportTests",
      dependencies: [
        "ReformModel", "ReformStore", "ReformAnalysis", "ReformLocalization", "ReformViewModels",
        "ReformExport",
      ]),
    .testTarget(
      name: "ReformDashboardTests",
      dependencies: [
        "ReformModel", "ReformStore", "ReformAnalysis", "ReformLocalization", "ReformViewModels",
        "TerminalCanvas", "ReformDashboard",
      ],
      exclude: ["Golden"]),
    .testTarget(name: "CommandTests", dependencies: ["cchc", "cchc-sqlite", "ReformStoreTesting"]),
    .testTarget(
      name: "DataTests",
      dependencies: [
        "ReformModel", "ReformExtraction", "ReformStore", "ReformAnalysis", "ReformLocalization",
        "ReformViewModels",
      ],
      exclude: ["unclaimed-numbers.txt"]),
  ]
)

// One set of rules for every target of ours.
for target in package.targets {
  target.swiftSettings =
    (target.swiftSettings ?? []) + [
      .swiftLanguageMode(.v6),
      .enableUpcomingFeature("ExistentialAny"),
      .enableUpcomingFeature("InternalImportsByDefault"),
      .enableUpcomingFeature("MemberImportVisibility"),
      .treatAllWarnings(as: .error),
    ]
}
