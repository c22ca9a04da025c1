import Testing

@testable import InspectionText

@Suite struct AbbreviationListTests {
  private static let rows: [(form: String, kind: String)] =
    AbbreviationList.tsv.description.split(separator: "\n").map {
      let columns = $0.split(separator: "\t", omittingEmptySubsequences: false)
      return (String(columns[0]), columns.count == 2 ? String(columns[1]) : "")
    }

  @Test func everyRowIsAFormWithItsStopAndAKnownKind() {
    #expect(Self.rows.count > 100)
    for row in Self.rows {
      #expect(row.form.hasSuffix("."), "\(row.form)")
      #expect(row.form.dropLast().utf8.allSatisfy { (97...122).contains($0) }, "\(row.form)")
      #expect(row.form.utf8.count - 1 <= Abbreviations.longest, "\(row.form) is longer than what is looked up")
      #expect(Abbreviations.Kind(rawValue: row.kind) != nil, "\(row.form)")
    }
  }

  @Test func isSortedWithoutDuplicates() {
    for (row, next) in zip(Self.rows, Self.rows.dropFirst()) {
      #expect(row.form.utf8.lexicographicallyPrecedes(next.form.utf8), "\(row.form), \(next.form)")
    }
  }

  /// A sentence ends at each `|`.
  @Test(arguments: [
    "The lead is Cllr. Amber Fane of the board.| She spoke first.",
    "We met Det. Insp. Orla Quist and Capt. Dunn.| They agreed.",
    "The duty is in s. 47 of the Act.| It is met.",
    "The duty in ss. 17 and 20 is met.| See sch. 2 for more.",
    "The case of Fane vs. Quist was heard.| It was lost.",
    "It is approved by the ADM.| The panel waits.",
    "She was seen in ED.| The nurse called us.",
    "Homes, schools etc. are visited.| All are safe.",
    "Call Tel. 01234 567890 to speak to us.| We listen.",
    "It took 6 hrs.| The rest was easy.",
    "The hub opened in Jun. 2023 and closed in Thurs. week.",
    "The team sits in Fenwick, Herts. and in Marlow, Bucks. in two offices.",
    "They work at 4 Elm Cres. in the old mill.",
    "Some answers were no.| That is honest.",
  ])
  func endsSentencesWhereTheyEnd(marked: String) {
    let expected = marked.split(separator: "|").map { $0.first == " " ? String($0.dropFirst()) : String($0) }
    let document = Document(id: "test", text: marked.filter { $0 != "|" })
    let found = Segmenter().segment(document).sentences.map { String(document[$0.span]) }
    #expect(found == expected)
  }
}
