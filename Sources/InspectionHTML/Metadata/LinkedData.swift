/// Looks up values in the linked data (`application/ld+json`) of a page.
///
/// The scripts of real pages are often broken JSON, so this reads no structure: it finds the first string
/// that follows a key.
enum LinkedData {
  /// The first string after `"key":`, without its escapes resolved but for `\"`, `\/` and `\\`.
  static func string(_ key: StaticString, in scripts: [[UInt8]]) -> String? {
    for script in scripts {
      if let value = string(key, in: script) { return value }
    }
    return nil
  }

  private static func string(_ key: StaticString, in script: [UInt8]) -> String? {
    let length = key.utf8CodeUnitCount
    var index = 0
    while index + length + 4 < script.count {
      guard script[index] == UInt8(ascii: "\""), script[index + length + 1] == UInt8(ascii: "\""),
        (0..<length).allSatisfy({ script[index + 1 + $0] == key.utf8Start[$0] })
      else {
        index += 1
        continue
      }
      var position = index + length + 2
      while position < script.count, script[position] <= 0x20 || script[position] == UInt8(ascii: ":") { position += 1 }
      if position < script.count, script[position] == UInt8(ascii: "\"") {
        return value(in: script, from: position + 1)
      }
      index += 1
    }
    return nil
  }

  private static func value(in script: [UInt8], from start: Int) -> String? {
    var bytes: [UInt8] = []
    var index = start
    while index < script.count, script[index] != UInt8(ascii: "\"") {
      if script[index] == UInt8(ascii: "\\"), index + 1 < script.count { index += 1 }
      bytes.append(script[index])
      index += 1
      if bytes.count > 1_000 { return nil }
    }
    return index < script.count ? String(decoding: bytes, as: UTF8.self) : nil
  }
}
