/// What a phrase of the lexicon does: its roles, and the sign of each.
struct Sense: Hashable, Sendable {
  typealias Role = LexiconEntry.Role

  private var roles: UInt64 = 0
  private var positive: UInt64 = 0
  private var negative: UInt64 = 0

  init() {}

  mutating func add(_ role: Role, sign: Int) {
    roles |= role.bit
    if sign > 0 { positive |= role.bit }
    if sign < 0 { negative |= role.bit }
  }

  mutating func formUnion(_ other: Sense) {
    roles |= other.roles
    positive |= other.positive
    negative |= other.negative
  }

  var isEmpty: Bool { roles == 0 }

  /// Whether it has a role.
  @inline(__always)
  func has(_ role: Role) -> Bool { roles & role.bit != 0 }

  /// The sign of a role; 0 if it has not got it.
  @inline(__always)
  func sign(_ role: Role) -> Int {
    if negative & role.bit != 0 { return -1 }
    return positive & role.bit != 0 ? 1 : 0
  }

  /// The roles in the order of their bits.
  static let roles = Role.allCases.sorted { $0.bit < $1.bit }

  /// The first of its roles, as a place in ``roles``, with its sign; `nil` without any.
  var first: (role: Int, sign: Int)? {
    guard roles != 0 else { return nil }
    let role = roles.trailingZeroBitCount
    return (role, negative >> role & 1 == 1 ? -1 : positive >> role & 1 == 1 ? 1 : 0)
  }

  /// The same without one role.
  func without(_ role: Role) -> Sense {
    var copy = self
    copy.roles &= ~role.bit
    copy.positive &= ~role.bit
    copy.negative &= ~role.bit
    return copy
  }

  /// Whether it has any verbal role.
  var isVerbal: Bool { roles & Self.verbal != 0 }
  /// Whether it has any role of a noun.
  var isNominal: Bool { roles & Self.nominal != 0 }

  private static let verbal = Role.allCases.filter(\.isVerbal).reduce(0) { $0 | $1.bit }
  private static let nominal = [Role.thing, .amount, .trend, .plan].reduce(0) { $0 | $1.bit }
}

extension LexiconEntry.Role {
  /// A bit for each role.
  fileprivate var bit: UInt64 {
    switch self {
    case .quality: 1 << 0
    case .manner: 1 << 1
    case .verb: 1 << 2
    case .act: 1 << 3
    case .thing: 1 << 4
    case .amount: 1 << 5
    case .raise: 1 << 6
    case .lower: 1 << 7
    case .change: 1 << 8
    case .trend: 1 << 9
    case .remedy: 1 << 10
    case .begin: 1 << 11
    case .proceed: 1 << 12
    case .remain: 1 << 13
    case .become: 1 << 14
    case .light: 1 << 15
    case .value: 1 << 16
    case .cause: 1 << 17
    case .report: 1 << 18
    case .degree: 1 << 19
    case .frequency: 1 << 20
    case .universal: 1 << 21
    case .limit: 1 << 22
    case .excess: 1 << 23
    case .comparative: 1 << 24
    case .size: 1 << 25
    case .negator: 1 << 26
    case .now: 1 << 27
    case .still: 1 << 28
    case .growing: 1 << 29
    case .distance: 1 << 30
    case .plan: 1 << 31
    case .topic: 1 << 32
    case .past: 1 << 33
    case .unreal: 1 << 34
    case .grade: 1 << 35
    case .service: 1 << 36
    }
  }
}
