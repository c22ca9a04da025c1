import Testing

@testable import InspectionText

@Suite("What a phrase is about")
struct TargetTests {
  @Test(
    "The subject, what stands within the phrase, and what completes it",
    arguments: [
      ("Strategy meetings are ⟦-not always timely⟧.", ["child_protection"]),
      ("Thresholds and supervision ⟦-=remain inconsistent⟧.", ["front_door", "supervision"]),
      ("Workers make ⟦+good use of chronologies⟧.", ["assessment"]),
      ("Staff feel ⟦+>increasingly confident⟧ in their managers’ guidance.", ["management_oversight", "workforce"]),
      ("The quality of recording in the hub is ⟦-thin⟧.", ["assessment"]),
      ("Foster carers, who were once few, are ⟦+well supported⟧.", ["children_in_care"]),
      ("The help that children get after they have been missing ⟦-<has worsened⟧.", ["missing"]),
      ("Children who are at risk of significant harm are ⟦+identified early⟧.", ["child_protection"]),
    ])
  func target(text: String, areas: [String]) {
    #expect(Marked(text).areas == [areas])
  }

  @Test(
    "A place, a route and a means are no evidence",
    arguments: [
      ("Caseloads in the front door are ⟦-too high⟧.", ["workforce"]),
      ("Children are ⟦+signposted quickly⟧ to early help.", ["overall"]),
      ("Permanence is ⟦+achieved swiftly⟧ through careful assessment.", ["children_in_care"]),
    ])
  func setting(text: String, areas: [String]) {
    #expect(Marked(text).areas == [areas])
  }

  @Test("A pronoun stands for the clause before")
  func pronoun() {
    let found = Marked("Supervision takes place ⟦+monthly⟧. It is ⟦-seldom reflective⟧.")
    #expect(found.areas == [["supervision"], ["supervision"]])
  }

  @Test("A weak head gives way to what it is of")
  func weakHead() {
    #expect(Marked("Decisions about permanence are made ⟦-too slowly⟧.").areas == [["children_in_care"]])
  }

  @Test("The function, not the group whose it is")
  func group() {
    #expect(Marked("Supervision in the leaving care team is ⟦-irregular⟧.").areas == [["supervision"]])
    #expect(Marked("Pathway plans are ⟦+up to date⟧.").areas == [["care_leavers"]])
  }

  @Test("Nothing narrower: the authority as a whole")
  func overall() {
    #expect(Marked("Services are ⟦+>improving⟧.").areas == [["overall"]])
  }
}
