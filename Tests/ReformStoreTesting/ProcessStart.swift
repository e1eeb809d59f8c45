import Glibc

/// Why a process could not be started.
struct StartFailure: Error {
  let what: String
  let code: Int32
}

enum ProcessStart {
  /// Starts `words`, which begin with the path, with no signal blocked or ignored and no descriptor but
  /// `streams`: other tests run beside this one, and the threads of the tests block signals.
  ///
  /// - Parameter isApart: In a process group of its own and with no environment.
  static func spawn(
    _ words: [String], streams: [Int32], isApart: Bool = false
  ) throws(StartFailure) -> pid_t {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for (number, end) in streams.enumerated() {
      posix_spawn_file_actions_adddup2(&actions, end, Int32(number))
    }
    for descriptor in 3..<Int32(1024) {
      posix_spawn_file_actions_addclose(&actions, descriptor)
    }
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var signals = sigset_t()
    sigemptyset(&signals)
    posix_spawnattr_setsigmask(&attributes, &signals)
    sigfillset(&signals)
    posix_spawnattr_setsigdefault(&attributes, &signals)
    let flags =
      POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF | (isApart ? POSIX_SPAWN_SETPGROUP : 0)
    posix_spawnattr_setflags(&attributes, Int16(flags))
    var arguments = words.map { strdup($0) } + [nil]
    defer { for argument in arguments { free(argument) } }
    var nothing: [UnsafeMutablePointer<CChar>?] = [nil]
    var id: pid_t = 0
    let code =
      isApart
      ? posix_spawn(&id, words[0], &actions, &attributes, &arguments, &nothing)
      : posix_spawn(&id, words[0], &actions, &attributes, &arguments, environ)
    guard code == 0 else { throw StartFailure(what: words[0], code: code) }
    return id
  }
}
