import PostgresStore
import Testing

/// What is shown of an address, and which are refused because a password could be taken for a host.
@Suite struct PostgresAddressTests {
  @Test(arguments: [
    ("postgresql://h/d", "postgresql://h/d"),
    ("postgres://u:secret@h:5433/d", "postgresql://h:5433/d"),
    ("postgresql://u:sec%40ret@h/d?sslmode=require&password=secret", "postgresql://h/d"),
    (
      "postgresql:///d?host=/run/pg&port=5433&user=u&password=secret",
      "postgresql:///d?host=/run/pg&port=5433"
    ),
    ("postgresql://u:se?ret@one:1,[::1]:2/d", "postgresql://one:1,[::1]:2/d"),
    ("postgresql://", "postgresql://"),
  ])
  func `host, port and database are shown, and nothing else`(text: String, shown: String) throws {
    let address = try #require(PostgresAddress(text))
    #expect(address.description == shown)
    #expect("\(address)" == shown)
    var dumped = ""
    dump(address, to: &dumped)
    #expect(!dumped.contains("secret") && !String(reflecting: address).contains("secret"))
  }

  @Test(arguments: [
    "postgresql://u:sec@ret@h/d", "postgresql://u:sec/ret@h/d", "postgresql://u:secret/d",
    "postgresql://u:sec%ret@h/d", "postgresql://u:sec/r?t@h/d", "postgresql://h/d?secret",
    "postgresql://h/d?SECRET=1", "postgresql://u:sec ret@h/d", "postgresql://u:a%00@h/d",
    "mysql://h/d", "sqlite:d", "",
  ])
  func `what libpq would take apart wrongly is refused`(text: String) {
    #expect(PostgresAddress(text) == nil)
  }

  @Test func `addresses are told apart by what is hidden too`() {
    #expect(PostgresAddress("postgresql://u:a@h/d") != PostgresAddress("postgresql://u:b@h/d"))
  }
}
