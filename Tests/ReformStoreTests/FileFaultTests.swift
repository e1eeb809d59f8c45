import Foundation
import ReformModel
import Testing

@testable import ReformStore
@testable import ReformStoreTesting

/// Faults of whole files and of the folder.
@Suite struct FileFaultTests {
  private let file = "figures/2025/31.csv"

  @Test(arguments: ["", "\u{FEFF}", "\n\n"])
  func `an empty file is a fault`(text: String) throws {
    let (faults, _) = try PackageFixture.annualFaults { $0[file] = text }
    #expect(faults == [DataFault(file: file, problem: .emptyFile)])
  }

  @Test func `a missing file of figures is a fault, a missing file of notes is not`() throws {
    let (faults, _) = try PackageFixture.annualFaults {
      $0[file] = nil
      $0["notes/2025/31.csv"] = nil
    }
    #expect(faults == [DataFault(file: file, problem: .missingFile)])
  }

  @Test func `broken encoding costs its row only`() throws {
    let (faults, figures) = try PackageFixture.annualFaults {
      var bytes = $0.files[file] ?? []
      bytes += Array("files.all,all,5,5,5,h".utf8) + [0xC3, 0x28]
      bytes += Array(",exact,,,II.1,3,printed,\n".utf8)
      $0.setBytes(bytes, of: file)
      $0.append("files.all,all,6,6,6,hồ sơ,exact,,,II.1,3,printed,", to: file)
    }
    #expect(
      faults == [
        DataFault(file: file, line: 7, column: "unit", problem: .invalidUTF8(at: 22))
      ])
    #expect(figures == 6)
  }

  @Test func `a folder or pipe in place of a file is refused without waiting`() throws {
    var package = PackageFixture.sound
    package[file] = nil
    package["\(file)/inside.txt"] = "x"
    package["notes/2025/31.csv"] = nil
    try package.inFolder { folder in
      #expect(mkdir(folder + "/notes", 0o700) == 0 && mkdir(folder + "/notes/2025", 0o700) == 0)
      #expect(mkfifo(folder + "/notes/2025/31.csv", 0o600) == 0)
      let loaded = try DataPackageStore(folder: folder).contents(of: Sample.annual)
      #expect(
        loaded.faults == [
          DataFault(file: file, problem: .notAFile),
          DataFault(file: "notes/2025/31.csv", problem: .notAFile),
        ])
    }
  }

  @Test func `a file above the limit is refused`() throws {
    try PackageFixture.sound.inFolder { folder in
      #expect(throws: DataFault.Problem.fileTooLarge(bytes: 48, limit: 47)) {
        try DataFolder(path: folder).read("lineage.csv", limit: 47)
      }
    }
  }

  @Test(.enabled(if: geteuid() != 0, "root may read every file"))
  func `a file without permission is unreadable`() throws {
    try PackageFixture.sound.inFolder { folder in
      chmod(folder + "/" + file, 0)
      let loaded = try DataPackageStore(folder: folder).contents(of: Sample.annual)
      #expect(
        loaded.faults == [
          DataFault(file: file, problem: .unreadable(reason: "Permission denied"))
        ])
    }
  }

  @Test func `a missing folder, a file as folder and an empty folder are errors`() throws {
    let missing = "/nowhere/cchc"
    #expect(throws: StoreError.folderMissing(path: missing)) {
      try DataPackageStore(folder: missing).reports()
    }
    try PackageFixture.sound.inFolder { folder in
      let path = folder + "/reports.csv"
      #expect(throws: StoreError.folderUnreadable(path: path, reason: "Not a directory")) {
        try DataPackageStore(folder: path).catalogue()
      }
    }
    try PackageFixture().inFolder { folder in
      let faults = ["indicators.csv", "kpis.csv", "targets.csv"].map {
        DataFault(file: $0, problem: .missingFile)
      }
      #expect(throws: StoreError.noCatalogue(path: folder, faults: faults)) {
        try DataPackageStore(folder: folder).catalogue()
      }
      let reports = try DataPackageStore(folder: folder).reports()
      #expect(
        reports == Loaded([], faults: [DataFault(file: "reports.csv", problem: .missingFile)]))
    }
  }
}
