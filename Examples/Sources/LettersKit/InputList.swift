/// One thing to read.
struct Input: Sendable {
  enum Origin: Sendable {
    case file(FilePath)
    case standardInput
  }

  let origin: Origin
  /// The name that was given to it.
  private var givenID: String?
  /// Where its name starts in its path. A folder may hold a hundred thousand files: what can be made again is not kept.
  private let idStart: Int
  /// `nil`: decided by the first bytes.
  let format: InputFormat?

  init(origin: Origin, id: String, format: InputFormat?) {
    self.origin = origin
    givenID = id
    idStart = 0
    self.format = format
  }

  /// A file that is named by a part of its path.
  init(path: FilePath, idStart: Int, format: InputFormat?) {
    origin = .file(path)
    self.idStart = idStart
    self.format = format
  }

  /// The name by which results refer to it.
  var id: String {
    get {
      if let givenID { return givenID }
      guard case .file(let path) = origin else { return "-" }
      return FilePath.text(of: path.bytes[idStart...])
    }
    set { givenID = newValue }
  }

  /// The path as it was given and what lies below it, for where the name would not be unique.
  var longID: String {
    guard case .file(let path) = origin else { return id }
    return path.description
  }

  /// How a message names it.
  var place: String {
    switch origin {
    case .file(let path): path.description
    case .standardInput: "standard input"
    }
  }
}

/// All that the paths on a command line stand for, in order.
public struct InputList: Sendable {
  /// What will be read.
  var inputs: [Input] = []
  /// Files and folders that cannot be.
  public private(set) var problems: [Problem] = []
  /// Files of other kinds that were met in folders, by suffix.
  public private(set) var skipped: [String: Int] = [:]

  /// The same file named twice stands here once; `nil` for a single path, which names none twice.
  private var seen: Set<FilePath>?

  private let forced: InputFormat?
  private let readsPDF: Bool

  /// How many inputs there are.
  public var count: Int { inputs.count }

  /// Lists the inputs.
  ///
  /// - Parameters:
  ///   - paths: files, folders and `-` as given.
  ///   - format: the format of all of them; `nil` to go by suffix.
  ///   - standardInputID: the id of standard input.
  ///   - readsPDF: whether PDFs met in folders can be read.
  public init(_ paths: [String], format: InputFormat? = nil, standardInputID: String? = nil, readsPDF: Bool) {
    forced = format
    self.readsPDF = readsPDF
    if paths.count > 1 { seen = [] }
    for path in paths {
      if path == "-" {
        add(Input(origin: .standardInput, id: standardInputID ?? "-", format: format))
      } else {
        addGiven(FilePath(path))
      }
    }
    // Within one folder the names are unique.
    if paths.count > 1 { makeIDsUnique() }
  }

  private mutating func addGiven(_ path: FilePath) {
    do throws(SystemError) {
      switch try path.nature().nature {
      case .folder: addFolder(path)
      case .file: addNamedFile(path)
      // A pipe or a device, as shells make them for `<(…)`: its bytes will tell.
      case .other: add(Input(origin: .file(path), id: path.name, format: forced))
      }
    } catch {
      problems.append(.unreachable(path, error))
    }
  }

  private mutating func addNamedFile(_ path: FilePath) {
    guard let format = forced ?? InputFormat(suffix: path.suffix) else {
      let kind = path.suffix.map { "a .\($0) file is not read" } ?? "its name has no suffix that says what it is"
      problems.append(
        Problem(
          path.description, kind,
          remedy: "name what it holds with --input text, html, pdf or jsonl, or convert it to text first"))
      return
    }
    add(Input(origin: .file(path), id: path.name, format: format))
  }

  private mutating func addFolder(_ folder: FilePath) {
    var found: [FilePath] = []
    var others = 0
    var troubles = 0
    collect(in: folder, into: &found, others: &others, troubles: &troubles)
    if found.isEmpty, troubles == 0 {
      problems.append(
        Problem(
          folder.description,
          others == 0 ? "the folder holds no documents" : "the folder holds no documents among its \(others) files",
          remedy: "give a folder with .txt, .text, .html, .htm, .xhtml or .pdf files in it"))
      return
    }
    let idStart = folder.appending([]).bytes.count
    found.sort { $0.bytes[idStart...].lexicographicallyPrecedes($1.bytes[idStart...]) }
    inputs.reserveCapacity(inputs.count + found.count)
    for path in found { add(Input(path: path, idStart: idStart, format: forced ?? InputFormat(suffix: path.suffix))) }
  }

  private mutating func collect(
    in folder: FilePath, into found: inout [FilePath], others: inout Int, troubles: inout Int
  ) {
    let names: [[UInt8]]
    do throws(SystemError) {
      names = try folder.names()
    } catch {
      problems.append(.unreachable(folder, error))
      troubles += 1
      return
    }
    for name in names {
      // Hidden files are a version control system's or a desktop's.
      if name.first == UInt8(ascii: ".") { continue }
      let path = folder.appending(name)
      do throws(SystemError) {
        let own = try path.nature(followingLinks: false)
        if own.nature == .folder {
          collect(in: path, into: &found, others: &others, troubles: &troubles)
          continue
        }
        let target = own.isLink ? try path.nature().nature : own.nature
        guard target == .file else {
          // To read a pipe is to wait for whoever writes to it, and a device may have no end.
          if target == .other {
            skipped["pipes and devices", default: 0] += 1
            others += 1
          }
          continue
        }
        if let format = InputFormat(suffix: path.suffix), format.isReadInFolders, format != .pdf || readsPDF {
          found.append(path)
        } else {
          skipped[path.suffix.map { "." + $0 } ?? "without suffix", default: 0] += 1
          others += 1
        }
      } catch {
        problems.append(.unreachable(path, error))
        troubles += 1
      }
    }
  }

  private mutating func add(_ input: Input) {
    let key: FilePath
    switch input.origin {
    case .file(let path): key = path
    case .standardInput: key = FilePath("-")
    }
    guard seen?.insert(key).inserted ?? true else { return }
    inputs.append(input)
  }

  private mutating func makeIDsUnique() {
    var counts: [String: Int] = [:]
    for input in inputs { counts[input.id, default: 0] += 1 }
    for index in inputs.indices where counts[inputs[index].id, default: 0] > 1 {
      inputs[index].id = inputs[index].longID
    }
  }
}

extension InputList {
  /// What was left out of folders, as one line: `10 files of other kinds: .docx 7, .png 3`.
  public var skippedSummary: String? {
    guard !skipped.isEmpty else { return nil }
    let total = skipped.values.reduce(0, +)
    let kinds = skipped.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
      .map { "\($0.key) \($0.value)" }.joined(separator: ", ")
    return "\(total) \(total == 1 ? "file" : "files") of other kinds: \(kinds)"
  }
}

extension Problem {
  static func unreachable(_ path: FilePath, _ error: SystemError) -> Problem {
    if error.isTooBig { return tooBig(path.description) }
    let remedy =
      error.isMissing
      ? "check the spelling, and the folder that the command is run in"
      : error.isForbidden ? "ask for the right to read it (`chmod +r`)" : "check the file and the disk it is on"
    return Problem(
      path.description, error.isMissing ? "there is no such file or folder" : "cannot be read (\(error))",
      remedy: remedy)
  }

  /// More than is read of one input.
  static func tooBig(_ place: String) -> Problem {
    Problem(place, "it is larger than an input may be", remedy: "raise --limit bytes=N if it has to be read")
  }
}
