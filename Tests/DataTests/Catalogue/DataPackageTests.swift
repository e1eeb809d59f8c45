import Foundation
import ReformStore
import Testing

@Suite struct DataPackageTests {
  @Test func `the package has no fault`() throws {
    let result = try PackageValidator(folder: Repository.data.path).validate()
    #expect(result.faults == [])
  }

  @Test func `the descriptor lists exactly the tables`() throws {
    let descriptor = Repository.data.appending(path: "datapackage.json")
    let listed = try JSONDecoder().decode(Descriptor.self, from: Data(contentsOf: descriptor))
    #expect(try listed.resources.map(\.path).sorted() == Repository.tables())
    for resource in listed.resources {
      let expected = resource.path.dropLast(4).lowercased()
        .replacing("/", with: "-").replacing("+", with: "-")
      #expect(resource.name == expected)
    }
  }

  private struct Descriptor: Decodable {
    let resources: [Resource]
  }

  private struct Resource: Decodable {
    let name: String
    let path: String
  }
}
