/// Whether `datapackage.json` lists the files of the folder: all of them, and no others.
enum ListingCheck {
  /// The tables of the folder itself and everything under `figures/` and `notes/` must be listed.
  static func faults(in folder: DataFolder) -> [DataFault] {
    let descriptor: PackageDescriptor
    do throws(DataFault.Problem) {
      descriptor = try PackageDescriptor(try folder.read(PackagePaths.descriptor))
    } catch {
      return [DataFault(file: PackagePaths.descriptor, problem: error)]
    }
    var faults: [DataFault] = []
    var listed: [String: Int] = [:]
    for resource in descriptor.resources {
      let problem: DataFault.Problem? =
        if isOutside(resource.path) {
          .pathOutsideFolder(path: resource.path)
        } else if let first = listed[resource.path] {
          .duplicate(key: resource.path, firstLine: first)
        } else if !folder.holds(resource.path) {
          .listedButMissing(path: resource.path)
        } else {
          nil
        }
      listed[resource.path] = listed[resource.path] ?? resource.line ?? 0
      guard let problem else { continue }
      faults.append(
        DataFault(
          file: PackagePaths.descriptor, line: resource.line, column: "path", problem: problem))
    }
    for file in files(of: folder) where listed[file] == nil {
      faults.append(DataFault(file: file, problem: .notListed))
    }
    return faults
  }

  private static func files(of folder: DataFolder) -> [String] {
    let tables = [
      PackagePaths.localities, PackagePaths.lineage, PackagePaths.indicators, PackagePaths.kpis,
      PackagePaths.targets, PackagePaths.checks, PackagePaths.phrases,
      PackagePaths.reports,
    ]
    return tables.filter { folder.holds($0) }
      + folder.files(under: PackagePaths.figuresFolder)
      + folder.files(under: PackagePaths.notesFolder)
  }

  /// The specification allows neither absolute paths nor ways up; addresses are not files.
  private static func isOutside(_ path: String) -> Bool {
    path.hasPrefix("/") || path.contains("://")
      || path.split(separator: "/").contains { $0 == ".." }
  }
}
