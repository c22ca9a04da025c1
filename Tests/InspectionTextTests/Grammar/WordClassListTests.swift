import Testing

@testable import InspectionText

@Suite struct WordClassListTests {
  private static let rows: [(form: String, classes: String)] = {
    let text = WordClassList.tsv.withUTF8Buffer { String(decoding: $0, as: UTF8.self) }
    return text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      let columns = line.split(separator: "\t", omittingEmptySubsequences: false)
      return (String(columns[0]), columns.count == 2 ? String(columns[1]) : "")
    }
  }()

  @Test func everyRowIsAFormAndItsClasses() {
    #expect(Self.rows.count > 5_000)
    let known = Set("NPVZDEGJCURATOIKSXMQFWBH")
    for row in Self.rows {
      #expect(row.form.utf8.allSatisfy(Self.isFormByte), "\(row.form)")
      #expect(!row.classes.isEmpty && known.isSuperset(of: row.classes), "\(row.form)")
      #expect(Set(row.classes).count == row.classes.count, "\(row.form) names a class twice")
    }
  }

  @Test func isSortedByBytes() {
    for (row, next) in zip(Self.rows, Self.rows.dropFirst()) {
      #expect(row.form.utf8.lexicographicallyPrecedes(next.form.utf8), "\(row.form), \(next.form)")
    }
  }

  @Test func noTwoFormsFoldToTheSame() {
    var seen: [[UInt8]: String] = [:]
    for row in Self.rows {
      let folded = Vocabulary.fold(row.form)
      #expect(seen[folded] == nil, "\(row.form) and \(seen[folded] ?? "")")
      seen[folded] = row.form
    }
  }

  @Test(arguments: [
    ("work", "VN"), ("plans", "PZ"), ("reflective", "J"), ("oversaw", "D"), ("overseen", "E"), ("that", "SWTO"),
    ("planning", "NG"), ("leading", "GJ"), ("stronger", "C"), ("swiftly", "R"), ("must", "X"), ("not", "F"),
    ("ofsted", "H"), ("improved", "DEJ"), ("further", "JCR"),
  ])
  func knowsTheClasses(form: String, classes: String) throws {
    let row = try #require(Self.rows.first { $0.form == form })
    #expect(Set(row.classes) == Set(classes))
  }

  private static func isFormByte(_ byte: UInt8) -> Bool {
    (97...122).contains(byte) || (48...57).contains(byte) || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "'")
  }
}
