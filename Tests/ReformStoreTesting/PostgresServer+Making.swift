import Foundation

extension PostgresServer {
  /// The newest of Debian's folders with the programs of a server.
  static let binaries: String? = {
    let parent = "/usr/lib/postgresql"
    let versions = (try? FileManager.default.contentsOfDirectory(atPath: parent)) ?? []
    return versions.compactMap { Int($0) }.sorted(by: >).map { "\(parent)/\($0)/bin" }
      .first { FileManager.default.isExecutableFile(atPath: "\($0)/initdb") }
  }()

  var data: String { "\(folder)/data" }

  func tool(_ name: String) throws -> Tool {
    let folders = [Self.binaries ?? "", "/usr/bin", "/bin"]
    guard var tool = Tool.find(name, in: folders) else {
      throw Tool.Failure(description: "\(name): not found in \(folders)")
    }
    tool.user = owner
    return tool
  }

  /// Makes the folder, the databases' files, the certificate and the settings.
  func prepare() throws {
    try tool("mkdir").run(["-m", "755", folder])
    let secret = "\(folder)/password"
    try write(Self.password, to: secret)
    try tool("initdb").run([
      "-D", data, "-U", Self.user, "-E", "UTF8", "--locale=C", "--no-sync",
      "--auth-local=trust", "--auth-host=scram-sha-256", "--pwfile=\(secret)",
    ])
    try tool("openssl").run([
      "req", "-x509", "-nodes", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1",
      "-days", "2", "-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost",
      "-keyout", "\(folder)/server.key", "-out", certificate,
    ])
    try tool("chmod").run(["600", "\(folder)/server.key"])
    try write(settings, to: "\(data)/postgresql.auto.conf")
  }

  /// As the server's owner: root's files would be out of its reach.
  private func write(_ text: String, to path: String) throws {
    try tool("sh").run(["-c", "printf '%s\\n' \"$1\" >\"$2\"", "sh", text, path])
  }

  /// Nothing needs to survive the machine's end, so nothing waits for the disk.
  private var settings: String {
    """
    listen_addresses = '127.0.0.1'
    port = \(port)
    unix_socket_directories = '\(folder)'
    ssl = on
    ssl_cert_file = '\(certificate)'
    ssl_key_file = '\(folder)/server.key'
    fsync = off
    synchronous_commit = off
    full_page_writes = off
    shared_buffers = '32MB'
    """
  }

  /// A port that the system has just given out for a socket.
  static func freePort() throws -> Int { try SilentServer().port }
}
