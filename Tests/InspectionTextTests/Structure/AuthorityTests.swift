import Testing

@testable import InspectionText

@Suite struct AuthorityTests {
  @Test func listIsSortedAndCodesAreUnique() {
    let keys = Authority.all.map { [$0.name, $0.gssCode] }
    for (key, next) in zip(keys, keys.dropFirst()) {
      #expect(key.lexicographicallyPrecedes(next, by: { $0.utf8.lexicographicallyPrecedes($1.utf8) }), "\(next)")
    }
    let codes = Authority.all.flatMap { [$0.gssCode] + $0.formerCodes }
    #expect(Set(codes).count == codes.count)
  }

  @Test func rowsAreWellFormed() {
    let prefixes: [Authority.Kind: [String]] = [
      .unitary: ["E06"], .metropolitanDistrict: ["E08"], .londonBorough: ["E09"], .county: ["E10"],
      .suiGeneris: ["E06000053", "E09000001"],
    ]
    for authority in Authority.all {
      #expect(authority.gssCode.utf8.count == 9)
      let known = prefixes[authority.kind] ?? []
      #expect(known.contains { authority.gssCode.hasPrefix($0) }, "\(authority.name)")
      #expect(authority.abolished.map { (2009...2026).contains($0) } ?? true, "\(authority.name)")
    }
  }

  @Test func countsOfEachKindOfToday() {
    var counts: [Authority.Kind: Int] = [:]
    for authority in Authority.all where authority.abolished == nil { counts[authority.kind, default: 0] += 1 }
    #expect(counts == [.unitary: 62, .metropolitanDistrict: 36, .londonBorough: 32, .county: 21, .suiGeneris: 2])
  }

  @Test(arguments: Authority.all)
  func everyNameLeadsToItsAuthority(_ authority: Authority) {
    #expect(Authority.named(authority.officialName) == authority)
    for alias in authority.aliases { #expect(Authority.named(alias) == authority, "\(alias)") }
    #expect(Authority.named(authority.name)?.name == authority.name)
    #expect(Authority.named(authority.name.uppercased() + " LOCAL AUTHORITY")?.name == authority.name)
  }

  @Test(arguments: [
    ("Devon", "Devon"), ("Devon County Council", "Devon"), ("devon county council’s", "Devon"),
    ("Devon children's services", "Devon"), ("Devon Local Area Partnership", "Devon"),
    ("Derby City Council", "Derby"), ("Derbyshire", "Derbyshire"), ("Bolton Council", "Bolton"),
    ("Bolton Metropolitan Borough Council", "Bolton"), ("Oldham MBC", "Oldham"), ("Halton Borough", "Halton"),
    ("London Borough of Barking & Dagenham", "Barking and Dagenham"),
    ("The London Borough of Barnet Council", "Barnet"), ("LB Camden", "Camden"),
    ("Royal Borough of Kensington & Chelsea", "Kensington and Chelsea"),
    ("Royal Borough of Windsor and Maidenhead Council", "Windsor and Maidenhead"),
    ("City of York Council", "York"), ("York City Council", "York"), ("City of London", "City of London"),
    ("the City of London Corporation", "City of London"), ("Council of the City of Wakefield", "Wakefield"),
    ("Council of the Isles of Scilly", "Isles of Scilly"), ("Isle of Wight", "Isle of Wight"),
    ("Telford & Wrekin Council", "Telford and Wrekin"), ("Stoke on Trent", "Stoke-on-Trent"),
    ("Southend-on-Sea Borough Council", "Southend-on-Sea"), ("St. Helens", "St Helens"),
    ("Kingston upon Hull City local authority", "Kingston upon Hull"), ("Hull", "Kingston upon Hull"),
    ("Kingston upon Thames", "Kingston upon Thames"), ("Newcastle City Council", "Newcastle upon Tyne"),
    ("  Barnsley\u{A0}Metropolitan\nBorough Council ", "Barnsley"), ("Durham County Council", "Durham"),
    ("Birmingham Children’s Trust", "Birmingham"), ("Bristol, City of", "Bristol"),
    ("Bournemouth, Christchurch & Poole Council", "Bournemouth, Christchurch and Poole"),
    ("Northamptonshire County Council", "Northamptonshire"), ("Surrey county council", "Surrey"),
  ])
  func understands(text: String, name: String) {
    #expect(Authority.named(text)?.name == name)
  }

  @Test(arguments: [
    "", " ", "Council", "The", "the Council of the", "County Council", "Borough of", "North Devon Council",
    "Newcastle-under-Lyme Borough Council", "Achieving for Children", "Ofsted", "Devon and Cornwall Police",
    "Devonshire", "Exeter City Council", "children's services", "Greater Manchester",
  ])
  func refuses(text: String) {
    #expect(Authority.named(text) == nil)
  }

  @Test func readsNoMoreOfALongTextThanANameCanHold() {
    #expect(Authority.named("Devon" + String(repeating: " County Council", count: 100_000)) == nil)
  }

  @Test func anAbolishedCountyIsNotItsSuccessor() {
    #expect(Authority.named("Dorset County Council")?.gssCode == "E10000009")
    #expect(Authority.named("Dorset County Council")?.abolished == 2019)
    #expect(Authority.named("Dorset Council")?.gssCode == "E06000059")
    #expect(Authority.named("Dorset")?.gssCode == "E06000059")
  }

  @Test func aCountyThatGotANewCodeKeepsTheOldOneBesideIt() {
    #expect(Authority.named("Somerset County Council")?.gssCode == "E06000066")
    #expect(Authority.named("Somerset")?.formerCodes == ["E10000027"])
    #expect(Authority.named("Sheffield")?.gssCode == "E08000039")
  }

  @Test func everyNameBeginsWithAWordThatNamesBeginWith() {
    for authority in Authority.all {
      for name in [authority.name, authority.officialName] + authority.aliases {
        #expect(Authority.mayBegin(with: name.prefix { $0 != " " }), "\(name)")
      }
    }
    #expect(Authority.mayBegin(with: "Devon’s") && Authority.mayBegin(with: "London") && Authority.mayBegin(with: "LB"))
    #expect(!Authority.mayBegin(with: "Children") && !Authority.mayBegin(with: "inspectors"))
  }
}
