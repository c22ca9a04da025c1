/// The short forms that end in a stop.
struct Abbreviations: Sendable {
  /// What a stop behind a short form can mean.
  enum Kind: String, Sendable {
    /// Never ends a sentence before a name: `Dr.`
    case title
    /// Stands before a number: `para.`
    case reference
    /// Never ends a sentence: `e.g.`
    case inline
    /// May end one: `Ltd.`
    case final
    /// Ends one before any capital: `hrs.`, `etc.`
    case unit
    /// A month or a day of the week.
    case month
    /// A part of a place's name: `St.`
    case place
  }

  /// The built-in list.
  static let shared = Abbreviations(tsv: AbbreviationList.tsv)

  /// Labels that are words, too.
  private static let words = ["app", "art", "fig", "no"]

  /// The bytes of the longest form.
  static let longest = 8

  private var kinds = FormTable<Kind>()

  /// Reads rows of `form<TAB>kind`, in small letters.
  init(tsv: StaticString) {
    tsv.bytes.eachRow { row in
      let (form, name) = row.cut
      guard let kind = Kind(rawValue: name.string) else { return }
      kinds.add(form.last == UInt8(ascii: ".") ? ListBytes(rebasing: form.dropLast()) : form, kind)
    }
  }

  /// The kind of the short form that stands in `bytes` without its last stop; `nil` when it is none.
  func kind(of bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Kind? {
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: bytes.count) { buffer in
      for (index, byte) in bytes.enumerated() { buffer[index] = byte.isASCIIUpper ? byte | 0x20 : byte }
      return kinds[UnsafeBufferPointer(rebasing: buffer[0..<bytes.count])]
    }
  }

  /// Whether a label of a reference is no word by itself, so that its stop is always its own.
  func isAlwaysShort(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    !Self.words.contains { $0.utf8.count == bytes.count && zip($0.utf8, bytes).allSatisfy { $0 == $1 | 0x20 } }
  }
}
