package import ReformModel

/// Saves reports into a data package, each wholly or not at all.
///
/// New files are written aside, then made valid by one rename (`PackageCommit`). A report that is
/// replaced is kept under `replaced/`.
package struct PackageWriter: Sendable {
  private let folder: DataFolder

  package init(folder path: String) {
    folder = DataFolder(path: path)
  }

  /// - Parameter source: The text whose lines the figures cite; kept as `sources/<report id>.txt`.
  /// - Parameter phrases: Wordings to add to `phrases.csv`.
  /// - Throws: `SaveError`; the package is then as it was.
  package func save(
    _ contents: ReportContents, source: [UInt8]?, phrases: [AssignmentPhrase] = [], replacing: Bool
  ) throws(SaveError) {
    let commit = try PackageCommit(folder: folder.path)
    defer { commit.release() }
    let id = contents.report.id
    let index = try reports()
    let old = index.first { $0.id == id }
    guard old == nil || replacing else { throw .exists(id) }
    var files: [(String, [UInt8])] = []
    let figures = PackagePaths.figures(of: id)
    if let old { files += try kept(old, figures) }
    files.append((figures, Array(TableRows.csv(.figures, TableRows.of(contents.figures)).utf8)))
    if let notes = PackagePaths.notes(of: id), folder.holds(notes) {
      // Notes cite lines of the edition that is no more.
      files.append((notes, Array(TableRows.csv(.notes, []).utf8)))
    }
    if !phrases.isEmpty {
      let known =
        (try? folder.read(PackagePaths.phrases)) ?? Array(TableRows.csv(.phrases, []).utf8)
      var writer = CSVWriter()
      for row in TableRows.of(phrases) { writer.write(row) }
      files.append((PackagePaths.phrases, known + Array(writer.text.utf8)))
    }
    if let source { files.append((PackagePaths.source(of: id), source)) }
    if let descriptor = try? folder.read(PackagePaths.descriptor),
      let listed = DescriptorText(descriptor).listing(figures, schema: "figures")
    {
      files.append((PackagePaths.descriptor, listed))
    }
    files.append(
      (
        PackagePaths.reports,
        Array(
          TableRows.csv(
            .reports, TableRows.of(index.filter { $0.id != id } + [contents.report])
          ).utf8)
      ))
    try commit.write(files)
  }

  /// The index as it is; a bad row would be lost in writing it again.
  private func reports() throws(SaveError) -> [Report] {
    guard folder.holds(PackagePaths.reports) else { return [] }
    let table = PackageTables(folder: folder).reports()
    guard table.faults.isEmpty else { throw .damaged(file: PackagePaths.reports) }
    return table.values
  }

  /// The report that is replaced, under the next free number.
  private func kept(_ old: Report, _ figures: String) throws(SaveError) -> [(String, [UInt8])] {
    var number = 1
    while folder.holds("replaced/\(old.id)-\(number).csv") { number += 1 }
    let base = "replaced/\(old.id)-\(number)"
    var files = [("\(base).report.csv", Array(TableRows.csv(.reports, TableRows.of([old])).utf8))]
    for (path, ending) in [
      (figures, ".csv"), (PackagePaths.source(of: old.id), ".txt"),
      (PackagePaths.notes(of: old.id) ?? "", ".notes.csv"),
    ] where !path.isEmpty && folder.holds(path) {
      do throws(DataFault.Problem) {
        files.append((base + ending, try folder.read(path)))
      } catch {
        throw .damaged(file: path)
      }
    }
    return files
  }
}
