internal import Foundation
internal import Synchronization

#if canImport(Darwin)
  internal import Darwin
#elseif canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#endif

/// A request to stop: Ctrl-C, the end of a terminal or of a machine's day.
///
/// The run ends behind the document that is being written, so that every line that stands there is whole, and files
/// that are not complete are taken away. Then the process ends by the signal, as whoever sent it expects.
public enum Interruption {
  private static let received = Atomic<Int32>(0)
  private static let drafts = Mutex<[FilePath]>([])

  /// How long a run may take to come to its end.
  private static let patience = 5.0

  /// Whether the tool was asked to stop.
  static var isAsked: Bool { received.load(ordering: .acquiring) != 0 }

  /// Waits for signals from now on. Call it once, before there is a second thread.
  public static func watch() {
    var watched = signals
    pthread_sigmask(SIG_BLOCK, &watched, nil)
    Thread {
      var set = signals
      var number: Int32 = 0
      guard sigwait(&set, &number) == 0 else { return }
      received.store(number, ordering: .releasing)
      // Whoever asks twice does not want to wait.
      var unblocked = set
      signal(number, SIG_DFL)
      pthread_sigmask(SIG_UNBLOCK, &unblocked, nil)
      Thread.sleep(forTimeInterval: patience)
      end(by: number)
    }.start()
  }

  /// Ends the process by the signal that it got, if it got one.
  public static func endIfAsked() {
    let number = received.load(ordering: .acquiring)
    if number != 0 { end(by: number) }
  }

  /// Notes a file that is to be taken away if the process has to end before it is complete.
  static func note(draft: FilePath) { drafts.withLock { $0.append(draft) } }

  /// Notes that a file is in its place, or gone.
  static func forget(draft: FilePath) { drafts.withLock { $0.removeAll { $0 == draft } } }

  private static func end(by number: Int32) -> Never {
    for draft in drafts.withLock({ $0 }) { _ = draft.withCString { unlink($0) } }
    signal(number, SIG_DFL)
    var set = signals
    pthread_sigmask(SIG_UNBLOCK, &set, nil)
    kill(getpid(), number)
    _exit(128 + number)
  }

  /// The signals that ask a process to stop, but for those that it was started to ignore (`nohup`).
  private static let signals: sigset_t = {
    var set = sigset_t()
    sigemptyset(&set)
    for number in [SIGINT, SIGTERM, SIGHUP] where !isIgnored(number) { sigaddset(&set, number) }
    return set
  }()

  private static func isIgnored(_ number: Int32) -> Bool {
    var action = sigaction()
    guard sigaction(number, nil, &action) == 0 else { return false }
    #if canImport(Darwin)
      let handler = action.__sigaction_u.__sa_handler
    #else
      let handler = action.__sigaction_handler.sa_handler
    #endif
    return unsafeBitCast(handler, to: Int.self) == unsafeBitCast(SIG_IGN, to: Int.self)
  }
}
