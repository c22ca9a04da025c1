import Testing

@testable import InspectionText

/// A release that came as plain text: what stands above its body, and the title and date to be read there.
struct PlainRelease: CustomTestStringConvertible, Sendable {
  let head: String
  var tail = ""
  let title: String
  let date: String

  /// The head, a dateline in front of the body if the head ends with a dash, and the tail.
  var text: String {
    let body = """
      Ofsted inspectors have found that children’s services in Marshford are making steady progress, in a letter that was published today.

      Councillor Jo Ferrow, cabinet member for children, said: “Our social workers know their families well, and I want to thank them.”

      The council knows that there is more to do for care leavers.
      """
    return head + (head.last == "–" || head.last == "-" || head.last == ":" ? " " : "\n\n") + body + "\n\n" + tail
  }

  var testDescription: String { head + " … " + tail }
}

@Suite struct PlainReleaseTests {
  static let title = "Inspectors see progress in Marshford children’s services"

  static let releases: [PlainRelease] = [
    PlainRelease(head: "\(title)\n\nPosted on: 12 March 2024", title: title, date: "2024-03-12"),
    PlainRelease(head: "\(title)\n\nPosted on Tuesday 12th March 2024", title: title, date: "2024-03-12"),
    PlainRelease(head: "\(title)\nPosted on:\n12 March 2024", title: title, date: "2024-03-12"),
    PlainRelease(head: "\(title)\n\nDate published: 12/03/2024", title: title, date: "2024-03-12"),
    PlainRelease(head: "\(title)\n\nDate published\n\n12 March 2024", title: title, date: "2024-03-12"),
    PlainRelease(head: "\(title)\n\nPublished 12 March 2024", title: title, date: "2024-03-12"),
    PlainRelease(head: "\(title)\nPublished: Tuesday, 12 March 2024", title: title, date: "2024-03-12"),
    PlainRelease(head: "\(title)\n\nPublished on 12 March 2024 at 10:30am", title: title, date: "2024-03-12"),
    PlainRelease(
      head: "\(title)\n\nLast updated: 2 May 2024\n\nPublished: 12 March 2024", title: title, date: "2024-03-12"),
    PlainRelease(
      head: "\(title)\n\nPublished: 12 March 2024 Last updated: 2 May 2024", title: title, date: "2024-03-12"),
    PlainRelease(
      head: "\(title)\n\nLast updated 2 May 2024, first published 12 March 2024", title: title, date: "2024-03-12"),
    PlainRelease(head: "\(title)\n\nRelease date: 12 March 2024", title: title, date: "2024-03-12"),
    PlainRelease(head: "Press release\n\n12 March 2024\n\n\(title)", title: title, date: "2024-03-12"),
    PlainRelease(
      head: "NEWS RELEASE\nMarshford Council\nDate: 12 March 2024\n\n\(title)", title: title, date: "2024-03-12"),
    PlainRelease(head: "Tuesday 12 March 2024\n\n\(title)", title: title, date: "2024-03-12"),
    PlainRelease(head: "Tuesday, 12th March, 2024\n\n\(title)", title: title, date: "2024-03-12"),
    PlainRelease(
      head: "For immediate release: Tuesday 12 March 2024\n\n\(title)", title: title, date: "2024-03-12"),
    PlainRelease(head: "\(title)\n\n12 March 2024 –", title: title, date: "2024-03-12"),
    PlainRelease(head: "\(title)\n\nMarshford, 12 March 2024 –", title: title, date: "2024-03-12"),
    PlainRelease(head: "\(title)\n\nTuesday 12 March 2024:", title: title, date: "2024-03-12"),
    PlainRelease(head: "\(title)\n\nNews | 12 March 2024", title: title, date: "2024-03-12"),
    PlainRelease(
      head: "\(title)\n\nBy the Communications Team, 12 March 2024", title: title, date: "2024-03-12"),
    PlainRelease(head: title, tail: "ENDS\n\nIssued: 12 March 2024", title: title, date: "2024-03-12"),
    PlainRelease(
      head: title, tail: "Notes to editors\n\nPublished: Tuesday 12th March 2024", title: title, date: "2024-03-12"),
    PlainRelease(
      head: "Home\nNews\n\n“A service on the up”: Ofsted’s verdict on Marshford\n\nPosted on: 12.03.2024",
      title: "“A service on the up”: Ofsted’s verdict on Marshford", date: "2024-03-12"),
    PlainRelease(
      head: "Marshford children’s services are getting better, says Ofsted!\n\n2024-03-12",
      title: "Marshford children’s services are getting better, says Ofsted!", date: "2024-03-12"),
    PlainRelease(
      head:
        "Inspectors see progress in services for children in\nMarshford and the villages around it\n\nMarch 12, 2024",
      title: "Inspectors see progress in services for children in Marshford and the villages around it",
      date: "2024-03-12"),
  ]

  @Test(arguments: releases) func titleAndDate(_ release: PlainRelease) {
    let metadata = Analyser().analyse(Document(id: "release.txt", text: release.text)).metadata
    #expect(metadata.title == release.title)
    #expect(metadata.date?.description == release.date)
  }

  /// A date in the story is none of its posting.
  @Test(arguments: [
    "Inspectors came to Marshford on 5 and 6 February 2024.",
    "On 5 February 2024 – the first of two days – inspectors from Ofsted met our social workers in Marshford Council.",
  ])
  func datesOfTheStory(_ opening: String) {
    let release = PlainRelease(head: Self.title + "\n\n" + opening, title: Self.title, date: "")
    let metadata = Analyser().analyse(Document(id: "release.txt", text: release.text)).metadata
    #expect(metadata.title == Self.title)
    #expect(metadata.date == nil)
  }
}
