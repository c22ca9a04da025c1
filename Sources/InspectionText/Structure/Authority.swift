/// An English local authority with children's services.
///
/// ```swift
/// Authority.named("the London Borough of Barnet")?.name  // "Barnet"
/// Authority.named("Devon County Council’s")?.gssCode      // "E10000008"
/// ```
public struct Authority: Hashable, Sendable {
  /// Its short name: `Devon`, `Barking and Dagenham`.
  ///
  /// Two authorities may share it: Dorset's county council, abolished in 2019, and the Dorset of today.
  public let name: String

  /// The name that it signs with: `Devon County Council`, `London Borough of Barking and Dagenham`.
  public let officialName: String

  /// The Office for National Statistics' code: `E10000008`.
  public let gssCode: String

  /// What kind of authority it is.
  public let kind: Kind

  /// Codes that it had before, oldest first.
  public let formerCodes: [String]

  /// The year in which it was abolished; `nil` for those of today.
  public let abolished: Int?

  /// Other names, among them the trust that runs its services.
  public let aliases: [String]

  /// A kind of authority.
  public struct Kind: RawRepresentable, Hashable, Sendable {
    /// The value in the data.
    public let rawValue: String

    /// Creates a kind from its value in the data.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// A county council.
    public static let county = Kind(rawValue: "county")
    /// A unitary authority.
    public static let unitary = Kind(rawValue: "unitary")
    /// A metropolitan district or borough.
    public static let metropolitanDistrict = Kind(rawValue: "metropolitan_district")
    /// A London borough.
    public static let londonBorough = Kind(rawValue: "london_borough")
    /// The City of London and the Isles of Scilly.
    public static let suiGeneris = Kind(rawValue: "sui_generis")
  }
}

extension Authority {
  /// The authorities, in the order of their names.
  public static let all: [Authority] = {
    var authorities: [Authority] = []
    AuthorityList.tsv.bytes.eachRow { authorities.append(Authority(row: $0)) }
    return authorities
  }()

  /// The authority of a name as letters and releases write it.
  ///
  /// Understands the bare name, *County*, *City*, *Borough*, *Metropolitan Borough* or plain *Council*,
  /// *London* or *Royal Borough of*, *City of … Council*, *Council of the …*, *… local authority* and
  /// *… children's services*, in any case, with `&` for *and*, with or without hyphens, in the possessive.
  /// The whole text has to be the name.
  ///
  /// - Returns: `nil` when the text is none of them. *Achieving for Children* is one such: it runs the
  ///   services of several.
  /// - Complexity: O(*n*) in the length of the text, and no more than a fixed effort for long ones.
  public static func named(_ text: some StringProtocol) -> Authority? {
    guard var name = AuthorityName(text) else { return nil }
    while true {
      if let index = names.indices[name.bytes] { return all[index] }
      guard name.shorten() else { return nil }
    }
  }

  /// Whether a name that ``named(_:)`` knows may begin with a word.
  static func mayBegin(with word: some StringProtocol) -> Bool {
    guard let first = AuthorityName(word)?.first else { return true }
    return names.openings.contains(first)
  }

  /// Indices in ``all`` by all names, folded, and the first words of the names and of what may stand before them.
  /// Today's authorities come first: they keep a shared name.
  private static let names: (indices: FormTable<Int>, openings: Set<[UInt8]>) = {
    var indices = FormTable<Int>()
    var openings = Set(AuthorityName.firstWords)
    for ofToday in [true, false] {
      for (index, authority) in all.enumerated() where (authority.abolished == nil) == ofToday {
        for name in [authority.name, authority.officialName] + authority.aliases {
          guard let name = AuthorityName(name) else { continue }
          name.bytes.withUnsafeBufferPointer { indices.add($0, index) }
          openings.insert(name.first)
        }
      }
    }
    return (indices, openings)
  }()

  private init(row: ListBytes) {
    var rest = row
    func column() -> ListBytes {
      let (field, others) = rest.cut
      rest = others
      return field.equals("-") ? ListBytes(rebasing: field.prefix(0)) : field
    }
    func list() -> [String] {
      var parts: [String] = []
      column().eachPart(by: UInt8(ascii: ";")) { parts.append($0.string) }
      return parts
    }
    name = column().string
    officialName = column().string
    gssCode = column().string
    kind = Kind(rawValue: column().string)
    formerCodes = list()
    abolished = Int(column().string)
    aliases = list()
  }
}
