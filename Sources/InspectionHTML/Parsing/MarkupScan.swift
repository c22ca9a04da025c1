internal import CLibXML2

/// A look through a page's tags for what libxml2 is not to see.
///
/// - The insides of scripts, style sheets and comments are cut out. They are half of many pages, and
///   libxml2 before 2.14 reads them character by character.
/// - The attributes of a tag beyond a limit are cut out: libxml2 compares each attribute with all those
///   before it, and calls nobody until it is done.
/// - So are attributes that nobody asks for, and what is behind the first letter of a link's address: they are two fifths
///   of what is left.
/// - `<![if !supportLists]>`, which Word leaves in its pages, and other declarations that there are not, are
///   made comments, as browsers read them; libxml2 takes them for text.
struct MarkupScan {
  /// A piece of the page that libxml2 is not to see.
  struct Cut {
    var range: Range<Int>
    /// Whether it lies between pieces of text, and not in a tag, a script or a comment.
    var isInText = false
  }

  /// What is cut out, in order, disjoint.
  private(set) var cuts: [Cut] = []
  /// The places of declarations that are to be comments.
  private(set) var bogusComments: [Range<Int>] = []
  /// The insides of scripts of linked data.
  private(set) var linkedData: [Range<Int>] = []
  /// How many tags have more attributes than the limit.
  private(set) var overfullTags = 0

  /// There is no `>` any more.
  private var isTagOpen = false
  /// A start tag was found. Before one, libxml2 takes an end tag for the end of the page.
  private var hasTag = false
  /// A comment was found that nothing closes; neither will any after it.
  private var isCommentOpen = false

  private let bytes: UnsafeBufferPointer<UInt8>
  private let attributeLimit: Int

  /// Looks through a page. The result does not refer to `bytes`.
  static func scan(_ bytes: [UInt8], attributeLimit: Int) -> MarkupScan {
    bytes.withUnsafeBufferPointer { buffer in
      var scan = MarkupScan(bytes: buffer, attributeLimit: attributeLimit)
      scan.run()
      return scan
    }
  }

  private init(bytes: UnsafeBufferPointer<UInt8>, attributeLimit: Int) {
    self.bytes = bytes
    self.attributeLimit = attributeLimit
  }

  /// Makes bogus declarations comments, without moving a byte.
  func apply(to bytes: inout [UInt8]) {
    for range in bogusComments {
      for index in range { bytes[index] = 0x20 }
      bytes.replaceSubrange(range.lowerBound..<(range.lowerBound + 4), with: "<!--".utf8)
      bytes.replaceSubrange((range.upperBound - 3)..<range.upperBound, with: "-->".utf8)
    }
  }

  private mutating func run() {
    var index = 0
    while let less = find(0x3C, from: index) {
      index = less + 1
      guard index < bytes.count else { return }
      if isLetter(index) {
        hasTag = true
        index = readTag(from: index)
      } else if bytes[index] == UInt8(ascii: "!") {
        index = readDeclaration(from: index)
      } else if bytes[index] == UInt8(ascii: "/"), !hasTag, let end = findClose(from: index) {
        cuts.append(Cut(range: less..<(end + 1), isInText: true))
        index = end + 1
      }
    }
  }

  // MARK: - Tags

  /// Reads a start tag from its name on, and the inside of a script or style sheet behind it.
  private mutating func readTag(from start: Int) -> Int {
    let end = readAttributes(from: start)
    guard end < bytes.count, bytes[start] | 0x20 == UInt8(ascii: "s"), bytes[end - 1] != UInt8(ascii: "/") else {
      return end
    }
    let name: StaticString
    if isName("script", at: start) {
      name = "script"
    } else if isName("style", at: start) {
      name = "style"
    } else {
      return end
    }
    var close = end + 1
    while let less = find(0x3C, from: close) {
      close = less
      if less + 2 < bytes.count, bytes[less + 1] == UInt8(ascii: "/"), isName(name, at: less + 2) { break }
      close = less + 1
    }
    if find(0x3C, from: close) == nil { close = bytes.count }
    if isLinkedData(start..<end) { linkedData.append((end + 1)..<close) }
    cut((end + 1)..<close)
    return close
  }

  /// Where the tag ends that has its name at `start`: the place of its `>`, or the end of the page.
  private mutating func readAttributes(from start: Int) -> Int {
    var index = start
    var last: UInt8 = 0
    var isBetween = false
    var count = 0
    var excess: Int?
    let isOfLink = bytes[start] | 0x20 == UInt8(ascii: "a") && start + 1 < bytes.count && bytes[start + 1] <= 0x20
    while index < bytes.count {
      let byte = bytes[index]
      if byte == UInt8(ascii: ">") { break }
      if byte <= 0x20 {
        isBetween = true
        index += 1
        continue
      }
      if last == UInt8(ascii: "=") {
        if byte == 0x22 || byte == 0x27 {
          guard let quote = find(byte, from: index + 1) else { return bytes.count }
          index = quote
        }
        isBetween = byte == 0x22 || byte == 0x27
      } else if byte != UInt8(ascii: "="), isBetween {
        count += 1
        if count > attributeLimit, excess == nil { excess = index }
        if let end = readQuoted(at: index, isOfLink: isOfLink, isKept: excess != nil) {
          (index, last) = (end, 0x22)
          continue
        }
        isBetween = false
      }
      last = byte
      index += 1
    }
    if let excess {
      overfullTags += 1
      cut(excess..<index)
    }
    return index
  }

  /// Reads an attribute that begins at a place and has a value in quotes, up to what is behind them; `nil` for another.
  /// It is cut unless something asks for it, or it is kept to be cut with others.
  private mutating func readQuoted(at start: Int, isOfLink: Bool, isKept: Bool) -> Int? {
    var index = start
    while index < bytes.count, AttributeName.isPart(bytes[index]) { index += 1 }
    guard index > start, index + 1 < bytes.count, bytes[index] == UInt8(ascii: "=") else { return nil }
    let quote = bytes[index + 1]
    guard quote == 0x22 || quote == 0x27, let close = find(quote, from: index + 2) else { return nil }
    switch AttributeName(bytes[start..<index]) {
    case .unused where !isKept: cuts.append(Cut(range: start..<(close + 1)))
    case .address where isOfLink && !isKept && index + 3 < close: cuts.append(Cut(range: (index + 3)..<close))
    case .unused, .address, .used: break
    }
    return close + 1
  }

  private func isLinkedData(_ tag: Range<Int>) -> Bool {
    var index = tag.lowerBound
    while let plus = bytes[index..<tag.upperBound].firstIndex(of: UInt8(ascii: "+")) {
      if plus >= tag.lowerBound + 2, bytes[plus - 1] | 0x20 == UInt8(ascii: "d"),
        bytes[plus - 2] | 0x20 == UInt8(ascii: "l"), isName("json", at: plus + 1)
      {
        return true
      }
      index = plus + 1
    }
    return false
  }

  // MARK: - Comments

  /// Reads `<!…` from its `!` on.
  private mutating func readDeclaration(from start: Int) -> Int {
    guard start + 4 < bytes.count else { return start }
    if bytes[start + 1] == UInt8(ascii: "-"), bytes[start + 2] == UInt8(ascii: "-"), !isCommentOpen {
      var dash = start + 3
      while let found = find(UInt8(ascii: "-"), from: dash), found + 2 < bytes.count {
        if bytes[found + 1] == UInt8(ascii: "-"), bytes[found + 2] == UInt8(ascii: ">") {
          cut((start + 3)..<found)
          return found + 2
        }
        dash = found + 1
      }
      isCommentOpen = true
    } else if !isName("doctype", at: start + 1), let end = findClose(from: start) {
      let range = (start - 1)..<(end + 1)
      if range.count > 8 { bogusComments.append(range) } else { cuts.append(Cut(range: range, isInText: true)) }
      return end
    }
    return start
  }

  // MARK: - Bytes

  private mutating func cut(_ range: Range<Int>) {
    if range.count > 16 || overfullTags > 0 && !range.isEmpty { cuts.append(Cut(range: range)) }
  }

  private func isLetter(_ index: Int) -> Bool { (97...122).contains(bytes[index] | 0x20) }

  /// Whether a name stands at `index` and ends there.
  private func isName(_ name: StaticString, at index: Int) -> Bool {
    let length = name.utf8CodeUnitCount
    guard index + length <= bytes.count else { return false }
    for offset in 0..<length where bytes[index + offset] | 0x20 != name.utf8Start[offset] { return false }
    return index + length == bytes.count || !isLetter(index + length)
  }

  /// The next `>`. Once there is none it is not looked for again.
  private mutating func findClose(from start: Int) -> Int? {
    guard !isTagOpen else { return nil }
    let found = find(UInt8(ascii: ">"), from: start)
    isTagOpen = found == nil
    return found
  }

  private func find(_ byte: UInt8, from start: Int) -> Int? {
    guard start < bytes.count, let found = memchr(bytes.baseAddress! + start, Int32(byte), bytes.count - start) else {
      return nil
    }
    return found - UnsafeMutableRawPointer(mutating: bytes.baseAddress!)
  }
}
