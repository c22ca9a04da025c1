import Foundation
import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Whatever stands on a disk or happens to it: the fault is named, the status is right, and all that is written is whole.
@Suite struct FileFaultTests {
  private let tool: Tool

  init() throws {
    tool = try Tool()
    try tool.write("Support is good.", to: "in/a.txt")
    try tool.write("Support is poor.", to: "in/z.txt")
  }

  private func link(_ name: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(
      atPath: tool.folder.appendingPathComponent(name).path, withDestinationPath: target)
  }

  // MARK: What is read

  @Test func linksThatGoRound() throws {
    try link("in/loop.txt", to: "loop.txt")
    try link("in/one.txt", to: "two.txt")
    try link("in/two.txt", to: "one.txt")
    try link("in/up", to: "..")
    let outcome = try tool.run("analyse", "in")
    #expect(outcome.status == 1)
    #expect(try outcome.ids() == ["a.txt", "z.txt"])
    for name in ["loop", "one", "two"] {
      #expect(outcome.errors.contains("in/\(name).txt: cannot be read (Too many levels of symbolic links)"))
    }
  }

  @Test(.timeLimit(.minutes(5)))
  func pipesAndDevicesInAFolderAreNotWaitedFor() throws {
    #expect(mkfifo(tool.folder.appendingPathComponent("in/pipe.txt").path, 0o600) == 0)
    try link("in/zero.txt", to: "/dev/zero")
    let outcome = try tool.run("analyse", "in")
    #expect(outcome.status == 0)
    #expect(try outcome.ids() == ["a.txt", "z.txt"])
    #expect(outcome.errors == "letters: 2 files of other kinds: pipes and devices 2\n")
  }

  @Test(.timeLimit(.minutes(5)))
  func aPipeThatIsNamedIsRead() throws {
    let outcome = try tool.bash("mkfifo pipe; echo 'Support is good.' >pipe & \"$LETTERS\" analyse pipe in/z.txt; wait")
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(try outcome.ids() == ["pipe", "z.txt"])
  }

  @Test(.timeLimit(.minutes(5)), arguments: ["/dev/zero", "-"])
  func whatHasNoEndIsRefused(path: String) throws {
    let outcome = try tool.bash(
      "\"$LETTERS\" analyse in/a.txt --input text --limit bytes=100000 \(path) in/z.txt </dev/zero")
    #expect(outcome.status == 1)
    #expect(try outcome.ids() == ["a.txt", "z.txt"])
    #expect(outcome.errors.contains("it is larger than an input may be; raise --limit bytes=N"), "\(outcome.errors)")
  }

  @Test func anEndlessLineIsRefused() throws {
    try tool.write(
      "{\"id\":\"one\",\"text\":\"Good.\"}\n{\"id\":\"" + String(repeating: "x", count: 300_000), to: "l.jsonl")
    let outcome = try tool.run("analyse", "l.jsonl", "in", "--limit", "bytes=100000")
    #expect(outcome.status == 1)
    #expect(try outcome.ids() == ["one", "a.txt", "z.txt"])
    #expect(outcome.errors.contains("l.jsonl, line 2: it is larger than an input may be"))
  }

  @Test(.enabled(if: geteuid() == 0, "only root can become somebody else"))
  func whatMayNotBeRead() throws {
    try tool.write("Secret.", to: "in/secret.txt")
    try tool.write("Secret.", to: "in/closed/b.txt")
    for (path, mode) in [("in/secret.txt", 0), ("in/closed", 0), (".", 0o777), (".in", 0o666)] {
      let path = tool.folder.appendingPathComponent(path).path
      if FileManager.default.fileExists(atPath: path) { #expect(chmod(path, mode_t(mode)) == 0) }
    }
    let outcome = try tool.bash(
      "cp \"$LETTERS\" ./tool 2>/dev/null; setpriv --reuid=65534 --clear-groups \"$LETTERS\" analyse in || echo $?")
    // The build may stand where nobody else may go.
    if outcome.errors.contains("Permission denied") && !outcome.errors.contains("letters:") { return }
    #expect(outcome.errors.contains("in/secret.txt: cannot be read (Permission denied); ask for the right"))
    #expect(outcome.errors.contains("in/closed: cannot be read (Permission denied)"))
    #expect(outcome.text.hasSuffix("1\n"))
    chmod(tool.folder.appendingPathComponent("in/closed").path, 0o700)
  }

  @Test(.timeLimit(.minutes(5)))
  func aFileThatVanishesBetweenListingAndReading() throws {
    // The list is made first; then the pipe holds the run up.
    let outcome = try tool.bash(
      """
      mkfifo pipe; cp in/a.txt in/gone.txt
      (exec 3>pipe; rm in/gone.txt; echo 'Support is fair.' >&3) &
      "$LETTERS" analyse --jobs 1 pipe in; status=$?; wait; exit $status
      """)
    #expect(outcome.status == 1)
    #expect(try outcome.ids() == ["pipe", "a.txt", "z.txt"])
    #expect(outcome.errors.contains("in/gone.txt: there is no such file or folder"))
  }

  @Test func oddNames() throws {
    let names = ["new\nline.txt", "tab\t.txt", "-rf.txt", " .txt", "quote\"'.txt", "\u{1B}[31mred.txt", "é💧.txt"]
    for name in names { try tool.write("Support is good.", to: "odd/\(name)") }
    #expect(try Set(tool.run("analyse", "odd").ids()) == Set(names))
    // A message stays one line, and colours nothing.
    try tool.write("", to: "odd/empty\n\u{1B}[31m.txt")
    let errors = try tool.run("analyse", "odd").errors
    #expect(errors == "letters: odd/empty\\n\\u{1B}[31m.txt: the file is empty; give a file with text in it\n")
  }

  #if os(Linux)
    @Test func namesThatAreNoUTF8StayTwo() throws {
      let outcome = try tool.bash(
        "mkdir raw; for c in $'\\xfe' $'\\xff'; do echo 'Support is good.' >raw/n$c.txt; done; \"$LETTERS\" analyse raw"
      )
      #expect(outcome.status == 0, "\(outcome.errors)")
      #expect(try outcome.ids() == ["n\\xFE.txt", "n\\xFF.txt"])
    }
  #endif

  // MARK: What is written

  @Test func aDiskThatIsFullWhileAFileIsWritten() throws {
    // What a file may hold is as small as a disk that is nearly full.
    let outcome = try tool.bash(
      """
      for n in $(seq 400); do cp in/a.txt in/$n.txt; done
      echo before >out.jsonl; ulimit -f 64; "$LETTERS" analyse in --output out.jsonl; status=$?; cat out.jsonl; ls
      exit $status
      """)
    #expect(outcome.status == 1)
    #expect(outcome.errors.contains("out.jsonl: cannot be written (File too large)"))
    #expect(outcome.text == "before\nin\nout.jsonl\n", "what stood there stands there still, and nothing beside it")
  }

  @Test func aDeviceIsWrittenToAndNotReplaced() throws {
    let outcome = try tool.bash("\"$LETTERS\" analyse in --output /dev/full; echo $?; test -c /dev/full && echo device")
    #expect(outcome.text == "1\ndevice\n")
    #expect(outcome.errors.contains("/dev/full: cannot be written (No space left on device); free some space"))
    let piped = try tool.bash(
      "mkfifo out; cat out & \"$LETTERS\" analyse in --output out; wait; test -p out && echo pipe")
    #expect(piped.text.hasSuffix("}\npipe\n"))
  }

  @Test func aLinkIsFollowedAndAFolderRefused() throws {
    try tool.write("before", to: "real/out.jsonl")
    try link("link.jsonl", to: "real/out.jsonl")
    #expect(try tool.run("analyse", "in", "--output", "link.jsonl").status == 0)
    let path = tool.folder.appendingPathComponent("link.jsonl").path
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: path) == "real/out.jsonl")
    #expect(try Data(contentsOf: URL(fileURLWithPath: path)).starts(with: Array("{\"schema\"".utf8)))
    let refused = try tool.run("analyse", "in", "--output", "real")
    #expect(refused.status == 1)
    #expect(refused.errors == "letters: real: cannot be written (it is a folder); name a file\n")
  }

  // MARK: Interruptions

  @Test(.timeLimit(.minutes(5)), arguments: ["INT", "TERM", "HUP"])
  func aRunThatIsInterrupted(signal: String) throws {
    let outcome = try tool.bash(
      """
      set -m; mkfifo hold; "$LETTERS" analyse --jobs 1 in/a.txt hold in/z.txt --output out.jsonl & tool=$!
      exec 3>hold; kill -\(signal) $tool; sleep 0.3; echo 'Support is good.' >&3; exec 3>&-; wait $tool
      echo "status $?"; ls
      """)
    let number = ["INT": 130, "TERM": 143, "HUP": 129][signal]!
    #expect(outcome.text == "status \(number)\nhold\nin\n", "nothing half done is left")
    #expect(
      outcome.errors.contains("out.jsonl: interrupted, and not written; with --resume nothing that was done is lost"))
  }

  @Test(.timeLimit(.minutes(5)))
  func linesOfAnInterruptedRunAreWhole() throws {
    for index in 0..<400 { try tool.write(String(repeating: "Support is good. ", count: 300), to: "in/\(index).txt") }
    let outcome = try tool.bash(
      "set -m; \"$LETTERS\" analyse in >out.jsonl & tool=$!; until [ -s out.jsonl ]; do :; done; kill -INT $tool; wait $tool; echo $?"
    )
    #expect(outcome.text == "130\n" || outcome.text == "0\n")
    let written = try Data(contentsOf: tool.folder.appendingPathComponent("out.jsonl"))
    #expect(written.last == 10)
    for line in written.split(separator: 10) { _ = try JSONSerialization.jsonObject(with: Data(line)) }
  }
}
