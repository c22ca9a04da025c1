/// Reads the classes, ids, roles and styles of elements.
///
/// The names of one page repeat, so what a value says is kept by its hash.
struct HintReader {
  private var cache: [(hash: UInt64, hints: Hints)] = Array(repeating: (0, []), count: 1_024)

  /// What a `class`, `id` or `itemprop` says.
  mutating func hints(ofNames value: UnsafePointer<UInt8>) -> Hints {
    var hash: UInt64 = Self.seed
    var length = 0
    while value[length] != 0 {
      hash = Self.step(hash, value[length])
      length += 1
    }
    guard length > 0 else { return [] }
    let slot = Int(hash >> 54)
    if cache[slot].hash == hash { return cache[slot].hints }
    let hints = Self.read(UnsafeBufferPointer(start: value, count: min(length, 1_024)))
    cache[slot] = (hash, hints)
    return hints
  }

  /// What a `role` says.
  static func hints(ofRole value: UnsafePointer<UInt8>) -> Hints {
    switch String(cString: value).lowercased() {
    case "navigation", "menu", "menubar", "search", "toolbar", "tablist": .navigation
    case "contentinfo": .footer
    case "banner": .header
    case "complementary": .sidebar
    case "dialog", "alertdialog", "alert", "tooltip": .overlay
    case "main", "article": .body
    case "heading": .title
    default: []
    }
  }

  /// Whether an inline style keeps an element from sight.
  static func isHiding(style: UnsafePointer<UInt8>) -> Bool {
    var folded: [UInt8] = []
    var index = 0
    while style[index] != 0, index < 1_024 {
      if style[index] > 32 { folded.append(style[index] | 0x20) }
      index += 1
    }
    return Self.contains(folded, "display:none") || Self.contains(folded, "visibility:hidden")
  }

  private static func contains(_ bytes: [UInt8], _ word: StaticString) -> Bool {
    let length = word.utf8CodeUnitCount
    guard bytes.count >= length else { return false }
    for start in 0...(bytes.count - length)
    where (0..<length).allSatisfy({ bytes[start + $0] == word.utf8Start[$0] }) {
      return true
    }
    return false
  }

  private static func read(_ value: UnsafeBufferPointer<UInt8>) -> Hints {
    var hints: Hints = []
    var name: [UInt8] = []
    var part: [UInt8] = []
    var wasLower = false
    func endPart() {
      if !part.isEmpty { hints.formUnion(Lookup.shared.hints(of: part, isWhole: false)) }
      part.removeAll(keepingCapacity: true)
    }
    func endName() {
      endPart()
      if !name.isEmpty { hints.formUnion(Lookup.shared.hints(of: name, isWhole: true)) }
      name.removeAll(keepingCapacity: true)
      wasLower = false
    }
    for byte in value {
      switch byte {
      case 97...122:
        part.append(byte)
        name.append(byte)
        wasLower = true
      case 65...90:
        if wasLower { endPart() }
        part.append(byte | 0x20)
        name.append(byte | 0x20)
        wasLower = false
      case 9, 10, 12, 13, 32: endName()
      default:
        endPart()
        wasLower = false
      }
    }
    endName()
    if hints.contains(.quotation) { hints.subtract([.byline, .footer]) }
    if hints.contains(.responsive) { hints.remove(.hidden) }
    return hints
  }

  fileprivate static let seed: UInt64 = 0xCBF2_9CE4_8422_2325

  fileprivate static func step(_ hash: UInt64, _ byte: UInt8) -> UInt64 {
    (hash ^ UInt64(byte)) &* 0x100_0000_01B3
  }
}

/// The parsed table of ``HintWords``, by the hashes of the words.
private struct Lookup {
  static let shared = Lookup()

  private static let size = 2_048

  /// Open addressing; a hash of 0 marks an empty slot. What stands for a whole word, and what for its start.
  private var slots: [(hash: UInt64, word: Hints, prefix: Hints, name: Hints)]

  private init() {
    slots = Array(repeating: (0, [], [], []), count: Self.size)
    for row in HintWords.parsed {
      var hash = HintReader.seed
      for byte in row.word.utf8 where byte != UInt8(ascii: "*") && byte != UInt8(ascii: "=") {
        hash = HintReader.step(hash, byte)
      }
      var slot = Int(hash >> 53)
      while slots[slot].hash != 0, slots[slot].hash != hash { slot = (slot + 1) % Self.size }
      slots[slot].hash = hash
      if row.word.hasPrefix("=") {
        slots[slot].name = row.hints
      } else if row.word.hasSuffix("*") {
        slots[slot].prefix = row.hints
      } else {
        slots[slot].word = row.hints
      }
    }
  }

  func hints(of word: [UInt8], isWhole: Bool) -> Hints {
    var hash = HintReader.seed
    var hints: Hints = []
    slots.withUnsafeBufferPointer { slots in
      for (offset, byte) in word.enumerated() {
        hash = HintReader.step(hash, byte)
        guard offset >= 1 else { continue }
        var slot = Int(hash >> 53)
        while slots[slot].hash != 0 {
          if slots[slot].hash == hash {
            hints.formUnion(slots[slot].prefix)
            if offset == word.count - 1 {
              hints.formUnion(slots[slot].word)
              if isWhole { hints.formUnion(slots[slot].name) }
            }
            break
          }
          slot = (slot + 1) % Self.size
        }
      }
    }
    return hints
  }
}
